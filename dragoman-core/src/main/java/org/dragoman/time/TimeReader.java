package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of a document and places them in time. Works over the words with the
 * patterns of {@code grammar.tsv}; the parser's tree tells only the tense around an expression. Time and
 * memory grow with the length of the document. May be shared by threads.
 */
public final class TimeReader {
    private static final TimeReader STANDARD = new TimeReader();

    /** How many sentences of the body open a report. */
    private static final int OPENING = 2;

    private final Lexicon lexicon = new Lexicon();
    private final Grammar grammar = new Grammar();

    private TimeReader() {}

    /** The reader with the rules of this package. */
    public static TimeReader standard() {
        return STANDARD;
    }

    /** The temporal expressions of the sentences of a document. */
    public Times read(Analysis analysis) {
        Edtf published = Edtf.read(analysis.document().published().edtf());
        List<Scan> scans = new ArrayList<>();
        List<List<Node>> parsed = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Scan scan = new Scan(analysis, sentence, lexicon);
            List<Node> nodes = scan.nodes();
            for (int phase : grammar.phases()) {
                nodes = apply(phase, nodes, scan);
            }
            scans.add(scan);
            parsed.add(nodes);
        }
        Narrative narrative = new Narrative();
        Reference reference = Reference.of(published);
        reference = reference == null ? null : reference.paired(parsed);
        Resolver resolver = new Resolver(reference, YearOfText.of(parsed), narrative, opening(analysis));
        List<TimeExpression> found = new ArrayList<>();
        Happenings happenings = new Happenings();
        for (int at = 0; at < scans.size(); at++) {
            Scan scan = scans.get(at);
            Sentence sentence = scan.sentence;
            List<Node> nodes = parsed.get(at);
            Stamp day = null;
            int consumed = -1;
            int absorbed = -1;
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                Meaning meaning = node.meaning;
                if (meaning == null || absorbed == i) {
                    continue;
                }
                Placing placing = new Placing(resolver, happenings, scan, nodes, i);
                Resolved resolved = placing.resolve();
                if (resolved == null) {
                    continue;
                }
                Stamp stamp = resolved.stamp();
                boolean told = consumed != i;
                consumed = placing.consumed() ? i + 1 : consumed;
                absorbed = placing.absorbed() ? i + 1 : absorbed;
                if (stamp != null && told) {
                    narrative.spoke(meaning, stamp, resolved.edtf(), sentence.index());
                    if (stamp.grain() == Stamp.Grain.DAY && day == null && tells(resolved)) {
                        day = stamp;
                    }
                }
                found.add(expression(analysis, scan, node.first, placing.last(), resolved));
            }
            if (day != null) {
                happenings.add(sentence, day.with(""));
            }
        }
        return new Times(found);
    }

    /** Index of the last sentence of the heading and the opening of the body. */
    private static int opening(Analysis analysis) {
        int read = 0;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.region() == Region.Kind.BODY && ++read == OPENING) {
                return sentence.index();
            }
        }
        return analysis.sentences().size();
    }

    /** A day counted from another happening does not name its own: "the day before the call, they voted". */
    private static boolean tells(Resolved resolved) {
        String edtf = resolved.edtf();
        if (resolved.basis().equals(Placing.OCCASION)) {
            return false;
        }
        return !resolved.basis().equals(Placing.EVENT) || (edtf != null && edtf.indexOf('/') >= 0);
    }

    private List<Node> apply(int phase, List<Node> nodes, Scan scan) {
        List<Node> kept = new ArrayList<>(nodes.size());
        int at = 0;
        while (at < nodes.size()) {
            Node made = null;
            int next = at + 1;
            for (Grammar.Match match : grammar.matches(phase, nodes, at)) {
                made = Guards.hold(match, scan) ? node(match, scan) : null;
                if (made != null) {
                    next = match.to() + 1;
                    break;
                }
            }
            kept.add(made == null ? nodes.get(at) : made);
            at = next;
        }
        return kept;
    }

    private static @Nullable Node node(Grammar.Match match, Scan scan) {
        Meaning meaning = Operations.build(match);
        if (meaning == null) {
            return null;
        }
        int first = match.nodes().get(0).first;
        int last = match.nodes().get(match.nodes().size() - 1).last;
        Node node = new Node(first, last, Lexicon.join(scan.pieces, first, last + 1));
        node.is(match.rule().yields(), "");
        node.meaning = meaning;
        return node;
    }

    private static TimeExpression expression(Analysis analysis, Scan scan, int first, int last, Resolved resolved) {
        int start = scan.pieces.get(first).start();
        int end = scan.pieces.get(last).end();
        Span span = analysis.span(start, end);
        String document = analysis.document().id();
        return new TimeExpression(
                RecordId.of("ti", document, start, end, resolved.value()),
                document,
                span,
                resolved.type(),
                resolved.value(),
                resolved.edtf(),
                resolved.basis(),
                scan.sentence.index(),
                scan.token(first).index(),
                scan.token(last).index());
    }
}
