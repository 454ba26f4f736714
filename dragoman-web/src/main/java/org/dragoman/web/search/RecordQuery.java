package org.dragoman.web.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/** Says in the index's terms what a query of the ledger asks for; a test holds the two to the same answers. */
final class RecordQuery {
    /** Types of event that have no direction. */
    private static final Set<String> MUTUAL = Set.of("consult", "agree", "cooperate");

    private final Map<String, DocumentEntry> documents;
    private final Set<String> outlets = new TreeSet<>();

    RecordQuery(Map<String, DocumentEntry> documents) {
        this.documents = documents;
        documents.values().stream()
                .map(DocumentEntry::outlet)
                .filter(outlet -> outlet != null)
                .forEach(outlets::add);
    }

    Query of(LedgerQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        RecordKind kind = query.kind();
        all.add(is(RecordFields.KIND, kind.label()), Occur.FILTER);
        if (query.contacts()) {
            all.add(is("contact", "true"), Occur.FILTER);
        }
        if (!query.one().isEmpty() || !query.other().isEmpty()) {
            all.add(between(kind, query.one(), query.other()), Occur.FILTER);
        }
        if (!query.by().isEmpty()) {
            all.add(by(kind, query.by()), Occur.FILTER);
        }
        if (!query.about().isEmpty()) {
            all.add(about(kind, query.about()), Occur.FILTER);
        }
        among(all, "type", query.types());
        among(all, "mode", query.modes());
        among(all, "level", query.levels());
        among(all, "reality", query.realities());
        among(all, "manner", query.manners());
        if (query.said() && kind == RecordKind.STATEMENT) {
            all.add(is("said", "true"), Occur.FILTER);
        }
        window(all, query.from(), query.until());
        place(all, query);
        return all.build();
    }

    private static Query between(RecordKind kind, Set<String> one, Set<String> other) {
        return switch (kind) {
            case EVENT_REPORT ->
                either(
                        both(any("type", MUTUAL), any("involved", one), any("involved", other)),
                        both(any("source", one), any("target", other)),
                        both(any("target", one), any("source", other)));
            case STATEMENT ->
                either(both(any("source", one), any("target", other)), both(any("source", other), any("target", one)));
            case DOCUMENT -> both(any("named", one), any("named", other));
            default -> both(any("involved", one), any("involved", other));
        };
    }

    private static Query by(RecordKind kind, Set<String> by) {
        return switch (kind) {
            case EVENT_REPORT -> either(any("source", by), both(is("type", "consult"), any("involved", by)));
            case STATEMENT, FIGURE -> any("source", by);
            default -> any("involved", by);
        };
    }

    private static Query about(RecordKind kind, Set<String> about) {
        return switch (kind) {
            case EVENT_REPORT -> either(any("target", about), both(is("type", "consult"), any("involved", about)));
            case STATEMENT -> any("target", about);
            default -> any("involved", about);
        };
    }

    private static void among(BooleanQuery.Builder all, String field, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            Set<String> lower = new LinkedHashSet<>();
            wanted.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
            all.add(any(field, lower), Occur.FILTER);
        }
    }

    private static void window(BooleanQuery.Builder all, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            all.add(
                    IntPoint.newRangeQuery(RecordFields.ENDS, (int) from.toEpochDay(), Integer.MAX_VALUE),
                    Occur.FILTER);
        }
        if (until != null) {
            all.add(
                    IntPoint.newRangeQuery(RecordFields.BEGINS, Integer.MIN_VALUE, (int) until.toEpochDay()),
                    Occur.FILTER);
        }
    }

    private void place(BooleanQuery.Builder all, LedgerQuery query) {
        String document = query.document();
        if (document != null) {
            all.add(
                    any(
                            RecordFields.DOCUMENT,
                            documents.containsKey(document) ? List.of(document) : documents(document)),
                    Occur.FILTER);
        }
        String outlet = query.outlet();
        if (outlet != null) {
            String wanted = outlet.toLowerCase(Locale.ROOT);
            all.add(
                    any(
                            RecordFields.OUTLET,
                            outlets.stream()
                                    .filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                                    .toList()),
                    Occur.FILTER);
        }
        if (query.measured() != null) {
            String part = query.measured().toLowerCase(Locale.ROOT).replaceAll("([*?\\\\])", "\\\\$1");
            all.add(new WildcardQuery(new Term(RecordFields.MEASURED, "*" + part + "*")), Occur.FILTER);
        }
        String within = query.within();
        if (within != null) {
            all.add(new PrefixQuery(new Term(RecordFields.VOICE, within)), Occur.FILTER);
        }
    }

    /** Documents by the beginning of their id, or a part of their address or title. */
    private List<String> documents(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return documents.values().stream()
                .filter(entry -> entry.id().startsWith(text)
                        || entry.uri().toLowerCase(Locale.ROOT).contains(wanted)
                        || (entry.title() != null
                                && entry.title().toLowerCase(Locale.ROOT).contains(wanted)))
                .map(DocumentEntry::id)
                .toList();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query any(String field, Collection<String> values) {
        return values.size() == 1
                ? is(field, values.iterator().next())
                : new TermInSetQuery(
                        field, values.stream().sorted().map(BytesRef::new).toList());
    }

    private static Query both(Query... conditions) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query condition : conditions) {
            all.add(condition, Occur.FILTER);
        }
        return all.build();
    }

    private static Query either(Query... conditions) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query condition : conditions) {
            any.add(condition, Occur.SHOULD);
        }
        return any.build();
    }
}
