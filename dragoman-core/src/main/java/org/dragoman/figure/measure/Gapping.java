package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Numeral;
import org.dragoman.figure.quantity.Numerals;
import org.dragoman.figure.quantity.Piece;
import org.dragoman.figure.quantity.Pieces;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads figures whose verb and noun are said once: "Norway reported 14 cases, Sweden 31 and Chad nine". */
public final class Gapping {
    private static final Set<String> APPROXIMATING =
            Set.of("about", "over", "under", "around", "some", "more", "than", "$");

    private final Numerals numerals = new Numerals();

    /** The figures of others on the measure of one that was read. */
    public List<Figure> read(List<Figure> figures, Analysis analysis, Sentence sentence, Mentions mentions) {
        List<Figure> found = new ArrayList<>();
        if (figures.isEmpty()) {
            return found;
        }
        List<Piece> pieces = Pieces.of(analysis, sentence);
        for (Mention mention : mentions.in(sentence.index())) {
            Numeral numeral = follows(mention, pieces, sentence);
            Figure model = numeral == null ? null : before(mention.span(), figures);
            if (numeral == null || model == null) {
                continue;
            }
            Span span = analysis.span(
                    pieces.get(numeral.first()).start(),
                    pieces.get(numeral.last()).end());
            if (figures.stream().noneMatch(figure -> figure.span().overlaps(span))) {
                found.add(new Figure(
                                RecordId.of("fg", analysis.document().id(), span.start(), span.end()),
                                analysis.document().id(),
                                numeral.value().stripTrailingZeros().scale() < 0
                                        ? numeral.value().setScale(0)
                                        : numeral.value(),
                                null,
                                model.unit(),
                                "=",
                                model.of(),
                                whose(mention, model, mentions),
                                model.period(),
                                null,
                                span,
                                analysis.span(sentence))
                        .as(model.reality()));
            }
        }
        return found;
    }

    /** "Norway gave 44 million euros and Sweden 30 million kronor": the same figures, with those whose they are. */
    public List<Figure> shared(List<Figure> figures, List<Quantity> numbers, Sentence sentence, Mentions mentions) {
        List<Figure> shared = new ArrayList<>();
        for (Figure figure : figures) {
            Figure told = figure;
            for (Quantity number : numbers) {
                Mention giver = number.span().equals(figure.span()) ? giver(number, sentence, mentions) : null;
                Figure model = giver == null ? null : before(giver.span(), figures);
                if (giver != null && model != null) {
                    boolean alike = Currencies.isMoney(model.unit()) && Currencies.isMoney(figure.unit())
                            || Objects.equals(model.unit(), figure.unit());
                    told = figure.of(alike ? model.of() : figure.of(), whose(giver, model, mentions));
                }
            }
            shared.add(told);
        }
        return shared;
    }

    /** Who is named right before a number, behind a comma or "and"; or null. */
    private static @Nullable Mention giver(Quantity number, Sentence sentence, Mentions mentions) {
        for (Mention mention : mentions.in(sentence.index())) {
            int before = mention.first() - 1;
            boolean beside = mention.last() < number.first()
                    && sentence.tokens().subList(mention.last() + 1, number.first()).stream()
                            .allMatch(between ->
                                    between.tag().startsWith("RB") || APPROXIMATING.contains(between.text()));
            if (beside && before >= 0 && isJoint(sentence.token(before).text())) {
                return mention;
            }
        }
        return null;
    }

    /** The one named here in place of the first whose figure the model is; the others remain. */
    private static List<String> whose(Mention mention, Figure model, Mentions mentions) {
        Set<String> all = new LinkedHashSet<>(Parties.standing(mention.actors(), mentions));
        model.parties().stream().skip(1).forEach(all::add);
        all.removeIf(id -> id.startsWith("unnamed:"));
        return List.copyOf(all);
    }

    /** The bare number right behind a name that follows a comma or "and", with nothing behind it; or null. */
    private @Nullable Numeral follows(Mention mention, List<Piece> pieces, Sentence sentence) {
        int before = mention.first() - 1;
        if (before < 0 || !isJoint(sentence.token(before).text())) {
            return null;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).token() == mention.last() + 1) {
                Numeral numeral = numerals.at(pieces, i);
                boolean bare = numeral != null
                        && numeral.form() == Numeral.Form.CARDINAL
                        && (numeral.last() + 1 == pieces.size()
                                || isJoint(pieces.get(numeral.last() + 1).text())
                                || pieces.get(numeral.last() + 1).is("."));
                return bare ? numeral : null;
            }
        }
        return null;
    }

    private static boolean isJoint(String text) {
        return text.equals(",") || text.equals("and") || text.equals(";") || text.equals("while");
    }

    /** The last figure before a place that someone gave or had, with a unit. */
    private static @Nullable Figure before(Span place, List<Figure> figures) {
        Figure last = null;
        for (Figure figure : figures) {
            if (figure.span().end() <= place.start()
                    && figure.unit() != null
                    && !figure.change().equals("rank")) {
                last = figure;
            }
        }
        return last == null || last.parties().isEmpty() ? null : last;
    }
}
