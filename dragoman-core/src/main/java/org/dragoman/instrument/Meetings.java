package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a document, whose results are signed: "They met in Oslo on Monday. … A joint statement was
 * adopted."
 */
final class Meetings {
    /** How many sentences on the results of a meeting are told. */
    private static final int REACH = 8;

    private record Meeting(
            int sentence, Set<String> states, @Nullable String when, boolean visit) {}

    /** How many sentences on what is agreed is called "the agreement". */
    private static final int AGREED = 2;

    private final List<Meeting> all = new ArrayList<>();
    private final List<Meeting> agreed = new ArrayList<>();
    private final List<Meeting> ahead = new ArrayList<>();

    Meetings(List<EventReport> events, Analysis analysis, Mentions mentions) {
        List<Sentence> sentences = analysis.sentences();
        int at = 0;
        for (EventReport event : events) {
            boolean happened = event.reality().happened();
            List<Meeting> kind = event.type() == Plover.CONSULT
                    ? happened ? all : event.reality() == EventReport.Reality.PLANNED ? ahead : null
                    : event.type() == Plover.AGREE && happened ? agreed : null;
            if (kind == null) {
                continue;
            }
            // Reports come in the order of the text, but nothing hangs on it.
            at = at < sentences.size()
                            && sentences.get(at).start() <= event.trigger().start()
                    ? at
                    : 0;
            while (at + 1 < sentences.size()
                    && sentences.get(at + 1).start() <= event.trigger().start()) {
                at++;
            }
            List<String> sides = new ArrayList<>(event.source());
            sides.addAll(event.target());
            EventReport.When when = event.when();
            boolean dated = when != null && !when.basis().equals("document");
            kind.add(new Meeting(
                    at,
                    Parties.states(sides, mentions),
                    dated && when != null ? when.edtf() : null,
                    "visit".equals(event.mode())));
        }
    }

    /** The day of the latest of the meetings just told of in which all these took part; null without. */
    @Nullable
    String day(int sentence, Collection<String> parties) {
        String met = day(sentence, parties, false);
        // A visit may have begun the day before.
        return met == null ? day(sentence, parties, true) : met;
    }

    private @Nullable String day(int sentence, Collection<String> parties, boolean visit) {
        String best = null;
        Edtf latest = null;
        for (Meeting meeting : all) {
            if (meeting.visit != visit) {
                continue;
            }
            Edtf when = Edtf.read(meeting.when);
            boolean fits = when != null
                    && isNear(meeting, sentence)
                    && meeting.states.size() >= 2
                    && meeting.states.containsAll(parties)
                    && when.precision().compareTo(Edtf.Precision.DAY) >= 0;
            // What lies further back is a reminiscence: "they last met in March".
            if (fits && when != null && (latest == null || when.compareTo(latest) >= 0)) {
                best = meeting.when;
                latest = when;
            }
        }
        return best;
    }

    /** The day on which these agreed on something just before: "agreed on Friday to reopen the border. The agreement …"; null without. */
    @Nullable
    String agreed(int sentence, Collection<String> parties) {
        String day = null;
        for (Meeting one : agreed) {
            Edtf when = Edtf.read(one.when);
            boolean fits = when != null
                    && one.sentence <= sentence
                    && sentence - one.sentence <= AGREED
                    && one.states.size() >= 2
                    && one.states.containsAll(parties)
                    && when.precision().compareTo(Edtf.Precision.DAY) >= 0;
            day = fits ? one.when : day;
        }
        return day;
    }

    /** The meeting that the sentence before announces, of all these; null without: "They will meet in May. There they will sign". */
    @Nullable
    Ahead ahead(int sentence, Collection<String> parties) {
        for (Meeting one : ahead) {
            if (one.sentence == sentence - 1 && one.states.containsAll(parties) && one.states.size() >= 2) {
                return new Ahead(one.states, one.when);
            }
        }
        return null;
    }

    /** A meeting to come: its sides, and its EDTF date or null. */
    record Ahead(Set<String> states, @Nullable String when) {}

    /** The two sides of the last meeting told of in which these took part; empty without. */
    Set<String> sides(int sentence, Collection<String> parties) {
        Set<String> sides = Set.of();
        for (Meeting meeting : all) {
            if (isNear(meeting, sentence) && meeting.states.size() == 2 && meeting.states.containsAll(parties)) {
                sides = meeting.states;
            }
        }
        return sides;
    }

    private static boolean isNear(Meeting meeting, int sentence) {
        return meeting.sentence <= sentence && sentence - meeting.sentence <= REACH;
    }
}
