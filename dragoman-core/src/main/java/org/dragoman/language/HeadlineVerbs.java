package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Region;

/**
 * Finds the verb of a headline that was taken for a noun: <em>Peru hosts Chile for talks</em>, where taggers see hosts.
 * Between two names, in a line without any other verb, such a word is what the first does.
 */
final class HeadlineVerbs {
    /** Plural nouns that are as well the third person of a verb with an object. */
    private static final Set<String> VERBS = Set.of(
            "backs",
            "calls",
            "courts",
            "dispatches",
            "hosts",
            "phones",
            "praises",
            "tours",
            "urges",
            "visits",
            "welcomes");

    private HeadlineVerbs() {}

    /** The words with the verb in its place; the same list where there is none to be found. */
    static List<Token> found(Region.Kind region, List<Token> tokens) {
        boolean heading = region == Region.Kind.HEADING
                && tokens.stream().noneMatch(t -> t.isVerb() || t.tag().equals("MD"));
        for (int i = 1; heading && i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean between = tokens.get(i - 1).isProper() && tokens.get(i + 1).isProper();
            if (between && token.tag().equals("NNS") && VERBS.contains(token.text())) {
                return under(token, tokens);
            }
        }
        return tokens;
    }

    private static List<Token> under(Token noun, List<Token> tokens) {
        int verb = noun.index();
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(
                verb,
                new Token(
                        verb,
                        noun.start(),
                        noun.end(),
                        noun.text(),
                        noun.text().replaceFirst("(?<=ch)es$|s$", ""),
                        "VBZ",
                        noun.entity(),
                        -1,
                        "root"));
        for (Token token : tokens) {
            boolean before = token.index() < verb;
            boolean across = before ? token.head() >= verb : token.head() <= verb;
            if (token.index() == verb || !across) {
                continue;
            }
            boolean name = token.isNoun() || token.tag().startsWith("JJ");
            boolean preposed = token.is("nmod") || token.is("obl");
            String relation = token.is("punct")
                    ? token.relation()
                    : before ? name ? "nsubj" : "dep" : preposed ? "obl" : name ? "obj" : "dep";
            mended.set(token.index(), token.under(verb, relation));
        }
        return mended;
    }
}
