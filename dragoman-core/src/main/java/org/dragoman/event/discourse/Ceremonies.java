package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What closes or accompanies a contact told just before, and so has its people, its day and its place: "The premiers held
 * talks in Lima on Monday. The accord was signed by their envoys. The emir attended the signing."
 */
public final class Ceremonies {
    /** How many sentences after a contact one attends "the signing" of what came out of it. */
    private static final int REACH = 2;

    private final Mentions mentions;
    private final Likeness likeness;

    public Ceremonies(Mentions mentions) {
        this.mentions = mentions;
        this.likeness = new Likeness(mentions);
    }

    /**
     * The same reports in the same order; those present at what another report tells with its people, day and place.
     *
     * @param told the words that each of the reports rests on, in the same order
     */
    public List<EventReport> attended(List<EventReport> reports, List<Told> told) {
        List<EventReport> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            EventReport report = reports.get(i);
            Told words = told.get(i);
            boolean contact =
                    report.type() == Plover.CONSULT && report.reality().happened();
            if (contact
                    && isSigning(words)
                    && report.where() == null
                    && !report.target().isEmpty()) {
                report = placed(report, words, all, told);
            } else if (contact && isPresence(words)) {
                report = among(report, words, all, told);
            }
            all.add(report);
        }
        return List.copyOf(all);
    }

    /** "The accord was signed by both envoys": where their states have been told to hold talks. */
    private EventReport placed(EventReport report, Told words, List<EventReport> before, List<Told> told) {
        for (int i = before.size() - 1; i >= 0 && distance(words, told.get(i)) <= REACH; i--) {
            EventReport talks = before.get(i);
            Where where = talks.where();
            if (where != null
                    && isHeld(talks)
                    && likeness.states(Likeness.parties(talks)).equals(likeness.states(Likeness.parties(report)))) {
                List<String> because = new ArrayList<>(report.because());
                because.add("place " + where.name() + ": that of the " + talks.mode() + " told before");
                return Circumstances.at(report, report.when(), where, because);
            }
        }
        return report;
    }

    /** "The emir attended the signing": together with those who signed. */
    private EventReport among(EventReport report, Told words, List<EventReport> before, List<Told> told) {
        for (int i = before.size() - 1; i >= 0 && distance(words, told.get(i)) <= REACH; i--) {
            EventReport talks = before.get(i);
            List<String> others = List.copyOf(Likeness.parties(talks));
            if (!isHeld(talks) || others.size() < 2 || !report.source().stream().noneMatch(others::contains)) {
                continue;
            }
            List<Participant> participants = new ArrayList<>(report.participants());
            others.forEach(id -> participants.add(new Participant(id, "target", null)));
            List<String> because = new ArrayList<>(report.because());
            because.add("sides, date and place: those of the " + talks.mode() + " told before");
            Where where = report.where() == null ? talks.where() : report.where();
            When own = report.when();
            When theirs = talks.when();
            boolean open = own == null || own.basis().equals("narrative");
            When when = open && theirs != null ? new When(theirs.edtf(), null, "narrative") : own;
            EventReport joined =
                    report.between(report.source(), others, participants, where, report.contact(), because);
            return Circumstances.at(joined, when, where, because);
        }
        return report;
    }

    private static int distance(Told words, Told before) {
        return words.sentence().index() - before.sentence().index();
    }

    private static boolean isHeld(EventReport report) {
        return report.type() == Plover.CONSULT
                && report.reality().happened()
                && Pattern.isInPerson(report.mode())
                && !report.target().isEmpty();
    }

    private static boolean isSigning(Told words) {
        return words.coded().trigger().lemma().equals("sign")
                && words.coded().mode().equals("meet");
    }

    /** Whether someone is at "the signing", "the talks", without a word of who else is, or "signed as the host". */
    private boolean isPresence(Told words) {
        if (!words.coded().mode().equals("attend") || !words.report().target().isEmpty()) {
            return false;
        }
        Token occasion = occasion(words);
        return words.coded().trigger().lemma().equals("sign")
                || occasion != null && Retelling.isDefinite(words) && !isOfOthers(words.sentence(), occasion);
    }

    private static @Nullable Token occasion(Told words) {
        return words.sentence().children(words.coded().trigger(), "obj").stream()
                .findFirst()
                .orElse(null);
    }

    /** "the meeting of the Security Council", "the fair's opening": whose it is the words say themselves. */
    private boolean isOfOthers(Sentence sentence, Token occasion) {
        return sentence.subtree(occasion).stream()
                .anyMatch(word -> mentions.headedBy(sentence.index(), word.index()) != null);
    }
}
