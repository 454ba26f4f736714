package org.dragoman.statement;

import java.util.Locale;
import org.dragoman.statement.Statement.Position;

/** What someone does in speaking or thinking, as the cue tells it; written in lower case in records. */
public enum Act {
    /** says, noted */
    ASSERTION(Position.NEUTRAL, true),
    /** believes, considers */
    OPINION(Position.NEUTRAL, true),
    /** asked whether */
    QUESTION(Position.NEUTRAL, true),
    /** pledged, offered */
    PROMISE(Position.PROMISE, true),
    /** plans, refused: the words tell what someone means to do */
    INTENTION(Position.NEUTRAL, false),
    /** denied, refuted */
    DENIAL(Position.DENY, true),
    /** doubts */
    DOUBT(Position.NEUTRAL, true),
    /** urged, called on */
    DEMAND(Position.DEMAND, true),
    /** warned, threatened */
    WARNING(Position.NEUTRAL, true),
    /** welcomed */
    PRAISE(Position.PRAISE, true),
    /** backed */
    SUPPORT(Position.SUPPORT, true),
    /** condemned */
    CRITICISM(Position.CRITICISE, true),
    /** accused */
    ACCUSATION(Position.ACCUSE, true),
    /** a poll shows */
    EVIDENCE(Position.NEUTRAL, true),
    /** heard that, saw that: what is perceived is told as fact */
    PERCEPTION(Position.NEUTRAL, false),
    /** fears, hopes */
    EMOTION(Position.NEUTRAL, true);

    private final Position position;
    private final boolean voices;

    Act(Position position, boolean voices) {
        this.position = position;
        this.voices = voices;
    }

    /** What a statement made so does towards those it is about, unless its words tell more. */
    public Position position() {
        return position;
    }

    /** Whether what follows is told on the speaker's word rather than on the document's. */
    public boolean voices() {
        return voices;
    }

    public static Act of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
