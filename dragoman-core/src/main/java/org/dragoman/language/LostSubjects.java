package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives verbs the subject that a parser lost, where the words leave no other reading.
 *
 * <p>The garden paths: <em>A team led by Sosa arrived</em>, where the participle is taken for the verb; <em>Leaving
 * Lima, Sosa flew home</em>, where what is left is taken for the subject; <em>On the sidelines of the meeting Sosa
 * received Paz</em>, where a noun that stands right before a verb is taken for part of what stands before it;
 * <em>Sosa, who received Paz</em>, where the clause is not taken for one that describes her;
 * <em>On Monday Sosa left</em>, where the day is taken for a part of the name; <em>Sosa's refusal to sign the pact
 * annoyed Paz</em>, where the pact is taken for who annoyed him, or the refusal for who signs.
 */
final class LostSubjects {
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final List<Token> tokens;

    private LostSubjects(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words, with the subjects where they belong; the same list where none was lost. */
    static List<Token> found(List<Token> tokens) {
        LostSubjects mended = new LostSubjects(tokens);
        for (Token token : tokens) {
            mended.participle(token.index());
            mended.opener(token.index());
            mended.fronted(token.index());
            mended.relative(token.index());
            mended.day(token.index());
            mended.preposition(token.index());
            mended.infinitive(token.index());
            mended.dayBefore(token.index());
        }
        return mended.tokens.equals(tokens) ? tokens : List.copyOf(mended.tokens);
    }

    /** "A team led by Sosa arrived": "led" describes the team, which arrived. */
    private void participle(int index) {
        Token participle = tokens.get(index);
        if (!participle.tag().equals("VBN") || child(index, "aux") >= 0 || child(index, "cop") >= 0) {
            return;
        }
        int noun = child(index, "nsubj");
        if (noun < 0 || noun > index || tokens.get(noun).tag().startsWith("W") || !isJoined(noun, index)) {
            return;
        }
        for (Token verb : List.copyOf(tokens)) {
            boolean follows = verb.head() == index && verb.index() > index && verb.is("dep");
            // "met Paz": a past tense describes nobody
            Token met = verb.tag().equals("VBD") && verb.is("amod") ? tokens.get(verb.head()) : verb;
            boolean before = met.head() == index && met.index() > verb.index() && met.is("obj");
            if ((follows || before) && isFinite(verb) && child(verb.index(), "nsubj") < 0) {
                if (before) {
                    tokens.set(met.index(), met.under(verb.index(), "obj"));
                }
                tokens.set(verb.index(), verb.under(participle.head(), participle.relation()));
                tokens.set(noun, tokens.get(noun).under(verb.index(), "nsubj"));
                tokens.set(index, participle.under(noun, "acl"));
                return;
            }
        }
    }

    /** Whether no comma stands between a noun and what is said of it. */
    private boolean isJoined(int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (tokens.get(i).is("punct")) {
                return false;
            }
        }
        return true;
    }

    /** "Leaving Lima, Sosa flew home": Sosa flew. */
    private void opener(int index) {
        Token opener = tokens.get(index);
        boolean opens = opener.tag().equals("VBG")
                && (index == 0 || tokens.get(index - 1).is("punct"));
        if (!opens || !opener.is("amod") && !opener.is("compound") || opener.head() < index) {
            return;
        }
        Token left = tokens.get(opener.head());
        int after = left.index() + 1;
        boolean apart = left.is("nsubj")
                && after < tokens.size()
                && tokens.get(after).text().equals(",");
        for (Token actor : tokens) {
            boolean named = apart && actor.head() == left.index() && actor.is("appos") && actor.index() > after;
            if (named && actor.index() < left.head()) {
                int verb = left.head();
                tokens.set(actor.index(), actor.under(verb, left.relation()));
                tokens.set(left.index(), left.under(index, "obj"));
                tokens.set(index, opener.under(verb, "advcl"));
                return;
            }
        }
    }

    /** "On the sidelines of the meeting Sosa received Paz": the noun right before the verb is its subject. */
    private void fronted(int index) {
        Token verb = tokens.get(index);
        if (!verb.is("dep") || !isFinite(verb) || child(index, "nsubj") >= 0 || child(index, "mark") >= 0) {
            return;
        }
        int at = index - 1;
        while (at > 0 && (tokens.get(at).is("aux") || tokens.get(at).is("advmod"))) {
            at--;
        }
        Token noun = at < 0 ? verb : tokens.get(at);
        boolean lost = noun.isNoun()
                && noun.head() == verb.head()
                && (noun.is("obj") || noun.is("dep"))
                && child(at, "case") < 0;
        if (lost) {
            tokens.set(at, noun.under(index, "nsubj"));
        }
    }

    /** "the envoy, who had visited Lima, left": a clause that opens with "who" or "that" describes the noun it hangs on. */
    private void relative(int index) {
        Token verb = tokens.get(index);
        if (!verb.is("dep")
                || !verb.isVerb()
                || verb.head() < 0
                || !tokens.get(verb.head()).isNoun()) {
            return;
        }
        for (int i = verb.head() + 1; i < index; i++) {
            Token token = tokens.get(i);
            if (token.head() == index
                    && (token.tag().equals("WP") || token.tag().equals("WDT"))) {
                tokens.set(index, verb.under(verb.head(), "acl:relcl"));
                return;
            }
            if (token.head() == index) {
                return;
            }
        }
    }

    /** "On Monday Sosa left": the day is no part of the name. */
    private void day(int index) {
        Token name = tokens.get(index);
        int preposition = child(index, "case");
        int day = preposition + 1;
        boolean named = name.entity().equals("PERSON") && name.is("obl") && preposition >= 0 && day < index;
        if (!named || !DAYS.contains(tokens.get(day).text()) || tokens.get(day).head() != index) {
            return;
        }
        int verb = name.head();
        if (verb < index || child(verb, "nsubj") >= 0) {
            return;
        }
        boolean passive =
                tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("aux:pass"));
        tokens.set(index, name.under(verb, passive ? "nsubj:pass" : "nsubj"));
        tokens.set(day, tokens.get(day).under(verb, "obl"));
        tokens.set(preposition, tokens.get(preposition).under(day, "case"));
    }

    /** "is due on Monday to meet the king": the day is not who meets him. */
    private void dayBefore(int index) {
        Token day = tokens.get(index);
        int verb = day.head();
        boolean named = DAYS.contains(day.text()) && day.is("nsubj") && verb > index && index > 0;
        Token on = named ? tokens.get(index - 1) : day;
        boolean open = named
                && on.tag().equals("IN")
                && on.head() == verb
                && tokens.get(verb).tag().equals("VB")
                && tokens.get(verb).head() >= 0
                && tokens.get(verb).head() < index;
        if (open) {
            tokens.set(index, day.under(tokens.get(verb).head(), "obl"));
            tokens.set(on.index(), on.under(index, "case"));
        }
    }

    /** "met at noon with Sosa": a preposition on its own belongs to the noun behind it. */
    private void preposition(int index) {
        Token preposition = tokens.get(index);
        boolean alone = preposition.tag().equals("IN") && preposition.is("dep") && preposition.head() >= 0;
        if (!alone || !tokens.get(preposition.head()).isVerb()) {
            return;
        }
        for (Token noun : List.copyOf(tokens)) {
            if (noun.head() == index && noun.is("dep") && noun.isNoun() && noun.index() > index) {
                tokens.set(noun.index(), noun.under(preposition.head(), "obl"));
                tokens.set(index, preposition.under(noun.index(), "case"));
                return;
            }
        }
    }

    /** "the refusal to sign the pact annoyed Paz": an infinitive has no subject of its own before its "to". */
    private void infinitive(int index) {
        Token verb = tokens.get(index);
        int to = child(index, "mark");
        int noun = child(index, "nsubj");
        boolean open = verb.tag().equals("VB") && to > 0 && tokens.get(to).tag().equals("TO");
        if (!open || noun < 0 || noun > to || !tokens.get(noun).isNoun() || child(index, "aux") >= 0) {
            return;
        }
        int finite = verb.is("csubj") ? verb.head() : -1;
        for (Token other : finite < 0 ? List.copyOf(tokens) : List.<Token>of()) {
            boolean joined = other.head() == index && (other.is("dep") || other.is("ccomp")) && isFinite(other);
            finite = joined && finite < 0 ? other.index() : finite;
        }
        if (finite < index) {
            return;
        }
        int object = child(finite, "nsubj");
        if (verb.is("csubj") && object < 0) {
            tokens.set(noun, tokens.get(noun).under(finite, "nsubj"));
            tokens.set(index, verb.under(noun, "acl"));
        } else if (!verb.is("csubj") && object > index && child(index, "obj") < 0) {
            tokens.set(finite, tokens.get(finite).under(verb.head(), verb.relation()));
            tokens.set(object, tokens.get(object).under(index, "obj"));
            tokens.set(noun, tokens.get(noun).under(finite, "nsubj"));
            tokens.set(index, verb.under(noun, "acl"));
        }
    }

    private boolean isFinite(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || verb.isVerb() && child(verb.index(), "aux") >= 0;
    }

    private int child(int head, String relation) {
        for (Token token : tokens) {
            if (token.head() == head && token.is(relation)) {
                return token.index();
            }
        }
        return -1;
    }
}
