package org.dragoman.event.contact;

import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.coding.PatternMatcher;
import org.dragoman.event.discourse.Retelling;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The contacts that nouns name: "held talks", "a call between them took place", "the meeting lasted an hour", "the previous
 * one was in Lima".
 */
final class NounContacts {
    private final Sentence sentence;
    private final Clauses clauses;
    private final PatternMatcher matcher;
    private final Attendees attendees;
    private final Sides sides;
    private final Visits visits;
    private final Media media;
    private final TwoSides twoSides;
    private final Ordinals ordinals;

    NounContacts(
            Clauses clauses, PatternMatcher matcher, Attendees attendees, Sides sides, Visits visits, Media media) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.matcher = matcher;
        this.attendees = attendees;
        this.sides = sides;
        this.visits = visits;
        this.media = media;
        this.twoSides = new TwoSides(clauses.sentence(), attendees);
        this.ordinals = new Ordinals(clauses);
    }

    /** The contact that a word names, null where it names none. */
    @Nullable
    Coded at(Token noun) {
        if (noun.lemma().equals("one")) {
            return another(noun);
        }
        Coded counted = ordinals.at(noun);
        if (counted != null) {
            return counted;
        }
        // "held a bilateral": an adjective in the place of a noun
        boolean nominal = noun.isNoun() || noun.tag().equals("JJ") && (noun.is("obj") || noun.is("nsubj"));
        if (!nominal || noun.isProper() && noun.index() > 0 || noun.is("compound")) {
            return null;
        }
        Coded told = noun.lemma().equals("guest") ? visits.guest(noun) : visits.days(noun);
        if (told != null) {
            return told;
        }
        PatternMatcher.Match match = matcher.best("noun", noun);
        if (match == null || !match.pattern().isContact() || isCounted(noun)) {
            return null;
        }
        if (Trait.counts(noun) && attendees.governed(noun, "of").stream().anyMatch(Token::isNoun)) {
            // "a round of talks" is found at "talks"
            return null;
        }
        Pattern pattern = match.pattern();
        // "an exchange of messages", "an exchange of fire": what is exchanged says what it was, and has its own lines
        boolean ofThings = pattern.line().equals("exchange")
                && !clauses.governed(noun, "of").isEmpty();
        if (isMeans(noun) || ofThings) {
            return null;
        }
        Token anchor = sides.anchor(noun);
        if (anchor.equals(noun)) {
            // "a summit that Oslo will host": what holds it says whether it was held
            anchor = sides.clausesOf(noun).stream()
                    .filter(clauses::hasFiniteTense)
                    .findFirst()
                    .orElse(noun);
        }
        if (pattern.mode().equals("visit")) {
            return visits.named(noun, pattern, anchor);
        }
        if (noun.is("obl") && isTheSame(noun)) {
            // "In the same meeting Paz offered a truce": the one told last, with all who were there
            return Encounters.coded(
                    pattern.line(),
                    pattern.mode(),
                    pattern.cameo(),
                    noun,
                    anchor,
                    List.of(Sides.unnamed(noun)),
                    List.of());
        }
        List<List<Argument>> both = sides.of(noun, pattern);
        List<Argument> first = both.get(0);
        if (first.size() == 1
                && both.get(1).isEmpty()
                && attendees.isGathering(noun, first.get(0))
                && !isOccasion(noun)) {
            // "the November meeting of the alliance": its members among themselves
            return Encounters.coded(pattern.line(), pattern.mode(), pattern.cameo(), noun, anchor, first, List.of());
        }
        boolean alone = first.isEmpty()
                && noun.is("nsubj")
                && both.get(1).stream().anyMatch(other -> attendees.isPerson(other))
                && both.get(1).stream().noneMatch(other -> attendees.isSeveral(other));
        if (alone || first.isEmpty() && both.get(1).isEmpty() && isBare(noun, anchor)) {
            // "A meeting with the king is planned": the other side is whom the text is about
            first = List.of(Sides.unnamed(noun));
        }
        return twoSides.contact(pattern, media.of(noun, anchor), noun, anchor, first, both.get(1));
    }

    private boolean isTheSame(Token noun) {
        return sentence.children(noun, "amod").stream().anyMatch(c -> c.lemma().equals("same"))
                && sentence.children(noun).stream()
                        .noneMatch(c -> c.is("nmod") || c.is("nmod:poss") || c.is("compound") || c.is("acl"));
    }

    /** "opened two border posts by video link": by which means a thing is done; beside "thanked the emir by telephone". */
    private boolean isMeans(Token noun) {
        Token verb = sentence.head(noun);
        boolean means = noun.is("obl")
                && media.of(noun, noun) != null
                && verb != null
                && Set.of("by", "over", "through", "via").stream().anyMatch(link -> clauses.hasCase(noun, link));
        List<Token> objects = means && verb != null ? clauses.objects(verb) : List.of();
        return !objects.isEmpty() && attendees.people(objects).isEmpty();
    }

    /** "The previous one was in Lima in May", "the last one took place in Quito": a contact like the one told before. */
    private @Nullable Coded another(Token one) {
        Token told = sentence.head(one);
        boolean such = one.is("nsubj")
                && sentence.children(one, "amod").stream()
                        .anyMatch(c -> Retelling.isOther(c) || Retelling.isOrdinal(c));
        if (told == null || !such) {
            return null;
        }
        boolean held = !sides.anchor(one).equals(one);
        boolean there = sentence.has(told, "cop") && (clauses.hasCase(told, "in") || clauses.hasCase(told, "at"));
        List<Argument> both = List.of(Sides.unnamed(one));
        return held || there ? Encounters.coded("one", "meet", "040", one, held ? told : one, both, List.of()) : null;
    }

    /** "attended the summit of the union in Accra", "met at its summit": where the contact told is held. */
    private boolean isOccasion(Token noun) {
        Token verb = sentence.head(noun);
        for (int i = 0; i < 3 && verb != null && !verb.isVerb(); i++) {
            verb = sentence.head(verb);
        }
        PatternMatcher.Match match = verb == null || !verb.isVerb() ? null : matcher.best("verb", verb);
        return match != null
                && match.pattern().isContact()
                && !match.pattern().mode().equals("talks");
    }

    /** "The meeting lasted an hour", "the last such meeting was held in Bern": a contact told without its sides. */
    private boolean isBare(Token noun, Token anchor) {
        boolean definite = sentence.children(noun, "det").stream()
                .anyMatch(c -> Set.of("the", "this").contains(Clauses.lower(c)));
        // "a meeting was held at the residence"
        boolean held = !anchor.equals(noun) && clauses.isOver(anchor);
        boolean told = noun.is("nsubj") && (definite && sentence.head(noun) != null && anchor.isVerb() || held);
        // "the talk, which took place by video link"
        boolean described = definite && sides.isHeldInClause(noun);
        return (told || described)
                && sentence.children(noun).stream()
                        .noneMatch(c -> c.is("compound") || c.is("nmod") && clauses.hasCase(c, "of"));
    }

    /** "five calls took place", "the anniversary of their meeting": told of contacts, not a contact told. */
    private boolean isCounted(Token noun) {
        Token verb = sentence.head(noun);
        boolean held = verb != null && noun.is("obj") && !clauses.subjects(verb).isEmpty();
        if (sentence.has(noun, "nummod") && !held) {
            return true;
        }
        Token at = sentence.head(noun);
        for (int i = 0; i < 5 && at != null && at.isNoun(); i++) {
            if (Set.of("anniversary", "centenary", "jubilee", "number").contains(at.lemma())) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }
}
