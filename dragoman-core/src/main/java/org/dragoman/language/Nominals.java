package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives nouns that look like verbs the place of nouns.
 *
 * <p>After an article, <em>The shelling of Lima resumed</em>, no participle describes it: the participle is the noun, though
 * a parser may take the article for one. In <em>a sit-in at the ministry</em> a verb and its particle are one noun, whose
 * lemma is {@code sit-in}. In <em>took in a thousand refugees</em> they are taken, and no place. After a verb, <em>is considering sending ships</em>, a gerund is what the verb takes.
 */
final class Nominals {
    private static final Set<String> PARTICLES =
            Set.of("in", "up", "down", "out", "off", "over", "back", "away", "on", "through");

    /** Verbs that take such a word with their object, and would hardly be followed by it as a preposition. */
    private static final Set<String> WITH_PARTICLE = Set.of(
            "bring in",
            "hem in",
            "let in",
            "rein in",
            "take in",
            "usher in",
            "break off",
            "call off",
            "cordon off",
            "cut off",
            "fend off",
            "lay off",
            "seal off",
            "sell off",
            "set off",
            "shrug off",
            "ward off",
            "write off");

    private final List<Token> tokens;

    private Nominals(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words, with nouns where they belong; the same list where none was misplaced. */
    static List<Token> found(List<Token> tokens) {
        Nominals mended = new Nominals(tokens);
        for (Token token : tokens) {
            mended.gerund(token.index());
            mended.compound(token.index());
            mended.complement(token.index());
            mended.particle(token.index());
        }
        return mended.tokens.equals(tokens) ? tokens : List.copyOf(mended.tokens);
    }

    /** "The shelling of Lima": the parser took the article for the noun. */
    private void gerund(int index) {
        Token gerund = tokens.get(index);
        Token article = gerund.head() == index - 1 && index > 0 ? tokens.get(index - 1) : gerund;
        if (gerund.tag().equals("VBG") && gerund.is("amod") && article.tag().equals("DT") && article.head() >= 0) {
            head(index, index - 1, index, gerund.text());
        }
    }

    /** "a sit-in": an article, a word, a hyphen and a particle, written together. */
    private void compound(int index) {
        if (index == 0 || index + 2 >= tokens.size()) {
            return;
        }
        Token word = tokens.get(index);
        Token hyphen = tokens.get(index + 1);
        Token particle = tokens.get(index + 2);
        boolean joined = hyphen.text().equals("-")
                && word.end() == hyphen.start()
                && hyphen.end() == particle.start()
                && PARTICLES.contains(particle.text());
        boolean further =
                index + 3 < tokens.size() && tokens.get(index + 3).text().equals("-");
        if (joined
                && !further
                && (word.isVerb() || word.isNoun())
                && tokens.subList(Math.max(0, index - 3), index).stream()
                        .anyMatch(t -> t.tag().equals("DT")
                                || t.tag().startsWith("PRP$")
                                || t.tag().equals("POS"))) {
            head(index, index, index + 2, word.text() + "-" + particle.text());
        }
    }

    /** "is considering sending ships": the parser took the gerund for a description. */
    private void complement(int index) {
        Token gerund = tokens.get(index);
        if (index > 0
                && gerund.tag().equals("VBG")
                && gerund.relation().equals("acl")
                && gerund.head() == index - 1
                && tokens.get(index - 1).isVerb()) {
            tokens.set(index, gerund.as("xcomp"));
        }
    }

    /** "has taken in a thousand refugees", "wrote off the debt": the verb takes the particle, and the noun is its object. */
    private void particle(int index) {
        Token in = tokens.get(index);
        Token noun = in.is("case") && in.head() > index ? tokens.get(in.head()) : in;
        boolean behind = noun.is("obl") && index > 0 && noun.head() == index - 1;
        if (!behind || !WITH_PARTICLE.contains(tokens.get(index - 1).lemma() + " " + in.text())) {
            return;
        }
        int verb = index - 1;
        if (tokens.stream()
                .noneMatch(t -> t.head() == verb && (t.is("obj") || t.relation().equals("nsubj:pass")))) {
            tokens.set(noun.index(), noun.under(verb, "obj"));
            tokens.set(index, in.under(verb, "compound:prt"));
        }
    }

    /** Makes a word the noun that heads the words from first to last, and gives it all that hung on any of them. */
    private void head(int index, int first, int last, String lemma) {
        int outer = -2;
        String relation = "dep";
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            if (token.head() < first || token.head() > last) {
                boolean better = outer == -2 || isOfNouns(token.relation());
                outer = better ? token.head() : outer;
                relation = better ? token.relation() : relation;
            }
        }
        if (outer == -2) {
            return;
        }
        for (Token token : List.copyOf(tokens)) {
            boolean inside = token.index() >= first && token.index() <= last;
            if (!inside && token.head() >= first && token.head() <= last && token.index() != outer) {
                tokens.set(token.index(), token.under(index, isOblique(token) ? "nmod" : token.relation()));
            } else if (inside && token.index() != index) {
                String within = token.tag().equals("DT") ? "det" : token.text().equals("-") ? "punct" : "compound:prt";
                tokens.set(token.index(), token.under(index, within));
            }
        }
        // an article that hangs on the same verb as the noun
        if (first > 0
                && tokens.get(first - 1).tag().equals("DT")
                && tokens.get(first - 1).head() == outer) {
            relation = tokens.get(first - 1).relation();
            tokens.set(first - 1, tokens.get(first - 1).under(index, "det"));
        }
        Token old = tokens.get(index);
        tokens.set(
                index,
                new Token(
                        index,
                        old.start(),
                        old.end(),
                        old.text(),
                        lemma.toLowerCase(Locale.ROOT),
                        "NN",
                        old.entity(),
                        outer,
                        relation));
    }

    private static boolean isOfNouns(String relation) {
        return relation.startsWith("nsubj")
                || relation.equals("obj")
                || relation.equals("obl")
                || relation.equals("nmod");
    }

    private static boolean isOblique(Token token) {
        return token.relation().equals("obl");
    }
}
