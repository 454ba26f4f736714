package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells what is said of a number that stands for those it counts: "45 percent HAVE PAPERS", "three in four SAID SO". */
public final class Predicates {
    private static final Set<String> CHANGING = Set.of("be", "rise", "fall", "follow", "come");
    private static final int MOST_WORDS = 8;
    /** A part of a number of people is a part of the people, one of a length a part of the road. */
    private static final Pattern SIZE = Pattern.compile("^(?:number|length) of ");

    private Predicates() {}

    /** The words of the predicate, or null where the number is no subject or its predicate is long. */
    public static @Nullable String of(Quantity number, Analysis analysis, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token verb = sentence.head(head);
        boolean subject = head.relation().equals("nsubj")
                && verb != null
                && verb.isVerb()
                && verb.index() > head.index()
                && !CHANGING.contains(verb.lemma());
        if (!subject || verb == null) {
            return null;
        }
        if (sentence.has(verb, "ccomp")) {
            // "think that the war is over": what is thought is long
            return null;
        }
        Token opens = sentence.children(verb, "aux").stream()
                .filter(aux -> aux.index() > head.index())
                .findFirst()
                .orElse(verb);
        List<Token> words = words(opens, sentence);
        return words.size() < 2 || words.size() > MOST_WORDS ? null : Phrases.text(analysis, words);
    }

    /**
     * A share with what is said of it: "houses not rebuilt" of "a third of the houses was not rebuilt", "refugees that
     * are children"; what it is a share of where nothing short is said.
     */
    public static String with(String measured, Quantity number, Analysis analysis, Sentence sentence) {
        String whole = SIZE.matcher(measured).replaceFirst("");
        Token head = sentence.token(number.head());
        Token predicate = sentence.head(head);
        if (predicate == null || predicate.index() < head.index() || whole.contains(" that ")) {
            return measured;
        }
        if (head.relation().equals("nsubj:pass") && predicate.tag().equals("VBN")) {
            List<Token> words = words(predicate, sentence);
            boolean not = sentence.children(predicate, "advmod").stream()
                    .anyMatch(child -> child.lemma().equals("not"));
            return words.size() > MOST_WORDS ? measured : whole + (not ? " not " : " ") + Phrases.text(analysis, words);
        }
        List<Token> copula = sentence.children(predicate, "cop");
        if (head.relation().equals("nsubj") && !copula.isEmpty() && (isPlural(predicate) || isQuality(predicate))) {
            List<Token> words = words(copula.get(0), sentence);
            return words.size() > MOST_WORDS ? measured : whole + " that " + Phrases.text(analysis, words);
        }
        String told = of(number, analysis, sentence);
        return told == null ? measured : whole + " that " + told;
    }

    /** "came from Chad" of "of which 5 million came from Chad"; empty where the number is no subject or much is said. */
    static List<Token> ofSubject(Quantity number, Sentence sentence) {
        int at = number.last() + 1;
        boolean verb = at < sentence.size()
                && (sentence.token(at).isVerb() || sentence.token(at).is("cop"));
        List<Token> words = verb ? words(sentence.token(at), sentence) : List.of();
        return words.size() < 2 || words.size() > MOST_WORDS ? List.of() : words;
    }

    /** "children" of "11 of them children", "paid by Chad" of "45 million of which were paid by Chad"; null without. */
    public static @Nullable String ofPart(Quantity number, Analysis analysis, Sentence sentence) {
        int at = number.last() + 3;
        while (at < sentence.size()
                && (sentence.token(at).is("aux") || sentence.token(at).tag().startsWith("RB"))) {
            at++;
        }
        if (at >= sentence.size() || sentence.token(at).is("punct") || isTime(at, sentence)) {
            // "56 of them last year"
            return null;
        }
        Token first = sentence.token(at);
        List<Token> words = words(first, sentence);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return null;
        }
        String text = Phrases.text(analysis, words);
        return switch (first.tag()) {
            case "VBN", "IN", "TO" -> text;
            case "NNS", "JJ", "NN", "DT" -> "that are " + text;
            default -> first.isVerb() ? "that " + text : null;
        };
    }

    /** Whether what seems to be measured is what is said of the number: "a third ARE CHILDREN". */
    public static boolean isPredicate(Measures.Measure measure, Quantity number, Sentence sentence) {
        Token clause = measure.clause();
        Token head = sentence.token(number.head());
        return clause != null
                && isPlural(clause)
                && sentence.has(clause, "cop")
                && head.relation().equals("nsubj")
                && measure.words().contains(clause);
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS");
    }

    private static boolean isQuality(Token token) {
        return token.tag().equals("JJ");
    }

    /** From a word to the end of its clause or to the time that follows it. */
    private static List<Token> words(Token from, Sentence sentence) {
        List<Token> words = new ArrayList<>();
        for (int i = from.index(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean joins =
                    (token.is("cc") || token.tag().equals("CC")) && i + 1 < sentence.size() && !isSameSort(i, sentence);
            boolean time = isTime(i, sentence);
            if (token.is("punct")
                    || joins
                    || time && (words.size() > 1 || from.tag().equals("VBN"))) {
                break;
            }
            words.add(token);
        }
        return words;
    }

    /** "women and children": a joint between two nouns. */
    private static boolean isSameSort(int joint, Sentence sentence) {
        return joint > 0
                && sentence.token(joint - 1).isNoun()
                && sentence.token(joint + 1).isNoun();
    }

    /** "in 2019", "last year", "by May". */
    static boolean isTime(int at, Sentence sentence) {
        Token token = sentence.token(at);
        Token next = at + 1 < sentence.size() ? sentence.token(at + 1) : token;
        boolean opens = token.tag().equals("IN")
                || token.tag().equals("JJ")
                || token.tag().equals("DT");
        return opens
                && (Phrases.isPeriod(next)
                        || next.tag().equals("CD") && next.text().matches("(?:19|20)\\d\\d"));
    }
}
