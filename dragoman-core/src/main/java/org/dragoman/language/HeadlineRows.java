package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Region;

/**
 * Joins the names of a row in a headline, which has a comma for "and": in <em>Sosa meets Paz, Rojas</em> she meets both,
 * where parsers take the second name for another one of the first.
 */
final class HeadlineRows {
    private HeadlineRows() {}

    /** The words with the names of rows side by side; the same list where there is no row. */
    static List<Token> found(Region.Kind region, List<Token> tokens) {
        List<Token> mended = tokens;
        for (Token second : region == Region.Kind.HEADING ? tokens : List.<Token>of()) {
            if (second.is("appos") && second.head() >= 0 && isRow(tokens, tokens.get(second.head()), second)) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                mended.set(second.index(), second.under(second.head(), "conj"));
            }
        }
        return mended;
    }

    private static boolean isRow(List<Token> tokens, Token first, Token second) {
        int begin = second.index();
        for (Token token : tokens) {
            boolean name = token.head() == second.index() && token.is("compound") && token.isProper();
            begin = name ? Math.min(begin, token.index()) : begin;
        }
        int after = second.index() + 1;
        boolean closed = after < tokens.size() && tokens.get(after).text().equals(",");
        return isPerson(first)
                && second.isProper()
                && Set.of("PERSON", "LOCATION").contains(second.entity())
                && begin == first.index() + 2
                && tokens.get(first.index() + 1).text().equals(",")
                && !closed;
    }

    private static boolean isPerson(Token token) {
        return token.isProper() && token.entity().equals("PERSON");
    }
}
