package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.lexicon.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a guest meets people of the state that he is in: "Sosa landed in Accra on Friday. … She was received by the
 * president of Ghana" in Accra.
 */
final class Whereabouts {
    /** In how many sentences after a visit is told a contact is taken for a part of it. */
    private static final int REACH = 4;

    private record Stay(Where where, int sentence, Reality reality) {}

    private final Mentions mentions;
    private final Map<String, Stay> stays = new LinkedHashMap<>();

    Whereabouts(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The same reports; those of a guest with his hosts in the place that he visits, where they name none. */
    List<Told> placed(List<Told> told) {
        List<Told> all = new ArrayList<>();
        for (Told each : told) {
            EventReport report = each.report();
            Where where =
                    report.where() == null && Pattern.isInPerson(each.coded().mode()) ? place(each) : null;
            if (where != null) {
                List<String> because = new ArrayList<>(report.because());
                because.add("place " + where.name() + ": that of the visit told before");
                report = Circumstances.at(report, report.when(), where, because);
            }
            all.add(new Told(report, each.sentence(), each.coded()));
            boolean one = report.target().size() == 1;
            if (one && each.coded().mode().equals("visit") && report.where() != null) {
                Stay stay = new Stay(report.where(), each.sentence().index(), report.reality());
                report.source().forEach(guest -> stays.put(guest, stay));
            }
        }
        return List.copyOf(all);
    }

    private @Nullable Where place(Told told) {
        EventReport report = told.report();
        List<String> sides = new ArrayList<>(report.source());
        sides.addAll(report.target());
        for (String guest : sides) {
            Stay stay = stays.get(guest);
            if (stay == null || told.sentence().index() - stay.sentence() > REACH) {
                continue;
            }
            String country = stay.where().country();
            // "on the sidelines of the forum": where the guest is for it
            boolean aside = report.contact() != null
                    && report.contact().setting().equals("sidelines")
                    && told.sentence().index() > stay.sentence();
            boolean hosts = sides.stream().anyMatch(other -> !other.equals(guest) && isOf(other, country));
            if ((hosts || aside) && report.reality() == stay.reality()) {
                return stay.where();
            }
        }
        return null;
    }

    private boolean isOf(String id, @Nullable String country) {
        Actor actor = mentions.actor(id);
        return country != null && (id.equals(country) || actor != null && country.equals(actor.of()));
    }
}
