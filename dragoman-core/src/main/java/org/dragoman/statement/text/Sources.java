package org.dragoman.statement.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells which actor the words of a source refer to. */
public final class Sources {
    /** Texts that speak, from {@code texts.tsv}. */
    private final Set<String> texts = new TreeSet<>();

    private final SpeakerNouns nouns = new SpeakerNouns();

    public Sources() {
        for (String[] row : Cues.rows("texts.tsv")) {
            texts.add(row[0]);
        }
    }

    /** What nouns tell of whoever they stand for. */
    public SpeakerNouns nouns() {
        return nouns;
    }

    /** The actor that the words of a piece refer to, or null if it cannot be told. */
    public @Nullable String actor(Words words, Mentions mentions, Found.Piece piece) {
        int head = head(words, piece);
        Mention mention = mention(words, mentions, head, piece);
        boolean open = mention == null
                ? !texts.contains(words.lemma(head))
                : mention.actor().startsWith("unnamed:");
        Mention titled = open ? personBehindTitle(words, mentions, head, piece) : null;
        titled = titled == null && open ? apposition(words, mentions, head, piece) : titled;
        if (titled != null) {
            return titled.actor();
        }
        if (mention != null) {
            Mention person = personAfterComma(words, mentions, mention, head, piece);
            return person == null ? group(words, mentions, head, mention) : person.actor();
        }
        String lemma = words.lemma(head);
        if (texts.contains(lemma) || FIGURES.contains(words.lemma(head))) {
            String maker = maker(words, mentions, head);
            return maker == null ? text(words, head, piece) : maker;
        }
        return null;
    }

    private static final Set<String> FIGURES = Set.of("data", "datum", "estimate", "figure", "statistic", "statistics");

    /** "an announcement by the ministry", "Danish statistics": who speaks through a text; null where it is not told. */
    private static @Nullable String maker(Words words, Mentions mentions, int text) {
        int sentence = words.sentence(text).index();
        for (int by : words.children(text, "nmod")) {
            Mention mention = mentions.headedBy(sentence, words.token(by).index());
            if (mention != null && (words.marked(by, "by") || words.marked(by, "from"))) {
                return mention.actor();
            }
        }
        for (int of : FIGURES.contains(words.lemma(text)) ? words.children(text, "amod") : new int[0]) {
            Mention mention = mentions.headedBy(sentence, words.token(of).index());
            if (mention != null && mention.how() == Mention.How.DEMONYM) {
                return mention.actor();
            }
        }
        return null;
    }

    /** "Norway and Sweden agreed": the group of both. */
    private static String group(Words words, Mentions mentions, int head, Mention mention) {
        int top = head;
        while (words.token(top).is("conj") && words.head(top) >= 0 && words.head(top) < top) {
            top = words.head(top);
        }
        // "Oslo, Lima and Nairobi say": whichever of them the piece begins with
        int first = words.token(top).is("nsubj") ? top : head;
        Actor both = mentions.together(mentions.actorsOf(words.sentence(first), words.token(first)));
        return both == null ? mention.actor() : both.id();
    }

    /** "The head of the harbour committee Anna Berg": the name that closes a title, with nothing between. */
    private static @Nullable Mention personBehindTitle(Words words, Mentions mentions, int head, Found.Piece piece) {
        for (Mention other : mentions.in(words.sentence(head).index())) {
            Actor named = mentions.actor(other.actor());
            int first = words.first(words.sentenceIndex(head)) + other.first();
            boolean behind = first > head
                    && piece.covers(first)
                    && other.how() == Mention.How.NAME
                    && named != null
                    && named.kind() == Actor.Kind.PERSON
                    && (words.token(first - 1).tag().equals("NN")
                            || words.token(first - 1).tag().equals("NNP"));
            for (int w = head; behind && w < first; w++) {
                behind = !words.token(w).text().equals(",");
            }
            if (behind) {
                return other;
            }
        }
        return null;
    }

    /** "An expert on the lake, Anna Berg, said" */
    private static @Nullable Mention apposition(Words words, Mentions mentions, int head, Found.Piece piece) {
        for (Mention other : mentions.in(words.sentence(head).index())) {
            Actor named = mentions.actor(other.actor());
            int first = words.first(words.sentenceIndex(head)) + other.first();
            int last = words.first(words.sentenceIndex(head)) + other.last();
            boolean closes = last == piece.last() || ",".equals(words.text(last + 1));
            if (first > head + 1
                    && piece.covers(first)
                    && closes
                    && words.token(first - 1).text().equals(",")
                    && other.how() == Mention.How.NAME
                    && named != null
                    && named.kind() == Actor.Kind.PERSON) {
                return other;
            }
        }
        return null;
    }

    /** "In an interview with the Herald, Anna Berg, an analyst, said": the person speaks, not the paper. */
    private static @Nullable Mention personAfterComma(
            Words words, Mentions mentions, Mention mention, int head, Found.Piece piece) {
        Actor actor = mentions.actor(mention.actor());
        if (actor == null || actor.kind() != Actor.Kind.ORGANISATION && actor.kind() != Actor.Kind.OUTLET) {
            return null;
        }
        for (int w = head + 2; w <= piece.last(); w++) {
            if (!words.token(w - 1).text().equals(",")) {
                continue;
            }
            for (Mention other : mentions.in(words.sentence(head).index())) {
                Actor named = mentions.actor(other.actor());
                if (other.first() == words.token(w).index()
                        && other.how() == Mention.How.NAME
                        && named != null
                        && named.kind() == Actor.Kind.PERSON) {
                    return other;
                }
            }
        }
        return null;
    }

    /** The word of a piece on which the others depend: one whose own head lies outside. */
    public static int head(Words words, Found.Piece piece) {
        for (int w = piece.first(); w <= piece.last(); w++) {
            int above = words.head(w);
            boolean top = above < piece.first() || above > piece.last();
            if (top && (words.token(w).isNoun() || words.token(w).tag().startsWith("PRP"))) {
                return w;
            }
        }
        for (int w = piece.first(); w <= piece.last(); w++) {
            int above = words.head(w);
            if (above < piece.first() || above > piece.last()) {
                return w;
            }
        }
        return piece.last();
    }

    private static @Nullable Mention mention(Words words, Mentions mentions, int head, Found.Piece piece) {
        int sentence = words.sentence(head).index();
        Mention best = mentions.headedBy(sentence, words.token(head).index());
        if (best != null) {
            return best;
        }
        Mention around = mentions.covering(sentence, words.token(head).index());
        if (around != null && around.how() != Mention.How.DEMONYM) {
            return around;
        }
        // "dean of the school Anna Berg": the name that stands in apposition
        for (Token child : words.sentence(head).children(words.token(head), "appos")) {
            Mention named = mentions.headedBy(sentence, child.index());
            if (named != null && words.word(head, child) <= piece.last()) {
                return named;
            }
        }
        return null;
    }

    /** "the joint 30-page statement" is {@code text:joint-statement}. */
    private static String text(Words words, int head, Found.Piece piece) {
        StringBuilder name = new StringBuilder("text:");
        for (int w = piece.first(); w <= head; w++) {
            if (words.lemma(w).equals("joint")) {
                name.append("joint-");
                break;
            }
        }
        return name.append(words.lemma(head).toLowerCase(Locale.ROOT)).toString();
    }
}
