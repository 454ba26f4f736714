package org.dragoman.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.data.Table;
import org.dragoman.document.RecordId;
import org.dragoman.instrument.Instrument;
import org.dragoman.link.Weighing.Said;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Puts records of instruments together that are about one text: the same parties, a form that goes with it, and a name
 * of the same words. "Treaty of Friendship and Cooperation", "Treaty on Friendly Co-operation" are one; "a joint
 * statement" has no name, and is one with another only of the same day.
 */
final class Accords {
    /** Part of the words that names must share. */
    private static final double ALIKE = 0.6;
    /** Letters by which words are compared: friendship, friendly. */
    private static final int STEM = 5;

    private static final Set<String> FILLING = words("name-words.tsv");
    private static final Set<String> ONCE = words("acts.tsv");

    private final ActorBook book;
    private final Belonging belonging;
    private final EventBlock.Dates dates;

    Accords(ActorBook book, Belonging belonging, EventBlock.Dates dates) {
        this.book = book;
        this.belonging = belonging;
        this.dates = dates;
    }

    private static Set<String> words(String table) {
        Set<String> words = new TreeSet<>();
        for (String[] row : Table.read(Accords.class, table).rows()) {
            words.add(row[0]);
        }
        return words;
    }

    /** The block of an instrument: its parties. */
    String key(Instrument instrument) {
        TreeSet<String> parties = new TreeSet<>();
        instrument.parties().forEach(party -> parties.add(belonging.top(party)));
        return String.join(",", parties);
    }

    /** Whether a word tells no text from another: "agreement", "deal". */
    static boolean isFilling(String word) {
        return FILLING.contains(word);
    }

    /** The words that tell its name from others, shortened to stems. */
    Set<String> stems(String name) {
        Set<String> stems = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (word.length() > 1 && !FILLING.contains(word) && !isOfState(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** "Russian", "Sino": whose it is does not belong to its name. */
    private boolean isOfState(String word) {
        for (Entry entry : book.find(Character.toTitleCase(word.charAt(0)) + word.substring(1))) {
            if (entry.kind() == Entry.Kind.STATE) {
                return true;
            }
        }
        return false;
    }

    /** Records about one instrument, in the order of their ids. */
    private record Group(Set<String> stems, List<Instrument> records) {}

    /** The accords of a block and the conflicts in them. */
    record Found(List<Accord> accords, List<Conflict> conflicts) implements Serializable {}

    Found link(List<Instrument> instruments, Weighing weighing) {
        List<Instrument> sorted = instruments.stream()
                .sorted(Comparator.comparingInt(
                                (Instrument one) -> -stems(one.name()).size())
                        .thenComparing(Instrument::id))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Instrument instrument : sorted) {
            Set<String> stems = stems(instrument.name());
            Group best = null;
            double most = 0;
            for (Group group : groups) {
                double alike = alike(stems, group.stems);
                if (alike > most && fits(instrument, stems, group)) {
                    most = alike;
                    best = group;
                }
            }
            if (best == null) {
                groups.add(new Group(stems, new ArrayList<>(List.of(instrument))));
            } else {
                best.records.add(instrument);
            }
        }
        List<Accord> accords = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Group group : groups) {
            group.records.sort(Comparator.comparing(Instrument::id));
            Accord accord = accord(group.records, weighing);
            accords.add(accord);
            dates(accord, group.records, conflicts);
        }
        return new Found(accords, conflicts);
    }

    private static double alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        // A short form of a long name: all its words, at least two.
        if (common.size() == Math.min(one.size(), other.size()) && common.size() >= 2) {
            return 1;
        }
        double all = one.size() + other.size() - common.size();
        return common.size() / all >= ALIKE ? common.size() / all : 0;
    }

    private boolean fits(Instrument instrument, Set<String> stems, Group group) {
        for (Instrument other : group.records) {
            if (!form(instrument).equals(form(other))) {
                return false;
            }
            if (stems.isEmpty() && !sameDay(instrument, other)) {
                return false;
            }
        }
        return true;
    }

    /** Papers call one text a treaty, a pact or an agreement; a statement or a contract is another thing. */
    private static String form(Instrument instrument) {
        return switch (instrument.form()) {
            case "statement", "joint statement", "declaration", "communique", "communiqué" -> "statement";
            case "contract", "memorandum" -> instrument.form();
            default -> "treaty";
        };
    }

    private boolean sameDay(Instrument one, Instrument other) {
        if (one.document().equals(other.document())) {
            return one.name().equals(other.name());
        }
        Edtf date = dates.edtf(one.when());
        Edtf its = dates.edtf(other.when());
        return date != null
                && its != null
                && date.precision() == Edtf.Precision.DAY
                && !date.yearless()
                && date.equals(its)
                && one.act().equals(other.act());
    }

    private Accord accord(List<Instrument> records, Weighing weighing) {
        Map<String, Integer> names = new TreeMap<>();
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<String> parties = new TreeSet<>();
        Map<String, List<Instrument>> acts = new TreeMap<>();
        List<Said> said = new ArrayList<>();
        for (Instrument record : records) {
            names.merge(record.name(), 1, Integer::sum);
            ids.add(record.id());
            documents.add(record.document());
            parties.addAll(record.parties());
            acts.computeIfAbsent(record.act(), act -> new ArrayList<>()).add(record);
            said.add(new Said(record.document(), record.voice()));
        }
        String name = names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        List<Accord.Step> steps = new ArrayList<>();
        acts.forEach((act, some) -> {
            if (!act.equals("mentioned") || acts.size() == 1) {
                steps.add(new Accord.Step(
                        act,
                        finest(some),
                        some.stream().map(Instrument::id).sorted().toList()));
            }
        });
        Comparator<Edtf> time = Comparator.nullsLast(Comparator.naturalOrder());
        steps.sort(Comparator.comparing((Accord.Step step) -> dates.edtf(step.when()), time)
                .thenComparing(Accord.Step::act));
        return new Accord(
                RecordId.of("ac", ids.first()),
                name,
                records.get(0).form(),
                List.copyOf(parties),
                steps,
                List.copyOf(ids),
                List.copyOf(documents),
                weighing.origins(said),
                weighing.support(said));
    }

    private @Nullable String finest(Collection<Instrument> records) {
        Edtf best = null;
        for (Instrument record : records) {
            Edtf date = dates.edtf(record.when());
            if (date != null && (best == null || date.precision().compareTo(best.precision()) > 0)) {
                best = date;
            }
        }
        return best == null ? null : best.toString();
    }

    /** A treaty is signed once; it may be extended every five years. */
    private void dates(Accord accord, List<Instrument> records, List<Conflict> conflicts) {
        for (String act : ONCE) {
            List<Instrument> dated = records.stream()
                    .filter(record -> record.act().equals(act) && dates.edtf(record.when()) != null)
                    .toList();
            TreeSet<String> between = new TreeSet<>();
            TreeSet<String> texts = new TreeSet<>();
            for (Instrument one : dated) {
                for (Instrument other : dated) {
                    Edtf date = dates.edtf(one.when());
                    Edtf its = dates.edtf(other.when());
                    if (date != null
                            && its != null
                            && !one.document().equals(other.document())
                            && !date.compatible(its)) {
                        between.add(one.id());
                        texts.add(date.toString());
                    }
                }
            }
            if (!between.isEmpty()) {
                conflicts.add(Conflicts.of(
                        Conflict.What.DATE,
                        accord.id(),
                        between,
                        act + " " + String.join(", ", texts) + ": it was " + act + " once"));
            }
        }
    }

    /** Texts of one name, act and date between different parties. */
    List<Conflict> parties(Collection<Accord> accords) {
        Map<String, List<Accord>> byName = new TreeMap<>();
        for (Accord accord : accords) {
            Set<String> stems = stems(accord.name());
            if (!stems.isEmpty()) {
                byName.computeIfAbsent(String.join(" ", stems), name -> new ArrayList<>())
                        .add(accord);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Accord> named : byName.values()) {
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    compare(named.get(i), named.get(j), conflicts);
                }
            }
        }
        return conflicts;
    }

    private void compare(Accord one, Accord other, List<Conflict> conflicts) {
        Set<String> mine = new TreeSet<>(one.parties());
        Set<String> its = new TreeSet<>(other.parties());
        // Of several parties papers name those that matter to them.
        if (mine.containsAll(its)
                || its.containsAll(mine)
                || Collections.disjoint(mine, its)
                || !Collections.disjoint(one.documents(), other.documents())) {
            return;
        }
        for (Accord.Step step : one.steps()) {
            for (Accord.Step same : other.steps()) {
                Edtf date = dates.edtf(step.when());
                Edtf itsDate = dates.edtf(same.when());
                if (step.act().equals(same.act())
                        && ONCE.contains(step.act())
                        && date != null
                        && itsDate != null
                        && date.compatible(itsDate)) {
                    TreeSet<String> between = new TreeSet<>(step.instruments());
                    between.addAll(same.instruments());
                    conflicts.add(Conflicts.of(
                            Conflict.What.PARTICIPANT,
                            one.id(),
                            between,
                            step.act() + " " + step.when() + " between " + String.join(" and ", mine)
                                    + " says one side, between " + String.join(" and ", its) + " the other"));
                    return;
                }
            }
        }
    }
}
