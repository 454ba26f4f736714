package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** By which means a contact is held: "talked <em>by telephone</em>", "a <em>virtual</em> summit". */
final class Media {
    private static final Map<String, String> MODES = new HashMap<>();

    static {
        for (String[] row : Table.read(Plover.class, "media.tsv").rows()) {
            MODES.put(row[0], row[1]);
        }
    }

    /** How many words of a relative clause may tell the means. */
    private static final int CLAUSE = 9;

    /** What a means makes a way to speak: "a phone call", "a video link". */
    private static final Set<String> CALLS = Set.of("call", "conference", "conversation", "link");

    /** How many words stand between "in" and "call". */
    private static final int NEAR = 4;

    private final Sentence sentence;

    Media(Clauses clauses) {
        this.sentence = clauses.sentence();
    }

    /** The mode {@code call} or {@code video}, null where nothing says by which means. */
    @Nullable
    String of(Token trigger, Token anchor) {
        String found = around(trigger);
        if (found == null) {
            found = behind(trigger);
        }
        if (found == null && trigger.isVerb()) {
            found = inCall(trigger);
        }
        return found != null || anchor.equals(trigger) ? found : around(anchor);
    }

    /** "the talk, which took place by video link": by the words alone, as parsers often lose what "which" is. */
    private @Nullable String behind(Token noun) {
        int at = noun.index() + 1;
        at += at < sentence.size() && sentence.token(at).text().equals(",") ? 1 : 0;
        if (at >= sentence.size() || !sentence.token(at).lemma().equals("which")) {
            return null;
        }
        for (int i = at + 1; i < sentence.size() && i <= at + CLAUSE; i++) {
            Token token = sentence.token(i);
            String mode = MODES.get(Clauses.lower(token));
            if (mode != null || token.text().equals(",")) {
                return mode;
            }
        }
        return null;
    }

    /** "discussed the harvest and the state of the market in a phone call", where the parser hangs the call on the market. */
    private @Nullable String inCall(Token verb) {
        Token in = null;
        for (int i = verb.index() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.text().equals(";")) {
                return null;
            }
            in = Clauses.lower(token).equals("in") ? token : in;
            if (in != null
                    && i - in.index() <= NEAR
                    && CALLS.contains(token.lemma())
                    && !sentence.has(token, "nsubj")) {
                String mode = MODES.get(Clauses.lower(sentence.token(i - 1)));
                if (mode != null) {
                    return mode;
                }
            }
        }
        return null;
    }

    private @Nullable String around(Token token) {
        String own = MODES.get(Clauses.lower(token));
        List<Token> open = new ArrayList<>(sentence.children(token));
        for (Token child : open) {
            if (child.is("amod") || child.is("compound") || child.is("advmod") || isMeans(child)) {
                String mode = inside(child, child.is("obl") || child.is("nmod") ? 2 : 0);
                own = "video".equals(own) || mode == null ? own : mode;
            }
        }
        return own;
    }

    /** "by phone", "over a video link", "in the format of a videoconference". */
    private boolean isMeans(Token child) {
        return (child.is("obl") || child.is("nmod") || child.is("dep"))
                && sentence.children(child, "case").stream().anyMatch(c -> switch (Clauses.lower(c)) {
                    case "by", "over", "on", "via", "through", "in", "during", "using", "per" -> true;
                    default -> false;
                });
    }

    private @Nullable String inside(Token token, int depth) {
        String mode = MODES.get(Clauses.lower(token));
        if (mode != null || depth == 0) {
            return mode;
        }
        for (Token child : sentence.children(token)) {
            if (child.is("compound") || child.is("amod") || child.is("nmod")) {
                String found = inside(child, depth - 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
