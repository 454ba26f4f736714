package org.dragoman.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.statement.Statement.Source;
import org.dragoman.statement.attribution.Admission;
import org.dragoman.statement.attribution.Announcements;
import org.dragoman.statement.attribution.Attributions;
import org.dragoman.statement.attribution.Colons;
import org.dragoman.statement.extent.Afterwords;
import org.dragoman.statement.extent.Bounds;
import org.dragoman.statement.extent.Gapped;
import org.dragoman.statement.extent.InnerQuotations;
import org.dragoman.statement.extent.Nesting;
import org.dragoman.statement.extent.Phrases;
import org.dragoman.statement.extent.Signatures;
import org.dragoman.statement.extent.Wordings;
import org.dragoman.statement.model.StatementModel;
import org.dragoman.statement.speaker.Addressees;
import org.dragoman.statement.speaker.Continuations;
import org.dragoman.statement.speaker.Doubles;
import org.dragoman.statement.speaker.Manners;
import org.dragoman.statement.speaker.Positions;
import org.dragoman.statement.speaker.Speakers;
import org.dragoman.statement.speaker.SpeechActs;
import org.dragoman.statement.speaker.Turns;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what. Thread-safe; the same analysis and mentions give the same statements.
 */
public final class StatementReader {
    private final Cues cues;
    private final Admission admission;
    private final Attributions attributions;
    private final Sources sources = new Sources();
    private final Addressees addressees = new Addressees(sources.nouns());
    private final SpeechActs acts;
    private final Positions positions;
    private final Continuations continuations;

    private StatementReader(Cues cues, StatementModel model) {
        this.cues = cues;
        this.admission = new Admission(cues);
        this.attributions = new Attributions(cues, model, admission);
        this.acts = new SpeechActs(cues);
        this.positions = new Positions(cues);
        this.continuations = new Continuations(cues);
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
        List<Found> outlined = Bounds.mend(words, quotations, cues(words, quotations));
        List<Found> found = Bounds.withInnerSources(words, quotations, outlined, Nesting.parents(outlined)).stream()
                .filter(one -> !one.pieces(Label.CONTENT).isEmpty())
                .toList();
        List<@Nullable Found> parents = Nesting.parents(found);
        List<Speakers.Speaker> speakers = Speakers.of(words, quotations, mentions, sources, found);
        found = Doubles.silenced(words, cues, found, parents, speakers);
        List<Statement> statements = new ArrayList<>();
        String[] ids = new String[found.size()];
        for (int i = 0; i < ids.length; i++) {
            Found one = found.get(i);
            ids[i] = RecordId.of(
                    "st", analysis.document().id(), words.token(one.cue()).start());
        }
        List<Continuations.Carried> carried = continuations.find(words, quotations, found);
        NavigableMap<Integer, Continuations.Carried> starts = new TreeMap<>();
        carried.forEach(one -> starts.put(one.content().first(), one));
        Set<String> silent = new TreeSet<>();
        for (int i = 0; i < ids.length; i++) {
            Act act = acts.of(words, found.get(i));
            if (!found.get(i).said() || act != null && !act.voices() || byAuthor(words, quotations, found.get(i))) {
                silent.add(ids[i]);
            }
            Found parent = parents.get(i);
            String within = parent == null ? carriedId(words, starts, found.get(i)) : ids[place(found, parent)];
            statements.add(statement(words, quotations, mentions, found.get(i), speakers.get(i), ids[i], within));
        }
        for (Continuations.Carried one : carried) {
            Found before = one.speaker();
            String actor =
                    before == null ? null : speakers.get(place(found, before)).actor();
            boolean apart = before != null
                    && words.paragraph(before.cue())
                            != words.paragraph(one.content().first());
            // A quotation that stands by itself behind what two states emphasise may be anybody's.
            if (apart && actor != null && collective(mentions, actor)) {
                actor = null;
            }
            statements.add(carried(words, quotations, mentions, one, actor));
        }
        statements.sort(
                Comparator.comparing((Statement s) -> s.content().get(0)).thenComparing(Statement::id));
        return new Statements(statements, silent);
    }

    /** What the model finds, and what phrases, signatures and the turns of an interview attribute beside it. */
    private List<Found> cues(Words words, Quotations quotations) {
        List<Found> turns = Turns.of(words);
        List<Found> found = Turns.with(turns, attributions.find(words, quotations, turns));
        found.addAll(Signatures.find(words, quotations, found));
        List<Found> phrases = Phrases.find(words, quotations, cues, found);
        // "As was said in Oslo": the phrase knows the source of its verb.
        found.removeIf(one -> phrases.stream().anyMatch(phrase -> replaces(phrase, one)));
        found.addAll(phrases);
        List<Found> afterwords = Afterwords.find(words, quotations, cues, found);
        found.removeIf(one -> afterwords.stream().anyMatch(after -> after.cue() == one.cue()));
        found.addAll(afterwords);
        List<Found> colons = Colons.find(words, quotations, cues, found);
        found.removeIf(one ->
                colons.stream().anyMatch(colon -> colon.cue() == one.cue() || one.role(colon.cue()) == Label.CUE));
        found.addAll(colons);
        List<Found> inner = InnerQuotations.find(words, quotations, cues);
        found.removeIf(one -> inner.stream().anyMatch(other -> other.role(one.cue()) == Label.CUE));
        found.addAll(inner);
        found = with(found, Wordings.find(words, quotations, found));
        found = with(found, Announcements.find(words, quotations, cues, found));
        found = Gapped.part(words, quotations, found);
        found.sort(ByCue.ORDER);
        return found;
    }

    /** Whether a phrase has the cue of another, or each stands in the other. */
    private static boolean replaces(Found phrase, Found one) {
        return phrase.role(one.cue()) == Label.CUE
                || phrase.role(one.cue()) == Label.CONTENT && one.role(phrase.cue()) == Label.CONTENT;
    }

    /** Those made by rule, and of the others those that they do not replace. */
    private static List<Found> with(List<Found> found, List<Found> made) {
        List<Found> all = new ArrayList<>(found);
        all.removeIf(one -> made.stream().anyMatch(other -> other.cue() == one.cue()));
        all.addAll(made);
        return all;
    }

    private static int place(List<Found> found, Found one) {
        return ByCue.at(found, one.cue());
    }

    private Statement statement(
            Words words,
            Quotations quotations,
            Mentions mentions,
            Found found,
            Speakers.Speaker speaker,
            String id,
            @Nullable String within) {
        List<Span> content = spans(words, found.pieces(Label.CONTENT));
        List<Span> source = spans(words, found.pieces(Label.SOURCE));
        List<Span> cue = spans(words, found.pieces(Label.CUE));
        Span sourceSpan = source.isEmpty() ? null : source.get(0);
        Span cueSpan = cue.isEmpty()
                ? words.span(found.cue(), found.cue())
                : words.analysis()
                        .span(cue.get(0).start(), cue.get(cue.size() - 1).end());
        Act act = acts.of(words, found);
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        String actor = speaker.actor();
        Positions.Stance stance = positions.stance(words, mentions, pieces, actor, found.cue(), act, cueSpan);
        return new Statement(
                id,
                words.analysis().document().id(),
                new Source(actor, sourceSpan),
                cueSpan,
                content,
                Manners.of(words, quotations, found),
                addressees.of(words, mentions, found, act, actor),
                within,
                positions.about(words, mentions, pieces, actor),
                stance.position(),
                stance.span(),
                act,
                found.said(),
                evidence(words, found),
                speaker.certainty() * found.confidence());
    }

    /** "I would like to note": outside quotations the author speaks, and that is the document's own voice. */
    private static boolean byAuthor(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.SOURCE);
        if (pieces.isEmpty() || quotations.at(pieces.get(0).first()) != null) {
            return false;
        }
        String word = words.lemma(pieces.get(0).first());
        return pieces.get(0).size() == 1 && (word.equals("i") || word.equals("we"));
    }

    private static boolean collective(Mentions mentions, String id) {
        Actor actor = mentions.actor(id);
        return actor != null && (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GROUP);
    }

    private static String id(Words words, Continuations.Carried carried) {
        int start = words.token(carried.content().first()).start();
        return RecordId.of("st", words.analysis().document().id(), "carried", start);
    }

    /** The id of the carried statement that holds the cue of another, or null. */
    private static @Nullable String carriedId(
            Words words, NavigableMap<Integer, Continuations.Carried> carried, Found found) {
        Map.Entry<Integer, Continuations.Carried> before = carried.floorEntry(found.cue());
        return before == null || !before.getValue().content().covers(found.cue()) ? null : id(words, before.getValue());
    }

    /** A statement without a cue, its speaker carried on. */
    private Statement carried(
            Words words,
            Quotations quotations,
            Mentions mentions,
            Continuations.Carried carried,
            @Nullable String actor) {
        Found.Piece piece = carried.content();
        List<Found.Piece> pieces = List.of(piece);
        Positions.Stance stance = positions.stance(words, mentions, pieces, actor, -1, null, null);
        int first = words.sentenceIndex(piece.first());
        int last = words.sentenceIndex(piece.last());
        return new Statement(
                id(words, carried),
                words.analysis().document().id(),
                new Source(actor, null),
                null,
                spans(words, pieces),
                Manners.of(words, quotations, pieces, -1),
                null,
                null,
                positions.about(words, mentions, pieces, actor),
                stance.position(),
                stance.span(),
                null,
                true,
                words.span(words.first(first), words.last(last)),
                carried.confidence());
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
}
