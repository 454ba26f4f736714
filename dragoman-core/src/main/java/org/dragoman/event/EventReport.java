package org.dragoman.event;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one place in one document says happened, will happen, or did not: a report, not yet an event.
 *
 * @param id the record's id
 * @param document the document's id
 * @param type PLOVER event type
 * @param mode PLOVER mode, or null where none applies; for contacts: {@code meet}, {@code call},
 *     {@code video}, {@code visit}, {@code talks}, {@code summit}, …
 * @param cameo CAMEO code for interchange, or null
 * @param source ids of those who act; both sides of a reciprocal event are in source and target
 * @param target ids of those acted upon
 * @param participants everyone who takes part, with the mention that says so
 * @param when the time of the event, null where nothing tells it
 * @param where the place of the event, null where nothing tells it
 * @param reality whether it is said to have happened
 * @param voice id of the statement in which it is said, null where the document itself says so
 * @param goldstein Goldstein–CAMEO scale, −10 to 10, or null
 * @param quad quad class, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 none
 * @param trigger the words that name the event
 * @param evidence the sentence
 * @param confidence 0 to 1: how often a report found this way is right
 * @param contact details of a contact, null for other types
 * @param because why the coder decided so: pattern, path and choices, for people to read
 */
public record EventReport(
        String id,
        String document,
        Plover type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> source,
        List<String> target,
        List<Participant> participants,
        @Nullable When when,
        @Nullable Where where,
        Reality reality,
        @Nullable String voice,
        @Nullable Double goldstein,
        int quad,
        Span trigger,
        Span evidence,
        double confidence,
        @Nullable Contact contact,
        List<String> because) {
    /** Whether the event is said to have happened; written in lower case in records. */
    public enum Reality {
        ACTUAL,
        ONGOING,
        PLANNED,
        POSSIBLE,
        CONDITIONAL,
        DENIED;

        /** Whether this says that something happened or is happening; what is planned, possible or denied did not. */
        public boolean happened() {
            return this == ACTUAL || this == ONGOING;
        }

        /** The same of a reality's name in records; false where there is none. */
        public static boolean happened(@Nullable String name) {
            return ACTUAL.name().equalsIgnoreCase(name) || ONGOING.name().equalsIgnoreCase(name);
        }
    }

    /**
     * Someone who takes part.
     *
     * @param actor the actor's id
     * @param role {@code source}, {@code target}, {@code object} for a thing acted upon, which is nobody and stands
     *     in no list of targets, {@code party}, {@code host}, {@code guest}, {@code mediator}, …
     * @param mention id of the mention that says so, null where it is inferred or no mention names it
     * @param span the words that name them, null where inferred
     */
    public record Participant(
            String actor,
            String role,
            @Nullable String mention,
            @Nullable Span span) {
        /** Someone of whom only the mention is known. */
        public Participant(String actor, String role, @Nullable String mention) {
            this(actor, role, mention, null);
        }
    }

    /**
     * The time of an event.
     *
     * @param edtf the date
     * @param span the words it comes from, null where it is the narrative's or the document's
     * @param basis {@code event}, {@code sentence}, {@code narrative}, {@code document}
     */
    public record When(String edtf, @Nullable Span span, String basis) {}

    /**
     * The place of an event.
     *
     * @param name as shown
     * @param country ISO 3166-1 alpha-3, or null
     * @param lat degrees north, or null
     * @param lon degrees east, or null
     * @param span the words
     */
    public record Where(
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Span span) implements Serializable {}

    /**
     * What is said of a contact beyond its participants.
     *
     * @param level {@code leaders}, {@code ministers}, {@code envoys}, {@code other}
     * @param setting {@code bilateral}, {@code sidelines}, {@code multilateral}
     * @param frame the summit or occasion, or null
     * @param host the actor that hosts, or null
     */
    public record Contact(
            String level,
            String setting,
            @Nullable String frame,
            @Nullable String host) {}

    public EventReport {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(type, "type is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
        participants = List.copyOf(participants);
        requireNonNull(reality, "reality is null");
        requireNonNull(trigger, "trigger is null");
        requireNonNull(evidence, "evidence is null");
        because = List.copyOf(because);
    }

    /** The same report with other sides, in another place. */
    public EventReport between(
            List<String> sources,
            List<String> targets,
            List<Participant> taking,
            @Nullable Where place,
            @Nullable Contact details,
            List<String> reasons) {
        return new EventReport(
                RecordId.of("ev", document, id, sources, targets),
                document,
                type,
                mode,
                cameo,
                sources,
                targets,
                taking,
                when,
                place,
                reality,
                voice,
                goldstein,
                quad,
                trigger,
                evidence,
                confidence,
                details,
                reasons);
    }

    /** The same report of an event of another mode of its type. */
    public EventReport by(String other, String code, @Nullable Double scale, List<String> reasons) {
        return new EventReport(
                RecordId.of("ev", document, id, other),
                document,
                type,
                other,
                code,
                source,
                target,
                participants,
                when,
                where,
                reality,
                voice,
                scale,
                quad,
                trigger,
                evidence,
                confidence,
                contact,
                reasons);
    }

    /** The same report, said in a statement. */
    public EventReport in(@Nullable String statement) {
        return new EventReport(
                id,
                document,
                type,
                mode,
                cameo,
                source,
                target,
                participants,
                when,
                where,
                reality,
                statement,
                goldstein,
                quad,
                trigger,
                evidence,
                confidence,
                contact,
                because);
    }
}
