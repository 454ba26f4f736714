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
import org.dragoman.statement.attribution.Telling;
import org.dragoman.statement.extent.Afterwords;
import org.dragoman.statement.extent.Bounds;
import org.dragoman.statement.extent.Gapped;
import org.dragoman.statement.extent.InnerQuotations;
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
import org.dragoman.statement.speaker.Turns;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
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
    private final Positions positions;
    private final Continuations continuations;

    private StatementReader(Cues cues, StatementModel model) {
        this.cues = cues;
        this.admission = new Admission(cues);
        this.attributions = new Attributions(cues, model, admission);
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
        List<Found> found = Bounds.withInnerSources(words, quotations, outlined, parents(outlined)).stream()
                .filter(one -> !one.pieces(Label.CONTENT).isEmpty())
                .toList();
        List<@Nullable Found> parents = parents(found);
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
            Act act = act(words, found.get(i));
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

    /** For each the narrowest other whose content holds its cue, or null. */
    private static List<@Nullable Found> parents(List<Found> found) {
        List<@Nullable Found> parents = new ArrayList<>();
        found.forEach(one -> parents.add(null));
        int[] narrowest = new int[found.size()];
        for (Found other : found) {
            int size = other.pieces(Label.CONTENT).stream()
                    .mapToInt(Found.Piece::size)
                    .sum();
            for (int i = ByCue.at(found, other.first());
                    i < found.size() && found.get(i).cue() <= other.last();
                    i++) {
                int cue = found.get(i).cue();
                boolean holds = cue != other.cue() && other.role(cue) == Label.CONTENT;
                if (holds && (parents.get(i) == null || size < narrowest[i])) {
                    narrowest[i] = size;
                    parents.set(i, other);
                }
            }
        }
        // Two contents that hold each other's cue: the speaker named last tells of the other.
        for (int i = found.size() - 1; i >= 0; i--) {
            if (standsInItself(found, parents, i)) {
                parents.set(i, null);
            }
        }
        return parents;
    }

    private static boolean standsInItself(List<Found> found, List<@Nullable Found> parents, int start) {
        Found above = parents.get(start);
        for (int steps = 0; above != null && steps < found.size(); steps++) {
            int at = place(found, above);
            if (at == start) {
                return true;
            }
            above = parents.get(at);
        }
        return false;
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
        Act act = act(words, found);
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

    private @Nullable Act act(Words words, Found found) {
        int spoken = Mood.spoken(words, cues, found.cue());
        Act act = cues.act(words.token(spoken), words.lemma(spoken));
        int handed = Telling.handed(words, cues, spoken);
        if (handed >= 0) {
            return cues.act(words.token(handed), words.lemma(handed));
        }
        if (act == Act.PERCEPTION && Mood.adds(words, spoken)) {
            return Act.ASSERTION;
        }
        String cue = words.token(found.cue()).text();
        // A comma stands for the verb of a gapped clause.
        boolean mark = Cues.isColonOrDash(cue) || cue.equals(",") || cue.equals(";");
        if (act == null && (cue.equalsIgnoreCase("according") || mark)) {
            return Act.ASSERTION;
        }
        // "warned Norway to wait" demands, and so does every threat; "warned that it would rain" does not.
        boolean demands = words.child(found.cue(), "xcomp") >= 0
                || words.lemma(found.cue()).startsWith("threat");
        boolean may = act == Act.QUESTION || act == Act.WARNING || TELLING.contains(words.lemma(found.cue()));
        boolean demand = asksFor(words, found.cue())
                || act == Act.WARNING && demands
                || may && infinitive(words, found)
                || mandative(words, found);
        return demand ? Act.DEMAND : act;
    }

    /** "asked for help", "called on both sides to wait": requests, no question and no report. */
    private static boolean asksFor(Words words, int cue) {
        String next = words.text(cue + 1);
        boolean asks = words.lemma(cue).equals("ask") && "for".equals(next);
        boolean calls = words.lemma(cue).equals("call") && next != null && CALLING.contains(next);
        return (asks || calls) && words.token(cue).isVerb();
    }

    private static final Set<String> CALLING = Set.of("on", "upon", "for");

    /** "insists that Norway withdraw": a bare form behind one who would have an ending in a plain report. */
    private static boolean mandative(Words words, Found found) {
        int clause = MANDATIVE.contains(words.lemma(found.cue())) ? words.child(found.cue(), "ccomp") : -1;
        int subject = clause < 0 ? -1 : words.child(clause, "nsubj");
        String tag = clause < 0 ? "" : words.token(clause).tag();
        String noun = subject < 0 ? "" : words.token(subject).tag();
        return (tag.equals("VB") || tag.equals("VBP"))
                && (noun.equals("NN") || noun.equals("NNP"))
                && words.child(clause, "aux") < 0
                && words.children(subject, "conj").length == 0;
    }

    private static final Set<String> MANDATIVE = Set.of("insist", "propose", "suggest");

    private static final Set<String> TELLING = Set.of("tell", "instruct", "remind");

    /** "warned the villagers to leave": an infinitive behind the first noun, and no clause. */
    private static boolean infinitive(Words words, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.isEmpty()
                || pieces.get(0).first() < found.cue()
                || !words.token(found.cue()).isVerb()) {
            return false;
        }
        for (int w = pieces.get(0).first(); w < pieces.get(0).last(); w++) {
            String tag = words.token(w).tag();
            if (tag.equals("TO")) {
                return words.token(w + 1).tag().equals("VB");
            }
            if (tag.startsWith("VB")
                    || tag.startsWith("W")
                    || tag.equals("MD")
                    || words.lemma(w).equals("that")) {
                return false;
            }
        }
        return false;
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
