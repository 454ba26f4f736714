package org.dragoman.instrument;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Ordinals;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * "The 30th anniversary of the (signing of the) treaty" in a text of 2021 tells that it was signed in 1991;
 * so does "the treaty, which turns 30 this year".
 *
 * @param year the year of the act as EDTF, null where the year of the anniversary is not known
 */
record Anniversary(@Nullable String year) {
    private static final int REACH = 4;
    /** Words between an act and its date: "signed in the city of Lima on". */
    private static final int FAR = 8;

    private static final Set<String> MADE = Set.of("sign", "conclude", "adopt", "initial", "ratify");
    /** "the anniversary of signing the treaty", "of the signing of the treaty", "the treaty's anniversary". */
    private static final Set<String> CHAIN = Set.of("nmod", "compound", "obj", "acl", "advcl", "dep", "obl");

    static @Nullable Anniversary of(Token head, Analysis analysis, Sentence sentence, Times times) {
        Token at = head;
        for (int i = 0; i < REACH; i++) {
            Token above = sentence.head(at);
            if (above == null) {
                break;
            }
            String lemma = above.lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("anniversary")
                    || lemma.equals("centenary")
                    || lemma.equals("bicentenary")
                    || lemma.equals("jubilee")
                    || lemma.equals("birthday")) {
                return new Anniversary(year(count(above, analysis, sentence), analysis, sentence, times));
            }
            boolean nominal = CHAIN.stream().anyMatch(at::is);
            if (!nominal) {
                break;
            }
            at = above;
        }
        for (Token clause : sentence.children(head, "acl")) {
            if (clause.lemma().equals("turn")) {
                return new Anniversary(year(age(clause, analysis, sentence), analysis, sentence, times));
            }
        }
        Token verb = sentence.head(head);
        if (verb != null && head.is("nsubj") && verb.lemma().equals("turn")) {
            return new Anniversary(year(age(verb, analysis, sentence), analysis, sentence, times));
        }
        return null;
    }

    /** "20th", "twentieth", "20-year", before the noun; 0 where there is none. */
    private static int count(Token anniversary, Analysis analysis, Sentence sentence) {
        for (int i = anniversary.index() - 1; i >= 0 && i >= anniversary.index() - REACH; i--) {
            BigDecimal value = Ordinals.value(analysis, sentence, i);
            if (value != null) {
                return value.intValue();
            }
        }
        return switch (anniversary.lemma().toLowerCase(Locale.ROOT)) {
            case "centenary" -> 100;
            case "bicentenary" -> 200;
            default -> 0;
        };
    }

    private static int age(Token verb, Analysis analysis, Sentence sentence) {
        for (int i = verb.index() + 1; i < sentence.size() && i <= verb.index() + REACH; i++) {
            BigDecimal value = Ordinals.value(analysis, sentence, i);
            if (value != null) {
                return value.intValue();
            }
        }
        return 0;
    }

    /** The year of the sentence where one is named, else that of the document, less the years gone by. */
    private static @Nullable String year(int years, Analysis analysis, Sentence sentence, Times times) {
        if (years <= 0 || years > 1000) {
            return null;
        }
        String base = null;
        for (TimeExpression time : times.in(sentence.index())) {
            String edtf = time.edtf();
            if (edtf != null && startsWithYear(edtf)) {
                if (isOfAct(time, sentence)) {
                    return edtf.substring(0, "1979".length());
                }
                base = edtf;
                break;
            }
        }
        String published = analysis.document().published().edtf();
        if (base == null && published != null && startsWithYear(published)) {
            base = published;
        }
        return base == null ? null : String.format(Locale.ROOT, "%04d", Integer.parseInt(base.substring(0, 4)) - years);
    }

    private static boolean startsWithYear(String edtf) {
        return edtf.length() >= 4
                && edtf.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                && (edtf.length() == 4 || edtf.charAt(4) == '-' || edtf.charAt(4) == '/');
    }

    /** "the anniversary of the treaty, which was signed in Lima on 26 March 1979": not when it is kept. */
    private static boolean isOfAct(TimeExpression time, Sentence sentence) {
        for (int i = time.first() - 1; i >= 0 && i >= time.first() - FAR; i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return MADE.contains(token.lemma()) && token.tag().equals("VBN");
            }
            if (token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }
}
