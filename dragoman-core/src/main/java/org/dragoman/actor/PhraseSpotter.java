package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that may refer to actors: names with their titles, titles alone, pronouns. */
final class PhraseSpotter {
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

    private static final Set<String> OUTLETS = Set.of(
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "tabloid",
            "magazine",
            "journal",
            "agency",
            "news agency",
            "broadcaster",
            "channel",
            "tv channel",
            "television channel",
            "website",
            "portal",
            "radio station",
            "outlet");

    private final ActorBook book;
    private final RoleNouns nouns;
    private final RolePhrases roles;
    private final Set<String> things;
    private final Map<String, Phrase.Gender> givenNames = new HashMap<>();

    PhraseSpotter(ActorBook book) {
        this.book = book;
        this.nouns = RoleNouns.load();
        this.roles = new RolePhrases(nouns);
        this.things = new HashSet<>();
        for (String[] row : Table.read(ActorBook.class, "thing-noun.tsv").rows()) {
            things.add(row[0]);
        }
        for (String[] row : Table.read(ActorBook.class, "given-name.tsv").rows()) {
            givenNames.put(row[0], Phrase.Gender.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * The phrases of a sentence by first token, longer before shorter.
     *
     * @param persons single words that are part of a person's name elsewhere in the document
     */
    List<Phrase> spot(Sentence sentence, Set<String> persons) {
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
                case ORGANISATION -> phrases.add(organisation(sentence, names, name));
                case KNOWN -> {
                    Phrase phrase = known(sentence, names, name);
                    if (phrase != null) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        addMembers(sentence, names, titles, phrases);
        addHalves(sentence, names, phrases);
        linkAppositions(sentence, phrases, titles);
        linkOutlets(sentence, phrases, titles);
        joinOwners(sentence, titles);
        phrases.addAll(titles);
        addPronouns(sentence, phrases);
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
            int end = names.endOfNameAt(next, home, false);
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
        phrase.definite = true;
        if (title != null) {
            phrase.role = title.role;
            phrase.noun = title.noun;
            phrase.nounKind = title.nounKind;
            phrase.former = title.former;
            phrase.of.addAll(title.of);
            phrase.possessive = title.possessive;
        }
        return phrase;
    }

    /** By the given name, or the ending of a Slavic surname: "Zakharova". */
    private Phrase.Gender gender(String name) {
        String[] words = name.split(" ");
        Phrase.Gender gender = givenNames.get(words[0]);
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
        phrase.actor = names.organisation(name);
        phrase.definite = true;
        return phrase;
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
        if (kind == Phrase.Kind.BODY && entry.use() == Entry.Use.ADJECTIVE) {
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
        if (kind == Phrase.Kind.NATIONALS && phrase.actor != null) {
            boolean one = token.tag().equals("NN") || token.tag().equals("NNP");
            phrase.plural = true;
            phrase.actor = one && first == name.first()
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
        return token.isNoun()
                && (token.is("nsubj") || token.is("obj") || token.is("obl"))
                && (next == null
                        || !next.isNoun()
                                && !next.tag().equals("HYPH")
                                && !next.tag().startsWith("JJ"));
    }

    private static boolean isModifier(Sentence sentence, Token token, int last) {
        return (token.is("compound") || token.is("amod"))
                && token.head() > last
                && last + 1 < sentence.size()
                && !sentence.token(last + 1).tag().equals("POS");
    }

    /** "Ivan Petrov, dean of the faculty," and "the dean of the faculty, Ivan Petrov," name one person twice. */
    private static void linkAppositions(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (title.kind != Phrase.Kind.TITLE) {
                continue;
            }
            for (Phrase name : names) {
                if (name.kind != Phrase.Kind.PERSON) {
                    continue;
                }
                if (follows(sentence, name, title)
                        || precedes(sentence, title, name)
                        || isPredicate(sentence, name, title)) {
                    title.same = name;
                    if (name.role == null) {
                        name.role = title.role;
                        name.noun = title.noun;
                        name.nounKind = title.nounKind;
                        name.former = title.former;
                        name.of.addAll(title.of);
                    }
                    break;
                }
            }
        }
    }

    /** "the Kenyan newspaper Daily Nation", "the news agency Tasnim": the noun before the name means the same. */
    private static void linkOutlets(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (title.plural || title.noun == null || !OUTLETS.contains(title.noun.noun())) {
                continue;
            }
            int next = title.last + 1;
            while (next < sentence.size()
                    && (sentence.token(next).tag().equals("``")
                            || sentence.token(next).text().equals("“")
                            || sentence.token(next).tag().equals("DT"))) {
                next++;
            }
            for (Phrase name : names) {
                boolean medium = name.kind == Phrase.Kind.OUTLET || name.kind == Phrase.Kind.BODY;
                if (medium && name.how != Mention.How.DEMONYM && name.covers(next) && name.first >= title.last) {
                    title.same = name;
                    break;
                }
            }
        }
    }

    /** "Petrov, (the) dean of the faculty" and then a comma, a stop or a verb; not "Petrov, the dean and". */
    private static boolean follows(Sentence sentence, Phrase name, Phrase title) {
        int gap = title.first - name.last;
        if (gap < 2 || gap > 3 || !sentence.token(name.last + 1).text().equals(",")) {
            return false;
        }
        if (gap == 3 && !sentence.token(name.last + 2).tag().startsWith("RB")) {
            return false;
        }
        if (sentence.token(title.head).head() == name.head
                && sentence.token(title.head).is("appos")) {
            return true;
        }
        int after = title.last + 1;
        if (after >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(after);
        return next.is("punct")
                || next.isVerb()
                || next.tag().startsWith("W")
                || next.tag().equals("IN");
    }

    /** "Ivan Petrov is a dean". */
    private static boolean isPredicate(Sentence sentence, Phrase name, Phrase title) {
        Token noun = title.headToken();
        return name.headToken().is("nsubj")
                && name.headToken().head() == noun.index()
                && sentence.has(noun, "cop")
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.lemma().equals("not"));
    }

    /** "the dean of the faculty, Ivan Petrov, said". */
    private static boolean precedes(Sentence sentence, Phrase title, Phrase name) {
        if (name.first - title.last != 2
                || !sentence.token(title.last + 1).text().equals(",")
                || !title.definite && title.of.isEmpty()
                || name.role != null) {
            return false;
        }
        if (sentence.token(name.head).is("appos") && sentence.token(name.head).head() == title.head) {
            return true;
        }
        int after = name.last + 1;
        return after < sentence.size()
                && sentence.token(after).text().equals(",")
                && !(after + 1 < sentence.size()
                        && (sentence.token(after + 1).tag().equals("CC")
                                || sentence.token(after + 1).isProper()));
    }

    /** "the leaders of the two countries": the countries say whose leaders, and belong to the phrase. */
    private static void joinOwners(Sentence sentence, List<Phrase> titles) {
        for (int i = 0; i + 1 < titles.size(); i++) {
            Phrase title = titles.get(i);
            Phrase owner = titles.get(i + 1);
            boolean link = owner.first == title.last + 2
                    && sentence.token(title.last + 1).text().equals("of")
                    && title.of.isEmpty();
            if (link && owner.nounKind == RoleNouns.Kind.POLITY && title.nounKind != RoleNouns.Kind.POLITY) {
                titles.set(i, title.withOwner(owner));
            }
        }
    }

    /** "the Liberals", "Islamists": a plural with a capital that is no other name means those who are called so. */
    private void addMembers(Sentence sentence, Names names, List<Phrase> titles, List<Phrase> phrases) {
        for (Token token : sentence.tokens()) {
            int at = token.index();
            boolean argument =
                    token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod") || token.is("conj");
            if (!token.tag().equals("NNPS")
                    || !argument
                    || names.isTaken(at)
                    || things.contains(token.text().toLowerCase(Locale.ROOT))
                    || things.contains(RoleNouns.lemma(token))
                    || titles.stream().anyMatch(title -> title.covers(at))
                    || at > 0 && sentence.token(at - 1).isProper()) {
                continue;
            }
            int first = at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("the") ? at - 1 : at;
            Phrase phrase = new Phrase(sentence, first, at, at, Phrase.Kind.NATIONALS, Mention.How.NAME);
            phrase.plural = true;
            phrase.definite = true;
            phrase.actor = new Actor(
                    "group:" + Provisional.slug(token.text()),
                    Actor.Kind.GROUP,
                    token.text(),
                    List.of(),
                    null,
                    null,
                    true);
            phrases.add(phrase);
        }
    }

    private static void addHalves(Sentence sentence, Names names, List<Phrase> phrases) {
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).text();
            boolean bare = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
            if (bare
                    && (word.equals("North") || word.equals("South"))
                    && !names.isTaken(i)
                    && sentence.token(i - 1).text().equalsIgnoreCase("the")) {
                Phrase phrase = new Phrase(sentence, i - 1, i, i, Phrase.Kind.HALF, Mention.How.NAME);
                phrase.definite = true;
                phrases.add(phrase);
            }
        }
    }

    private static void addPronouns(Sentence sentence, List<Phrase> phrases) {
        for (Token token : sentence.tokens()) {
            if (!token.tag().startsWith("PRP")) {
                continue;
            }
            Pronoun pronoun = Pronoun.of(token.text());
            if (pronoun != null) {
                Phrase phrase = new Phrase(
                        sentence,
                        token.index(),
                        token.index(),
                        token.index(),
                        Phrase.Kind.PRONOUN,
                        Mention.How.PRONOUN);
                phrase.gender = pronoun.gender();
                phrase.plural = pronoun == Pronoun.THEY;
                phrases.add(phrase);
            }
        }
    }
}
