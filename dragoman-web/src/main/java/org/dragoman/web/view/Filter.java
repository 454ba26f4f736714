package org.dragoman.web.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.link.EventQuery;
import org.dragoman.time.Edtf;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a list, as an address says it; the names are those of the command line. Unknown parameters are
 * refused, so that a slip of the pen does not pass for an answer.
 */
public final class Filter {
    /** The parameters that choose records. */
    public static final List<String> NAMES = List.of(
            "between",
            "by",
            "about",
            "type",
            "mode",
            "level",
            "reality",
            "manner",
            "from",
            "until",
            "outlet",
            "document",
            "within",
            "of",
            "all",
            "as_of",
            "origins",
            "contested");

    /** Those that choose among events across documents. */
    private static final List<String> OF_EVENTS = List.of(
            "between", "by", "about", "type", "mode", "level", "reality", "from", "until", "origins", "contested");

    /** Those that say which page of what and how it is shown. */
    private static final Set<String> OTHERS = Set.of("after", "limit", "page", "least", "count", "token");

    private static final int LONGEST = 400;
    private static final int MOST = 40;

    private final Map<String, String> values = new LinkedHashMap<>();

    private Filter() {}

    /**
     * Reads a filter.
     *
     * @param parameter gives the value of a parameter, or null
     * @throws Refusal if one is far too long
     */
    public static Filter of(Function<String, @Nullable String> parameter) {
        Filter filter = new Filter();
        for (String name : NAMES) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank()) {
                if (value.length() > LONGEST) {
                    throw Refusal.parameter(name, name + " is longer than " + LONGEST + " characters");
                }
                filter.values.put(name, value.strip());
            }
        }
        return filter;
    }

    /**
     * Looks at the names of all parameters that were given.
     *
     * @throws Refusal if one is unknown
     */
    public static void check(Collection<String> given) {
        for (String name : given) {
            if (!NAMES.contains(name) && !OTHERS.contains(name)) {
                throw Refusal.parameter(
                        name,
                        "“" + name.substring(0, Math.min(40, name.length())) + "” is no condition here: there are "
                                + String.join(", ", NAMES));
            }
        }
    }

    /** The value of a parameter, empty where it is not set. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether nothing is asked for in particular. */
    public boolean empty() {
        return values.isEmpty();
    }

    /** The conditions that are set, as written. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** An address with these conditions. */
    public Address on(Address address) {
        Address made = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            made = made.with(value.getKey(), value.getValue());
        }
        return made;
    }

    /**
     * The query of the ledger.
     *
     * @throws Refusal if a condition makes no sense, such as an actor that nobody names
     */
    public LedgerQuery query(Listing listing, ActorIndex actors, int limit) {
        for (String name : List.of("origins", "contested")) {
            if (values.containsKey(name)) {
                throw Refusal.parameter(name, name + " chooses among events across documents: ask for happenings");
            }
        }
        return asked(listing, actors, limit);
    }

    /**
     * The query of events across documents.
     *
     * @throws Refusal if a condition makes no sense for them
     */
    public EventQuery events(ActorIndex actors) {
        for (String name : values.keySet()) {
            if (!OF_EVENTS.contains(name)) {
                throw Refusal.parameter(
                        name, name + " does not choose among events across documents: it is about single reports");
            }
        }
        String origins = get("origins");
        if (!origins.matches("[0-9]{0,4}")) {
            throw Refusal.parameter("origins", "origins “" + origins + "” is no number of independent origins");
        }
        return new EventQuery(
                asked(Listing.EVENTS, actors, 0),
                origins.isEmpty() ? 0 : Integer.parseInt(origins),
                get("contested").equals("true"));
    }

    private LedgerQuery asked(Listing listing, ActorIndex actors, int limit) {
        LedgerQuery.Builder query = LedgerQuery.builder(listing.kind());
        if (listing == Listing.CONTACTS) {
            query.contacts();
        }
        if (!get("all").equals("true")) {
            // What is attributed without words, such as a plan, is a statement that nobody made.
            query.said();
        }
        ActorChoice choice = new ActorChoice(actors);
        if (values.containsKey("between")) {
            List<Set<String>> sides = choice.pair(get("between"));
            query.between(sides.get(0), sides.get(1));
        }
        if (values.containsKey("by")) {
            query.by(choice.members("by", get("by")));
        }
        if (values.containsKey("about")) {
            query.about(choice.members("about", get("about")));
        }
        return query.types(some("type"))
                .modes(some("mode"))
                .levels(some("level"))
                .realities(some("reality"))
                .manners(some("manner"))
                .from(day("from", true))
                .until(day("until", false))
                .outlet(values.get("outlet"))
                .document(values.get("document"))
                .within(values.get("within"))
                .measured(values.get("of"))
                .asOf(run())
                .limit(limit)
                .build();
    }

    private Set<String> some(String name) {
        Set<String> some = Arrays.stream(get(name).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (some.size() > MOST) {
            throw Refusal.parameter(name, name + " has more than " + MOST + " values");
        }
        return some;
    }

    private @Nullable LocalDate day(String name, boolean first) {
        if (!values.containsKey(name)) {
            return null;
        }
        Edtf date = Edtf.read(get(name));
        LocalDate day = date == null ? null : first ? date.earliest() : date.latest();
        if (day == null) {
            throw Refusal.parameter(name, name + " “" + get(name) + "” is no date: write 2021, 2021-08 or 2021-08-25");
        }
        return day;
    }

    private @Nullable Long run() {
        String text = values.get("as_of");
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.parameter("as_of", "as_of “" + text + "” is no run: give its number");
        }
        return Long.parseLong(text);
    }
}
