package org.dragoman.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.document.CodePoints;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * A document's text cut into paragraphs and these into pieces, so that every record can be marked where it stands,
 * however records overlap. Notes stand beside the paragraph in which their record begins.
 */
public final class AnnotatedText {
    /**
     * A stretch of the text with one purpose.
     *
     * @param kind {@code body}, {@code heading}, {@code boilerplate}, …
     * @param read whether it was read
     * @param pieces its words
     * @param notes the records that begin in it
     */
    public record Paragraph(String kind, boolean read, List<Piece> pieces, List<Note> notes) {}

    /**
     * Words that are marked alike.
     *
     * @param text the words
     * @param marks the kinds of record that cover them, with spaces between: {@code event}, {@code statement}, …
     * @param depth how many statements they stand inside: 0 is the document's own voice
     * @param records ids of the records that cover them, with spaces between
     * @param chosen whether they belong to the record that was asked for
     * @param anchors ids of the records that begin here
     */
    public record Piece(String text, String marks, int depth, String records, boolean chosen, List<String> anchors) {}

    /**
     * A record, told beside the text.
     *
     * @param id its id
     * @param kind its kind as a style
     * @param href where it leads
     * @param what its kind in a word or two
     * @param text what it says, short
     * @param voice in whose voice, empty for the document's own
     * @param style a further style, such as that of a quad class
     */
    public record Note(String id, String kind, String href, String what, String text, String voice, String style) {}

    /** A stretch that is to be marked. */
    record Mark(int start, int end, String kind, String record) {}

    private final CodePoints points;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Integer> noteAt = new TreeMap<>();

    public AnnotatedText(String text) {
        points = new CodePoints(text);
    }

    /** Marks a span, as records hold it, as a part of a record; nothing where it is none or lies outside. */
    public void mark(@Nullable Object span, String kind, String record) {
        if (span instanceof Map<?, ?> map
                && map.get("start") instanceof Integer start
                && map.get("end") instanceof Integer end
                && start < end
                && end <= points.length()) {
            marks.add(new Mark(start, end, kind, record));
        }
    }

    /** Puts a note beside the place where its record begins. */
    public void note(@Nullable Object span, Note note) {
        if (span instanceof Map<?, ?> map
                && map.get("start") instanceof Integer start
                && !notes.containsKey(note.id())) {
            notes.put(note.id(), note);
            noteAt.put(note.id(), start);
        }
    }

    /**
     * The paragraphs.
     *
     * @param document the document, for its regions
     * @param chosen id of the record that was asked for, or null
     */
    public List<Paragraph> paragraphs(Row document, @Nullable String chosen) {
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<String> anchored = new TreeSet<>();
        int at = 0;
        if (document.get("regions") instanceof List<?> regions) {
            for (Object item : regions) {
                if (item instanceof Map<?, ?> region
                        && region.get("start") instanceof Integer start
                        && region.get("end") instanceof Integer end
                        && start >= at
                        && end <= points.length()) {
                    rest(paragraphs, at, start);
                    paragraphs.add(paragraph(String.valueOf(region.get("kind")), start, end, chosen, anchored));
                    at = end;
                }
            }
        }
        rest(paragraphs, at, points.length());
        return paragraphs;
    }

    /** The paragraphs in which anything is marked. */
    public List<Paragraph> marked(Row document) {
        return paragraphs(document, null).stream()
                .filter(paragraph -> paragraph.pieces().stream()
                        .anyMatch(piece -> !piece.marks().isEmpty()))
                .toList();
    }

    /** What no region covers is white space, as a rule. */
    private void rest(List<Paragraph> paragraphs, int start, int end) {
        if (start < end && !points.slice(start, end).isBlank()) {
            paragraphs.add(paragraph("boilerplate", start, end, null, new TreeSet<>()));
        }
    }

    private Paragraph paragraph(String kind, int start, int end, @Nullable String chosen, Set<String> anchored) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < end && mark.end() > start)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : here) {
            cuts.add(Math.max(start, mark.start()));
            cuts.add(Math.min(end, mark.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (Integer cut : cuts) {
            if (from != null) {
                pieces.add(piece(from, cut, here, chosen, anchored));
            }
            from = cut;
        }
        List<Note> beside = notes.values().stream()
                .filter(note -> {
                    int at = noteAt.getOrDefault(note.id(), -1);
                    return at >= start && at < end;
                })
                .sorted(Comparator.comparingInt((Note note) -> noteAt.getOrDefault(note.id(), 0))
                        .thenComparing(Note::id))
                .toList();
        boolean read = kind.equals("body") || kind.equals("heading");
        return new Paragraph(kind, read, pieces, beside);
    }

    private Piece piece(int start, int end, List<Mark> here, @Nullable String chosen, Set<String> anchored) {
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> records = new TreeSet<>();
        TreeSet<String> voices = new TreeSet<>();
        List<String> anchors = new ArrayList<>();
        boolean asked = false;
        for (Mark mark : here) {
            if (mark.start() <= start && mark.end() >= end) {
                kinds.add(mark.kind());
                records.add(mark.record());
                if (mark.kind().equals("statement")) {
                    voices.add(mark.record());
                }
                asked |= mark.record().equals(chosen);
                if (anchored.add(mark.record())) {
                    anchors.add(mark.record());
                }
            }
        }
        return new Piece(
                points.slice(start, end),
                String.join(" ", kinds),
                Math.min(3, voices.size()),
                String.join(" ", records),
                asked,
                anchors);
    }
}
