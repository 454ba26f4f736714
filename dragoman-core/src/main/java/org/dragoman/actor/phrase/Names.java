package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Belief;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.NameIndex;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The names in one sentence: those of the book, and those that the recogniser takes for persons and organisations. */
final class Names {
    /** What a name is taken for. */
    enum Sort {
        /** In the book, and no person. */
        KNOWN,
        PERSON,
        /** An organisation that the book does not know. */
        ORGANISATION
    }

    /**
     * A name.
     *
     * @param first its first token
     * @param last its last token
     * @param sort what it is taken for
     * @param entries what the book knows by it, likeliest first; empty where it knows nothing
     */
    record Name(int first, int last, Sort sort, List<Entry> entries) {
        boolean is(Entry.Use use) {
            return !entries.isEmpty() && entries.get(0).use() == use;
        }

        boolean is(Entry.Kind kind) {
            return !entries.isEmpty() && entries.get(0).kind() == kind;
        }
    }

    private static final Set<String> HALVES = Set.of("North", "South", "East", "West");

    /** What tells a body of a state from one of many states with the same name. */
    private static final Set<String> NATIONAL = Set.of("National", "Supreme", "State", "Federal");

    private final Sentence sentence;
    private final ActorBook book;
    private final List<Name> all = new ArrayList<>();
    private final @Nullable Name[] at;
    private final Owners owners;
    private final Belief belief;
    private final PersonNames people;

    /**
     * @param roles role nouns found in the sentence, from any token
     * @param persons single words that are part of a person's name elsewhere in the document
     */
    Names(Sentence sentence, ActorBook book, List<RoleNouns.Found> roles, Set<String> persons, Set<String> things) {
        this.sentence = sentence;
        this.book = book;
        this.at = new Name[sentence.size()];
        this.owners = new Owners(sentence, book, this);
        List<String> words = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            words.add(token.text().replace('’', '\''));
        }
        this.belief = new Belief(sentence);
        this.people = new PersonNames(sentence, book, this);
        people.addFullNames(words);
        OrganisationFinder organisations = new OrganisationFinder(sentence, book, this);
        organisations.addRecognised(words, roles, things);
        people.addRecognised(words, roles);
        organisations.addCapitalised(words, roles);
        addKnown(words, persons);
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    void add(Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            at[i] = name;
        }
        all.add(name);
    }

    boolean isFree(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (at[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean isKnownState(int token) {
        List<Entry> entries = knownAt(token, token);
        return !entries.isEmpty() && entries.get(0).kind() == Entry.Kind.STATE;
    }

    List<Entry> knownAt(int first, int last) {
        return book.find(Phrase.words(sentence, first, last).replace('’', '\''));
    }

    private void addKnown(List<String> words, Set<String> persons) {
        for (int first = 0; first < sentence.size(); first++) {
            if (at[first] != null) {
                continue;
            }
            Token token = sentence.token(first);
            List<Entry> half = half(words, first);
            if (!half.isEmpty()) {
                add(new Name(first, first, Sort.KNOWN, half));
                continue;
            }
            NameIndex.Match match = book.names().longest(words, first);
            if (match != null && (hidesName(words, match) || isPartOfOther(match))) {
                continue;
            }
            if (match != null && isFree(first, match.last()) && belief.of(match, persons)) {
                boolean person = match.entries().get(0).kind() == Entry.Kind.PERSON;
                List<Entry> entries = person ? people.personsAt(first, match.last()) : match.entries();
                add(new Name(first, match.last(), person ? Sort.PERSON : Sort.KNOWN, entries));
                first = match.last();
            } else if (persons.contains(token.text()) && (token.isProper() || isSurnameFirst(token))) {
                add(new Name(first, first, Sort.PERSON, people.personsAt(first, first)));
            } else {
                List<Entry> careless = carelessCase(first);
                if (!careless.isEmpty()) {
                    add(new Name(first, first, Sort.KNOWN, careless));
                }
            }
        }
    }

    /** "Musk himself had": a surname at the head of a sentence that the tagger takes for a noun. */
    private boolean isSurnameFirst(Token token) {
        return token.index() == 0
                && token.tag().equals("NN")
                && token.is("nsubj")
                && Character.isUpperCase(token.text().codePointAt(0))
                && sentence.children(token).isEmpty();
    }

    /** "North" in "North and South Korea". */
    private List<Entry> half(List<String> words, int first) {
        int second = first + 2;
        if (second + 1 >= words.size()
                || !HALVES.contains(words.get(first))
                || !HALVES.contains(words.get(second))
                || words.get(first).equals(words.get(second))
                || !words.get(first + 1).matches("and|or|&")) {
            return List.of();
        }
        NameIndex.Match whole = book.names().longest(words, second);
        if (whole == null || whole.entries().get(0).kind() != Entry.Kind.STATE) {
            return List.of();
        }
        String rest = Phrase.words(sentence, second + 1, whole.last());
        return book.find(words.get(first) + " " + rest).stream()
                .filter(entry -> entry.kind() == Entry.Kind.STATE)
                .toList();
    }

    /** "The South African president" is not the paper of that name, "the Baltic states" are not "the Baltic". */
    private boolean hidesName(List<String> words, NameIndex.Match match) {
        if (!words.get(match.first()).equalsIgnoreCase("the")) {
            return false;
        }
        NameIndex.Match inner = book.names().longest(words, match.first() + 1);
        boolean outlet = match.entries().get(0).kind() == Entry.Kind.OUTLET;
        return inner != null
                && (inner.last() > match.last()
                        || isAdjective(inner)
                        || outlet && inner.entries().get(0).kind() == Entry.Kind.STATE);
    }

    /** "the National Security Council" is not the Security Council. */
    private boolean isPartOfOther(NameIndex.Match match) {
        int before = match.first() - 1;
        return before >= 0
                && match.entries().get(0).kind() == Entry.Kind.BODY
                && sentence.token(before).isProper()
                && NATIONAL.contains(sentence.token(before).text());
    }

    /** "the Baltic minister" is not of the sea. */
    private boolean isAdjective(NameIndex.Match match) {
        int next = match.last() + 1;
        return next < sentence.size()
                && sentence.token(next).isNoun()
                && !sentence.token(next).isProper()
                && match.entries().stream().anyMatch(entry -> entry.use() == Entry.Use.ADJECTIVE);
    }

    /** "russia-China relations": a state in lower case counts where a hyphen ties it to another. */
    private List<Entry> carelessCase(int index) {
        String text = sentence.token(index).text();
        if (text.length() < 4 || !Character.isLowerCase(text.codePointAt(0))) {
            return List.of();
        }
        boolean tied = index >= 2 && isHyphen(index - 1) && isKnownState(index - 2)
                || index + 2 < sentence.size() && isHyphen(index + 1) && isKnownState(index + 2);
        if (!tied) {
            return List.of();
        }
        return book.find(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.STATE)
                .toList();
    }

    private boolean isHyphen(int index) {
        String text = sentence.token(index).text();
        return text.equals("-") || text.equals("–");
    }

    int spanEnd(int first, String entity) {
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals(entity)) {
            last++;
        }
        return last;
    }

    List<Name> all() {
        return all;
    }

    /** Whether a token belongs to a name within which no role noun is looked for. */
    boolean isTaken(int token) {
        Name name = at[token];
        return name != null && !name.is(Entry.Use.ADJECTIVE);
    }

    boolean inOrganisation(int token) {
        Name name = at[token];
        return name != null && name.sort() == Sort.ORGANISATION;
    }

    @Nullable
    Name startingAt(int token) {
        Name name = token < sentence.size() ? at[token] : null;
        return name != null && name.first() == token ? name : null;
    }

    @Nullable
    Name endingAt(int token) {
        Name name = token >= 0 ? at[token] : null;
        return name != null && name.last() == token ? name : null;
    }

    /** Whom names tie role nouns to. */
    Owners owners() {
        return owners;
    }
}
