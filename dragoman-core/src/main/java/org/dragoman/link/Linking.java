package org.dragoman.link;

import org.dragoman.actor.ActorBook;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
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
            ledger.forEach(LedgerQuery.builder(kind).asOf(asOf).build(), rows::add);
        }
        return rows.whole();
    }
}
