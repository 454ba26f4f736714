package org.dragoman.event;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Token;

/** Nouns that only count or bundle what follows: "a series of raids", "dozens of rebels". */
final class Nouns {
    private static final Set<String> COUNTING = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "number",
            "group",
            "some",
            "most",
            "many",
            "part",
            "all",
            "series",
            "majority",
            "couple",
            "score",
            "handful",
            "half",
            "one",
            "several",
            "batch",
            "rest",
            "section",
            "bulk",
            "lot",
            "pair",
            "those",
            "any",
            "each",
            "none",
            "few",
            "other",
            "both",
            "total",
            "range",
            "member",
            "round",
            "wave",
            "string",
            "spate",
            "kind",
            "type",
            "set",
            "barrage",
            "flurry",
            "form",
            "act",
            "amount",
            "volume",
            "package",
            "tranche",
            "ton",
            "tonne",
            "worth",
            "shipment");

    private Nouns() {}

    static boolean counts(Token noun) {
        return noun.tag().equals("CD")
                || noun.tag().equals("DT")
                || COUNTING.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
