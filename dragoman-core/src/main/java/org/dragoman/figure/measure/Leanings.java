package org.dragoman.figure.measure;

import java.util.List;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Counted;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a bare number leaves out and a figure before it has said: "200 soldiers were killed and 500 wounded",
 * "36 people died, 11 of them children", "30 million tonnes of grain, of which 5 million went to Spain".
 */
public final class Leanings {
    private final Deeds deeds;

    public Leanings(Deeds deeds) {
        this.deeds = deeds;
    }

    /**
     * Fills in unit, measure and parties; does nothing where the number says them itself.
     *
     * @param read the number as it was read
     * @param number the number without what it only shares with the one before
     * @param last the figure before it in the sentence, or null
     * @param said the last figure of the sentence before, or null
     */
    public void fill(
            Told told,
            Quantity read,
            Quantity number,
            Measures.Measure measure,
            @Nullable Figure last,
            @Nullable Figure said,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions) {
        Figure earlier = last == null ? said : last;
        boolean bare = read.bare().unit() == null
                && read.bare().counted().isEmpty()
                && number.form().equals("cardinal");
        Token after = after(number, sentence);
        boolean deed = after != null && after.tag().equals("VBN");
        if (told.unit == null && deed && after != null && last != null && last.unit() != null) {
            // "200 soldiers were killed and 500 wounded"
            told.unit = last.unit();
            told.of = done(last, after.text());
        }
        if (told.unit == null
                && earlier != null
                && Counted.isNoun(earlier.unit())
                && Anaphora.isOfOwn(number, sentence)) {
            ofOwn(told, number, earlier, measure, analysis, sentence, mentions);
        }
        if (bare && earlier != null && Anaphora.isOfPronoun(number, sentence) && Anaphora.isDivisible(earlier)) {
            // "36 people died, 11 of them children", "45 million of which were paid by Chad"
            told.unit = earlier.unit();
            String part = Predicates.ofPart(number, analysis, sentence);
            told.of = part == null ? earlier.of() : earlier.of() == null ? told.of : earlier.of() + " " + part;
            told.whose = earlier.parties();
            told.period = earlier.period();
        }
        if (told.unit == null && last != null && last.unit() != null && Anaphora.isNextDeed(number, sentence)) {
            // "killed 88 people, injured 410"
            told.unit = last.unit();
            Token verb = sentence.head(sentence.token(number.head()));
            told.of = verb == null ? told.of : done(last, verb.text());
        }
        if (told.unit == null
                && last != null
                && (last.unit() != null || last.of() != null)
                && Anaphora.isPart(number, sentence)) {
            // "30 million tonnes of grain, of which 5 million went to Spain"
            told.unit = last.unit();
            told.of = last.of();
            List<Token> part = Predicates.ofSubject(number, sentence);
            told.whose = Parts.with(last.parties(), part, sentence, mentions);
            told.period = last.period();
            told.of = part.isEmpty() || told.of == null ? told.of : told.of + " that " + Phrases.text(analysis, part);
        }
        if (last != null && bare) {
            Parts.fill(told, read.bare(), last, analysis, sentence, mentions);
        }
        if (told.unit == null && read.elided() && last != null) {
            // "fell by 300 million euros to 2.2 billion"
            told.unit = read.shownUnit();
            String predicate = Predicates.of(read, analysis, sentence);
            Token deedBehind = predicate == null && after != null && after.tag().equals("VBD") ? after : null;
            told.of = deedBehind != null && last.of() != null
                    // "140 governments promised to act, and 103 signed a long pledge": governments signed
                    ? done(last, deedBehind.text())
                    : predicate == null ? last.of() : last.of() == null ? predicate : last.of() + " that " + predicate;
            told.whose = told.whose.isEmpty() ? last.parties() : told.whose;
        }
    }

    /** "20 Chadian soldiers died. Norway says that four of its own died." */
    private void ofOwn(
            Told told,
            Quantity number,
            Figure earlier,
            Measures.Measure measure,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions) {
        told.unit = earlier.unit();
        String deed = deeds.of(number, analysis, sentence);
        String what = told.unit == null ? "" : Counted.plural(told.unit);
        told.of = what + (deed == null ? "" : deed.substring(deed.split(" ", 2)[0].length()));
        Token above = measure.clause() == null ? null : sentence.head(measure.clause());
        told.whose = Parties.standing(Parties.subject(above, sentence, mentions), mentions);
        boolean had = measure.clause() != null
                && sentence.children(measure.clause(), "aux").stream()
                        .anyMatch(aux -> aux.text().equalsIgnoreCase("had"));
        // what had happened when it was told happened when the others did
        told.period = had ? earlier.period() : told.period;
    }

    /** "soldiers wounded" after "soldiers killed". */
    private static String done(Figure last, String deed) {
        return last.of() == null ? deed : last.of().split(" ", 2)[0] + " " + deed;
    }

    /** The word behind a number and the auxiliaries that follow it: "and 1,100 had been WOUNDED"; or null. */
    public static @Nullable Token after(Quantity number, Sentence sentence) {
        int next = number.last() + 1;
        while (next + 1 < sentence.size() && sentence.token(next).is("aux")) {
            next++;
        }
        return next < sentence.size() ? sentence.token(next) : null;
    }
}
