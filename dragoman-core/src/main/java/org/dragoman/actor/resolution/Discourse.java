package org.dragoman.actor.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.Pronoun;
import org.dragoman.actor.phrase.RoleNouns;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What has been spoken of so far, and whom a pronoun can mean. */
public final class Discourse {
    /** How many phrases back a title may reach; keeps reading linear. */
    private static final int MEMORY = 400;

    /** How many sentences back a bloc or an organisation may have been named. */
    static final int BODY_REACH = 6;

    /** How many sentences back the holder of an office may have been named, whatever states are named since. */
    static final int OFFICE_REACH = 2;

    private final ActorBook book;
    private final Map<Integer, List<Phrase>> bySentence = new LinkedHashMap<>();
    private final List<Phrase> history = new ArrayList<>();
    private final StatesSpokenOf states = new StatesSpokenOf(this);

    public Discourse(ActorBook book) {
        this.book = book;
    }

    /** The states that were spoken of. */
    StatesSpokenOf states() {
        return states;
    }

    ActorBook book() {
        return book;
    }

    void add(Phrase phrase) {
        history.add(phrase);
        bySentence
                .computeIfAbsent(phrase.sentence.index(), s -> new ArrayList<>())
                .add(phrase);
    }

    /** What was resolved so far in a sentence. */
    List<Phrase> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The last person spoken of before a phrase who holds such an office. */
    @Nullable
    Phrase byOffice(Phrase phrase, Set<OfficeClass> classes, Offices offices) {
        RoleNouns.Found noun = phrase.noun;
        Phrase byClass = null;
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            Phrase earlier = history.get(i);
            Actor actor = earlier.actor;
            if (actor == null || actor.kind() != Actor.Kind.PERSON || earlier.contains(phrase)) {
                continue;
            }
            boolean otherTitle = earlier.noun != null
                    && noun != null
                    && !earlier.noun.noun().equals(noun.noun())
                    && NounClass.OWN_TITLE.has(noun.noun())
                    && NounClass.OWN_TITLE.has(earlier.noun.noun());
            // "the king" is no queen
            boolean fits = actor.provisional()
                    ? !otherTitle
                            && !earlier.former
                            && Offices.classes(earlier.noun).stream().anyMatch(classes::contains)
                    : offices.fits(actor.id(), classes, null, false);
            if (fits && (actor.provisional() || noun == null || offices.bears(actor.id(), noun))) {
                return earlier;
            }
            // "the premier" may be a prime minister, but not before one who is called premier
            byClass = fits && byClass == null ? earlier : byClass;
        }
        // "the supreme leader" is no prime minister
        return noun != null && NounClass.OWN_TITLE.has(noun.noun()) ? null : byClass;
    }

    /** The last single person, named or not, whose role has that noun; for "the expert" anyone not known by an office. */
    @Nullable
    Phrase byRole(Phrase phrase, @Nullable String of) {
        String noun = phrase.noun == null ? "" : phrase.noun.noun();
        int here = phrase.sentence.index();
        Phrase vague = null;
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            Phrase earlier = history.get(i);
            Actor actor = earlier.actor;
            if (actor == null
                    || earlier.plural
                    || earlier.contains(phrase)
                    || actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.UNNAMED
                    || of != null
                            && actor.of() != null
                            && !of.equals(actor.of())
                            && earlier.of.stream().noneMatch(owner -> owner.id().equals(of))) {
                continue;
            }
            String role = actor.role();
            boolean sameWork = earlier.noun != null
                    && of == null
                    && !phrase.modified
                    && phrase.definite
                    && phrase.sentence.index() - earlier.sentence.index() <= BODY_REACH
                    && (noun.equals(earlier.rank)
                            || earlier.noun.noun().startsWith(noun + " of ")
                            || NounClass.areOneWork(noun, earlier.noun.noun()));
            boolean named = role != null && isCalled(role, noun)
                    || sameWork
                    || earlier.noun != null && earlier.noun.noun().equals(noun) && !earlier.former;
            boolean general = of != null
                    && NounClass.SERVANT.has(noun)
                    && phrase.sentence.index() - earlier.sentence.index() <= 2
                    && earlier.kind == Phrase.Kind.PERSON;
            if (named || general || of != null && isUntitled(earlier, of) && phrase.definite && !phrase.former) {
                return earlier;
            }
            boolean complemented = phrase.noun != null && phrase.last > phrase.noun.last();
            if (vague == null
                    && of == null
                    && !complemented
                    && NounClass.ANYONE.has(noun.substring(noun.lastIndexOf(' ') + 1))
                    && earlier.kind == Phrase.Kind.PERSON
                    && here - earlier.sentence.index() <= 6
                    && actor.provisional()
                    && phrase.nounKind == RoleNouns.Kind.PERSON) {
                vague = earlier;
            }
        }
        return vague;
    }

    /** "Kenya's Ana Sosa", who may be any minister or envoy of Kenya. */
    private static boolean isUntitled(Phrase earlier, String of) {
        return earlier.kind == Phrase.Kind.PERSON
                && earlier.noun == null
                && is(earlier, actor -> actor.provisional() && actor.role() == null && of.equals(actor.of()));
    }

    /** "the firm", though one may work for it, is no "he". */
    static boolean isOrganisation(Phrase phrase) {
        return phrase.noun != null && NounClass.WORKPLACE.has(phrase.noun.noun());
    }

    /** The second of the last two actors named before "the latter", the first of them for "the former"; or null. */
    @Nullable
    Actor ofTwo(Phrase phrase) {
        int here = phrase.sentence.index();
        for (int sentence = here; sentence >= here - 1; sentence--) {
            Map<String, Actor> named = new LinkedHashMap<>();
            for (Phrase earlier : in(sentence)) {
                boolean name = earlier.how != Mention.How.DEMONYM
                        && earlier.how != Mention.How.PRONOUN
                        && (sentence < here || earlier.last < phrase.first);
                for (Actor actor : name ? earlier.actors() : List.<Actor>of()) {
                    named.remove(actor.id());
                    named.put(actor.id(), actor);
                }
            }
            if (named.size() >= 2) {
                List<Actor> actors = List.copyOf(named.values());
                boolean latter = phrase.headToken().text().equals("latter");
                return actors.get(actors.size() - (latter ? 1 : 2));
            }
        }
        return null;
    }

    /** The members of the last group of so many persons of whom each fits, or none. */
    List<Actor> lastPersons(int number, Predicate<Actor> fits) {
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            List<Actor> members = history.get(i).members;
            boolean persons = members.stream().allMatch(actor -> actor.kind() == Actor.Kind.PERSON);
            if (members.size() == number && persons) {
                return members.stream().allMatch(fits) ? members : List.of();
            }
        }
        return List.of();
    }

    /** The last group of unnamed people or states that such a phrase can take up, or null. */
    @Nullable
    Phrase unnamedGroup(Phrase phrase) {
        Phrase last = last(earlier -> earlier.kind == Phrase.Kind.GROUP
                && isKind(earlier, Actor.Kind.UNNAMED)
                && !earlier.contains(phrase)
                && (phrase.number == 0 || phrase.number == earlier.number));
        return last == null || isPolity(last) != isPolity(phrase) ? null : last;
    }

    private static boolean isPolity(Phrase phrase) {
        return phrase.nounKind == RoleNouns.Kind.POLITY;
    }

    @Nullable
    Phrase lastPerson(Phrase phrase) {
        Phrase best = null;
        int here = phrase.sentence.index();
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            Phrase earlier = history.get(i);
            if (here - earlier.sentence.index() > 1) {
                break;
            }
            if (earlier.actor != null && earlier.actor.kind() == Actor.Kind.PERSON) {
                if (best == null || rank(earlier) > rank(best)) {
                    best = earlier;
                }
            }
        }
        return best;
    }

    /** Whether a role has a noun in it; an under-secretary is no secretary, a vice-president no president. */
    private static boolean isCalled(String role, String noun) {
        int at = role.toLowerCase(Locale.ROOT).indexOf(noun);
        return at == 0 || at > 0 && role.charAt(at - 1) != '-';
    }

    /** The organisation last named with that noun: "the ministry" after "the Defence Ministry". */
    @Nullable
    Actor bodyCalled(String noun) {
        return actor(last(earlier -> isKind(earlier, Actor.Kind.ORGANISATION)
                && is(
                        earlier,
                        actor -> (" " + actor.name().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " "))));
    }

    /** The two states or persons that are together the subject of the sentence before, or none. */
    List<Actor> lastSubjects(Phrase phrase) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (Phrase earlier : in(phrase.sentence.index() - 1)) {
            Token head = earlier.headToken();
            boolean joined = head.is("conj")
                    && head.head() >= 0
                    && earlier.sentence.token(head.head()).is("nsubj");
            if (earlier.actor != null && (head.is("nsubj") || joined) && earlier.members.isEmpty()) {
                found.putIfAbsent(earlier.actor.id(), earlier.actor);
            }
        }
        return found.size() == 2 ? List.copyOf(found.values()) : List.of();
    }

    /** The actor of the last phrase of such a sort whose actor is wanted, at most so many sentences back, or null. */
    @Nullable
    Actor lastActor(Phrase phrase, int reach, Predicate<Phrase> sort, Predicate<Actor> wanted) {
        return actor(highest(phrase, reach, earlier -> sort.test(earlier) && is(earlier, wanted)));
    }

    /** The actor of that id, as the document named it before; or null where it did not. */
    @Nullable
    Actor named(String id) {
        return actor(last(earlier -> is(earlier, actor -> actor.id().equals(id))));
    }

    /** The last phrase that is wanted, or null. */
    @Nullable
    Phrase last(Predicate<Phrase> wanted) {
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            if (wanted.test(history.get(i))) {
                return history.get(i);
            }
        }
        return null;
    }

    /** The last phrase that is wanted, at most so many sentences before another, or null. */
    @Nullable
    Phrase last(Phrase before, int reach, Predicate<Phrase> wanted) {
        int first = before.sentence.index() - reach;
        return last(earlier -> earlier.sentence.index() >= first && wanted.test(earlier));
    }

    static boolean is(Phrase phrase, Predicate<Actor> wanted) {
        return phrase.actor != null && wanted.test(phrase.actor);
    }

    static boolean isKind(Phrase phrase, Actor.Kind kind) {
        return is(phrase, actor -> actor.kind() == kind);
    }

    /** Of the last sentence that has any that are wanted, the one with the highest rank. */
    @Nullable
    Phrase highest(Phrase before, int reach, Predicate<Phrase> wanted) {
        Phrase best = null;
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MEMORY); i--) {
            Phrase earlier = history.get(i);
            if (before.sentence.index() - earlier.sentence.index() > reach
                    || best != null && best.sentence != earlier.sentence) {
                break;
            }
            if (wanted.test(earlier) && (best == null || rank(earlier) > rank(best))) {
                best = earlier;
            }
        }
        return best;
    }

    static @Nullable Actor actor(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.actor;
    }

    private static int rank(Phrase phrase) {
        return rank(phrase.sentence, phrase.headToken());
    }

    /** Subjects are spoken of again more often than objects, objects more often than the rest. */
    static int rank(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < 4 && at.is("conj") && at.head() >= 0; i++) {
            at = sentence.token(at.head());
        }
        if (at.is("nsubj")) {
            return 4;
        }
        if (at.is("obj") || at.is("iobj")) {
            return 2;
        }
        return at.is("obl") || at.is("nmod:poss") ? 1 : 0;
    }

    /** Finds whom a pronoun means; leaves it alone where that is not clear. */
    void resolve(Phrase pronoun, List<Phrase> sentence) {
        if (pronoun.isResolved()) {
            return;
        }
        Pronoun form = Pronoun.of(pronoun.headToken().text());
        if (form == null) {
            return;
        }
        Phrase found = new Antecedents(this).find(pronoun, form, sentence);
        if (found != null) {
            pronoun.actor = found.actor;
            pronoun.members = found.members;
            pronoun.gender = pronoun.gender == Phrase.Gender.UNKNOWN ? found.gender : pronoun.gender;
            pronoun.plural = found.plural;
        }
    }
}
