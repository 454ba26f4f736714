package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.jspecify.annotations.Nullable;

/**
 * One happening, and all the reports that are about it, from one document or many. It is what reports are taken to
 * mean together; that it took place is what they say, not what is known.
 *
 * @param id {@code hp-} and twelve hexadecimal digits, a function of the least id among its reports
 * @param type PLOVER event type, that of all its reports
 * @param mode the most specific mode that its reports agree on, or null
 * @param source ids of those who act, persons before the states they stand for; for an event without direction one side
 * @param target ids of those acted upon; for an event without direction the other side
 * @param when EDTF of its time, as precise as its reports together allow; null where none tells it
 * @param where its place, the most precise that its reports give and do not contradict; null where none gives any
 * @param level of a contact: {@code leaders}, {@code ministers}, {@code envoys}, {@code other}; else null
 * @param reality {@code ACTUAL} where at least one report says that it happened, or else the strongest that any says:
 *     ongoing, planned, possible, conditional, and denied where nothing but denials is there
 * @param members its reports, in the order of their ids
 * @param documents ids of the documents these stand in, sorted
 * @param origins ids of the independent origins that say it happened (or what else {@code reality} says), sorted
 * @param deniedBy ids of the actors, else of the documents, that deny it, sorted
 * @param support how well it is supported
 */
public record Event(
        String id,
        Plover type,
        @Nullable String mode,
        List<String> source,
        List<String> target,
        @Nullable String when,
        @Nullable Where where,
        @Nullable String level,
        Reality reality,
        List<Member> members,
        List<String> documents,
        List<String> origins,
        List<String> deniedBy,
        Support support)
        implements Serializable {
    /**
     * One report as part of an event.
     *
     * @param report id of the event report
     * @param document id of its document
     * @param at first code point of its sentence in the document's text
     * @param reality what the report says of its reality
     * @param voice id of the statement in which it is said, null where the document itself says so
     * @param when the date as the report has it, EDTF; null where it has none
     * @param filled the date that the event gives to a report whose own is partial or missing; null where the event
     *     adds nothing
     * @param basis id of the report whose date fills this one's; null where {@code filled} is
     * @param score 0 to 1: how well it fits the others; 1 for the report that all are compared with
     * @param because in words: why it is taken to be about this event
     */
    public record Member(
            String report,
            String document,
            int at,
            Reality reality,
            @Nullable String voice,
            @Nullable String when,
            @Nullable String filled,
            @Nullable String basis,
            double score,
            String because)
            implements Serializable {
        public Member {
            requireNonNull(report, "report is null");
            requireNonNull(document, "document is null");
            requireNonNull(reality, "reality is null");
            requireNonNull(because, "because is null");
        }
    }

    public Event {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
        requireNonNull(reality, "reality is null");
        members = List.copyOf(members);
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        deniedBy = List.copyOf(deniedBy);
        requireNonNull(support, "support is null");
    }

    /** Ids of its reports, sorted. */
    public List<String> reports() {
        return members.stream().map(Member::report).toList();
    }

    /** Whether anyone says that it happened or is happening. Planned, possible and denied events did not. */
    public boolean happened() {
        return reality.happened();
    }
}
