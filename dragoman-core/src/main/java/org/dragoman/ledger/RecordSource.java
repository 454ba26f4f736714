package org.dragoman.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where records are asked for: a ledger, or an index of one state of it that answers the same faster. */
public interface RecordSource {
    /** The records that a query asks for. */
    List<Row> rows(LedgerQuery query);

    /** The records that a query asks for, without the first so many: a page of a list, by the query's limit. */
    List<Row> rows(LedgerQuery query, long skipped);

    /** How many records a query asks for, whatever its limit. */
    long count(LedgerQuery query);

    /** The records whose id is the given one or begins with it, at most ten, by kind and id; actors are none. */
    List<Row> find(String prefix);

    /** The records of a kind with these ids, by id. */
    Map<String, Row> rows(RecordKind kind, Collection<String> ids);

    /** The documents with these ids, without their texts, by id. */
    Map<String, DocumentEntry> documents(Collection<String> ids);
}
