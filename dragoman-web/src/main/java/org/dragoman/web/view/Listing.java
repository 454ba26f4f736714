package org.dragoman.web.view;

import java.util.Locale;
import org.dragoman.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/** The lists of records that have a page of their own, each at an address of its name. */
public enum Listing {
    CONTACTS(
            RecordKind.EVENT_REPORT,
            "Contacts",
            "Meetings, calls, visits and talks, as reported; a report is not an event, and several may tell of one."),
    EVENTS(
            RecordKind.EVENT_REPORT,
            "Event reports",
            "What one place in one document says happened, will happen, or did not."),
    STATEMENTS(RecordKind.STATEMENT, "Statements", "Who is said to have said what, in whose words, about whom."),
    FIGURES(RecordKind.FIGURE, "Figures", "Numbers that documents give, with what they measure and for which period."),
    TALLIES(
            RecordKind.TALLY,
            "Tallies",
            "Counts of events that documents claim: “the third call this year”, “the 18th trip”."),
    INSTRUMENTS(
            RecordKind.INSTRUMENT, "Instruments", "Treaties, agreements and other texts, and what was done with them."),
    ACTORS(RecordKind.ACTOR, "Actors", "States, persons, organisations and groups that documents name."),
    DOCUMENTS(RecordKind.DOCUMENT, "Documents", "The texts as received."),
    MENTIONS(RecordKind.MENTION, "Mentions", "Where and by which words documents name actors."),
    TIMES(RecordKind.TIME, "Times", "Expressions of time, and the dates they stand for.");

    private final RecordKind kind;
    private final String title;
    private final String about;

    Listing(RecordKind kind, String title, String about) {
        this.kind = kind;
        this.title = title;
        this.about = about;
    }

    /** The kind of record listed. */
    public RecordKind kind() {
        return kind;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** What it lists, in a sentence. */
    public String about() {
        return about;
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its address. */
    public Address address() {
        return Address.of(path());
    }

    /** The listing at that path, or null. */
    public static @Nullable Listing at(String path) {
        for (Listing listing : values()) {
            if (listing.path().equals(path)) {
                return listing;
            }
        }
        return null;
    }
}
