package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives participles the clause that a parser took for a description, and the other way round.
 *
 * <p>A participle after a preposition or a comma, before a bare name, has the name for its object: <em>left after accusing
 * Peru of theft</em>; nobody is an accusing Peru, while <em>neighbouring Peru</em> is one of a few adjectives. A noun right
 * after a verb with a participle of the past behind it is the verb's object, not the subject of a clause: <em>extradited two
 * men wanted in Lima</em>. A past tense right behind "which" is the verb of a clause: <em>the junta, which seized power in
 * May</em>.
 */
final class Participles {
    private static final Set<String> OPENERS =
            Set.of("after", "before", "by", "despite", "for", "from", "in", "of", "since", "when", "while", "without");

    /** Participles that describe a name before which they stand. */
    private static final Set<String> ADJECTIVES = Set.of(
            "act",
            "border",
            "defend",
            "emerge",
            "govern",
            "host",
            "include",
            "lead",
            "live",
            "neighbor",
            "neighbour",
            "outgo",
            "preside",
            "reign",
            "rise",
            "rule",
            "serve",
            "sit",
            "surround",
            "visit",
            "war");

    /** What is done to people, so that its participle tells which people are meant. */
    private static final Set<String> SUFFERED = Set.of(
            "accuse",
            "arrest",
            "capture",
            "charge",
            "convict",
            "detain",
            "hold",
            "imprison",
            "indict",
            "jail",
            "kill",
            "link",
            "sentence",
            "suspect",
            "want",
            "wound");

    /** Verbs that take a clause without "that": "said two men wanted to leave". */
    private static final Set<String> CLAUSAL = Set.of(
            "add",
            "admit",
            "announce",
            "assume",
            "believe",
            "claim",
            "confirm",
            "deny",
            "estimate",
            "expect",
            "fear",
            "feel",
            "find",
            "hear",
            "hope",
            "insist",
            "know",
            "learn",
            "mean",
            "note",
            "report",
            "reveal",
            "say",
            "see",
            "show",
            "state",
            "suggest",
            "suspect",
            "tell",
            "think",
            "understand",
            "warn");

    private final List<Token> tokens;

    private Participles(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words, with participles where they belong; the same list where none was misplaced. */
    static List<Token> found(List<Token> tokens) {
        Participles mended = new Participles(tokens);
        boolean changed = false;
        for (Token token : tokens) {
            changed |=
                    mended.clause(token.index()) | mended.description(token.index()) | mended.relative(token.index());
        }
        return changed ? List.copyOf(mended.tokens) : tokens;
    }

    /** "after accusing Peru of theft", ", accusing Peru of theft". */
    private boolean clause(int index) {
        Token participle = tokens.get(index);
        if (!participle.is("amod") || !participle.tag().equals("VBG") || index == 0 || participle.head() <= index) {
            return false;
        }
        Token name = tokens.get(participle.head());
        Token before = tokens.get(index - 1);
        boolean comma = before.text().equals(",");
        boolean opens = comma || OPENERS.contains(before.lemma()) && before.head() == name.index();
        boolean object = name.is("obl") || name.is("nmod") || !comma || name.is("obj") || name.is("dep");
        if (!opens
                || !object
                || name.is("nsubj")
                || name.head() < 0
                || !name.isProper()
                || name.entity().equals("O")
                || ADJECTIVES.contains(participle.lemma())
                || !isBare(index, name.index())) {
            return false;
        }
        Token above = tokens.get(name.head());
        Token verb = comma ? verbAbove(above) : above;
        if (verb == null) {
            return false;
        }
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == name.index() && token.index() < index) {
                boolean marks = token.is("case") || token.is("mark");
                tokens.set(token.index(), token.under(index, marks ? "mark" : token.relation()));
            } else if (token.head() == index && token.is("nmod")) {
                tokens.set(token.index(), token.under(index, "obl"));
            }
        }
        tokens.set(index, participle.under(verb.index(), verb.isNoun() ? "acl" : "advcl"));
        tokens.set(name.index(), name.under(index, "obj"));
        return true;
    }

    /** Whether nothing but names stands between. */
    private boolean isBare(int participle, int name) {
        for (int i = participle + 1; i < name; i++) {
            if (!tokens.get(i).isNoun() || tokens.get(i).head() != name) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Token verbAbove(Token from) {
        Token at = from;
        for (int steps = 0; !at.isVerb() && steps < tokens.size(); steps++) {
            if (at.head() < 0) {
                return null;
            }
            at = tokens.get(at.head());
        }
        return at.isVerb() ? at : null;
    }

    /** "extradited two men wanted in Lima": tagged as past, and taken for what the men did. */
    private boolean description(int index) {
        Token participle = tokens.get(index);
        if (!participle.is("ccomp")
                || !participle.tag().equals("VBD")
                || !SUFFERED.contains(participle.lemma())
                || participle.head() < 0
                || index + 1 == tokens.size()
                || !tokens.get(index + 1).tag().equals("IN")) {
            return false;
        }
        Token verb = tokens.get(participle.head());
        Token noun = null;
        for (Token token : tokens) {
            if (token.head() == index) {
                if (token.relation().equals("nsubj")) {
                    noun = token;
                } else if (token.is("obj") || token.is("aux") || token.is("mark") || token.is("ccomp")) {
                    return false;
                }
            } else if (token.head() == verb.index() && token.is("obj")) {
                return false;
            }
        }
        boolean object = noun != null
                && noun.index() == index - 1
                && noun.index() > verb.index()
                && verb.isVerb()
                && !CLAUSAL.contains(verb.lemma());
        if (noun == null || !object) {
            return false;
        }
        tokens.set(noun.index(), noun.under(verb.index(), "obj"));
        tokens.set(index, participle.under(noun.index(), "acl").tagged("VBN"));
        return true;
    }

    /** ", which seized power in May,": "which" is no article, and "seized" no description of power. */
    private boolean relative(int index) {
        Token verb = tokens.get(index);
        Token which = index < 2 ? verb : tokens.get(index - 1);
        if (!verb.is("amod")
                || !verb.tag().equals("VBD") && !verb.tag().equals("VBN")
                || !which.tag().equals("WDT")
                || !which.is("det")
                || which.head() != verb.head()
                || verb.head() <= index) {
            return false;
        }
        Token object = tokens.get(verb.head());
        Token described = object.head() < 0 || object.head() >= index ? null : tokens.get(object.head());
        if (described == null || !described.isNoun()) {
            return false;
        }
        tokens.set(index - 1, which.under(index, "nsubj"));
        tokens.set(index, verb.under(described.index(), "acl:relcl").tagged("VBD"));
        tokens.set(object.index(), object.under(index, "obj"));
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == object.index() && token.is("nmod") && token.index() > object.index()) {
                tokens.set(token.index(), token.under(index, "obl"));
            }
        }
        return true;
    }
}
