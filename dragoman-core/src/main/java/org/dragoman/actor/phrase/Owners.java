package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom the names beside a role noun tie it to: "the Kenyan minister", "the head of Kenya's navy". */
final class Owners {
    private final Sentence sentence;
    private final ActorBook book;
    private final Names names;

    Owners(Sentence sentence, ActorBook book, Names names) {
        this.sentence = sentence;
        this.book = book;
        this.names = names;
    }

    /** The actors that a name before a role noun ties it to; a person stands for nobody but himself. */
    List<Actor> of(Names.Name name) {
        if (name.sort() == Names.Sort.PERSON) {
            return List.of();
        }
        if (name.sort() == Names.Sort.ORGANISATION) {
            return List.of(organisation(name));
        }
        Entry entry = name.entries().get(0);
        if (entry.kind() == Entry.Kind.PLACE) {
            Place place = book.place(entry.id());
            Actor country = place == null || place.country() == null ? null : book.actor(place.country());
            return country == null ? List.of() : List.of(country);
        }
        Actor actor = book.actor(entry.id());
        return actor == null ? List.of() : List.of(actor);
    }

    /** An organisation that the book does not know. */
    Actor organisation(Names.Name name) {
        String words = Phrase.words(sentence, name.first(), name.last());
        return Provisional.organisation(words, stateWithin(name));
    }

    private @Nullable String stateWithin(Names.Name name) {
        List<Integer> states = statesWithin(name);
        return states.isEmpty()
                ? null
                : names.knownAt(states.get(0), states.get(0)).get(0).id();
    }

    /** The words of a name that name states: "Peru" and "Chile" in "Peru-Chile Border Commission". */
    List<Integer> statesWithin(Names.Name name) {
        List<Integer> found = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            List<Entry> entries = names.knownAt(i, i);
            if (!entries.isEmpty() && entries.get(0).kind() == Entry.Kind.STATE) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Reads the name, or the names joined by "and", that begin at a token.
     *
     * @param of receives the actors named
     * @param several whether more than one name may follow
     * @return the last token, or -1 if no name begins there
     */
    int endOfNameAt(int first, List<Actor> of, boolean several) {
        Names.Name name = names.startingAt(first);
        if (name == null) {
            return -1;
        }
        if (name.sort() == Names.Sort.PERSON || name.is(Entry.Use.ADJECTIVE)) {
            return -1;
        }
        if (isPossessor(name)) {
            return endOfOwned(name, of);
        }
        of.addAll(of(name));
        int last = name.last();
        while (several && last + 2 < sentence.size()) {
            String link = sentence.token(last + 1).text();
            int next = last + 2;
            if (!link.equals("and") && !link.equals(",") && !link.equals("&")) {
                break;
            }
            if (sentence.token(next).text().equals("and")) {
                next++;
            }
            if (next < sentence.size() && sentence.token(next).tag().equals("DT")) {
                next++;
            }
            Names.Name other = names.startingAt(next);
            if (other == null || other.sort() == Names.Sort.PERSON || other.is(Entry.Use.ADJECTIVE)) {
                break;
            }
            of.addAll(of(other));
            last = other.last();
        }
        return last;
    }

    private boolean isPossessor(Names.Name name) {
        return name.last() + 1 < sentence.size()
                && sentence.token(name.last() + 1).tag().equals("POS");
    }

    /** "the head of Kenya's Central Bank", "the head of Kenya's navy": of the bank and of the navy, not of Kenya. */
    private int endOfOwned(Names.Name owner, List<Actor> of) {
        int next = owner.last() + 2;
        Names.Name owned = names.startingAt(next);
        if (owned != null) {
            if (owned.sort() == Names.Sort.PERSON || owned.is(Entry.Use.ADJECTIVE)) {
                return -1;
            }
            of.addAll(of(owned));
            return owned.last();
        }
        int end = -1;
        for (int i = next; i < sentence.size() && names.isFree(i, i) && isInNounPhrase(sentence.token(i)); i++) {
            end = sentence.token(i).isNoun() ? i : end;
        }
        if (end < 0) {
            return -1;
        }
        String part = Phrase.words(sentence, next, end);
        for (Actor whole : of(owner)) {
            of.add(Provisional.partOf(whole, part, Phrase.words(sentence, owner.first(), end)));
        }
        return end;
    }

    private static boolean isInNounPhrase(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }
}
