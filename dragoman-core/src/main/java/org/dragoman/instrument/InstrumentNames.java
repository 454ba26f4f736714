package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Finds the words that name a text, and writes names in one way: without article, year and nationality. */
final class InstrumentNames {
    private static final Set<String> LINKS =
            Set.of("of", "on", "for", "and", "the", "in", "against", "to", "concerning", "between", "with");
    private static final Set<String> CONTINENTS = Set.of("Europe", "Asia", "Africa", "America", "Antarctica", "Space");
    private static final int MOST_TOKENS = 20;
    private static final Set<String> STOP =
            Set.of("of", "on", "for", "and", "the", "in", "a", "an", "new", "bilateral", "s", "today");

    private InstrumentNames() {}

    /**
     * The words that name a text.
     *
     * @param proper whether they are a proper name: "Treaty on Open Skies"
     * @param first index of the first token
     * @param last index of the last token
     * @param text as shown, without article, year and nationality
     */
    record Name(boolean proper, int first, int last, String text) {}

    static Name of(Token head, Forms forms, Analysis analysis, Sentence sentence) {
        int first = head.index();
        while (first > 0 && head.index() - first < MOST_TOKENS && isNamePart(sentence, first - 1)) {
            first--;
        }
        int last = head.index();
        boolean capital = isCapital(head) && (head.index() > 0 || first < head.index());
        if (capital) {
            last = forward(sentence, head.index());
        }
        boolean named =
                capital && (last > head.index() || first < head.index() && hasOwnWord(sentence, first, head.index()));
        if (named) {
            int start = skipNationality(sentence, first, head.index());
            String text = analysis.span(sentence, start, last).text();
            return new Name(true, first, last, tidy(text));
        }
        int modifier = properModifier(head, sentence);
        if (modifier < head.index()) {
            return new Name(
                    true,
                    modifier,
                    head.index(),
                    tidy(analysis.span(sentence, modifier, head.index()).text()));
        }
        List<Token> words = Phrases.nounPhrase(
                sentence,
                head,
                token -> !isClauseTail(token, head, sentence)
                        && !(token.head() == head.index() && (token.is("conj") || token.is("cc")))
                        && !isOtherText(token, forms, sentence));
        if (words.size() > 1
                && words.get(0).tag().equals("CD")
                && !words.get(1).text().equals("-")) {
            // "three agreements on trade"
            words = words.subList(1, words.size());
        }
        while (words.size() > 1
                && Words.is("further", words.get(0))
                && words.get(0).index() < head.index()) {
            // "one more treaty on grain"
            words = words.subList(1, words.size());
        }
        words = beforeYear(head, words, sentence);
        int from = words.get(0).index();
        int to = words.get(words.size() - 1).index();
        return new Name(false, from, to, tidy(Phrases.text(analysis, words)));
    }

    /** "the Paris climate agreement", "the Minsk agreements": a name before a small letter; the head's index without one. */
    private static int properModifier(Token head, Sentence sentence) {
        int first = head.index();
        for (Token child : sentence.children(head, "compound")) {
            if (child.isProper() && child.index() < first && !child.entity().equals("PERSON")) {
                first = child.index();
            }
        }
        while (first < head.index()
                && first > 0
                && isNamePart(sentence, first - 1)
                && (sentence.token(first - 1).tag().equals("JJ")
                        || sentence.token(first - 1).isProper())
                && !isNationality(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Under the armistice of 1944 Finland leased": what stands behind the year of a text is another phrase. */
    private static List<Token> beforeYear(Token head, List<Token> words, Sentence sentence) {
        for (int i = 1; i < words.size(); i++) {
            Token token = words.get(i);
            boolean year = token.index() > head.index()
                    && token.tag().equals("CD")
                    && token.text().matches("1[6-9]\\d\\d|20\\d\\d");
            if (year && i + 1 < words.size() && words.get(i + 1).isProper()) {
                return words.subList(0, sentence.token(token.index() - 1).tag().equals("IN") ? i - 1 : i);
            }
        }
        return words;
    }

    /** "a statement by the ministers and a number of agreements": a parse may put the second text inside the first. */
    private static boolean isOtherText(Token token, Forms forms, Sentence sentence) {
        return token.is("conj")
                && (forms.knows(token.lemma())
                        || sentence.children(token, "nmod").stream().anyMatch(child -> forms.knows(child.lemma())));
    }

    /** Times and places hang on a noun as well: "a deal in Geneva on Monday". */
    private static boolean isClauseTail(Token token, Token head, Sentence sentence) {
        boolean place = token.is("nmod")
                && token.head() == head.index()
                && token.entity().equals("LOCATION")
                && Set.of("in", "at").contains(Phrases.preposition(sentence, token));
        return place
                || token.is("nmod") && token.lemma().equals("month")
                || token.is("obl")
                || token.relation().equals("nmod:tmod");
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.text().equals("-") || token.text().equals("–")) {
            return at > 0;
        }
        return isCapital(token)
                        && !token.tag().equals("DT")
                        && !token.tag().startsWith("IN")
                        // "the Enhanced Trade Agreement"
                        && (!token.isVerb() || isPartOfName(at, sentence))
                        && !token.tag().startsWith("PRP")
                        && !token.tag().startsWith("W")
                        && !token.tag().equals("CC")
                        && !token.tag().equals("RB")
                || token.tag().equals("CD");
    }

    /** A participle with a capital between an article and a name. */
    private static boolean isPartOfName(int at, Sentence sentence) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).tag().equals("DT")
                && isCapital(sentence.token(at + 1));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** "Treaty on the Non-Proliferation of Nuclear Weapons": links count only before another capital. */
    private static int forward(Sentence sentence, int head) {
        int last = head;
        int at = head + 1;
        while (at < sentence.size() && at < head + MOST_TOKENS) {
            Token token = sentence.token(at);
            if (Phrases.isPeriod(token)) {
                // "the Nordic Convention on Sunday"
                break;
            }
            if (isCapital(token)
                    && (token.isNoun()
                            || token.tag().startsWith("JJ")
                            || token.tag().startsWith("VB"))) {
                last = at;
            } else if (token.tag().equals("CD") && at == head + 1) {
                last = at;
            } else if (!LINKS.contains(token.text().toLowerCase(Locale.ROOT))
                    && !token.text().equals(",")
                    && !token.text().equals("-")) {
                break;
            } else if (token.text().equals(",") && !continues(sentence, at)) {
                break;
            } else if (endsName(sentence, head, at)) {
                break;
            }
            at++;
        }
        return last;
    }

    /** "the Treaty between Norway and Chad" names parties, "the Minsk Agreement in Paris" a place. */
    private static boolean endsName(Sentence sentence, int head, int at) {
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        Token next = at + 1 < sentence.size() ? sentence.token(at + 1) : null;
        boolean place = next != null
                // "the Treaty on Conventional Forces in Europe"
                && !CONTINENTS.contains(next.text())
                && (next.entity().equals("LOCATION") || next.entity().equals("PERSON"));
        return word.equals("between")
                || word.equals("with")
                || word.equals("to")
                || (word.equals("in") || word.equals("on") && at > head + 1)
                        && (place || at > head + 1)
                        && (next == null || !CONTINENTS.contains(next.text()))
                || word.equals("and") && place;
    }

    /** A comma belongs to a name in a row that ends with "and": "Friendship, Trade and Aid". */
    private static boolean continues(Sentence sentence, int comma) {
        for (int i = comma + 1; i < sentence.size() && i < comma + 6; i++) {
            Token token = sentence.token(i);
            if (token.text().equals("and")) {
                return i + 1 < sentence.size()
                        && isCapital(sentence.token(i + 1))
                        && (sentence.token(i + 1).isNoun()
                                || sentence.token(i + 1).tag().startsWith("JJ"));
            }
            if (!isCapital(token) && !token.text().equals(",") && !token.text().equals("-")) {
                return false;
            }
        }
        return false;
    }

    /** Whether words before the head name it, beyond a nationality or a year. */
    private static boolean hasOwnWord(Sentence sentence, int first, int head) {
        return skipNationality(sentence, first, head) < head;
    }

    private static int skipNationality(Sentence sentence, int first, int head) {
        int at = first;
        while (at < head) {
            Token token = sentence.token(at);
            boolean nationality = token.tag().startsWith("JJ")
                    && isCapital(token)
                    && (token.text().contains("-") || isNationality(token));
            boolean year = token.tag().equals("CD");
            boolean dash = token.text().equals("-") || token.text().equals("–");
            if (!nationality && !year && !dash) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isNationality(Token token) {
        String word = token.text();
        return word.endsWith("an")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("i")
                || word.equals("French")
                || word.equals("German")
                || word.equals("Dutch")
                || word.startsWith("Sino")
                || word.endsWith("Joint");
    }

    private static String tidy(String text) {
        String one = text.replaceAll("\\s+", " ").strip();
        return one.replaceAll("^(?i)(the|a|an|one|another) ", "")
                .replaceAll("^\\d+ ", "")
                .replaceAll("^(more|further|new|first|last|final|[Tt]oday's|[Tt]oday’s) ", "");
    }

    /** The words of a name that tell it from others of its form, in lower case and without endings of spelling. */
    static Set<String> keywords(String name, String form) {
        Set<String> words = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).replace("our", "or").split("[^\\p{L}\\p{N}]+")) {
            // "the 30-page statement": lengths and years are not what tells texts apart.
            boolean number = word.chars().allMatch(Character::isDigit) && word.length() != 4 || word.equals("page");
            if (!number
                    && !STOP.contains(word)
                    && word.length() > 1
                    && !List.of(form.split(" ")).contains(stem(word))
                    && !form.equals(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /** Friendship and friendly, cooperation and cooperative fall together: the first six letters tell. */
    private static String stem(String word) {
        return word.length() > 6
                ? word.substring(0, 6)
                : word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether two names of one form may be the same text: one is bare, or most of the shorter one's words are in the other. */
    static boolean agree(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() <= other.size() ? one : other;
        List<String> common = new ArrayList<>(shorter);
        common.retainAll(shorter == one ? other : one);
        return shorter.isEmpty() || common.size() * 3 >= shorter.size() * 2;
    }
}
