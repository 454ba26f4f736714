package org.dragoman.event.discourse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.participant.Belonging;
import org.dragoman.event.participant.Protagonist;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a contact that names nobody: "The meeting lasted three hours", "They had spoken twice by telephone".
 * They are those of the contact told last, else the two persons last named side by side.
 */
public final class Earlier {
    /** What stands for the sides where no words name them. */
    public static final String UNNAMED = "unnamed:sides";

    /** How many sentences back they may stand. */
    private static final int REACH = 3;

    private static final int YEAR = 4;

    /** What two do together, where they may have met. */
    private static final Set<Plover> JOINT = Set.of(Plover.AGREE, Plover.SUPPORT);

    /** Two who met or were named side by side, and the sentence that tells so. */
    private record Two(List<String> sides, int sentence) {}

    private final Mentions mentions;
    private final BiFunction<List<String>, List<String>, String> level;
    private final Set<Set<String>> told = new LinkedHashSet<>();
    private final Set<Set<String>> held = new LinkedHashSet<>();
    private final Set<List<String>> pairs = new LinkedHashSet<>();
    private final Deque<Two> twos = new ArrayDeque<>();
    private final Protagonist protagonist;
    private final Series series = new Series();
    private List<String> first = List.of();
    private @Nullable EventReport visit;
    private int visited;

    /** @param level how high the sides of a contact stand */
    public Earlier(Mentions mentions, BiFunction<List<String>, List<String>, String> level) {
        this.mentions = mentions;
        this.level = level;
        this.protagonist = new Protagonist(mentions);
    }

    /**
     * A visit with the state it goes to, which is that of the visit told before where it names none: "Sosa flew to Accra in
     * May. Paz came in June", "made the trip in June"; null where no visit was told, or where the guest is at home there.
     */
    public @Nullable EventReport destined(EventReport report, Sentence at, Coded coded) {
        if (!"visit".equals(report.mode())) {
            return report;
        }
        if (!report.target().isEmpty()) {
            // "after she had landed in Lima": told in passing
            boolean aside = coded.anchor().is("advcl") || coded.anchor().is("acl");
            visit = aside ? visit : report;
            visited = aside ? visited : at.index();
            return report;
        }
        EventReport last = visit;
        if (last == null || at.index() - visited > REACH || last.target().size() != 1) {
            return null;
        }
        Belonging belonging = new Belonging(mentions);
        boolean home = report.source().stream()
                .anyMatch(id -> belonging.side(id).equals(last.target().get(0)));
        Contact said = report.contact();
        Contact details = said == null
                ? null
                : new Contact(
                        said.level(),
                        said.setting(),
                        said.frame(),
                        last.target().get(0));
        List<Participant> participants = new ArrayList<>(report.participants());
        participants.add(new Participant(last.target().get(0), "target", null));
        List<String> because = new ArrayList<>(report.because());
        because.add("destination: that of the visit told before");
        return home
                ? null
                : report.between(report.source(), last.target(), participants, whereOf(report, last), details, because);
    }

    /** "Sosa landed in Kumasi in May, thirty years after Paz made the trip": of another year, and to the state at least. */
    private @Nullable Where whereOf(EventReport report, EventReport last) {
        When own = report.when();
        When theirs = last.when();
        Actor state = mentions.actor(last.target().get(0));
        boolean apart = own != null
                && theirs != null
                && own.edtf().length() >= YEAR
                && !theirs.edtf().startsWith(own.edtf().substring(0, YEAR));
        return apart && state != null && state.kind() == Actor.Kind.STATE
                ? new Where(state.name(), state.id(), null, null, null)
                : last.where();
    }

    /** The report with its sides; null where nothing tells them, or where they only say again what was told. */
    public @Nullable EventReport sided(EventReport report, Sentence at, Coded coded) {
        if (report.type() != Plover.CONSULT) {
            return report;
        }
        List<String> ids = new ArrayList<>(report.source());
        ids.addAll(report.target());
        if (SidesMeant.isThey(coded) && Quoted.isBySpeaker(at, coded.trigger(), ids, mentions)) {
            return null;
        }
        if (ids.contains(UNNAMED) && ids.size() > 1) {
            return withProtagonist(report, at);
        }
        if (ids.contains(UNNAMED) && Series.isNumber(coded.trigger())) {
            // "The first was held in Quito": of the row told before, else nobody knows of what
            List<String> row = series.of(at);
            return row.size() < 2
                    ? null
                    : between(
                            report,
                            row.subList(0, 1),
                            row.subList(1, row.size()),
                            "sides: those of the row it is one of");
        }
        boolean another = at.children(coded.trigger(), "det").stream()
                .anyMatch(c -> Clauses.lower(c).equals("a") || Clauses.lower(c).equals("an"));
        // "the next such meeting": nothing says whose
        boolean next = at.children(coded.trigger(), "amod").stream()
                .anyMatch(c -> Clauses.lower(c).equals("next"));
        List<String> homes = Officials.isTold(report, at, coded, mentions) ? states(at, ids) : List.of();
        if (homes.size() == 2) {
            return ofStates(report, homes);
        }
        boolean plural = ids.size() == 1 && SidesMeant.isPlural(ids.get(0)) && !another;
        if (!plural && ids.stream().noneMatch(SidesMeant::isPronoun)) {
            return report;
        }
        List<String> here = before(at, coded);
        List<String> near = here.isEmpty() ? last(at, ids) : here;
        // "Uruguay hosted talks between the two sides", long after they were named
        boolean hosted = near.isEmpty() && Sides.isHosting(coded.anchor());
        List<String> pair = counted(at, ids, hosted ? states(at, ids) : near);
        if (Quoted.isBySpeaker(at, coded.trigger(), pair, mentions)) {
            return null;
        }
        boolean own = report.where() != null
                || another
                || "call".equals(report.mode())
                || "video".equals(report.mode())
                || report.when() != null && report.when().basis().equals("event");
        boolean bare = ids.contains(UNNAMED);
        boolean theirs = at.has(coded.trigger(), "nmod:poss");
        if (pair.isEmpty() && bare && own && !another && !next && !theirs) {
            pair = theme();
        }
        if (bare && !coded.sources().isEmpty() && !coded.sources().get(0).head().equals(coded.trigger())) {
            // "Sosa met Paz before the third meeting of the Cooperation Council": it is one of their states
            List<String> states = homes(pair);
            return states.isEmpty() ? null : ofStates(report, states);
        }
        if (pair.isEmpty() && ids.stream().anyMatch(id -> SidesMeant.count(id) > 2)) {
            return report;
        }
        if (pair.size() < 2 || bare && next || bare && !own && isTold(report, pair)) {
            return plural ? report : null;
        }
        boolean visit = "visit".equals(report.mode());
        Set<String> all = new LinkedHashSet<>();
        boolean met = report.source().stream().noneMatch(id -> SidesMeant.isMeant(id));
        if (met) {
            // "Sosa met both men"
            all.addAll(report.source());
        }
        all.addAll(pair);
        (visit ? report.source() : ids)
                .stream().filter(id -> !SidesMeant.isMeant(id)).forEach(all::add);
        List<String> sources = visit ? List.copyOf(all) : List.copyOf(all).subList(0, 1);
        List<String> targets = visit ? report.target() : List.copyOf(all).subList(1, all.size());
        return between(report, sources, targets, "sides: those of what was told before");
    }

    /** "The talks in Oslo were held in March", far into a text that tells of the contacts of no others: theirs. */
    private List<String> theme() {
        Belonging belonging = new Belonging(mentions);
        Set<Set<String>> states = new LinkedHashSet<>();
        told.forEach(sides -> states.add(sides.stream().map(belonging::side).collect(Collectors.toSet())));
        return states.size() == 1 && first.size() == 2 ? first : List.of();
    }

    /** The two states of those last told of, else those of the only pair that the text has told of; else nobody. */
    private List<String> states(Sentence at, List<String> ids) {
        List<String> near = homes(last(at, ids));
        return near.size() == 2 ? near : pairs.size() == 1 ? pairs.iterator().next() : List.of();
    }

    /** The states of two, in the order of their names; nobody where they are not of two states. */
    private List<String> homes(List<String> sides) {
        List<String> states = sides.stream()
                .map(new Belonging(mentions)::side)
                .filter(Belonging::isState)
                .distinct()
                .sorted()
                .toList();
        return sides.size() == 2 && states.size() == 2 ? states : List.of();
    }

    private EventReport ofStates(EventReport report, List<String> states) {
        EventReport sided = between(
                report, states.subList(0, 1), states.subList(1, 2), "sides: the states of those told of before");
        Contact said = report.contact();
        return sided.between(
                sided.source(), sided.target(), sided.participants(), sided.where(), said, sided.because());
    }

    /** Whether a contact of the same sides was told; one that was held is not told by one that is to come. */
    private boolean isTold(EventReport report, List<String> sides) {
        return (report.reality().happened() ? held : told).contains(Set.copyOf(sides));
    }

    /** "She flew to Fes. A meeting with the king is planned": one side is named, the other is whom the text is about. */
    private @Nullable EventReport withProtagonist(EventReport report, Sentence at) {
        List<String> named = new ArrayList<>(report.source());
        named.addAll(report.target());
        named.remove(UNNAMED);
        String one = protagonist.before(at, named);
        return one == null ? null : between(report, List.of(one), named, "source: whom the text before is about");
    }

    private EventReport between(EventReport report, List<String> sources, List<String> targets, String why) {
        List<Participant> participants = new ArrayList<>();
        sources.forEach(id -> participants.add(participant(report, id, "source")));
        targets.forEach(id -> participants.add(participant(report, id, "target")));
        List<String> because = new ArrayList<>(report.because());
        because.removeIf(reason -> reason.startsWith("source "));
        because.add(why);
        Contact said = report.contact();
        Contact details = said == null
                ? null
                : new Contact(level.apply(sources, targets), said.setting(), said.frame(), said.host());
        return report.between(sources, targets, participants, report.where(), details, because);
    }

    /** "Sosa and Paz quarrelled in Lima, where Chile had brought them together": two named side by side in the sentence itself. */
    private List<String> before(Sentence at, Coded coded) {
        List<String> two = coded.trigger().isVerb() ? together(at) : List.of();
        boolean before = two.stream()
                .allMatch(id -> mentions.in(at.index()).stream()
                        .anyMatch(m -> m.actor().equals(id)
                                && m.last() < coded.trigger().index()));
        return before ? two : List.of();
    }

    /** The two last told of, not long before, who are others than those that a report names; nobody where none are. */
    private List<String> last(Sentence at, List<String> ids) {
        int count = ids.stream().mapToInt(SidesMeant::count).max().orElse(0);
        List<List<String>> near = twos.stream()
                .filter(two -> at.index() - two.sentence() <= REACH)
                .map(Two::sides)
                .filter(sides -> sides.stream().noneMatch(ids::contains))
                .toList();
        // "the three": of three, though two were told of since
        return near.stream()
                .filter(sides -> count > 2 && sides.size() == count)
                .findFirst()
                .orElse(near.isEmpty() ? List.of() : near.get(0));
    }

    /**
     * As many as are spoken of: of three who met "the two" are the one whom the sentence names, and the first of the others;
     * nobody where the number does not fit.
     */
    private List<String> counted(Sentence at, List<String> ids, List<String> sides) {
        int count = ids.stream()
                .mapToInt(SidesMeant::count)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(sides.size());
        // "a meeting of three presidents, with Sosa of Peru": the two told of and the one who is named
        long named = ids.stream()
                .filter(id -> !SidesMeant.isMeant(id) && !sides.contains(id))
                .filter(this::isPerson)
                .count();
        if (count == sides.size() || sides.isEmpty() || count > 2 && count == sides.size() + named) {
            return sides;
        }
        List<String> here = sides.stream()
                .filter(side -> mentions.in(at.index()).stream()
                        .anyMatch(mention -> mention.actor().equals(side)))
                .toList();
        boolean two = count == 2 && here.size() == 1;
        return two
                ? sides.stream()
                        .filter(side -> side.equals(here.get(0))
                                || side.equals(sides.get(sides.get(0).equals(here.get(0)) ? 1 : 0)))
                        .toList()
                : count == 2 ? sides : List.of();
    }

    private static Participant participant(EventReport report, String id, String role) {
        for (Participant participant : report.participants()) {
            if (participant.actor().equals(id)) {
                return new Participant(id, role, participant.mention(), participant.span());
            }
        }
        return new Participant(id, role, null);
    }

    /** Takes note of who met. */
    public void note(Sentence at, EventReport report, Coded coded) {
        Set<String> sides = new LinkedHashSet<>(report.source());
        sides.addAll(report.target());
        if (report.type() == Plover.CONSULT && !"visit".equals(report.mode()) && sides.size() > 1) {
            first = told.isEmpty() ? List.copyOf(sides) : first;
            // the text says again what its heading says
            boolean heading = at.region() == Region.Kind.HEADING;
            told.add(Set.copyOf(sides));
            if (!heading && report.reality().happened()) {
                held.add(Set.copyOf(sides));
            }
            note(at, List.copyOf(sides));
            series.note(at, coded, List.copyOf(sides));
        } else if (JOINT.contains(report.type())
                && report.reality().happened()
                && sides.size() == 2
                && sides.stream().allMatch(Belonging::isState)) {
            // "Peru and Chile agreed to reopen the border. The talks lasted four days"
            note(at, List.copyOf(sides));
        }
    }

    /** Takes note of whom a sentence is about, and of who is named side by side where it tells of no contact. */
    public void note(Sentence at) {
        protagonist.note(at);
        series.note(at);
        if (twos.isEmpty() || twos.peek().sentence() != at.index()) {
            note(at, together(at));
        }
    }

    private void note(Sentence at, List<String> sides) {
        List<String> homes = homes(sides);
        if (!homes.isEmpty()) {
            pairs.add(homes);
        }
        boolean people = sides.stream().anyMatch(this::isPerson);
        // "they" are rather the leaders than the bodies of a meeting told in passing
        Two last = twos.peek();
        boolean gone = last == null
                || at.index() - last.sentence() > REACH
                || last.sides().stream().noneMatch(this::isPerson);
        if (!sides.isEmpty() && (people || gone)) {
            twos.push(new Two(sides, at.index()));
        }
    }

    private boolean isPerson(String id) {
        Actor actor = mentions.actor(id);
        return actor == null || actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.UNNAMED;
    }

    /** "President Sosa and Premier Paz": two persons side by side, of different states where both are known. */
    private List<String> together(Sentence at) {
        for (Mention mention : mentions.in(at.index())) {
            List<String> all = new ArrayList<>(mention.actors());
            if (all.size() < 2) {
                at.children(at.token(mention.head()), "conj").forEach(joined -> {
                    Mention other = mentions.headedBy(at.index(), joined.index());
                    if (other != null) {
                        all.addAll(other.actors());
                    }
                });
            }
            if (all.size() == 2
                    && all.stream().allMatch(this::isPerson)
                    && !all.get(0).equals(all.get(1))) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }
}
