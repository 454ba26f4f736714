package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted. Every condition that is set must hold; an empty set is no condition.
 *
 * @param kind the kind of record
 * @param contacts of event reports those alone that are contacts
 * @param one ids of the actors on one side; with {@code other} both sides must take part. Where the event
 *     has a direction, one side acts and the other is acted upon
 * @param other ids of the actors on the other side
 * @param by ids of those who act or speak
 * @param about ids of those acted upon or spoken about
 * @param types PLOVER types of events, forms of instruments, kinds of actors, what tallies count, units of
 *     figures, positions of statements, ways of mentions, TIMEX3 types; without regard to case
 * @param modes modes of events, acts of instruments
 * @param levels levels of contacts
 * @param realities realities of events
 * @param manners manners of statements
 * @param said of statements those alone that give words or a stated thought
 * @param from first day: records whose time ends before are left out, and those without a known time. Where a
 *     kind has no time of its own, the day its document was published counts
 * @param until last day, likewise
 * @param document id of a document, its beginning, or a part of its uri or title
 * @param outlet a part of the outlet's name
 * @param within id of a statement: what is said inside it
 * @param measured a part of what a figure measures, a tally counts or an instrument is called; null for all
 * @param asOf what this run knew; null for now
 * @param limit at most so many; 0 for all
 */
public record LedgerQuery(
        RecordKind kind,
        boolean contacts,
        Set<String> one,
        Set<String> other,
        Set<String> by,
        Set<String> about,
        Set<String> types,
        Set<String> modes,
        Set<String> levels,
        Set<String> realities,
        Set<String> manners,
        boolean said,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String document,
        @Nullable String outlet,
        @Nullable String within,
        @Nullable String measured,
        @Nullable Long asOf,
        int limit) {
    public LedgerQuery {
        requireNonNull(kind, "kind is null");
        one = Set.copyOf(one);
        other = Set.copyOf(other);
        by = Set.copyOf(by);
        about = Set.copyOf(about);
        types = Set.copyOf(types);
        modes = Set.copyOf(modes);
        levels = Set.copyOf(levels);
        realities = Set.copyOf(realities);
        manners = Set.copyOf(manners);
    }

    /** The same for other actors: each set of ids that is no condition stays so. */
    LedgerQuery withActors(UnaryOperator<Set<String>> widening) {
        return new LedgerQuery(
                kind,
                contacts,
                widening.apply(one),
                widening.apply(other),
                widening.apply(by),
                widening.apply(about),
                types,
                modes,
                levels,
                realities,
                manners,
                said,
                from,
                until,
                document,
                outlet,
                within,
                measured,
                asOf,
                limit);
    }

    /** The same for at most so many; 0 for all. */
    public LedgerQuery withLimit(int most) {
        return new LedgerQuery(
                kind, contacts, one, other, by, about, types, modes, levels, realities, manners, said, from, until,
                document, outlet, within, measured, asOf, most);
    }

    /** All records of a kind. */
    public static LedgerQuery of(RecordKind kind) {
        return builder(kind).build();
    }

    /** Contacts between two sets of actors: meetings, calls, visits, talks. */
    public static LedgerQuery contactsBetween(Set<String> one, Set<String> other) {
        return builder(RecordKind.EVENT_REPORT).contacts().between(one, other).build();
    }

    public static Builder builder(RecordKind kind) {
        return new Builder(kind);
    }

    /** Sets conditions one by one. */
    public static final class Builder {
        private final RecordKind kind;
        private boolean contacts;
        private Set<String> one = Set.of();
        private Set<String> other = Set.of();
        private Set<String> by = Set.of();
        private Set<String> about = Set.of();
        private Set<String> types = Set.of();
        private Set<String> modes = Set.of();
        private Set<String> levels = Set.of();
        private Set<String> realities = Set.of();
        private Set<String> manners = Set.of();
        private boolean said;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable String document;
        private @Nullable String outlet;
        private @Nullable String within;
        private @Nullable String measured;
        private @Nullable Long asOf;
        private int limit;

        private Builder(RecordKind kind) {
            this.kind = kind;
        }

        public Builder contacts() {
            contacts = true;
            return this;
        }

        public Builder between(Set<String> actors, Set<String> others) {
            one = actors;
            other = others;
            return this;
        }

        public Builder by(Set<String> actors) {
            by = actors;
            return this;
        }

        public Builder about(Set<String> actors) {
            about = actors;
            return this;
        }

        public Builder types(Set<String> values) {
            types = values;
            return this;
        }

        public Builder modes(Set<String> values) {
            modes = values;
            return this;
        }

        public Builder levels(Set<String> values) {
            levels = values;
            return this;
        }

        public Builder realities(Set<String> values) {
            realities = values;
            return this;
        }

        public Builder manners(Set<String> values) {
            manners = values;
            return this;
        }

        public Builder said() {
            said = true;
            return this;
        }

        public Builder from(@Nullable LocalDate day) {
            from = day;
            return this;
        }

        public Builder until(@Nullable LocalDate day) {
            until = day;
            return this;
        }

        public Builder document(@Nullable String text) {
            document = text;
            return this;
        }

        public Builder outlet(@Nullable String text) {
            outlet = text;
            return this;
        }

        public Builder within(@Nullable String statement) {
            within = statement;
            return this;
        }

        public Builder measured(@Nullable String text) {
            measured = text;
            return this;
        }

        public Builder asOf(@Nullable Long run) {
            asOf = run;
            return this;
        }

        public Builder limit(int most) {
            limit = most;
            return this;
        }

        public LedgerQuery build() {
            return new LedgerQuery(
                    kind, contacts, one, other, by, about, types, modes, levels, realities, manners, said, from, until,
                    document, outlet, within, measured, asOf, limit);
        }
    }
}
