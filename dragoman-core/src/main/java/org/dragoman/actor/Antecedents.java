package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the antecedent of a pronoun: agreement, then grammatical role and nearness (after Lappin and Leass, 1994), with
 * plain nouns as rivals, so that "it" after "the treaty" is nobody.
 */
final class Antecedents {
    /** How many sentences back a person may have been named. */
    private static final int REACH = 4;

    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    @Nullable
    Phrase find(Phrase pronoun, Pronoun form, List<Phrase> phrases) {
        Phrase best = null;
        double bestScore = 0;
        int here = pronoun.sentence.index();
        for (Phrase candidate : phrases) {
            if (candidate.last < pronoun.first && agrees(candidate, form)) {
                double score = score(candidate, pronoun);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        if (form == Pronoun.IT || form == Pronoun.THEY) {
            return plain(pronoun, form, phrases, best);
        }
        // Sentences in which nobody is named do not count much: they are often a long quotation.
        for (int back = 1; back <= REACH && best == null; back++) {
            for (Phrase candidate : discourse.in(here - back)) {
                if (agrees(candidate, form)) {
                    double score = 1 + Discourse.rank(candidate.sentence, candidate.headToken());
                    if (score > bestScore) {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    private static double score(Phrase candidate, Phrase pronoun) {
        Sentence sentence = pronoun.sentence;
        Token token = pronoun.headToken();
        Token head = candidate.headToken();
        // "Putin met him": not Putin
        if (!token.is("nsubj")
                && !token.tag().equals("PRP$")
                && !token.text().endsWith("self")
                && sameClause(head, token)) {
            return -1;
        }
        return 10 + 2 * Discourse.rank(sentence, head) - (token.index() - head.index()) * 0.05;
    }

    private static boolean sameClause(Token one, Token other) {
        return one.head() == other.head() && one.head() >= 0;
    }

    private static boolean agrees(Phrase candidate, Pronoun form) {
        Actor actor = candidate.actor;
        if (actor == null || candidate.how == Mention.How.DEMONYM) {
            return false;
        }
        boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.UNNAMED && !candidate.plural;
        return switch (form) {
            case HE -> person && candidate.gender != Phrase.Gender.FEMALE;
            case SHE -> person && candidate.gender != Phrase.Gender.MALE;
            case IT -> !person && !candidate.plural && candidate.members.isEmpty();
            case THEY -> candidate.plural || !candidate.members.isEmpty();
        };
    }

    /** For "it" and "they" the subject before them decides; if that is no actor, nobody is meant. */
    private @Nullable Phrase plain(Phrase pronoun, Pronoun form, List<Phrase> phrases, @Nullable Phrase near) {
        Sentence sentence = pronoun.sentence;
        Token subject = subjectBefore(sentence, pronoun.head);
        if (subject == null) {
            int back = sentence.index() - 1;
            return form == Pronoun.THEY && near != null ? near : previousSubject(back, form);
        }
        return matching(sentence, subject, form, phrases);
    }

    private static @Nullable Token subjectBefore(Sentence sentence, int index) {
        Token found = null;
        for (int i = 0; i < index; i++) {
            Token token = sentence.token(i);
            if (token.is("nsubj")
                    && !token.tag().startsWith("W")
                    && !token.tag().equals("EX")) {
                found = token;
            }
        }
        return found;
    }

    private @Nullable Phrase previousSubject(int index, Pronoun form) {
        List<Phrase> phrases = discourse.in(index);
        if (phrases.isEmpty()) {
            return null;
        }
        Sentence sentence = phrases.get(0).sentence;
        Token subject = subjectBefore(sentence, sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            // the subject of the main clause is what the next sentence goes on about
            if (token.is("nsubj")
                    && token.head() >= 0
                    && sentence.token(token.head()).head() < 0) {
                subject = token;
                break;
            }
        }
        return subject == null ? null : matching(sentence, subject, form, phrases);
    }

    private static @Nullable Phrase matching(Sentence sentence, Token subject, Pronoun form, List<Phrase> phrases) {
        Map<String, Actor> together = new LinkedHashMap<>();
        Phrase single = null;
        for (Phrase phrase : phrases) {
            Token head = phrase.headToken();
            boolean is = head.index() == subject.index();
            boolean joined = head.is("conj") && head.head() == subject.index();
            if ((is || joined) && phrase.actor != null && phrase.how != Mention.How.DEMONYM) {
                if (is && single == null) {
                    single = phrase;
                }
                together.putIfAbsent(phrase.actor.id(), phrase.actor);
            }
        }
        if (single == null) {
            return null;
        }
        if (together.size() > 1) {
            if (form != Pronoun.THEY) {
                return null;
            }
            Phrase both =
                    new Phrase(sentence, single.first, single.last, single.head, Phrase.Kind.GROUP, Mention.How.GROUP);
            both.plural = true;
            both.members = new ArrayList<>(together.values());
            both.actor = Provisional.group(both.members);
            return both;
        }
        return agrees(single, form) ? single : null;
    }
}
