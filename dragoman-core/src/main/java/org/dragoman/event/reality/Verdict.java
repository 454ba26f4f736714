package org.dragoman.event.reality;

import org.dragoman.event.EventReport.Reality;
import org.jspecify.annotations.Nullable;

/** What has been found so far of an event's reality; the first thing found stays, a second negation undoes the first. */
public final class Verdict {
    /** The factuality of what is told as a fact. */
    static final double SURE = 2.8;

    /** How a verdict begins that rests on a purpose alone: "sent a team to investigate". */
    public static final String PURPOSE = "as the purpose of";

    private Reality reality = Reality.ACTUAL;
    private boolean negative;
    private boolean hypothetical;
    private double sure = SURE;
    private @Nullable String because;

    void set(Reality found, String why, double factuality) {
        if (reality.happened()) {
            reality = found;
            sure = negative ? Math.max(sure, -factuality) : factuality;
            because = because == null ? why : because + "; " + why;
        }
    }

    /** "Will they sign?": asked, and not told. */
    void ask() {
        if (reality.happened() || reality == Reality.PLANNED) {
            reality = Reality.POSSIBLE;
            sure = 1.5;
            because = because == null ? "question" : because + "; question";
        }
    }

    /** "if they did not pay": neither told nor denied. */
    void suppose(String why) {
        hypothetical = true;
        set(Reality.CONDITIONAL, why, 0.9);
    }

    /** What is planned holds only if the condition beside it does. */
    void underCondition() {
        if (reality == Reality.PLANNED) {
            reality = Reality.CONDITIONAL;
            because = "main clause of a condition";
        }
    }

    /** Whether nothing speaks against a plain fact yet. */
    boolean isPlain() {
        return because == null;
    }

    void ongoing(String why) {
        if (reality == Reality.ACTUAL) {
            reality = Reality.ONGOING;
            because = why;
        }
    }

    /** Turns the reality about; {@code factuality} is what such a negation leaves of a plain statement. */
    void negate(String why, double factuality) {
        negative = !negative;
        sure = !negative
                ? SURE / 2
                : reality == Reality.ACTUAL || factuality < -1.5 ? factuality : Math.max(factuality, -1);
        because = because == null ? why : because + "; " + why;
    }

    Realities.Finding finding() {
        return new Realities.Finding(
                negative && !(hypothetical && reality == Reality.CONDITIONAL) ? Reality.DENIED : reality,
                sure,
                because == null ? "told as a fact" : because);
    }
}
