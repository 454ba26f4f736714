package org.dragoman.actor.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.DayRange;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The date by which offices are resolved. */
public final class DocumentDate {
    private DocumentDate() {}

    /**
     * The date of publication, if the document has one with a year; else the year in which most of the named office
     * holders held their offices, the latest that the text mentions before others; else the day of the book.
     */
    public static String of(Analysis analysis, List<Phrase> phrases, ActorBook book) {
        String edtf = analysis.document().published().edtf();
        if (edtf != null && DayRange.parse(edtf) != null) {
            return edtf;
        }
        int latest = Integer.parseInt(ActorBook.AS_OF.substring(0, 4));
        Map<Integer, Integer> mentioned = years(analysis, latest);
        int best = 0;
        int bestScore = 0;
        for (int year = 1945; year <= latest; year++) {
            int score = mentioned.containsKey(year) ? 3 : 0;
            score += holders(phrases, book, Integer.toString(year)) * 4;
            if (score > 0 && score >= bestScore) {
                best = year;
                bestScore = score;
            }
        }
        return best == 0 ? ActorBook.AS_OF : Integer.toString(best);
    }

    private static Map<Integer, Integer> years(Analysis analysis, int latest) {
        Map<Integer, Integer> years = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                String text = token.text();
                if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    int year = Integer.parseInt(text);
                    if (year >= 1945 && year <= latest) {
                        years.merge(year, 1, Integer::sum);
                    }
                }
            }
        }
        return years;
    }

    private static int holders(List<Phrase> phrases, ActorBook book, String year) {
        int count = 0;
        for (Phrase phrase : phrases) {
            Set<OfficeClass> classes = Offices.classes(phrase.noun);
            if (phrase.kind == Phrase.Kind.PERSON && !classes.isEmpty() && !phrase.former) {
                for (Entry entry : phrase.entries) {
                    boolean held = book.terms(entry.id()).stream()
                            .anyMatch(term -> classes.contains(term.office()) && term.covers(year));
                    if (held) {
                        count++;
                        break;
                    }
                }
            }
        }
        return count;
    }
}
