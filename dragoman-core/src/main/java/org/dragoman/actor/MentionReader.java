package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.person.Persons;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.PhraseSpotter;
import org.dragoman.actor.phrase.PlaceWords;
import org.dragoman.actor.resolution.Acronyms;
import org.dragoman.actor.resolution.Bylines;
import org.dragoman.actor.resolution.DatelineTown;
import org.dragoman.actor.resolution.Discourse;
import org.dragoman.actor.resolution.DocumentDate;
import org.dragoman.actor.resolution.FormerSeats;
import org.dragoman.actor.resolution.Halves;
import org.dragoman.actor.resolution.Homeland;
import org.dragoman.actor.resolution.Homes;
import org.dragoman.actor.resolution.Homonyms;
import org.dragoman.actor.resolution.Organisations;
import org.dragoman.actor.resolution.Pairs;
import org.dragoman.actor.resolution.Resolver;
import org.dragoman.actor.resolution.StateKinds;
import org.dragoman.document.RecordId;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of actors in a document and says whom they mean.
 *
 * <p>Names come from the book and from the recogniser; titles are resolved by the document's date; "the two leaders",
 * "the ministry", "he" by what was spoken of before. Actors that the book does not know are made from the text, one for
 * each person however spelt, and marked provisional. Time grows with the length of the text. Safe to share.
 */
public final class MentionReader {
    private final ActorBook book;
    private final PhraseSpotter spotter;
    private final PlaceWords places = new PlaceWords();
    private final StateKinds stateKinds;

    public MentionReader(ActorBook book) {
        this.book = book;
        this.spotter = new PhraseSpotter(book);
        this.stateKinds = new StateKinds(book);
    }

    /** The mentions of a document; the same for the same analysis, always. */
    public Mentions read(Analysis analysis) {
        Set<String> personWords = personWords(analysis);
        List<List<Phrase>> bySentence = new ArrayList<>();
        List<Phrase> all = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Phrase> phrases = spotter.spot(sentence, personWords);
            bySentence.add(phrases);
        }
        new Homonyms(book).read(analysis.sentences(), bySentence);
        new Acronyms().read(analysis.sentences(), bySentence);
        bySentence.forEach(all::addAll);
        Offices offices = new Offices(book, DocumentDate.of(analysis, all, book));
        FormerSeats seats = new FormerSeats(book, offices.date());
        bySentence.forEach(seats::read);
        Set<String> states = new HashSet<>();
        List<Phrase> names = new ArrayList<>();
        for (Phrase phrase : all) {
            if (phrase.kind == Phrase.Kind.PERSON) {
                names.add(phrase);
            } else if (phrase.actor != null && phrase.actor.kind() == Actor.Kind.STATE) {
                states.add(phrase.actor.id());
            }
        }
        Organisations.read(all);
        Halves.read(all);
        Actor homeland = Homeland.of(all, DatelineTown.of(analysis.document(), book), book);
        Homonyms.atHome(all, homeland, book);
        Persons persons = new Persons(offices, homeland);
        persons.read(names, states);
        Discourse discourse = new Discourse(book);
        Resolver resolver = new Resolver(offices, persons, discourse, new Pairs(all, book), stateKinds, homeland);
        List<PlaceMention> placeMentions = new ArrayList<>();
        for (List<Phrase> phrases : bySentence) {
            List<Phrase> actors = new ArrayList<>(phrases.size());
            for (Phrase phrase : phrases) {
                PlaceMention place = place(analysis, phrase);
                if (place != null) {
                    placeMentions.add(place);
                }
                if (phrase.kind != Phrase.Kind.PLACE && (place == null || phrase.kind == Phrase.Kind.STATE)) {
                    actors.add(phrase);
                }
            }
            resolver.read(actors);
            phrases.retainAll(actors);
        }
        new Homes(book).settle(bySentence);
        new Bylines(book).read(analysis, bySentence);
        if (!book.corrections().isEmpty()) {
            correct(analysis.document().id(), bySentence);
        }
        return mentions(analysis, bySentence, placeMentions);
    }

    /** Puts those whom a user means in the place of those who were found. */
    private void correct(String document, List<List<Phrase>> bySentence) {
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                phrase.actor = phrase.actor == null ? null : corrected(phrase.actor, document);
                phrase.members = phrase.members.stream()
                        .map(member -> corrected(member, document))
                        .toList();
            }
        }
    }

    private Actor corrected(Actor found, String document) {
        String id = book.corrections().idOf(found.id(), document);
        Actor known = id.equals(found.id()) ? found : book.actor(id);
        Actor meant = known != null
                ? known
                : new Actor(id, found.kind(), found.name(), found.aliases(), found.role(), found.of(), true);
        String name = book.corrections().nameOf(id);
        return name == null
                ? meant
                : new Actor(id, meant.kind(), name, meant.aliases(), meant.role(), meant.of(), meant.provisional());
    }

    /** Words of two-word names: where one stands alone and untagged it is still that person. */
    private static Set<String> personWords(Analysis analysis) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.entity().equals("PERSON")
                        && token.isProper()
                        && token.text().length() > 1) {
                    words.add(token.text());
                }
            }
        }
        return words;
    }

    private static List<FirstPerson> firstPersons(Analysis analysis) {
        List<FirstPerson> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                String word = token.tag().startsWith("PRP") ? token.text().toLowerCase(Locale.ROOT) : "";
                boolean plural = Set.of("we", "us", "our", "ours", "ourselves").contains(word);
                if (plural || Set.of("i", "me", "my", "mine", "myself").contains(word)) {
                    found.add(new FirstPerson(
                            analysis.span(sentence, token.index(), token.index()),
                            sentence.index(),
                            token.index(),
                            plural));
                }
            }
        }
        return found;
    }

    private @Nullable PlaceMention place(Analysis analysis, Phrase phrase) {
        boolean mayBe = phrase.noun == null
                && (phrase.kind == Phrase.Kind.STATE
                        || phrase.kind == Phrase.Kind.SEAT
                        || phrase.kind == Phrase.Kind.PLACE);
        if (!mayBe || phrase.entries.isEmpty()) {
            return null;
        }
        Entry entry = phrase.entries.get(0);
        if (phrase.kind != Phrase.Kind.PLACE
                && !places.isPlace(phrase.sentence, phrase.headToken(), phrase.kind == Phrase.Kind.STATE)) {
            return null;
        }
        String name = entry.name();
        String country = entry.kind() == Entry.Kind.STATE ? entry.id() : null;
        Place known = entry.kind() == Entry.Kind.PLACE ? book.place(entry.id()) : null;
        if (known == null && entry.use() == Entry.Use.CAPITAL) {
            known = book.place(entry.name(), country);
        }
        if (known == null && country == null) {
            // "in Brussels": the city, where its name stands for those who sit there too
            known = book.find(phrase.words()).stream()
                    .map(other -> other.kind() == Entry.Kind.PLACE ? book.place(other.id()) : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (phrase.kind == Phrase.Kind.STATE && phrase.actor != null) {
            name = phrase.actor.name();
        }
        if (known != null) {
            name = known.name();
            country = known.country() == null ? country : known.country();
        }
        return new PlaceMention(
                analysis.span(phrase.sentence, phrase.first, phrase.last),
                phrase.sentence.index(),
                phrase.first,
                phrase.head,
                phrase.last,
                name,
                country,
                phrase.kind == Phrase.Kind.SEAT && phrase.actor != null ? phrase.actor.id() : null,
                known == null ? null : known.latitude(),
                known == null ? null : known.longitude());
    }

    private Mentions mentions(Analysis analysis, List<List<Phrase>> bySentence, List<PlaceMention> places) {
        String document = analysis.document().id();
        List<Mention> mentions = new ArrayList<>();
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                Actor actor = phrase.actor;
                if (actor == null) {
                    continue;
                }
                actors.putIfAbsent(actor.id(), actor);
                Set<String> members = new LinkedHashSet<>();
                for (Actor member : phrase.members) {
                    actors.putIfAbsent(member.id(), member);
                    members.add(member.id());
                }
                var span = analysis.span(phrase.sentence, phrase.first, phrase.last);
                mentions.add(new Mention(
                        RecordId.of("men", document, span.start(), span.end(), phrase.how, actor.id()),
                        document,
                        span,
                        actor.id(),
                        phrase.how,
                        List.copyOf(members),
                        phrase.sentence.index(),
                        phrase.first,
                        phrase.head,
                        phrase.last));
            }
        }
        Mentions single = new Mentions(mentions, actors);
        return new Mentions(mentions, actors, together(analysis, single, places), places, firstPersons(analysis));
    }

    /** Those who are joined by "and", as one that may act: "Oslo and Nairobi agreed". */
    private List<Actor> together(Analysis analysis, Mentions mentions, List<PlaceMention> places) {
        Map<Integer, Map<Integer, Actor>> seats = new LinkedHashMap<>();
        for (PlaceMention place : places) {
            String id = place.seat() == null ? place.country() : place.seat();
            Actor actor = id == null ? null : book.actor(id);
            if (actor != null) {
                seats.computeIfAbsent(place.sentence(), s -> new LinkedHashMap<>())
                        .putIfAbsent(place.head(), actor);
            }
        }
        List<Actor> groups = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Map<Integer, Actor> here = seats.getOrDefault(sentence.index(), Map.of());
            for (Mention mention : mentions.in(sentence.index())) {
                Token head = sentence.token(mention.head());
                if (!sentence.children(head, "conj").isEmpty()) {
                    add(groups, mentions.actorsOf(sentence, head));
                }
            }
            for (Map.Entry<Integer, Actor> seat : here.entrySet()) {
                List<Actor> joined = new ArrayList<>(List.of(seat.getValue()));
                for (Token other : sentence.children(sentence.token(seat.getKey()), "conj")) {
                    Actor actor = here.get(other.index());
                    if (actor != null && !joined.contains(actor)) {
                        joined.add(actor);
                    }
                }
                add(groups, joined);
            }
        }
        return groups;
    }

    private static void add(List<Actor> groups, List<Actor> members) {
        if (members.size() > 1) {
            groups.addAll(members);
            groups.add(Provisional.group(members));
        }
    }
}
