package org.dragoman.link;

import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorBook;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/** Links what a ledger holds. */
public final class Linking {
    private Linking() {}

    /** What all documents known now say together. */
    public static Linked of(Ledger ledger) {
        return of(ledger, null);
    }

    /**
     * What all documents say together that were known as of a run.
     *
     * @param asOf number of the run; null for now
     */
    public static Linked of(Ledger ledger, @Nullable Long asOf) {
        return new Linker(ActorBook.standard()).link(corpus(ledger, asOf));
    }

    /**
     * What there is to link.
     *
     * @param asOf number of the run; null for now
     */
    public static Corpus corpus(Ledger ledger, @Nullable Long asOf) {
        CorpusRows rows = new CorpusRows();
        for (RecordKind kind : Corpus.KINDS) {
            ledger.forEach(kind, fields(kind), asOf, rows::addHeard);
        }
        return rows.corpus();
    }

    /** What linking needs of a record. Of a large ledger the rest is most of it. */
    private static Set<String> fields(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> Set.of("outlet", "published", "text", "regions");
            case EVENT_REPORT ->
                Set.of(
                        "type",
                        "mode",
                        "source",
                        "target",
                        "when",
                        "where",
                        "reality",
                        "voice",
                        "trigger",
                        "evidence",
                        "level",
                        "frame");
            case STATEMENT -> Set.of("source");
            case ACTOR -> Set.of("of");
            case FIGURE, TALLY, INSTRUMENT, MENTION, TIME ->
                kind.fields().stream().map(RecordKind.Field::name).collect(Collectors.toUnmodifiableSet());
        };
    }
}
