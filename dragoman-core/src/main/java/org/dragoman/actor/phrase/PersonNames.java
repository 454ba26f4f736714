package org.dragoman.actor.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.NameIndex;
import org.dragoman.language.Sentence;

/** Finds the names of persons in one sentence, for {@link Names}. */
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private static final Set<String> PARTICLES = Set.of("ul", "ur", "uz", "ud", "us", "un", "al", "el");

    private final Sentence sentence;
    private final ActorBook book;
    private final Names names;

    PersonNames(Sentence sentence, ActorBook book, Names names) {
        this.sentence = sentence;
        this.book = book;
        this.names = names;
    }

    /** Persons of the book by name and surname, whatever the recogniser makes of them. */
    void addFullNames(List<String> words) {
        for (int first = 0; first + 1 < sentence.size(); first++) {
            NameIndex.Match match = book.names().longest(words, first);
            // "Lloyd J. Austin": the book's "J. Austin" is only its end
            boolean cut = first > 0
                    && sentence.token(first - 1).entity().equals("PERSON")
                    && sentence.token(first).text().endsWith(".");
            if (match != null
                    && !cut
                    && match.last() > first
                    && match.entries().get(0).kind() == Entry.Kind.PERSON
                    && isNamed(first, match.last())) {
                int last = withSuffix(match.last());
                names.add(new Names.Name(first, last, Names.Sort.PERSON, personsAt(first, match.last())));
                first = last;
            }
        }
    }

    /** Adds those that the recogniser found, mended. */
    void addRecognised(List<String> words, List<RoleNouns.Found> roles) {
        for (int begin = 0; begin < sentence.size(); begin++) {
            int first = begin;
            if (!sentence.token(first).entity().equals("PERSON") || !names.isFree(first, first)) {
                continue;
            }
            if (sentence.token(first).text().endsWith("<")
                    || sentence.token(first).text().endsWith(">")) {
                continue;
            }
            int last = names.spanEnd(first, "PERSON");
            // "Economist Jean Valmont": the recogniser may take the role for a name
            for (RoleNouns.Found role : roles) {
                boolean covers = role.first() <= first && first <= role.last() && role.last() < last;
                first = covers ? role.last() + 1 : first;
            }
            first = withoutPlace(first, last);
            if (first == 0
                    && last == 0
                    && roles.stream().anyMatch(r -> r.first() == 0 && r.is(RoleNouns.Kind.OFFICE))) {
                // "Emir and premier speak": a title at the head of a sentence
                continue;
            }
            while (last > first
                    && !Character.isLetter(sentence.token(last).text().codePointAt(0))) {
                last--;
            }
            // "Kim Jong - un": the recogniser may stop at the hyphen
            if (last + 2 < sentence.size()
                    && sentence.token(last + 1).tag().equals("HYPH")
                    && sentence.token(last + 2).start()
                            == sentence.token(last + 1).end()
                    && sentence.token(last + 2).isNoun()
                    && !book.find(Phrase.words(sentence, first, last + 2)).isEmpty()) {
                last += 2;
            }
            last = withParticle(last);
            NameIndex.Match match = book.names().longest(words, first);
            if (match != null && match.last() > last && isPerson(match.entries())) {
                last = match.last();
            }
            // "the Sahel states": the recogniser may take the first word of a known name for a person
            boolean place = match != null
                    && match.first() == first
                    && match.last() >= last
                    && !isPerson(match.entries())
                    && (match.last() == last || match.entries().get(0).use() != Entry.Use.METONYM);
            if (!place
                    && Character.isLetter(sentence.token(first).text().codePointAt(0))
                    && names.isFree(first, last)) {
                names.add(new Names.Name(first, last, Names.Sort.PERSON, personsAt(first, last)));
            }
            begin = Math.max(begin, last);
        }
    }

    /** "State President To Lam": the tagger may take a given name for a particle. */
    private boolean isNamed(int first, int last) {
        return sentence.token(first).isProper()
                || first > 0
                        && Character.isUpperCase(sentence.token(first).text().codePointAt(0))
                        && sentence.token(last).isProper();
    }

    /** "Ana Sosa III": the numeral belongs to the name. */
    private int withSuffix(int last) {
        int next = last + 1;
        return next < sentence.size() && SUFFIXES.contains(sentence.token(next).text()) ? next : last;
    }

    /** "Sami-ul-Haq": a name of three parts joined by hyphens, the second a particle; "Nurlan Azamat uulu". */
    private int withParticle(int last) {
        if (last + 1 < sentence.size()
                && NounClass.PATRONYM.has(sentence.token(last + 1).text())) {
            return last + 1;
        }
        return last + 4 < sentence.size()
                        && isHyphen(last + 1)
                        && PARTICLES.contains(sentence.token(last + 2).text().toLowerCase(Locale.ROOT))
                        && isHyphen(last + 3)
                        && sentence.token(last + 4).isProper()
                ? last + 4
                : last;
    }

    /** "the mayor of Nairobi Ana Sosa": a city after "of" is no given name. */
    private int withoutPlace(int first, int last) {
        boolean after = first > 0 && sentence.token(first - 1).text().matches("of|in|from");
        if (!after || last - first < 2) {
            return first;
        }
        List<Entry> known = names.knownAt(first, first);
        boolean place = !known.isEmpty()
                && (known.get(0).kind() == Entry.Kind.STATE || known.get(0).kind() == Entry.Kind.PLACE);
        return place ? first + 1 : first;
    }

    private static boolean isPerson(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.kind() == Entry.Kind.PERSON);
    }

    /** The persons of the book who bear a name. */
    List<Entry> personsAt(int first, int last) {
        List<Entry> known = names.knownAt(first, last);
        if (known.isEmpty()
                && last > first
                && SUFFIXES.contains(sentence.token(last).text())) {
            return personsAt(first, last - 1);
        }
        if (known.isEmpty() && last - first >= 2) {
            known = book.find(withoutInitials(first, last));
        }
        return known.stream().filter(entry -> entry.kind() == Entry.Kind.PERSON).toList();
    }

    /** "Lloyd J. Austin" as "Lloyd Austin". */
    private String withoutInitials(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = sentence.token(i).text();
            boolean initial = i > first && i < last && word.length() == 2 && word.charAt(1) == '.';
            if (!initial) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    private boolean isHyphen(int index) {
        String text = sentence.token(index).text();
        return text.equals("-") || text.equals("–");
    }
}
