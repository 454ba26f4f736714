package org.dragoman.system;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Deeds for tests, one after the other. */
final class Deeds {
    private final List<Deed> deeds = new ArrayList<>();

    /** A meeting. */
    Deeds met(String outlet, @Nullable String when, String one, String other) {
        return add(outlet, when, one, other, true, "CONSULT", "meet", "040", 1, 1.0, null);
    }

    /** Praise. */
    Deeds praised(String outlet, @Nullable String when, String source, String target) {
        return add(outlet, when, source, target, false, "SUPPORT", "praise", "051", 1, 3.4, null);
    }

    /** An accusation. */
    Deeds accused(String outlet, @Nullable String when, String source, String target) {
        return add(outlet, when, source, target, false, "ACCUSE", "allege", "112", 3, -2.0, null);
    }

    /** Aid that is linked to an event. */
    Deeds aided(String outlet, @Nullable String when, String source, String target, String event) {
        return add(outlet, when, source, target, false, "AID", "economic", "071", 2, 7.4, event);
    }

    private Deeds add(
            String outlet,
            @Nullable String when,
            String one,
            String other,
            boolean mutual,
            String type,
            String mode,
            String code,
            int quad,
            double goldstein,
            @Nullable String event) {
        deeds.add(new Deed(
                "ev-" + String.format(java.util.Locale.ROOT, "%03d", deeds.size()),
                event,
                "doc-" + outlet,
                outlet,
                "doc-" + outlet,
                when == null ? null : Edtf.parse(when),
                one,
                other,
                mutual,
                type,
                mode,
                mutual ? "leaders" : null,
                code,
                quad,
                goldstein));
        return this;
    }

    List<Deed> all() {
        return deeds;
    }
}
