package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.Stretch;
import org.dragoman.event.participant.Stretch.Item;
import org.dragoman.event.participant.Stretch.Kind;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the contacts that one verb tells of several people, places and days: "will receive Ana Sosa on Friday and
 * Luis Paz on Sunday", "arrived in Lima on Monday and in Quito on Tuesday", "they met in Lima in May and in Quito in June".
 * Read by the words alone, since the verb of all but the first is left out and the parser joins what is left at random.
 */
public final class Clusters {
    private static final Set<String> SEPARATORS = Set.of(",", "and", "&", "then");

    private static final Set<String> ENDS = Set.of(
            ";",
            ":",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "''",
            "``",
            "--",
            "–",
            "—",
            "after",
            "before",
            "ahead",
            "following",
            "since",
            "until",
            "than",
            "as",
            "but");

    private static final Set<String> PLACING = Set.of("in", "at", "to", "near", "via", "into", "for", "through");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Times times;

    public Clusters(Sentence sentence, Mentions mentions, Times times) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.times = times;
    }

    /** The same events, those contacts apart that are told by one word in several clusters. */
    public List<Coded> apart(List<Coded> events) {
        Map<Token, List<Coded>> contacts = new LinkedHashMap<>();
        List<Coded> found = new ArrayList<>();
        for (Coded event : events) {
            if (event.type() == Plover.CONSULT && Pattern.isContactMode(event.mode())) {
                contacts.computeIfAbsent(event.trigger(), t -> new ArrayList<>())
                        .add(event);
            } else {
                found.add(event);
            }
        }
        contacts.values().forEach(told -> found.addAll(eachApart(told)));
        return found;
    }

    private List<Coded> eachApart(List<Coded> told) {
        Coded base = told.get(0);
        boolean visit = base.mode().equals("visit");
        List<Stretch> row = row(base, visit);
        if (row.size() < 2) {
            return told;
        }
        int from = row.get(0).first();
        int to = row.get(row.size() - 1).last();
        boolean shared = row.stream().filter(s -> s.kinds().contains(Kind.DATE)).count() == 1;
        boolean inRow = told.stream()
                .flatMap(coded -> coded.targets().stream())
                .anyMatch(t -> from <= t.head().index() && t.head().index() <= to);
        List<Coded> found = new ArrayList<>();
        for (Stretch stretch : row) {
            Cluster cluster = new Cluster(stretch.first(), stretch.last(), from, to, shared);
            List<Coded> own = new ArrayList<>();
            for (Coded coded : told) {
                List<Argument> targets = coded.targets().stream()
                        .filter(target -> cluster.holds(target.head().index()))
                        .toList();
                if (!targets.isEmpty()) {
                    own.add(coded.between(coded.sources(), targets).in(cluster));
                }
            }
            Kind wanted = visit ? Kind.PLACE : Kind.SIDE;
            if (stretch.isOnly(Kind.DATE)) {
                told.forEach(coded -> own.add(coded.in(cluster)));
            } else if (visit && stretch.isGapped()) {
                List<Argument> guests = arguments(stretch, Kind.SIDE, base);
                List<Argument> places = arguments(stretch, Kind.PLACE, base);
                own.clear();
                own.addAll(
                        guests.isEmpty()
                                ? List.of()
                                : List.of(base.between(guests, places).in(cluster)));
            } else if (own.isEmpty() && inRow && stretch.kinds().contains(wanted)) {
                List<Argument> targets = arguments(stretch, wanted, base);
                own.addAll(
                        targets.isEmpty()
                                ? List.of()
                                : List.of(base.between(base.sources(), targets).in(cluster)));
            } else if (own.isEmpty() && !visit) {
                // "met the king in Oslo in May and in Bergen in June"
                Coded before = found.isEmpty() ? base : found.get(found.size() - 1);
                own.add(before.in(cluster));
            }
            found.addAll(own);
        }
        return found.isEmpty() ? told : found;
    }

    private List<Argument> arguments(Stretch stretch, Kind kind, Coded base) {
        List<Argument> found = new ArrayList<>();
        for (Item item : stretch.items()) {
            if (item.kind() != kind || !found.isEmpty() && kind == Kind.PLACE) {
                continue;
            }
            Mention mention = item.mention();
            Token head = sentence.token(mention == null ? item.last() : mention.head());
            int first = mention == null ? item.first() : mention.first();
            Argument argument = new Argument(head, first, item.last(), mention, true, "of one cluster");
            if (base.sources().stream().noneMatch(source -> source.isSame(argument))) {
                found.add(argument);
            }
        }
        return found;
    }

    /** The clusters behind the words of a contact; fewer than two where it is but one. */
    private List<Stretch> row(Coded base, boolean visit) {
        List<Stretch> stretches =
                stretches(Math.max(base.trigger().index(), base.anchor().index()) + 1, visit);
        List<Stretch> apart = visit ? gapped(stretches) : List.of();
        apart = apart.isEmpty() ? days(stretches) : apart;
        if (!apart.isEmpty()) {
            return apart;
        }
        List<Stretch> row = new ArrayList<>();
        for (Stretch next : stretches) {
            Stretch last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last == null) {
                row.add(next);
            } else if (last.complete() && last.repeats(next)) {
                row.add(next);
            } else {
                row.set(row.size() - 1, last.with(next));
            }
        }
        for (int i = row.size() - 1; i > 0; i--) {
            if (!row.get(i).complete()) {
                row.set(i - 1, row.get(i - 1).with(row.remove(i)));
            }
        }
        return row;
    }

    /** "flew to Lima and her deputy, Luis Paz, to Quito": each with the same preposition before the place. */
    private List<Stretch> gapped(List<Stretch> stretches) {
        List<Stretch> row = new ArrayList<>();
        for (Stretch next : stretches) {
            Stretch last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && last.isOnly(Kind.SIDE)) {
                row.set(row.size() - 1, last.with(next));
            } else {
                row.add(next);
            }
        }
        String link = row.isEmpty() ? "" : link(row.get(0));
        boolean apart = row.size() > 1
                && link.equals("to")
                && !row.get(0).isGapped()
                && row.stream()
                        .skip(1)
                        .allMatch(next -> next.isGapped() && link(next).equals(link));
        return apart ? row : List.of();
    }

    /** The word before the place of a stretch. */
    private String link(Stretch stretch) {
        return stretch.items().stream()
                .filter(item -> item.kind() == Kind.PLACE && item.first() > 0)
                .map(item -> Clauses.lower(sentence.token(item.first() - 1)))
                .findFirst()
                .orElse("");
    }

    /** "visited Lima in 2006, in 2013 and in 2018": a contact in each year or month, beside a stay of two days. */
    private List<Stretch> days(List<Stretch> stretches) {
        List<Stretch> row = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Item last = stretch.items().get(stretch.items().size() - 1);
            if (i > 0 && !stretch.isOnly(Kind.DATE) || last.kind() != Kind.DATE || !isCoarse(last)) {
                return List.of();
            }
            row.add(new Stretch(last.first(), List.of(last)));
        }
        return row.size() > 1 && !isCounted() ? row : List.of();
    }

    private boolean isCoarse(Item date) {
        return times.in(sentence.index()).stream()
                .anyMatch(time -> time.first() == date.first()
                        && time.edtf() != null
                        && time.edtf().matches("[0-9X]{4}(-[0-9]{2})?"));
    }

    /** "met five times in 2022 and 2023". */
    private boolean isCounted() {
        return sentence.tokens().stream()
                .anyMatch(t -> Set.of("times", "twice", "several").contains(Clauses.lower(t)));
    }

    /** What stands between commas and "and", to the end of the clause. */
    private List<Stretch> stretches(int from, boolean visit) {
        List<Stretch> found = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int first = from;
        boolean apart = false;
        int at = from;
        while (at < sentence.size()) {
            Item item = item(at, visit, apart, items);
            Token token = sentence.token(at);
            if (item == null && isBeforeThat(at)) {
                // "in Lima in May and before that in Quito"
                at += 2;
                continue;
            }
            if (item == null && isEnd(token)) {
                break;
            }
            if (item == null) {
                boolean separator = SEPARATORS.contains(Clauses.lower(token));
                apart = separator || apart && !token.isNoun();
                at++;
                continue;
            }
            if (apart && !items.isEmpty() && !isSame(item, items.get(items.size() - 1))) {
                found.add(new Stretch(first, List.copyOf(items)));
                items.clear();
                first = item.first();
            }
            apart = false;
            items.add(item);
            at = item.last() + 1;
        }
        boolean clause =
                at < sentence.size() && FINITE.contains(sentence.token(at).tag()) && !apart;
        // "met the king in Oslo, and on Tuesday the premier said": the last is of the next clause
        if (!items.isEmpty() && !(clause && !found.isEmpty())) {
            found.add(new Stretch(first, List.copyOf(items)));
        }
        return found;
    }

    private boolean isBeforeThat(int at) {
        return at + 1 < sentence.size()
                && Set.of("before", "after").contains(Clauses.lower(sentence.token(at)))
                && Clauses.lower(sentence.token(at + 1)).equals("that");
    }

    private static boolean isEnd(Token token) {
        boolean verb = token.isVerb() || token.tag().equals("MD");
        return verb && !token.is("amod")
                || token.tag().startsWith("W")
                || token.is("mark")
                || ENDS.contains(Clauses.lower(token));
    }

    /** "the premier, Ana Sosa", "Lima, Peru": one more word for the same. */
    private static boolean isSame(Item item, Item last) {
        Mention own = item.mention();
        Mention before = last.mention();
        return own != null && before != null && own.actors().equals(before.actors());
    }

    /** The longest person, place or date that begins at a word. */
    private @Nullable Item item(int at, boolean visit, boolean apart, List<Item> before) {
        for (TimeExpression time : times.in(sentence.index())) {
            if (time.first() == at && time.edtf() != null) {
                return new Item(Kind.DATE, at, time.last(), null);
            }
        }
        Mention mention = null;
        for (Mention each : mentions.in(sentence.index())) {
            boolean named = each.how() != Mention.How.DEMONYM;
            if (named && each.first() == at && (mention == null || each.last() > mention.last())) {
                mention = each;
            }
        }
        PlaceMention place = null;
        for (PlaceMention each : mentions.places()) {
            if (each.sentence() == sentence.index() && each.first() == at) {
                place = each;
            }
        }
        if (mention == null && place == null) {
            // a town that nobody knows
            boolean town = sentence.token(at).entity().equals("LOCATION")
                    && at > 0
                    && PLACING.contains(Clauses.lower(sentence.token(at - 1)));
            return town ? new Item(Kind.PLACE, at, at, null) : null;
        }
        if (mention != null && isPossessive(mention)) {
            // "Peru's Ana Sosa"
            Mention holder = mention;
            return mentions.in(sentence.index()).stream()
                    .filter(m -> m.first() == holder.last() + 2 && m.how() != Mention.How.DEMONYM)
                    .max(Comparator.comparingInt(Mention::last))
                    .map(m -> new Item(Kind.SIDE, at, m.last(), m))
                    .orElse(null);
        }
        int last = Math.max(mention == null ? at : mention.last(), place == null ? at : place.last());
        Mention whole = mention != null && mention.last() == last ? mention : null;
        boolean land = place != null && place.last() == last || whole != null && isState(whole);
        boolean somewhere = land && isSomewhere(at, visit, apart, before);
        boolean side = !somewhere && whole != null;
        return somewhere || side ? new Item(somewhere ? Kind.PLACE : Kind.SIDE, at, last, whole) : null;
    }

    private boolean isPossessive(Mention mention) {
        int next = mention.last() + 1;
        return next < sentence.size() && sentence.token(next).tag().equals("POS");
    }

    /** Whether a place is where something is held, by the word before it or by what stands in the cluster before. */
    private boolean isSomewhere(int at, boolean visit, boolean apart, List<Item> before) {
        String link = at == 0 ? "" : Clauses.lower(sentence.token(at - 1));
        if (link.equals("the") && at > 1) {
            link = Clauses.lower(sentence.token(at - 2));
        }
        boolean beside = apart && before.stream().anyMatch(item -> item.kind() == Kind.PLACE);
        return PLACING.contains(link) || !link.equals("with") && (visit || beside);
    }

    private boolean isState(Mention mention) {
        Actor actor = mentions.actor(mention.actor());
        return actor != null && actor.kind() == Actor.Kind.STATE;
    }
}
