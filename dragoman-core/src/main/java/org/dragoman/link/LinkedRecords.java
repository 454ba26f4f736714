package org.dragoman.link;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.event.EventReport.Where;
import org.jspecify.annotations.Nullable;

/**
 * What is said across documents in the shape of the record contract: maps and lists of texts, numbers and flags, as
 * {@link org.dragoman.ledger.Json} writes them.
 */
public final class LinkedRecords {
    private LinkedRecords() {}

    /** An event. */
    public static Map<String, @Nullable Object> of(Event event) {
        Map<String, @Nullable Object> map = record("event", event.id());
        map.put("type", event.type().name());
        map.put("mode", event.mode());
        map.put("source", event.source());
        map.put("target", event.target());
        map.put("when", event.when());
        map.put("where", where(event.where()));
        map.put("level", event.level());
        map.put("reality", lower(event.reality()));
        map.put("reports", event.reports());
        map.put("documents", event.documents());
        map.put("origins", event.origins());
        map.put("denied_by", event.deniedBy());
        map.put("support", support(event.support()));
        map.put("members", event.members().stream().map(LinkedRecords::member).toList());
        return map;
    }

    private static Map<String, @Nullable Object> member(Event.Member member) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("report", member.report());
        map.put("document", member.document());
        map.put("reality", lower(member.reality()));
        map.put("voice", member.voice());
        map.put("when", member.when());
        map.put("filled", member.filled());
        map.put("basis", member.basis());
        map.put("score", BigDecimal.valueOf(member.score()));
        map.put("because", member.because());
        return map;
    }

    /** A conflict. */
    public static Map<String, @Nullable Object> of(Conflict conflict) {
        Map<String, @Nullable Object> map = record("conflict", conflict.id());
        map.put("about", conflict.about());
        map.put("between", conflict.between());
        map.put("what", lower(conflict.what()));
        map.put("explanation", conflict.explanation());
        return map;
    }

    /** An origin. */
    public static Map<String, @Nullable Object> of(Origin origin) {
        Map<String, @Nullable Object> map = record("origin", origin.id());
        map.put("documents", origin.documents());
        map.put("reason", lower(origin.reason()));
        map.put("source", origin.source());
        map.put("because", origin.because());
        return map;
    }

    /** An accord. */
    public static Map<String, @Nullable Object> of(Accord accord) {
        Map<String, @Nullable Object> map = record("accord", accord.id());
        map.put("name", accord.name());
        map.put("form", accord.form());
        map.put("parties", accord.parties());
        map.put("steps", accord.steps().stream().map(LinkedRecords::step).toList());
        map.put("instruments", accord.instruments());
        map.put("documents", accord.documents());
        map.put("origins", accord.origins());
        map.put("support", support(accord.support()));
        return map;
    }

    private static Map<String, @Nullable Object> step(Accord.Step step) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("act", step.act());
        map.put("when", step.when());
        map.put("instruments", step.instruments());
        return map;
    }

    /** A measurement. */
    public static Map<String, @Nullable Object> of(Measurement measurement) {
        Map<String, @Nullable Object> map = record("measurement", measurement.id());
        map.put("of", measurement.of());
        map.put("unit", measurement.unit());
        map.put("change", measurement.change());
        map.put("parties", measurement.parties());
        map.put("period", measurement.period());
        map.put("figures", measurement.figures());
        map.put("documents", measurement.documents());
        map.put("origins", measurement.origins());
        map.put("agreed", measurement.agreed());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        measurement.values().forEach((rule, value) -> values.put(lower(rule), value));
        map.put("values", values);
        map.put("support", support(measurement.support()));
        return map;
    }

    /** A claimed count beside the ledger's own. */
    public static Map<String, @Nullable Object> of(TallyCheck check) {
        Map<String, @Nullable Object> map = record("tally_check", check.tally());
        map.put("of", check.of());
        map.put("actors", check.actors());
        map.put("period", check.period());
        map.put("until", check.until());
        map.put("claimed", check.claimed());
        map.put("change", check.change());
        map.put("ordinal", check.ordinal());
        map.put("events", check.events());
        map.put("documents", check.documents());
        map.put("outlets", check.outlets());
        map.put("verdict", lower(check.verdict()));
        map.put("explanation", check.explanation());
        return map;
    }

    private static Map<String, @Nullable Object> record(String kind, String id) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("id", id);
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> where(@Nullable Where where) {
        if (where == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", where.name());
        map.put("country", where.country());
        map.put("lat", number(where.lat()));
        map.put("lon", number(where.lon()));
        return map;
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Map<String, @Nullable Object> support(Support support) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("reports", support.reports());
        map.put("documents", support.documents());
        map.put("origins", support.origins());
        map.put("asserted", support.asserted());
        map.put("outlets", support.outlets().stream().map(LinkedRecords::share).toList());
        return map;
    }

    private static Map<String, @Nullable Object> share(Support.Share share) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("outlet", share.outlet());
        map.put("country", share.country());
        map.put("ownership", lower(share.ownership()));
        map.put("documents", share.documents());
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Everything: events, conflicts, accords, measurements, claimed counts, origins, in this order. */
    public static List<Map<String, @Nullable Object>> of(Linked linked) {
        List<Map<String, @Nullable Object>> all = new java.util.ArrayList<>();
        linked.events().forEach(event -> all.add(of(event)));
        linked.conflicts().forEach(conflict -> all.add(of(conflict)));
        linked.accords().forEach(accord -> all.add(of(accord)));
        linked.measurements().forEach(measurement -> all.add(of(measurement)));
        linked.tallies().forEach(check -> all.add(of(check)));
        linked.origins().forEach(origin -> all.add(of(origin)));
        return all;
    }
}
