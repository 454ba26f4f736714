package org.dragoman.event.participant;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Region;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text is about: the person who is the subject of its last sentence. "Ana Sosa flew to Fes on Monday. A meeting
 * with the king is planned." Centering theory ranks the subject first among those a sentence may go on with (Grosz,
 * Joshi and Weinstein 1995).
 */
public final class Protagonist {
    /** How many sentences back a subject stays the one that is meant. */
    private static final int REACH = 2;

    private final Mentions mentions;
    private final Belonging belonging;
    private @Nullable String last;
    private int sentence = -REACH - 1;

    public Protagonist(Mentions mentions) {
        this.mentions = mentions;
        this.belonging = new Belonging(mentions);
    }

    /**
     * The one whom a sentence goes on to tell of: the subject of its main clause, else that of the sentence before.
     *
     * @param others those named in the contact, of whose states the one is not
     */
    public @Nullable String before(Sentence at, List<String> others) {
        String own = subject(at);
        if (own != null && isApart(own, others)) {
            return own;
        }
        boolean near = at.index() - sentence <= REACH;
        return near && last != null && isApart(last, others) ? last : null;
    }

    /** Takes note of the subject of a sentence. */
    public void note(Sentence at) {
        String subject = at.region() == Region.Kind.BODY ? subject(at) : null;
        if (subject != null) {
            last = subject;
            sentence = at.index();
        }
    }

    /** The person who is the subject of the main clause; nobody where that only says who says the rest. */
    private @Nullable String subject(Sentence at) {
        for (Token token : at.tokens()) {
            if (at.head(token) != null || at.has(token, "ccomp")) {
                continue;
            }
            for (Token subject : at.children(token, "nsubj")) {
                Mention mention = mentions.headedBy(at.index(), subject.index());
                if (mention != null && mention.members().isEmpty() && isPerson(mention.actor())) {
                    return mention.actor();
                }
            }
        }
        return null;
    }

    private boolean isPerson(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    private boolean isApart(String one, List<String> others) {
        String side = belonging.side(one);
        return others.stream()
                .noneMatch(other -> other.equals(one)
                        || other.equals(side)
                        || belonging.side(other).equals(side));
    }
}
