package org.dragoman.actor.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.PlaceWords;
import org.dragoman.actor.phrase.Pronoun;
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

    /** How many sentences back the subject may be that "it" takes up, where those between speak of persons. */
    private static final int SUBJECT_REACH = 2;

    /** What it counts that a person is known for a woman: as much as to be the subject. */
    private static final int WOMAN = 5;

    /** Who speak, and are spoken to, are no "it". */
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you");

    /** Relations that do not leave the clause: "stood next to him". */
    private static final Set<String> WITHIN = Set.of("conj", "xcomp", "obl", "nmod", "advmod", "case", "fixed");

    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "stay", "tour", "arrival", "journey");

    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    @Nullable
    Phrase find(Phrase pronoun, Pronoun form, List<Phrase> phrases) {
        Phrase best = null;
        double bestScore = 0;
        int here = pronoun.sentence.index();
        Actor barred = barred(pronoun, phrases);
        String destination = destination(pronoun, phrases);
        for (Phrase candidate : phrases) {
            if (candidate.last < pronoun.first
                    && agrees(candidate, form)
                    && !isBarred(candidate, barred)
                    && !isAtHome(candidate, destination)) {
                double found = score(candidate, pronoun);
                double score = found > 0 ? found + told(candidate, form) : found;
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        if (form == Pronoun.IT || form == Pronoun.THEY) {
            return plain(pronoun, form, phrases, best);
        }
        if (best == null && Strangers.isMeant(pronoun)) {
            return null;
        }
        if (best == null) {
            best = ahead(pronoun, form, phrases);
        }
        // Sentences in which nobody is named do not count much: they are often a long quotation.
        for (int back = 1; back <= REACH && best == null; back++) {
            for (Phrase candidate : discourse.in(here - back)) {
                if (agrees(candidate, form) && !isBarred(candidate, barred) && !isAtHome(candidate, destination)) {
                    double score =
                            1 + Discourse.rank(candidate.sentence, candidate.headToken()) + told(candidate, form);
                    if (score > bestScore) {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    /** "She" is rather a woman known for one than someone of whom the text does not tell. */
    private static int told(Phrase candidate, Pronoun form) {
        return form == Pronoun.SHE && candidate.gender == Phrase.Gender.FEMALE ? WOMAN : 0;
    }

    private static boolean isBarred(Phrase candidate, @Nullable Actor barred) {
        return barred != null && candidate.actors().contains(barred);
    }

    /** "Ruto received Museveni during his visit to Kenya": nobody pays a visit to the state that he serves. */
    private static boolean isAtHome(Phrase candidate, @Nullable String destination) {
        return destination != null
                && candidate.actor != null
                && candidate.actor.kind() == Actor.Kind.PERSON
                && destination.equals(candidate.actor.of());
    }

    /** The state that "his visit to Kenya", "his arrival in Nairobi" leads to, or null. */
    private @Nullable String destination(Phrase pronoun, List<Phrase> phrases) {
        Sentence sentence = pronoun.sentence;
        Token noun = sentence.head(pronoun.headToken());
        if (noun == null
                || !pronoun.headToken().tag().equals("PRP$")
                || !JOURNEYS.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT))
                || noun.index() + 2 >= sentence.size()) {
            return null;
        }
        String link = sentence.token(noun.index() + 1).text();
        if (!link.equals("to") && !link.equals("in")) {
            return null;
        }
        int at = noun.index() + 2;
        for (Phrase phrase : phrases) {
            Actor actor = phrase.actor;
            if (phrase.covers(at) && actor != null && actor.kind() == Actor.Kind.STATE) {
                return actor.id();
            }
        }
        int last = at;
        while (last + 1 < sentence.size() && sentence.token(last + 1).isProper()) {
            last++;
        }
        for (Entry entry : discourse.book().find(Phrase.words(sentence, at, last))) {
            if (entry.kind() == Entry.Kind.STATE) {
                return entry.id();
            }
            Place place = entry.kind() == Entry.Kind.PLACE ? discourse.book().place(entry.id()) : null;
            if (place != null) {
                return place.country();
            }
        }
        return null;
    }

    /** "She thanked him", "Brown called Green and told him": an object is not the subject of its own verb. */
    private static @Nullable Actor barred(Phrase pronoun, List<Phrase> phrases) {
        Sentence sentence = pronoun.sentence;
        Token token = pronoun.headToken();
        if (token.is("nsubj") || token.tag().equals("PRP$") || token.text().endsWith("self")) {
            return Disjoint.unlike(pronoun, phrases);
        }
        Token verb = sentence.head(token);
        for (int steps = 0; steps < 4 && verb != null; steps++) {
            for (Token subject : sentence.children(verb, "nsubj")) {
                for (Phrase phrase : phrases) {
                    if (phrase.head == subject.index() && phrase.actor != null) {
                        return phrase.actor;
                    }
                }
                return null;
            }
            verb = WITHIN.contains(verb.relation()) ? sentence.head(verb) : null;
        }
        return null;
    }

    /** "During his visit, Brown said", "When he came, Brown said": the subject of the clause that follows. */
    private static @Nullable Phrase ahead(Phrase pronoun, Pronoun form, List<Phrase> phrases) {
        Sentence sentence = pronoun.sentence;
        Token at = pronoun.headToken();
        for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
            Token governor = sentence.token(at.head());
            if (governor.index() > at.index() && (at.is("advcl") || at.is("obl"))) {
                for (Token subject : sentence.children(governor, "nsubj")) {
                    for (Phrase phrase : phrases) {
                        if (phrase.head == subject.index()
                                && phrase.first > pronoun.last
                                && phrase.kind != Phrase.Kind.PRONOUN
                                && agrees(phrase, form)) {
                            return phrase;
                        }
                    }
                }
            }
            at = governor;
        }
        return null;
    }

    private static double score(Phrase candidate, Phrase pronoun) {
        Sentence sentence = pronoun.sentence;
        Token token = pronoun.headToken();
        Token head = candidate.headToken();
        // "Putin met him": not Putin
        if (!token.is("nsubj")
                && !token.tag().equals("PRP$")
                && !token.text().endsWith("self")
                && sameClause(sentence, head, token)) {
            return -1;
        }
        // "the minister he dismissed": the noun is whom he dismissed
        if (token.is("nsubj") && head.isNoun() && head.index() == token.index() - 1) {
            return -1;
        }
        int parallel = areParallelObjects(sentence, head, token) ? 10 : 0;
        parallel = isJudged(sentence, head, token) || areParallelOwners(sentence, head, token) ? 10 : parallel;
        return 10 + parallel + 2 * Discourse.rank(sentence, head) - (token.index() - head.index()) * 0.05;
    }

    /** "Brown's book and his letters": the owner of the second of two joined nouns is that of the first. */
    private static boolean areParallelOwners(Sentence sentence, Token one, Token other) {
        Token noun = sentence.head(other);
        return one.is("nmod:poss")
                && other.is("nmod:poss")
                && noun != null
                && noun.is("conj")
                && noun.head() == one.head();
    }

    /** "decided to dismiss Brown and replace him": the object of the first of two joined verbs is that of the second. */
    private static boolean areParallelObjects(Sentence sentence, Token one, Token other) {
        Token verb = sentence.head(other);
        return one.is("obj")
                && other.is("obj")
                && verb != null
                && verb.is("conj")
                && verb.head() == one.head()
                && sentence.children(verb, "nsubj").isEmpty();
    }

    /** "Brown thanked Green for his help": who is thanked, praised or blamed did what it is for. */
    private static boolean isJudged(Sentence sentence, Token object, Token pronoun) {
        Token verb = sentence.head(object);
        Token noun = sentence.head(pronoun);
        return object.is("obj")
                && verb != null
                && noun != null
                && pronoun.tag().equals("PRP$")
                && NounClass.JUDGING.has(verb.lemma().toLowerCase(java.util.Locale.ROOT))
                && isReason(sentence, noun);
    }

    /** "for his help", "on his country's help". */
    private static boolean isReason(Sentence sentence, Token noun) {
        Token owned = noun.is("nmod:poss") ? sentence.head(noun) : noun;
        String link = owned == null ? null : PlaceWords.preposition(sentence, owned);
        return link != null && (link.equals("for") || link.equals("on") || link.equals("over"));
    }

    /** "Putin and Xi met him": neither. */
    private static boolean sameClause(Sentence sentence, Token one, Token other) {
        Token first = one;
        for (int i = 0; i < 4 && first.is("conj") && first.head() >= 0; i++) {
            first = sentence.token(first.head());
        }
        return first.head() == other.head() && first.head() >= 0;
    }

    private static boolean agrees(Phrase candidate, Pronoun form) {
        Actor actor = candidate.actor;
        if (actor == null || candidate.how == Mention.How.DEMONYM) {
            return false;
        }
        boolean person = actor.kind() == Actor.Kind.PERSON
                || actor.kind() == Actor.Kind.UNNAMED && !candidate.plural && !Discourse.isOrganisation(candidate);
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
        Token subject = subjectBefore(sentence, pronoun.head, form, phrases);
        if (subject != null) {
            return matching(sentence, subject, form, phrases);
        }
        if (form == Pronoun.THEY && near != null) {
            return near;
        }
        for (int back = 1; back <= SUBJECT_REACH; back++) {
            List<Phrase> before = discourse.in(sentence.index() - back);
            if (before.isEmpty()) {
                return null;
            }
            Token earlier = mainSubject(before.get(0).sentence, form, before);
            if (earlier != null) {
                Phrase told = form == Pronoun.IT ? Reported.of(pronoun, earlier, before) : null;
                if (told != null) {
                    return told;
                }
                Phrase found = matching(before.get(0).sentence, earlier, form, before);
                return found != null || form != Pronoun.THEY ? found : met(before.get(0).sentence, earlier, before);
            }
        }
        return null;
    }

    /** The last subject before a token that such a pronoun may take up or is kept from others by, or null. */
    private static @Nullable Token subjectBefore(Sentence sentence, int index, Pronoun form, List<Phrase> phrases) {
        Token found = null;
        for (int i = 0; i < index; i++) {
            Token token = sentence.token(i);
            if (isRival(token, form, phrases)) {
                found = token;
            }
        }
        return found;
    }

    /** The subject of the main clause is what the next sentence goes on about; else the last that is left. */
    private static @Nullable Token mainSubject(Sentence sentence, Pronoun form, List<Phrase> phrases) {
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0 && sentence.token(token.head()).head() < 0 && isRival(token, form, phrases)) {
                return token;
            }
        }
        return subjectBefore(sentence, sentence.size(), form, phrases);
    }

    /** Whether a token is a subject that "it" or "they" may mean; "we" and a person are no rivals for "it". */
    private static boolean isRival(Token token, Pronoun form, List<Phrase> phrases) {
        if (!token.is("nsubj")
                || token.tag().startsWith("W")
                || token.tag().equals("EX")
                || SPEAKERS.contains(token.text().toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        return form != Pronoun.IT
                || phrases.stream().noneMatch(phrase -> phrase.head == token.index() && isPerson(phrase));
    }

    private static boolean isPerson(Phrase phrase) {
        return phrase.actor != null && phrase.actor.kind() == Actor.Kind.PERSON;
    }

    /** "Brown hosted Green. They": the subject and the object of one verb, of one kind. */
    private static @Nullable Phrase met(Sentence sentence, Token subject, List<Phrase> phrases) {
        Token verb = sentence.head(subject);
        Phrase one = null;
        Phrase other = null;
        for (Phrase phrase : phrases) {
            Token head = phrase.headToken();
            if (phrase.actor == null || phrase.how == Mention.How.DEMONYM || phrase.plural) {
                continue;
            }
            if (head.index() == subject.index()) {
                one = one == null ? phrase : one;
            } else if (verb != null && head.head() == verb.index()) {
                String preposition = PlaceWords.preposition(sentence, head);
                if (head.is("obj") || head.is("obl") && "with".equals(preposition)) {
                    other = other == null ? phrase : other;
                }
            }
        }
        if (one == null || other == null) {
            return null;
        }
        Actor first = one.actor;
        Actor second = other.actor;
        if (first == null
                || second == null
                || first.kind() != second.kind()
                || first.id().equals(second.id())) {
            return null;
        }
        return together(sentence, one, List.of(first, second));
    }

    private static Phrase together(Sentence sentence, Phrase first, List<Actor> members) {
        Phrase both = new Phrase(sentence, first.first, first.last, first.head, Phrase.Kind.GROUP, Mention.How.GROUP);
        both.plural = true;
        both.members = List.copyOf(members);
        both.actor = Provisional.group(members);
        return both;
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
            return together(sentence, single, List.copyOf(together.values()));
        }
        return agrees(single, form) ? single : null;
    }
}
