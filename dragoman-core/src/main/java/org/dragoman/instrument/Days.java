package org.dragoman.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.document.Published;
import org.dragoman.document.Region;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The day of an act whose sentence tells none: that of the signing, the accord or the meeting told of before. */
final class Days {
    /** What is done at a meeting, on its day. */
    private static final Set<String> MADE =
            Set.of("signed", "initialled", "issued", "adopted", "agreed", "announced", "extended");

    /** How many sentences on one signing is told of. */
    private static final int TABLE = 12;

    /** "This was stated": the verb stands among the first words. */
    private static final int OPENING = 4;

    private Days() {}

    /** Whether an act, as it happened, makes a text or makes it hold longer. */
    static boolean isMade(Acts.Act act) {
        return MADE.contains(act.name());
    }

    static boolean isMade(String act) {
        return MADE.contains(act);
    }

    /**
     * The day of an act, null where nothing around tells it.
     *
     * @param known whether the text is called by its kind alone, as what was just agreed: "The agreement was signed by"
     */
    static @Nullable String of(Acts.Act act, List<String> parties, List<Candidate> before, boolean known, Scene scene) {
        String when = ofSigning(act, parties, before, scene);
        if (when == null && known && isMade(act)) {
            when = scene.meetings().agreed(scene.sentence().index(), parties);
        }
        when = when == null ? ofMeeting(act, parties, scene) : when;
        return when == null && isMade(act) ? ofNext(act, scene) : when;
    }

    /** "Peru has extended the accord. This was stated on May 3 by its ministry": the day of telling, null where none is told. */
    private static @Nullable String ofNext(Acts.Act act, Scene scene) {
        int next = scene.sentence().index() + 1;
        boolean perfect =
                scene.sentence().children(act.word(), "aux").stream().anyMatch(child -> Words.is("having", child));
        if (!perfect || next >= scene.analysis().sentences().size()) {
            return null;
        }
        Sentence telling = scene.analysis().sentences().get(next);
        boolean told = Words.lemma(telling.token(0)).equals("this")
                && telling.tokens().stream()
                        .anyMatch(verb -> telling.has(verb, "aux:pass")
                                && verb.index() <= OPENING
                                && (Words.is("announcing", verb) || Words.is("telling", verb)));
        return told
                ? scene.times().in(next).stream()
                        .filter(time -> time.type() == TimeExpression.Type.DATE)
                        .map(TimeExpression::edtf)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** EDTF of the day until which a text holds, as told or as counted from the act; null where neither is told. */
    static @Nullable String until(Acts.@Nullable Act act, Token head, @Nullable String when, Scene scene) {
        String told = InstrumentDates.until(act, scene);
        return told != null ? told : InstrumentDates.lasting(act, head, when, scene);
    }

    /** "signed the Border Treaty on Monday. … In all, fifteen documents were signed": at one table by the same. */
    private static @Nullable String ofSigning(Acts.Act act, List<String> parties, List<Candidate> before, Scene scene) {
        boolean had = scene.sentence().children(act.word(), "aux").stream()
                .anyMatch(child -> child.text().equalsIgnoreCase("had"));
        if (!act.name().equals("signed") || had || parties.size() < 2) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Instrument other = before.get(i).record();
            Edtf when = other.act().equals("signed") ? Edtf.read(other.when()) : null;
            if (when != null
                    && before.get(i).sentence() >= scene.sentence().index() - TABLE
                    && when.precision().compareTo(Edtf.Precision.DAY) >= 0
                    && Set.copyOf(other.parties()).equals(Set.copyOf(parties))) {
                return other.when();
            }
        }
        return null;
    }

    /** "They met in Oslo on Monday. … A joint statement was adopted." */
    static @Nullable String ofMeeting(Acts.Act act, List<String> parties, Scene scene) {
        boolean before = scene.sentence().children(act.word(), "aux").stream()
                .anyMatch(child -> child.text().equalsIgnoreCase("had"));
        boolean made = isMade(act) && !before;
        return made ? scene.meetings().day(scene.sentence().index(), parties) : null;
    }

    /** The day under the title of a document that is itself a communiqué: "Joint statement … / Lima, 3 May 2021". */
    static @Nullable String ofHeading(Forms.Form form, Scene scene) {
        Published published = scene.analysis().document().published();
        boolean own = scene.sentence().region() == Region.Kind.HEADING
                && published.basis() == Published.Basis.DATELINE
                && form.family().equals("statement");
        return own ? published.edtf() : null;
    }
}
