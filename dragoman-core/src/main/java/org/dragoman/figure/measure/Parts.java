package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads bare numbers that are parts of the figure before or stand beside it: "560,000 fled, INCLUDING 250,000 INTO CHAD
 * and 90,000 into Mali", "of which 1 million came from Chad AND 300,000 FROM MALI", "sends 8,000 soldiers, followed by
 * Chad WITH 7,000".
 */
public final class Parts {
    private static final Set<String> OPENING = Set.of("including", "among", "and", "plus");
    private static final Set<String> LINKS = Set.of("into", "in", "from", "to", "at", "near", "across", "for", "on");
    private static final Set<String> SHARES = Set.of("%", "pp", "times");
    private static final int MOST_WORDS = 6;
    /** Words between what opens a part and its number: "including about". */
    private static final int NEAR = 2;

    private Parts() {}

    /** Fills in what the number leaves out; does nothing where it is no part. */
    static void fill(Told told, Quantity number, Figure last, Analysis analysis, Sentence sentence, Mentions mentions) {
        boolean bare = number.unit() == null
                && number.counted().isEmpty()
                && number.form().equals("cardinal");
        boolean same = last.evidence().equals(analysis.span(sentence));
        String of = last.of();
        if (!bare || !same || of == null || last.unit() == null || SHARES.contains(last.unit())) {
            return;
        }
        Token holder = holder(number, sentence);
        List<String> holders = holder == null
                ? List.of()
                : Parties.standing(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, holder)), mentions);
        if (!holders.isEmpty()) {
            told.unit = last.unit();
            told.of = of;
            told.whose = holders;
            return;
        }
        List<Token> place = isOpened(number, sentence) ? place(number.last(), sentence) : List.of();
        if (!place.isEmpty() && number.value().compareTo(last.value()) <= 0) {
            told.unit = last.unit();
            int at = of.lastIndexOf(" " + place.get(0).text() + " ");
            // "people fled into Chad", then "90,000 into Mali": the first place is not that of the second
            told.of = (at < 0 ? of : of.substring(0, at)) + " " + Phrases.text(analysis, place);
            List<String> before = Parties.standing(
                    Phrases.actors(
                            mentions, sentence, sentence.tokens().subList(end(last, sentence) + 1, number.first())),
                    mentions);
            List<String> parties = last.parties().stream()
                    .filter(id -> at < 0 || !before.contains(id))
                    .toList();
            told.whose = with(parties, place, sentence, mentions);
            told.period = last.period();
        }
    }

    /** Whom "with 7,000" belongs to: "followed by Chad WITH 7,000"; or null. */
    private static @Nullable Token holder(Quantity number, Sentence sentence) {
        int with = number.first() - 1;
        Token name = with > 0 && sentence.token(with).text().equals("with") ? sentence.token(with - 1) : null;
        return name != null && name.isProper() ? name : null;
    }

    private static boolean isOpened(Quantity number, Sentence sentence) {
        for (int i = number.first() - 1; i >= 0 && i >= number.first() - 1 - NEAR; i--) {
            if (OPENING.contains(sentence.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "into Chad": the place that follows a number, with nothing between. */
    private static List<Token> place(int last, Sentence sentence) {
        List<Token> words = new ArrayList<>();
        int at = last + 1;
        if (at >= sentence.size() || !LINKS.contains(sentence.token(at).text())) {
            return words;
        }
        for (int i = at; i < sentence.size() && words.size() <= MOST_WORDS; i++) {
            Token token = sentence.token(i);
            if (token.is("punct") || token.is("cc") || token.isVerb() || Predicates.isTime(i, sentence)) {
                break;
            }
            words.add(token);
        }
        boolean noun = words.size() > 1
                && words.size() <= MOST_WORDS
                && words.get(words.size() - 1).isNoun();
        return noun ? words : List.of();
    }

    /** The last token of the number of a figure. */
    private static int end(Figure figure, Sentence sentence) {
        int last = 0;
        for (Token token : sentence.tokens()) {
            last = token.start() < figure.span().end() ? token.index() : last;
        }
        return last;
    }

    /** The parties of a figure with those that the words of its part name. */
    public static List<String> with(List<String> parties, List<Token> words, Sentence sentence, Mentions mentions) {
        Set<String> whose = new LinkedHashSet<>(parties);
        whose.addAll(Parties.standing(Phrases.actors(mentions, sentence, words), mentions));
        return List.copyOf(whose);
    }
}
