package org.dragoman.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Counted;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells numbers that lean on the figure before: "a third OF IT", "OF WHICH 5 million", "killed 88, INJURED 410". */
public final class Anaphora {
    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "that", "these", "those", "which", "whom");

    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
    /** How many sentences back the border of "the line" may be told of. */
    private static final int NEAR = 2;

    private static final Set<String> LINKS = Set.of("of", "to", "from", "in", "with", "by", "for", "between", "on");
    private static final Pattern LINKED = Pattern.compile("(.+?) (?:of|to|from|in|with|by|for|between|on) .*");
    private static final Set<String> JOINTS = Set.of("and", ",", "but", "while", ";");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> LEADING = Set.of("IN", "TO", "RB", "RP", "RBR", "JJR", "JJS");
    /** How many words back "those" may stand. */
    private static final int FAR = 7;

    private Anaphora() {}

    /** Whether a bare number is the object of a second verb: what the first did, it did to others of the kind. */
    static boolean isNextDeed(Quantity number, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token verb = sentence.head(head);
        Token first = verb == null ? null : sentence.head(verb);
        return number.form().equals("cardinal")
                && head.is("obj")
                && verb != null
                && verb.is("conj")
                && first != null
                && first.isVerb()
                && !sentence.children(first, "obj").isEmpty();
    }

    /** "a third of it", "half of them". */
    public static boolean isOfPronoun(Quantity number, Sentence sentence) {
        int at = number.last() + 2;
        return at < sentence.size()
                && sentence.token(at - 1).text().equals("of")
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))
                && (at + 1 == sentence.size()
                        || !sentence.token(at + 1).isNoun()
                        || sentence.token(at).tag().equals("PRP"));
    }

    /** "four of its own": others of the kind that was counted before. */
    static boolean isOfOwn(Quantity number, Sentence sentence) {
        int at = number.number() + 3;
        return at < sentence.size()
                && sentence.token(at - 2).text().equals("of")
                && sentence.token(at - 1).tag().equals("PRP$")
                && sentence.token(at).text().equals("own")
                && (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
    }

    /** ", worth 32 million": said of what was counted before. */
    public static boolean isWorth(Quantity number, Sentence sentence) {
        int at = number.first() - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        return at > 0
                && sentence.token(at).text().equals("worth")
                && sentence.token(at - 1).text().equals(",");
    }

    /** "to Mali" of "those to Mali by 8 percent": what tells a second measure from the one before; empty without. */
    public static List<Token> those(Quantity number, Sentence sentence) {
        for (int i = number.first() - 1; i > 0 && i >= number.first() - FAR; i--) {
            String word = sentence.token(i).text();
            if ((word.equals("those") || word.equals("that"))
                    && JOINTS.contains(sentence.token(i - 1).text())
                    && LINKS.contains(sentence.token(i + 1).text())) {
                int end = i + 2;
                while (end < number.first()
                        && !FINITE.contains(sentence.token(end).tag())) {
                    end++;
                }
                // without "up", "by about", "at"
                while (end > i + 2 && LEADING.contains(sentence.token(end - 1).tag())) {
                    end--;
                }
                return end > i + 2 ? sentence.tokens().subList(i + 1, end) : List.of();
            }
        }
        return List.of();
    }

    /** "exports" of "exports to Chad": what "those" stands for. */
    public static String head(String of) {
        Matcher linked = LINKED.matcher(of);
        return linked.matches() ? linked.group(1) : of;
    }

    /** Whether "the line" is the border that the sentences before tell of. */
    public static boolean isBorder(@Nullable String of, Sentence sentence, Analysis analysis) {
        boolean line = of != null && (of.equals("line") || of.endsWith(" of line") || of.startsWith("line "));
        for (int back = 0; line && back <= NEAR && back <= sentence.index(); back++) {
            boolean border = analysis.sentences().get(sentence.index() - back).tokens().stream()
                    .anyMatch(token -> BORDERS.contains(token.lemma().toLowerCase(Locale.ROOT)));
            if (border) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part may be told of a figure by a number: of 36 people or 5 million euros, not of 40 percent. */
    static boolean isDivisible(Figure whole) {
        return Counted.isNoun(whole.unit()) || "people".equals(whole.unit()) || Currencies.isMoney(whole.unit());
    }

    /** "of which 5 million went south": a part of what was measured. */
    static boolean isPart(Quantity number, Sentence sentence) {
        int at = number.first() - 1;
        return at > 0
                && sentence.token(at - 1).text().equalsIgnoreCase("of")
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    /** "after a session of the council, the fourth this month". */
    public static boolean isBeside(Token noun, Quantity number, Sentence sentence) {
        List<Token> phrase = Phrases.nounPhrase(sentence, noun);
        int comma = phrase.get(phrase.size() - 1).index() + 1;
        return comma == number.first() - 2 && sentence.token(comma).text().equals(",");
    }
}
