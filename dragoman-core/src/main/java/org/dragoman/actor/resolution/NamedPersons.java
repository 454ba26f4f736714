package org.dragoman.actor.resolution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Which person named before a title takes up: by the office, the state, the body, or by who came and who received him. */
final class NamedPersons {
    /** How many sentences back one may have been named whom the title alone tells. */
    private static final int KNOWN_REACH = 12;

    private final Discourse discourse;
    private final ActorBook book;

    NamedPersons(Discourse discourse) {
        this.discourse = discourse;
        this.book = discourse.book();
    }

    /** The last person spoken of as the former holder of such an office: "the former premier". */
    @Nullable
    Phrase lastFormer(Phrase phrase, String noun) {
        return discourse.last(earlier -> earlier.former
                && earlier.noun != null
                && earlier.noun.noun().equals(noun)
                && Discourse.isKind(earlier, Actor.Kind.PERSON)
                && !earlier.contains(phrase));
    }

    /** The last person named not long before who held such an office once: "the former premier" after a name. */
    @Nullable
    Phrase lastPast(Phrase phrase, Set<OfficeClass> classes, Offices offices) {
        return lastPast(phrase, Discourse.OFFICE_REACH, classes, null, offices);
    }

    /** The last person named who held such an office of a state or body once: "the former UN chief"; or null. */
    @Nullable
    Phrase lastPast(Phrase phrase, RoleNouns.Found noun, Actor of, Offices offices) {
        return lastPast(phrase, KNOWN_REACH, Offices.classes(noun), of.id(), offices);
    }

    private @Nullable Phrase lastPast(
            Phrase phrase, int reach, Set<OfficeClass> classes, @Nullable String of, Offices offices) {
        return lastPerson(
                phrase,
                reach,
                actor -> offices.fits(actor.id(), classes, of, true) && !offices.fits(actor.id(), classes, of, false));
    }

    /** "The laureate" at the head of a sentence: the person whom the sentence before is about, or null. */
    @Nullable
    Phrase described(Phrase phrase) {
        RoleNouns.Found noun = Resolver.noun(phrase);
        String last = noun.noun().substring(noun.noun().lastIndexOf(' ') + 1);
        boolean alone = phrase.last == noun.last() && phrase.owner == null && !Resolver.isRestricted(phrase);
        if (!alone || !phrase.headToken().is("nsubj") || !NounClass.DESCRIBER.has(last)) {
            return null;
        }
        return discourse.last(
                phrase,
                1,
                earlier -> earlier.kind == Phrase.Kind.PERSON
                        && earlier.sentence != phrase.sentence
                        && earlier.headToken().is("nsubj")
                        && Discourse.isKind(earlier, Actor.Kind.PERSON));
    }

    /** The last person named not long before who stands at the head of a wanted body: "the rebel leader". */
    @Nullable
    Phrase lastHead(Phrase phrase, Predicate<Phrase> wanted) {
        return discourse.last(
                phrase,
                Discourse.BODY_REACH,
                earlier -> earlier.kind == Phrase.Kind.PERSON
                        && earlier.noun != null
                        && !earlier.former
                        && NounClass.HEAD.has(earlier.noun.noun())
                        && !earlier.contains(phrase)
                        && Discourse.isKind(earlier, Actor.Kind.PERSON)
                        && wanted.test(earlier));
    }

    /** The last person named not long before who holds such an office: "the diplomat" after a foreign minister. */
    @Nullable
    Phrase lastHolder(Phrase phrase, Set<OfficeClass> classes, Offices offices) {
        return discourse.last(
                phrase,
                Discourse.OFFICE_REACH,
                earlier -> earlier.kind == Phrase.Kind.PERSON
                        && Discourse.isKind(earlier, Actor.Kind.PERSON)
                        && !earlier.contains(phrase)
                        && Discourse.is(
                                earlier,
                                actor -> actor.provisional()
                                        ? Offices.classes(earlier.noun).stream().anyMatch(classes::contains)
                                        : offices.fits(actor.id(), classes, null, false)));
    }

    /** The last person named not long before who serves one of these states: "the Baltic minister". */
    @Nullable
    Phrase lastPersonAmong(List<String> states, Phrase phrase, Offices offices) {
        return lastPerson(
                phrase,
                Discourse.BODY_REACH,
                actor -> states.stream()
                        .anyMatch(
                                state -> state.equals(actor.of()) || offices.fits(actor.id(), Set.of(), state, false)));
    }

    /** The last person named not long before whose office does not tell a nationality, as he serves an international body. */
    @Nullable
    Phrase lastOfBody(Phrase phrase) {
        return lastPerson(
                phrase,
                Discourse.OFFICE_REACH,
                actor -> actor.kind() == Actor.Kind.PERSON && actor.of() != null && book.body(actor.of()) != null);
    }

    /** The person named before as someone's such: "her brother" after "her brother, Juan Sosa,"; or null. */
    @Nullable
    Phrase lastRelated(Phrase phrase, String noun) {
        return discourse.last(
                phrase,
                Discourse.BODY_REACH,
                earlier -> earlier.possessive >= 0
                        && earlier.noun != null
                        && earlier.noun.noun().equals(noun)
                        && Discourse.isKind(earlier, Actor.Kind.PERSON)
                        && earlier.of.equals(phrase.of)
                        && !earlier.contains(phrase));
    }

    /** The last person spoken of who came into an office soon after the document's date: "the president-elect". */
    @Nullable
    Phrase lastElected(Phrase phrase, Offices offices) {
        return discourse.last(
                phrase,
                KNOWN_REACH,
                earlier -> !earlier.contains(phrase) && Discourse.is(earlier, actor -> offices.isElected(actor.id())));
    }

    /** The last person spoken of by name who serves another state than the owner of "his guest", or null. */
    @Nullable
    Phrase lastPersonFacing(Actor owner, Phrase phrase) {
        return lastPersonNamed(
                phrase,
                actor -> !actor.id().equals(owner.id())
                        && (owner.of() == null || !owner.of().equals(actor.of())));
    }

    /** The person last told to have come or gone somewhere, not long before: "the visitor" after "Sosa arrived in Lima". */
    @Nullable
    Phrase lastGuest(Phrase phrase) {
        return discourse.last(
                phrase,
                Discourse.OFFICE_REACH + 1,
                earlier -> Discourse.isKind(earlier, Actor.Kind.PERSON)
                        && !earlier.contains(phrase)
                        && isTravelling(earlier));
    }

    /** The last person told to have received someone: "the host" after "Sosa welcomed Brandt"; or null. */
    @Nullable
    Phrase lastHost(Phrase phrase) {
        return discourse.last(phrase, Discourse.OFFICE_REACH + 1, earlier -> {
            Token verb = earlier.sentence.head(earlier.headToken());
            return Discourse.isKind(earlier, Actor.Kind.PERSON)
                    && !earlier.contains(phrase)
                    && verb != null
                    && earlier.headToken().is("nsubj")
                    && NounClass.HOSTING.has(verb.lemma());
        });
    }

    private static boolean isTravelling(Phrase phrase) {
        Token verb = phrase.sentence.head(phrase.headToken());
        if (verb != null && phrase.headToken().is("obj") && NounClass.HOSTING.has(verb.lemma())) {
            return true;
        }
        return verb != null
                && phrase.headToken().relation().equals("nsubj")
                && (NounClass.JOURNEY.has(verb.lemma())
                        || phrase.sentence.children(verb, "obj").stream()
                                .anyMatch(c -> NounClass.JOURNEY.has(c.lemma())));
    }

    /** The last single person of a state or body spoken of by name. */
    @Nullable
    Phrase lastPersonOf(String of, Phrase phrase) {
        return lastPersonNamed(phrase, actor -> of.equals(actor.of()));
    }

    /** The last person spoken of by name who once held an office of a state: "the Swede", who is an envoy of Europe now. */
    @Nullable
    Phrase lastPersonFrom(String state, Phrase phrase, Offices offices) {
        return lastPersonNamed(phrase, actor -> offices.fits(actor.id(), Set.of(), state, true));
    }

    /** The last person named within so many sentences, of whom something is so. */
    private @Nullable Phrase lastPerson(Phrase phrase, int reach, Predicate<Actor> wanted) {
        return discourse.last(
                phrase,
                reach,
                earlier -> earlier.kind == Phrase.Kind.PERSON
                        && !earlier.contains(phrase)
                        && Discourse.is(earlier, wanted));
    }

    private @Nullable Phrase lastPersonNamed(Phrase phrase, Predicate<Actor> wanted) {
        return discourse.last(earlier -> earlier.kind == Phrase.Kind.PERSON
                && Discourse.isKind(earlier, Actor.Kind.PERSON)
                && Discourse.is(earlier, wanted)
                && !earlier.contains(phrase));
    }
}
