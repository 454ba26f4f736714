package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.Spelling;
import org.dragoman.actor.book.Entry;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that may refer to actors: names with their titles, titles alone, pronouns. */
public final class PhraseSpotter {
    private static final Map<String, Phrase.Gender> HONORIFICS = Map.ofEntries(
            Map.entry("mr", Phrase.Gender.MALE),
            Map.entry("mister", Phrase.Gender.MALE),
            Map.entry("sir", Phrase.Gender.MALE),
            Map.entry("lord", Phrase.Gender.MALE),
            Map.entry("ms", Phrase.Gender.FEMALE),
            Map.entry("mrs", Phrase.Gender.FEMALE),
            Map.entry("miss", Phrase.Gender.FEMALE),
            Map.entry("madame", Phrase.Gender.FEMALE),
            Map.entry("lady", Phrase.Gender.FEMALE),
            Map.entry("dr", Phrase.Gender.UNKNOWN),
            Map.entry("prof", Phrase.Gender.UNKNOWN),
            Map.entry("gen", Phrase.Gender.UNKNOWN),
            Map.entry("sen", Phrase.Gender.UNKNOWN),
            Map.entry("rep", Phrase.Gender.UNKNOWN),
            Map.entry("gov", Phrase.Gender.UNKNOWN),
            Map.entry("col", Phrase.Gender.UNKNOWN),
            Map.entry("lt", Phrase.Gender.UNKNOWN),
            Map.entry("adm", Phrase.Gender.UNKNOWN),
            Map.entry("capt", Phrase.Gender.UNKNOWN),
            Map.entry("maj", Phrase.Gender.UNKNOWN),
            Map.entry("brig", Phrase.Gender.UNKNOWN),
            Map.entry("comrade", Phrase.Gender.UNKNOWN));

    private final ActorBook book;
    private final RoleNouns nouns;
    private final RolePhrases roles;
    private final Set<String> things;
    private final ShortPhrases shortPhrases;
    private final Map<String, Phrase.Gender> givenNames = new HashMap<>();

    public PhraseSpotter(ActorBook book) {
        this.book = book;
        this.nouns = RoleNouns.load();
        this.roles = new RolePhrases(nouns);
        this.things = new HashSet<>();
        for (String[] row : Table.read(ActorBook.class, "thing-noun.tsv").rows()) {
            things.add(row[0]);
        }
        this.shortPhrases = new ShortPhrases(things);
        for (String[] row : Table.read(ActorBook.class, "given-name.tsv").rows()) {
            givenNames.put(row[0], Phrase.Gender.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * The phrases of a sentence by first token, longer before shorter.
     *
     * @param persons single words that are part of a person's name elsewhere in the document
     */
    public List<Phrase> spot(Sentence sentence, Set<String> persons) {
        List<RoleNouns.Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            RoleNouns.Found noun = nouns.at(sentence, i);
            if (noun != null) {
                found.add(noun);
                i = noun.last();
            }
        }
        Names names = new Names(sentence, book, found, persons, things);
        List<Phrase> titles = roles.spot(sentence, names);
        List<Phrase> phrases = new ArrayList<>();
        for (Names.Name name : names.all()) {
            switch (name.sort()) {
                case PERSON -> phrases.add(person(sentence, names, name, titles));
                case ORGANISATION -> {
                    phrases.add(organisation(sentence, names, name));
                    addOwners(sentence, names, name, phrases);
                }
                case KNOWN -> {
                    Phrase phrase = known(sentence, names, name);
                    if (phrase != null) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        shortPhrases.add(sentence, names, titles, phrases);
        Appositions.link(sentence, phrases, titles);
        phrases.addAll(titles);
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.first)
                .thenComparingInt(p -> -p.last)
                .thenComparing(p -> p.kind));
        return phrases;
    }

    /** "Russian President Vladimir Putin": the title goes with the name, and is taken off the list of titles alone. */
    private Phrase person(Sentence sentence, Names names, Names.Name name, List<Phrase> titles) {
        int first = name.first();
        Phrase.Gender gender = Phrase.Gender.UNKNOWN;
        if (first > 0) {
            Token before = sentence.token(first - 1);
            String word = before.text().replace(".", "").toLowerCase(Locale.ROOT);
            if (before.isProper() && HONORIFICS.containsKey(word)) {
                gender = HONORIFICS.getOrDefault(word, Phrase.Gender.UNKNOWN);
                first--;
            }
        }
        Phrase title = null;
        for (Phrase candidate : titles) {
            if (isTitleOf(sentence, candidate, first)) {
                title = candidate;
            }
        }
        if (title != null) {
            titles.remove(title);
            first = title.first;
        }
        if (title != null) {
            for (Phrase other : titles) {
                // "Chinese State Councilor and Foreign Minister Wang Yi": one person with two titles
                boolean joined = other.kind == Phrase.Kind.TITLE
                        && other.last == title.first - 2
                        && sentence.token(title.first - 1).text().equals("and")
                        && !sentence.token(other.first).tag().equals("DT")
                        && title.of.isEmpty();
                if (joined) {
                    first = other.first;
                    title.of.addAll(other.of);
                    titles.remove(other);
                    break;
                }
            }
        }
        int last = name.last();
        // "Professor Anna Brandt of the University of Bonn", "President Ruto of Kenya"
        List<Actor> home = new ArrayList<>(1);
        if (title != null
                && title.of.isEmpty()
                && last + 2 < sentence.size()
                && sentence.token(last + 1).text().equals("of")) {
            int next = sentence.token(last + 2).tag().equals("DT") ? last + 3 : last + 2;
            int end = names.owners().endOfNameAt(next, home, false);
            last = end < 0 ? last : end;
        }
        Phrase phrase = new Phrase(
                sentence,
                first,
                last,
                Phrase.headOf(sentence, first, name.last()),
                Phrase.Kind.PERSON,
                Mention.How.NAME);
        phrase.name = Phrase.words(sentence, name.first(), name.last());
        phrase.entries = name.entries();
        phrase.gender = gender == Phrase.Gender.UNKNOWN ? gender(phrase.name) : gender;
        phrase.of.addAll(home);
        if (title == null && first > 1 && sentence.token(first - 1).tag().equals("POS")) {
            // "Kenya's Ana Sosa"
            Names.Name owner = names.endingAt(first - 2);
            phrase.of.addAll(
                    owner != null && owner.is(Entry.Kind.STATE) ? names.owners().of(owner) : List.of());
        }
        phrase.definite = true;
        if (title != null) {
            phrase.role = title.role;
            phrase.noun = title.noun;
            phrase.nounKind = title.nounKind;
            phrase.former = title.former;
            phrase.gender = phrase.gender == Phrase.Gender.UNKNOWN ? title.gender : phrase.gender;
            phrase.of.addAll(title.of);
            phrase.possessive = title.possessive;
        }
        return phrase;
    }

    /** By the given name, or the ending of a Slavic surname: "Zakharova". */
    private Phrase.Gender gender(String name) {
        String[] words = name.split(" ");
        Phrase.Gender gender = givenNames.get(Spelling.latin(words[0]));
        if (gender != null && words.length > 1) {
            return gender;
        }
        String surname = words[words.length - 1];
        boolean slavic = surname.endsWith("ova") || surname.endsWith("eva") || surname.endsWith("skaya");
        return slavic ? Phrase.Gender.FEMALE : Phrase.Gender.UNKNOWN;
    }

    private static boolean isTitleOf(Sentence sentence, Phrase title, int name) {
        if (title.kind != Phrase.Kind.TITLE || title.last >= name) {
            return false;
        }
        if (title.last == name - 1) {
            return true;
        }
        // "an expert on regional security Ivan Petrov": a few words without a stop between, all hanging together
        if (name - title.last > 6 || title.nounKind != RoleNouns.Kind.PERSON) {
            return false;
        }
        for (int i = title.last + 1; i < name; i++) {
            Token token = sentence.token(i);
            if (i == title.last + 1 && !token.tag().equals("IN")
                    || token.is("punct")
                    || token.isVerb()
                    || token.tag().equals("CC")
                    || token.isProper()
                    || token.tag().equals("IN") && i > title.last + 1) {
                return false;
            }
        }
        return true;
    }

    private static Phrase organisation(Sentence sentence, Names names, Names.Name name) {
        Phrase phrase = new Phrase(
                sentence,
                name.first(),
                name.last(),
                Phrase.headOf(sentence, name.first(), name.last()),
                Phrase.Kind.BODY,
                Mention.How.NAME);
        phrase.actor = names.owners().organisation(name);
        phrase.definite = true;
        return phrase;
    }

    /** "the Peru-Chile Border Commission" speaks of both states; the bodies of one state do so only in their names. */
    private void addOwners(Sentence sentence, Names names, Names.Name name, List<Phrase> phrases) {
        List<Integer> states = names.owners().statesWithin(name);
        if (states.size() != 2) {
            return;
        }
        for (int at : states) {
            Phrase state = new Phrase(sentence, at, at, at, Phrase.Kind.ADJECTIVE, Mention.How.DEMONYM);
            state.entries = names.knownAt(at, at).subList(0, 1);
            state.actor = book.actor(state.entries.get(0).id());
            phrases.add(state);
        }
    }

    private @Nullable Phrase known(Sentence sentence, Names names, Names.Name name) {
        Entry entry = name.entries().get(0);
        for (Entry other : name.entries()) {
            // A capital is a government before it is one of many places of that name.
            if (entry.kind() == Entry.Kind.PLACE && other.use() == Entry.Use.CAPITAL) {
                entry = other;
            }
        }
        Phrase.Kind kind = switch (entry.kind()) {
            case STATE ->
                switch (entry.use()) {
                    case CAPITAL, METONYM -> Phrase.Kind.SEAT;
                    case ADJECTIVE -> Phrase.Kind.ADJECTIVE;
                    case DEMONYM -> Phrase.Kind.NATIONALS;
                    default -> Phrase.Kind.STATE;
                };
            case BODY, GROUP -> entry.use() == Entry.Use.METONYM ? Phrase.Kind.SEAT : Phrase.Kind.BODY;
            case OUTLET -> Phrase.Kind.OUTLET;
            case PLACE -> Phrase.Kind.PLACE;
            case PERSON -> Phrase.Kind.PERSON;
        };
        int head = Phrase.headOf(sentence, name.first(), name.last());
        Token token = sentence.token(head);
        if (kind == Phrase.Kind.ADJECTIVE && isNominal(sentence, name.last())) {
            kind = Phrase.Kind.NATIONALS;
        }
        Mention.How how = switch (kind) {
            case SEAT -> Mention.How.METONYM;
            case ADJECTIVE -> Mention.How.DEMONYM;
            default -> Mention.How.NAME;
        };
        // "US sanctions", "China policy": the name before a noun acts no more than "American" would
        if (kind == Phrase.Kind.STATE && isModifier(sentence, token, name.last())) {
            how = Mention.How.DEMONYM;
        }
        if (kind == Phrase.Kind.BODY && entry.use() == Entry.Use.ADJECTIVE || RoleModifiers.isSeat(sentence, name)) {
            how = Mention.How.DEMONYM;
        }
        int first = firstOf(sentence, names, name, entry);
        if (how != Mention.How.DEMONYM
                && first > 0
                && sentence.token(first - 1).text().equalsIgnoreCase("the")) {
            first--;
        }
        Phrase phrase = new Phrase(sentence, first, name.last(), head, kind, how);
        phrase.entries = List.of(entry);
        phrase.definite = true;
        phrase.actor = kind == Phrase.Kind.PLACE ? null : book.actor(entry.id());
        Phrase counted = Counted.phrase(phrase, entry, book);
        if (counted != null) {
            return counted;
        }
        if (kind == Phrase.Kind.NATIONALS && phrase.actor != null) {
            boolean one = token.tag().matches("NN|NNP|JJ");
            boolean single = one && first < name.first() && isSingular(token, entry);
            phrase.plural = !single;
            if (single) {
                phrase.of.add(phrase.actor);
            }
            phrase.actor = one && first == name.first() || single
                    ? null
                    : Provisional.people(phrase.actor, "people", Phrase.words(sentence, name.first(), name.last()));
        }
        return phrase;
    }

    /** "the German Bundestag", "Iran's Security Council": a body with the state that it is of. */
    private int firstOf(Sentence sentence, Names names, Names.Name name, Entry entry) {
        Actor actor =
                entry.kind() == Entry.Kind.BODY || entry.kind() == Entry.Kind.GROUP ? book.actor(entry.id()) : null;
        if (actor == null || actor.of() == null || name.first() == 0) {
            return name.first();
        }
        boolean possessed = sentence.token(name.first() - 1).tag().equals("POS");
        Names.Name before = names.endingAt(name.first() - (possessed ? 2 : 1));
        if (before == null
                || !before.is(Entry.Kind.STATE)
                || !before.entries().get(0).id().equals(actor.of())
                || !possessed && !before.is(Entry.Use.ADJECTIVE)) {
            return name.first();
        }
        return before.first();
    }

    /** "the Chinese said": an adjective with an article and no noun after it. */
    private static boolean isNominal(Sentence sentence, int index) {
        Token token = sentence.token(index);
        Token next = index + 1 < sentence.size() ? sentence.token(index + 1) : null;
        return (token.isNoun() || token.tag().equals("JJ") && sentence.has(token, "det"))
                && (token.is("nsubj") || token.is("obj") || token.is("iobj") || token.is("obl"))
                && (next == null
                        || !next.isNoun()
                                && !next.tag().equals("HYPH")
                                && !next.tag().startsWith("JJ"));
    }

    /** "the American", not "the French": a word that has a plural of its own. */
    private static boolean isSingular(Token token, Entry entry) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean bearer = entry.use() == Entry.Use.DEMONYM && !word.endsWith("s");
        return bearer || word.endsWith("an") || word.endsWith("i");
    }

    private static boolean isModifier(Sentence sentence, Token token, int last) {
        return (token.is("compound") || token.is("amod"))
                && token.head() > last
                && last + 1 < sentence.size()
                && !sentence.token(last + 1).tag().equals("POS");
    }
}
