package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One report that one actor did something to another: the unit from which everything here is counted.
 *
 * @param id the report's id
 * @param event id of the event across documents, null where reports are not linked
 * @param document id of the document
 * @param outlet who published it, null where unknown
 * @param origin what the document goes back to: reprints share it
 * @param when the date of the deed, null where nothing tells it
 * @param source who does it; of a mutual deed the one that sorts first
 * @param target to whom
 * @param mutual whether it has no direction: a meeting, an agreement
 * @param type PLOVER event type
 * @param mode its mode, or null
 * @param level of a contact: leaders, ministers, envoys, other; else null
 * @param code what one-a-day filtering holds to be the same kind of deed: the CAMEO code, else type and mode
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 none
 * @param goldstein −10 to 10, null where the code has no score
 */
public record Deed(
        String id,
        @Nullable String event,
        String document,
        @Nullable String outlet,
        String origin,
        @Nullable Edtf when,
        String source,
        String target,
        boolean mutual,
        String type,
        @Nullable String mode,
        @Nullable String level,
        String code,
        int quad,
        @Nullable Double goldstein) {
    public Deed {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(source, "source is null");
        requireNonNull(target, "target is null");
        requireNonNull(type, "type is null");
        requireNonNull(code, "code is null");
        if (quad < 0 || quad > 4) {
            throw new IllegalArgumentException("quad class " + quad + " of " + id);
        }
        if (mutual && source.compareTo(target) > 0) {
            String first = target;
            target = source;
            source = first;
        }
    }

    /** Whether it is cooperation, of words or of deeds. */
    public boolean cooperative() {
        return quad == 1 || quad == 2;
    }

    /** Whether it is conflict, of words or of deeds. */
    public boolean conflictual() {
        return quad == 3 || quad == 4;
    }

    /** Whether it takes place between these two, in either direction. */
    public boolean between(String one, String other) {
        return (source.equals(one) && target.equals(other)) || (source.equals(other) && target.equals(one));
    }
}
