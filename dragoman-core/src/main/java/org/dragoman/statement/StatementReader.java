package org.dragoman.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.statement.Statement.Manner;
import org.dragoman.statement.Statement.Position;
import org.dragoman.statement.Statement.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what. Thread-safe; the same analysis and mentions give the same statements.
 */
public final class StatementReader {
    private final Cues cues;
    private final Attributions attributions;
    private final Sources sources = new Sources();

    private StatementReader(Cues cues, StatementModel model) {
        this.cues = cues;
        this.attributions = new Attributions(cues, model);
    }

    /** Reads tables and model from the class path. */
    public static StatementReader load() {
        return new StatementReader(Cues.load(), StatementModel.load());
    }

    /**
     * The statements of a document, in the order of their contents.
     *
     * @param analysis the document with its sentences
     * @param mentions who is mentioned in it
     */
    public List<Statement> read(Analysis analysis, Mentions mentions) {
        return statements(analysis, mentions).all();
    }

    /** The same statements with an index that tells in whose voice a span stands. */
    public Statements statements(Analysis analysis, Mentions mentions) {
        Words words = new Words(analysis);
        if (words.size() == 0) {
            return new Statements(List.of());
        }
        Quotations quotations = Quotations.of(words);
        List<Found> found = attributions.find(words, quotations);
        List<@Nullable Found> parents = parents(found);
        List<Statement> statements = new ArrayList<>();
        String[] ids = new String[found.size()];
        for (int i = 0; i < ids.length; i++) {
            Found one = found.get(i);
            ids[i] = RecordId.of(
                    "st", analysis.document().id(), words.token(one.cue()).start());
        }
        Set<String> silent = new TreeSet<>();
        for (int i = 0; i < ids.length; i++) {
            Act act = act(words, found.get(i));
            if (act != null && !act.voices()) {
                silent.add(ids[i]);
            }
            Found parent = parents.get(i);
            String within = parent == null ? null : ids[found.indexOf(parent)];
            statements.add(statement(words, quotations, mentions, found.get(i), ids[i], within));
        }
        statements.sort(
                Comparator.comparing((Statement s) -> s.content().get(0)).thenComparing(Statement::id));
        return new Statements(statements, silent);
    }

    /** For each the narrowest other whose content holds its cue, or null. */
    private static List<@Nullable Found> parents(List<Found> found) {
        List<@Nullable Found> parents = new ArrayList<>();
        for (Found one : found) {
            Found parent = null;
            int narrowest = Integer.MAX_VALUE;
            for (Found other : found) {
                if (other.cue() != one.cue() && other.role(one.cue()) == Label.CONTENT) {
                    int size = other.pieces(Label.CONTENT).stream()
                            .mapToInt(Found.Piece::size)
                            .sum();
                    if (size < narrowest) {
                        narrowest = size;
                        parent = other;
                    }
                }
            }
            parents.add(parent);
        }
        return parents;
    }

    private Statement statement(
            Words words, Quotations quotations, Mentions mentions, Found found, String id, @Nullable String within) {
        List<Span> content = spans(words, found.pieces(Label.CONTENT));
        List<Span> source = spans(words, found.pieces(Label.SOURCE));
        List<Span> cue = spans(words, found.pieces(Label.CUE));
        Span sourceSpan = source.isEmpty() ? null : source.get(0);
        Span cueSpan = cue.isEmpty()
                ? words.span(found.cue(), found.cue())
                : words.analysis()
                        .span(cue.get(0).start(), cue.get(cue.size() - 1).end());
        Act act = act(words, found);
        List<Found.Piece> sourcePieces = found.pieces(Label.SOURCE);
        String actor = sourcePieces.isEmpty() ? null : sources.actor(words, mentions, sourcePieces.get(0));
        return new Statement(
                id,
                words.analysis().document().id(),
                new Source(actor, sourceSpan),
                cueSpan,
                content,
                manner(words, quotations, found),
                sources.addressee(words, mentions, found, act),
                within,
                List.of(),
                act == null ? Position.NEUTRAL : act.position(),
                null,
                evidence(words, found),
                found.confidence());
    }

    private @Nullable Act act(Words words, Found found) {
        return cues.act(words.token(found.cue()), words.lemma(found.cue()));
    }

    private static Span evidence(Words words, Found found) {
        int first = words.sentenceIndex(found.cue());
        int last = first;
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            first = Math.min(first, words.sentenceIndex(piece.first()));
            last = Math.max(last, words.sentenceIndex(piece.last()));
        }
        return words.span(words.first(first), words.last(last));
    }

    private static List<Span> spans(Words words, List<Found.Piece> pieces) {
        return pieces.stream().map(p -> words.span(p.first(), p.last())).toList();
    }

    private static Manner manner(Words words, Quotations quotations, Found found) {
        int quoted = 0;
        int all = 0;
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                if (Character.isLetterOrDigit(words.token(w).text().codePointAt(0))) {
                    all++;
                    quoted += quotations.at(w) == null ? 0 : 1;
                }
            }
        }
        return quoted == 0 ? Manner.INDIRECT : quoted == all ? Manner.DIRECT : Manner.MIXED;
    }
}
