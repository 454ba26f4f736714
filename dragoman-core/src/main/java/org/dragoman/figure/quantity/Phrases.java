package org.dragoman.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Noun phrases, subjects and prepositions of a sentence, read from its dependency tree. */
public final class Phrases {
    /** Relations that leave a noun phrase: what is said about the noun, not what it is called. */
    private static final Set<String> OUTSIDE =
            Set.of("acl", "appos", "parataxis", "punct", "cop", "nsubj", "advcl", "cc", "conj");

    /** The most words of a run of nouns and adjectives. */
    private static final int RUN = 8;

    private static final Set<String> AFTER = Set.of("up", "down", "daily", "annually", "yearly", "after", "behind");
    private static final Set<String> TIMES =
            Set.of("in", "on", "at", "by", "from", "until", "over", "of", "for", "between");
    private static final Set<String> PERIODS = Set.of(
            "year",
            "month",
            "week",
            "day",
            "quarter",
            "decade",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "spring",
            "summer",
            "autumn",
            "winter");
    private static final Set<String> WATERS = Set.of(
            "Sea",
            "Ocean",
            "Gulf",
            "Strait",
            "Straits",
            "Channel",
            "Peninsula",
            "Bay",
            "Canal",
            "River",
            "Lake",
            "Desert",
            "Mountains",
            "Highlands");
    private static final Set<String> ANY = Set.of("least", "most", "than", "about", "any", "some");
    /** How many steps up are tried to find a clause. */
    private static final int REACH = 6;

    private Phrases() {}

    /** The words of a noun phrase, from its first modifier to its last complement, without a leading article. */
    public static List<Token> nounPhrase(Sentence sentence, Token head) {
        return nounPhrase(sentence, head, token -> true);
    }

    /** The words of a noun phrase without the branches that are refused. */
    public static List<Token> nounPhrase(Sentence sentence, Token head, Predicate<Token> keep) {
        List<Token> words = sentence.subtree(head, token -> keep.test(token) && belongs(sentence, head, token));
        // A parse may pull in words beyond a gap; the phrase is the unbroken run around its head.
        List<Token> run = new ArrayList<>();
        int at = words.indexOf(head);
        int first = at;
        while (first > 0 && words.get(first - 1).index() == words.get(first).index() - 1) {
            first--;
        }
        int last = at;
        while (last + 1 < words.size()
                && words.get(last + 1).index() <= words.get(last).index() + 2) {
            last++;
        }
        while (first < at && isLead(words.get(first))) {
            first++;
        }
        while (last > at && (words.get(last).is("punct") || words.get(last).is("cc"))) {
            last--;
        }
        run.addAll(words.subList(first, last + 1));
        return run;
    }

    private static boolean isLead(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("IN")
                || token.tag().equals("TO")
                || token.tag().equals("CC")
                || token.tag().equals("RB")
                || token.is("punct");
    }

    private static boolean belongs(Sentence sentence, Token head, Token token) {
        if (token.is("punct") && token.text().equals("-")) {
            return true;
        }
        // "the size of forests and lakes": a conjunct of a complement is inside.
        boolean joined = (token.is("conj") || token.is("cc")) && !joinsVerb(sentence, token);
        if (joined && token.is("conj")) {
            // "ships and 300 people" are two things
            Token first = sentence.head(token);
            if (first != null && token.isProper() && !first.isProper() && first.isNoun()) {
                // "released two envoys and Norway four": another clause without its verb
                return false;
            }
            return !sentence.has(token, "nummod")
                            && !token.lemma().matches("hundred|thousand|million|billion|dozen")
                            && token.isNoun()
                    || token.tag().startsWith("JJ");
        }
        if (token.is("amod") && token.index() > head.index() && sentence.has(token, "obl")) {
            return false;
        }
        if (AFTER.contains(token.text().toLowerCase(Locale.ROOT)) && token.index() > head.index()) {
            // "ships near the reef, up from 22", "20 tonnes of gas daily", "the largest partner after China"
            return false;
        }
        if (token.is("nmod") && (AFTER.contains(preposition(sentence, token)) || isAmong(sentence, token))) {
            return false;
        }
        if (token.text().equals("worth") && token.index() > head.index()) {
            // "their trade, now worth 5 billion"
            return false;
        }
        if (token.is("nmod") && isTemporal(sentence, token)) {
            return false;
        }
        if (joined) {
            return true;
        }
        return OUTSIDE.stream().noneMatch(token::is)
                && !(token.isVerb() && token.index() > head.index() + 1 && !token.is("amod") && !token.is("nmod"));
    }

    /** "17,000 soldiers, among them 12,000 recruits": the part is no part of the name. */
    private static boolean isAmong(Sentence sentence, Token token) {
        String preposition = preposition(sentence, token);
        return preposition.equals("among") || preposition.equals("including");
    }

    /** "trade in 2020", "exports since June": the time is not part of the name. */
    private static boolean isTemporal(Sentence sentence, Token token) {
        String preposition = preposition(sentence, token);
        boolean year = token.tag().equals("CD") && token.text().length() == 4;
        return token.relation().equals("nmod:tmod")
                || TIMES.contains(preposition)
                        && (year || PERIODS.contains(token.lemma().toLowerCase(Locale.ROOT)))
                || preposition.equals("since")
                || preposition.equals("during");
    }

    /** Whether a word names a stretch of time: "Sunday", "year". */
    public static boolean isPeriod(Token token) {
        return PERIODS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean joinsVerb(Sentence sentence, Token token) {
        Token head = sentence.head(token);
        return head != null && head.isVerb();
    }

    /** The text of a run of words. */
    public static String text(Analysis analysis, List<Token> words) {
        Span span =
                analysis.span(words.get(0).start(), words.get(words.size() - 1).end());
        return span.text().replaceAll("\\s+", " ");
    }

    /** The nearest verb, or predicate with a copula, above a word; the word itself if it is one; null without. */
    public static @Nullable Token clause(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < REACH && at != null; i++) {
            if (at.isVerb() && !at.is("amod") && !at.is("aux") && !at.is("case") || sentence.has(at, "cop")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** The subject of a verb, taken over from the clause it depends on where it has none of its own; or null. */
    public static @Nullable Token subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < REACH && at != null; i++) {
            List<Token> subjects = sentence.children(at, "nsubj");
            if (!subjects.isEmpty()) {
                return subjects.get(0);
            }
            Token head = sentence.head(at);
            if (head == null) {
                return null;
            }
            if (at.is("acl") && head.isNoun()) {
                return head;
            }
            if (!at.is("conj")
                    && !at.is("xcomp")
                    && !at.is("advcl")
                    && !at.is("ccomp")
                    && !at.is("parataxis")
                    && !at.is("dep")) {
                return null;
            }
            at = head;
        }
        return null;
    }

    /** The preposition of a nominal, in lower case, or an empty string. */
    public static String preposition(Sentence sentence, Token token) {
        for (Token child : sentence.children(token, "case")) {
            if (child.index() < token.index()) {
                return child.text().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The actors mentioned by the given words, each once, in order; a pronoun or a group gives its members. */
    public static List<String> actors(Mentions mentions, Sentence sentence, List<Token> words) {
        List<String> actors = new ArrayList<>();
        if (words.isEmpty()) {
            return actors;
        }
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        int covered = -1;
        for (Mention mention : mentions.in(sentence.index())) {
            // "the envoys of the two kingdoms" are the envoys, not the kingdoms as well.
            if (mention.last() <= covered) {
                continue;
            }
            if (first <= mention.head()
                    && mention.head() <= last
                    && !isOfPlace(mention, sentence)
                    && !isAny(mention, sentence)) {
                covered = mention.last();
                for (String actor : inner(mentions, sentence, mention).actors()) {
                    if (!actors.contains(actor)) {
                        actors.add(actor);
                    }
                }
            }
        }
        return actors;
    }

    /** "the Irish Sea": a nation in the name of a place is none of the actors. */
    private static boolean isOfPlace(Mention mention, Sentence sentence) {
        int next = mention.last() + 1;
        return next < sentence.size()
                && sentence.token(next).isProper()
                && WATERS.contains(sentence.token(next).text());
    }

    /** "at least two parties": any two, not two that are known. */
    private static boolean isAny(Mention mention, Sentence sentence) {
        return mention.how() == Mention.How.GROUP
                && mention.first() > 0
                && ANY.contains(sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "the navies of the two kingdoms" are those of both: a group inside a phrase says more than its head. */
    private static Mention inner(Mentions mentions, Sentence sentence, Mention outer) {
        if (outer.members().isEmpty()) {
            for (Mention mention : mentions.in(sentence.index())) {
                if (mention.members().size() > 1 && outer.span().contains(mention.span())) {
                    return mention;
                }
            }
        }
        return outer;
    }

    /** The last noun of the run of nouns and adjectives that starts at a place: "trade deficit" of "largest trade deficit". */
    public static @Nullable Token lastNoun(int from, Sentence sentence) {
        Token noun = null;
        for (int i = from; i < sentence.size() && i < from + RUN; i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) {
                noun = token;
            } else if (noun != null
                    || !token.tag().startsWith("JJ") && !token.text().equals("-")) {
                break;
            }
        }
        return noun;
    }

    /** The lemma of a word in small letters. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
