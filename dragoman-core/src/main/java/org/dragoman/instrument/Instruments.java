package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.Span;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places of a document name the same text, gives them one name and their common parties, and leaves
 * out what repeats: a bare mention of a text with which something was done, and the same act said again.
 */
final class Instruments {
    /** Forms that no other word stands for: a protocol is no convention. */
    private static final Set<String> SPECIFIC = Set.of(
            "protocol", "convention", "charter", "annex", "memorandum", "roadmap", "armistice", "contract", "plan");

    /** How many sentences back the nearest text is meant, whatever others are called. */
    private static final int NEAR = 2;

    /** What is done with a statement on one day. */
    private static final Set<String> GIVEN = Set.of("issued", "signed", "adopted");

    private Instruments() {}

    private static final class Cluster {
        final List<Candidate> members = new ArrayList<>();

        boolean takes(Candidate candidate) {
            Candidate fullest = members.get(0);
            for (Candidate member : members) {
                if (member.keywords().size() > fullest.keywords().size()) {
                    fullest = member;
                }
                if (!mayAgree(member, candidate)) {
                    return false;
                }
            }
            return same(fullest, candidate) && !isBeside(candidate);
        }

        /** "suspend the deal if the other side left the pact": two words in one sentence are two texts. */
        private boolean isBeside(Candidate candidate) {
            return members.stream()
                    .anyMatch(member -> member.sentence() == candidate.sentence()
                            && !member.record().form().equals(candidate.record().form()));
        }

        /** Whether nothing known of two texts speaks against their being one. */
        private static boolean mayAgree(Candidate one, Candidate other) {
            boolean years =
                    one.year() == null || other.year() == null || one.year().equals(other.year());
            return years && one.plural() == other.plural() && partiesAgree(one.record(), other.record());
        }

        private static boolean same(Candidate one, Candidate other) {
            boolean bare = one.keywords().isEmpty() || other.keywords().isEmpty();
            if (!one.record().form().equals(other.record().form())) {
                boolean own = SPECIFIC.contains(one.record().form())
                        && SPECIFIC.contains(other.record().form());
                return !own && isOtherWord(one, other, bare);
            }
            if (bare && !other.definite()) {
                return false;
            }
            return InstrumentNames.agree(one.keywords(), other.keywords())
                    && (one.proper() == other.proper() || bare || one.keywords().size() > 1);
        }

        /** "the Nordic Treaty … the pact", "the grain deal … the Grain Initiative", "the treaty … the document". */
        private static boolean isOtherWord(Candidate one, Candidate other, boolean bare) {
            boolean family = one.family().equals(other.family())
                    || other.family().isEmpty()
                    || one.family().isEmpty();
            if (!family) {
                return false;
            }
            if (bare) {
                boolean word = !other.record().span().text().contains(" ");
                return word && other.keywords().isEmpty() && other.definite() && !other.proper();
            }
            return !one.family().isEmpty()
                    && !other.family().isEmpty()
                    && InstrumentNames.agree(one.keywords(), other.keywords());
        }

        private static boolean partiesAgree(Instrument one, Instrument other) {
            return one.parties().isEmpty()
                    || other.parties().isEmpty()
                    // "Chad left the pact. Norway suspended the pact": each does with it what it does alone
                    || one.parties().size() == 1 && other.parties().size() == 1
                    || one.parties().stream().anyMatch(other.parties()::contains);
        }

        /** The fullest proper name, else the first description. */
        String name() {
            Candidate best = members.get(0);
            for (Candidate member : members) {
                int rank = rank(member) - rank(best);
                if (rank > 0
                        || rank == 0
                                && member.proper()
                                && member.keywords().size() > best.keywords().size()) {
                    best = member;
                }
            }
            return best.record().name();
        }

        /** "the Black Sea Grain Initiative" is more of a name than "the Black Sea grain deal". */
        private static int rank(Candidate member) {
            String name = member.record().name();
            boolean capital = Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
            return member.proper() ? capital ? 2 : 1 : 0;
        }

        /** Those known from all its places; one who alone did something with it ("Chad prolonged the deal") is no party of the rest. */
        List<String> parties() {
            Set<String> all = new LinkedHashSet<>();
            for (Candidate member : members) {
                if (all.size() < 2) {
                    all.addAll(member.record().parties());
                }
            }
            boolean lone = Contracting.LONE.contains(members.get(0).record().form());
            return all.size() < 2 && !lone ? List.of() : List.copyOf(all);
        }
    }

    static List<Instrument> merge(List<Candidate> candidates, Analysis analysis, InstrumentReader.Voices voices) {
        List<Cluster> clusters = new ArrayList<>();
        Map<Candidate, Cluster> homes = new IdentityHashMap<>();
        for (Candidate candidate : candidates) {
            Cluster home =
                    candidate.antecedent() == null ? home(candidate, clusters) : homes.get(candidate.antecedent());
            if (home == null) {
                home = new Cluster();
                clusters.add(home);
            }
            home.members.add(candidate);
            homes.put(candidate, home);
        }
        List<Instrument> merged = new ArrayList<>();
        for (Cluster cluster : clusters) {
            merged.addAll(records(cluster, analysis, voices));
        }
        merged.sort(Comparator.comparing(Instrument::span).thenComparing(Instrument::id));
        return List.copyOf(merged);
    }

    private static @Nullable Cluster home(Candidate candidate, List<Cluster> clusters) {
        Cluster spokenOf = spokenOf(candidate, clusters);
        if (spokenOf != null) {
            return spokenOf;
        }
        // The nearest earlier text of that form is the one meant, else the nearest that may be called so: "the treaty".
        String form = candidate.record().form();
        for (boolean sameForm : new boolean[] {true, false}) {
            for (int i = clusters.size() - 1; i >= 0; i--) {
                Cluster cluster = clusters.get(i);
                boolean called = cluster.members.stream()
                        .anyMatch(member -> member.record().form().equals(form));
                if (called == sameForm && cluster.takes(candidate)) {
                    return cluster;
                }
            }
        }
        return null;
    }

    /**
     * "The agreement was signed by both. … They will also apply an agreement of 1998. … The agreement will be carried out":
     * far from both, the words mean the text that they meant before, and not one that was only named in passing; null where
     * none was called so.
     */
    private static @Nullable Cluster spokenOf(Candidate candidate, List<Cluster> clusters) {
        boolean bare = candidate.definite() && candidate.keywords().isEmpty() && !candidate.proper();
        Cluster called = null;
        for (Cluster cluster : bare ? clusters : List.<Cluster>of()) {
            boolean near =
                    cluster.members.stream().anyMatch(member -> candidate.sentence() - member.sentence() <= NEAR);
            boolean takes = cluster.takes(candidate);
            if (near && takes) {
                return null;
            }
            boolean so = cluster.members.stream()
                    .anyMatch(member -> member.definite()
                            && member.keywords().isEmpty()
                            && member.record().form().equals(candidate.record().form()));
            called = takes && so ? cluster : called;
        }
        return called;
    }

    private static List<Instrument> records(Cluster cluster, Analysis analysis, InstrumentReader.Voices voices) {
        String name = cluster.name();
        List<String> parties = cluster.parties();
        // "the accord, which expires in 2027": said of the text, not of an act
        String until = cluster.members.stream()
                .map(Candidate::record)
                .filter(record -> !isAct(record) && record.until() != null)
                .map(Instrument::until)
                .findFirst()
                .orElse(null);
        String given = given(cluster);
        List<Instrument> records = new ArrayList<>();
        Set<String> acts = new HashSet<>();
        boolean acted = cluster.members.stream().anyMatch(member -> isAct(member.record()));
        // Dated acts first, so that an undated repetition gives way.
        List<Candidate> order = new ArrayList<>(cluster.members);
        order.sort(Comparator.comparing(member -> member.record().when() == null));
        for (Candidate member : order) {
            Instrument record = member.record();
            // "It will be signed in May and must then be ratified": two plans
            Acts.Act deed = member.deed();
            String voice = voices.of(record.span(), deed == null ? null : words(member, deed, analysis));
            String act = voice + " " + record.act() + " " + (deed == null ? record.act() : deed.base());
            String key = act + " " + record.when();
            boolean repeated = record.when() == null && acts.contains(act) || acts.contains(key);
            if (repeated || acted && !isAct(record) && !isOnlyDate(record, cluster)) {
                continue;
            }
            acts.add(key);
            acts.add(act);
            // of the three who signed it, two may be named where it is spoken of again
            boolean some = parties.size() > record.parties().size() && parties.containsAll(record.parties());
            boolean whole = record.parties().size() >= 2 && !some || parties.isEmpty();
            // what was signed in 1950 was signed by those who stood there then
            Instrument named = record.of(name, whole ? record.parties() : Parties.at(parties, record.when()), null);
            named = record.until() == null ? named.until(until) : named;
            records.add((isGiven(named) && named.when() == null ? named.on(given) : named).in(voice));
        }
        String first = records.stream()
                .min(Comparator.comparing(Instrument::span).thenComparing(Instrument::id))
                .map(Instrument::id)
                .orElse("");
        records.replaceAll(
                record -> record.of(record.name(), record.parties(), record.id().equals(first) ? null : first));
        return records;
    }

    /** The day on which a statement was given out, null where none or several are told: it is signed and issued at once. */
    private static @Nullable String given(Cluster cluster) {
        Set<String> days = new LinkedHashSet<>();
        for (Candidate member : cluster.members) {
            String when = member.record().when();
            if (when != null && isGiven(member.record())) {
                days.add(when);
            }
        }
        boolean statement =
                cluster.members.stream().allMatch(member -> member.family().equals("statement"));
        return statement && days.size() == 1 ? days.iterator().next() : null;
    }

    /** "put into effect the treaty of 3 May 1990": nothing else tells when it was made. */
    private static boolean isOnlyDate(Instrument record, Cluster cluster) {
        return record.when() != null
                && cluster.members.stream()
                        .noneMatch(other -> other.deed() != null
                                && Days.isMade(other.deed())
                                && other.record().when() != null);
    }

    private static Span words(Candidate member, Acts.Act deed, Analysis analysis) {
        int word = deed.word().index();
        return analysis.span(analysis.sentences().get(member.sentence()), word, word);
    }

    private static boolean isGiven(Instrument record) {
        return GIVEN.contains(record.act());
    }

    private static boolean isAct(Instrument record) {
        return !record.act().equals("mentioned");
    }
}
