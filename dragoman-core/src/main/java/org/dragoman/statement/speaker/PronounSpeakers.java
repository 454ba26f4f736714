package org.dragoman.statement.speaker;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whom a pronoun stands for that speaks: "They also agreed", "“We wait,” she said", "Each blamed the other". */
final class PronounSpeakers {
    private static final Set<String> FIRST = Set.of("i", "me", "we", "us");
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her");
    private static final Set<String> THIRD = Set.of("he", "she", "they");
    private static final Set<String> COUNTS = Set.of("both", "two", "three", "four");
    private static final Set<String> EACH = Set.of("both", "each");

    private final Words words;
    private final Mentions mentions;
    private final Quotations quotations;
    private final SpeakerNouns nouns;
    private final List<Found> found;
    private final Sources sources;
    /** Those of the statements so far; the list grows. */
    private final List<Speakers.Speaker> speakers;
    /** The actors of those. */
    private final Set<String> heard = new HashSet<>();

    PronounSpeakers(
            Words words,
            Mentions mentions,
            Quotations quotations,
            Sources sources,
            List<Found> found,
            List<Speakers.Speaker> speakers) {
        this.words = words;
        this.mentions = mentions;
        this.quotations = quotations;
        this.sources = sources;
        this.nouns = sources.nouns();
        this.found = found;
        this.speakers = speakers;
    }

    void hear(Speakers.Speaker speaker) {
        speakers.add(speaker);
        if (speaker.actor() != null) {
            heard.add(speaker.actor());
        }
    }

    static boolean person(String word) {
        return PERSON.contains(word);
    }

    /**
     * Whom a word stands for, where it is taken for an actor that it cannot mean; else that actor.
     *
     * @param actor whom it is taken for, null where nobody is known
     */
    @Nullable
    String meant(Found one, int head, @Nullable String actor) {
        String word = words.lemma(head);
        String pair = EACH.contains(word) ? pair(one) : null;
        if (pair != null) {
            return pair;
        }
        if (actor == null || !fits(word, actor) || PERSON.contains(word) && asking(one, actor)) {
            return null;
        }
        if (THIRD.contains(word) && (actor.equals(quoting(one)) || word.equals("they") && alone(actor))) {
            return null;
        }
        String near = PERSON.contains(word) ? near(one, head, actor) : null;
        if (near != null) {
            return near;
        }
        if (silent(head, actor)) {
            String last = before(one, word);
            return last == null ? actor : last;
        }
        return actor;
    }

    /** "Asked by a reporter whether it was so, she said": whoever asks does not answer. */
    private boolean asking(Found one, String actor) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (words.sentenceIndex(found.get(i).cue()) != words.sentenceIndex(one.cue())) {
                return false;
            }
            if (actor.equals(speakers.get(i).actor())) {
                return words.lemma(found.get(i).cue()).equals("ask");
            }
        }
        return false;
    }

    boolean heard(String actor) {
        return heard.contains(actor);
    }

    /** "Norway reported 63 cases, Sweden 41. Each blamed the other": the last two who spoke, where they are a group. */
    private @Nullable String pair(Found one) {
        TreeSet<String> members = new TreeSet<>();
        for (int i = speakers.size() - 1; i >= 0 && members.size() < 2; i--) {
            Found other = found.get(i);
            String actor = speakers.get(i).actor();
            if (words.sentenceIndex(one.cue()) - words.sentenceIndex(other.cue()) > 1) {
                break;
            }
            if (actor != null && other.said() && other.cue() < one.cue()) {
                members.add(actor.substring(actor.indexOf(':') + 1).toLowerCase(Locale.ROOT));
            }
        }
        String id = "group:" + String.join("+", members);
        return members.size() == 2 && mentions.actor(id) != null ? id : null;
    }

    /** In words. */
    private static final int FARTHEST_CUE = 60;

    /** Whether a pronoun of the third person stands in words that someone is quoted with. */
    boolean others(Found one, String word) {
        return THIRD.contains(word) && quoting(one) != null;
    }

    /** “They hit us and ask us to wait,” she said: whose words they are calls nobody but others "they"; null for none. */
    private @Nullable String quoting(Found one) {
        Quotation quotation = quotations.at(one.cue());
        if (quotation == null) {
            return null;
        }
        int last = quotation.last() + FARTHEST_CUE;
        for (int i = ByCue.at(found, quotation.first() - FARTHEST_CUE);
                i < found.size() && found.get(i).cue() <= last;
                i++) {
            Found other = found.get(i);
            if (other.role(one.cue()) == Label.CONTENT && !quotation.covers(other.cue()) && other.has(Label.SOURCE)) {
                // Who is named behind the words is not known as their speaker yet.
                return i < speakers.size()
                        ? speakers.get(i).actor()
                        : sources.actor(
                                words, mentions, other.pieces(Label.SOURCE).get(0));
            }
        }
        return null;
    }

    /** "The minister proposed a fund. They also called …": one who spoke in the singular is no "they". */
    private boolean alone(String actor) {
        for (int i = speakers.size() - 1; i >= 0 && actor.startsWith("unnamed:"); i--) {
            if (actor.equals(speakers.get(i).actor()) && found.get(i).has(Label.SOURCE)) {
                int head = Sources.head(words, found.get(i).pieces(Label.SOURCE).get(0));
                return words.token(head).tag().equals("NN") && nouns.someone(words.lemma(head));
            }
        }
        return false;
    }

    /** "A captain said … “Wait,” he said.": who spoke in the sentence before, sooner than one of an earlier paragraph. */
    private @Nullable String near(Found one, int pronoun, String actor) {
        int sentence = words.sentenceIndex(pronoun);
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Found other = found.get(i);
            String last = speakers.get(i).actor();
            if (words.paragraph(other.cue()) != words.paragraph(pronoun)
                    || sentence - words.sentenceIndex(other.cue()) > 1) {
                return null;
            }
            if (last != null && other.said() && other.cue() < one.cue()) {
                boolean unnamed = kind(last) == Actor.Kind.UNNAMED && fits(words.lemma(pronoun), last);
                return unnamed && !last.equals(actor) && !named(actor, pronoun) ? last : null;
            }
        }
        return null;
    }

    /** Whether an actor is mentioned in the paragraph before a word. */
    private boolean named(String actor, int word) {
        int paragraph = words.paragraph(word);
        for (int s = words.sentenceIndex(word); s >= 0 && words.paragraph(words.first(s)) == paragraph; s--) {
            for (Mention mention : mentions.in(words.sentence(words.first(s)).index())) {
                if (mention.actor().equals(actor) && words.first(s) + mention.head() < word) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Answer: He told me that …": whose turn it is, who calls nobody but others "he"; null outside of turns. */
    @Nullable
    String turn(Found one) {
        for (int i = speakers.size() - 1; i >= 0 && one.cue() - found.get(i).cue() <= Turns.LONGEST_TURN; i--) {
            Found other = found.get(i);
            if (words.token(other.cue()).text().equals(":")) {
                return other.role(one.cue()) == Label.CONTENT ? speakers.get(i).actor() : null;
            }
        }
        return null;
    }

    @Nullable
    String before(Found one, String word) {
        return before(one, word, null);
    }

    /**
     * "They also agreed", "one said": the nearest speaker before that the word may stand for.
     *
     * @param not whom it does not stand for, null where anybody may be meant
     */
    @Nullable
    String before(Found one, String word, @Nullable String not) {
        if (FIRST.contains(word)) {
            return around(one);
        }
        // "… agreed, the two said": a count stands for no single one.
        boolean several = COUNTS.contains(word);
        Set<Actor.Kind> kinds = several
                ? EnumSet.of(Actor.Kind.GROUP, Actor.Kind.BLOC)
                : PERSON.contains(word)
                        ? EnumSet.of(Actor.Kind.PERSON, Actor.Kind.UNNAMED)
                        : word.equals("it")
                                ? EnumSet.of(
                                        Actor.Kind.STATE,
                                        Actor.Kind.ORGANISATION,
                                        Actor.Kind.BLOC,
                                        Actor.Kind.OUTLET,
                                        Actor.Kind.UNNAMED)
                                : EnumSet.of(Actor.Kind.GROUP, Actor.Kind.UNNAMED, Actor.Kind.BLOC);
        // “We waited. ¶ “Nobody came,” he said: the words begin in an earlier paragraph.
        int start = Math.min(one.cue(), one.start(Label.CONTENT));
        for (int i = speakers.size() - 1; i >= 0; i--) {
            String actor = speakers.get(i).actor();
            Found other = found.get(i);
            if (words.paragraph(start) - words.paragraph(other.cue()) > 1) {
                break;
            }
            // "Asked by a reporter who asked whether …, he said": whoever asks does not answer.
            boolean asks = PERSON.contains(word) && words.lemma(other.cue()).equals("ask");
            if (actor != null
                    && !actor.equals(not)
                    && !asks
                    && other.said()
                    && kinds.contains(kind(actor))
                    && fits(word, actor)) {
                return actor;
            }
        }
        return null;
    }

    /** "On the visit of the Danish minister, he said": an unnamed one who never spoke is not taken for the speaker. */
    private boolean silent(int pronoun, String actor) {
        return PERSON.contains(words.lemma(pronoun))
                && actor.startsWith("unnamed:")
                && !heard.contains(actor)
                && !subject(pronoun, actor);
    }

    /** "His colleague was more cautious. He said …": who is told of as a subject may go on as one. */
    private boolean subject(int pronoun, String actor) {
        int sentence = words.sentenceIndex(pronoun);
        for (int s = Math.max(0, sentence - 1); s < sentence; s++) {
            for (Mention mention : mentions.in(words.sentence(words.first(s)).index())) {
                if (mention.actor().equals(actor)
                        && words.token(words.first(s) + mention.head()).is("nsubj")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "she" is no brother and no ministry. */
    private boolean fits(String pronoun, String actor) {
        return kind(actor) != Actor.Kind.UNNAMED
                || nouns.fits(pronoun, actor.substring(Math.max(actor.lastIndexOf('-'), actor.indexOf(':')) + 1));
    }

    /** "“We agree,” she said, “and I hope …”": the speaker of the words around. */
    private @Nullable String around(Found one) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (found.get(i).role(one.cue()) == Label.CONTENT && speakers.get(i).actor() != null) {
                return speakers.get(i).actor();
            }
        }
        return null;
    }

    Actor.Kind kind(String id) {
        Actor actor = mentions.actor(id);
        return actor != null ? actor.kind() : id.startsWith("text:") ? Actor.Kind.ORGANISATION : Actor.Kind.UNNAMED;
    }
}
