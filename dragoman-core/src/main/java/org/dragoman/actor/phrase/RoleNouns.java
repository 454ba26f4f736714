package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code role-noun.tsv}, found in sentences by lemma: "foreign ministers", "Minister of Defence". */
public final class RoleNouns {
    /** What a noun stands for. */
    public enum Kind {
        /** Held by one person at a time: "president". */
        OFFICE,
        /** A person, one of many: "analyst". */
        PERSON,
        /** A part of a state or another organisation: "ministry". */
        BODY,
        /** The people of a state: "public". */
        PEOPLE,
        /** A state seen as one: "country", "side". */
        POLITY
    }

    /**
     * A noun found in a sentence.
     *
     * @param first its first token
     * @param last its last token
     * @param head the token that carries the number: "ministers" in "ministers of defence"
     * @param noun lemmas with blanks between
     * @param kinds each kind it may have, with the office or organ it names, "" where none
     */
    public record Found(int first, int last, int head, String noun, Map<Kind, String> kinds) {
        public boolean is(Kind kind) {
            return kinds.containsKey(kind);
        }

        public String office(Kind kind) {
            return kinds.getOrDefault(kind, "");
        }
    }

    private record Entry(List<String> words, String noun, Map<Kind, String> kinds) {}

    /** How a word begins that says its bearer no longer holds the office: "ex-minister". */
    private static final String FORMER = "ex-";

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    /** By the noun with blanks for hyphens: the tokenizer leaves "vice-speaker" one word. */
    private final Map<String, Entry> hyphenated = new HashMap<>();

    private RoleNouns() {}

    /** How many a noun for several stands for: "the pair", "the trio"; 0 for others. */
    public static int together(String noun) {
        return switch (noun) {
            case "pair", "duo" -> 2;
            case "trio", "threesome" -> 3;
            case "quartet", "foursome" -> 4;
            default -> 0;
        };
    }

    static RoleNouns load() {
        RoleNouns nouns = new RoleNouns();
        Map<String, Entry> entries = new HashMap<>();
        for (String[] row : Table.read(ActorBook.class, "role-noun.tsv").rows()) {
            Entry entry = entries.computeIfAbsent(
                    row[0], noun -> new Entry(List.of(noun.split(" ")), noun, new EnumMap<>(Kind.class)));
            entry.kinds().put(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
        }
        for (Entry entry : entries.values()) {
            nouns.hyphenated.put(entry.noun().replace(" - ", " "), entry);
            nouns.byFirst
                    .computeIfAbsent(entry.words().get(0), w -> new ArrayList<>())
                    .add(entry);
        }
        for (List<Entry> list : nouns.byFirst.values()) {
            list.sort(Comparator.comparingInt((Entry e) -> -e.words().size()).thenComparing(Entry::noun));
        }
        return nouns;
    }

    /** The longest role noun that begins at a token, or null. */
    @Nullable
    Found at(Sentence sentence, int first) {
        Token token = sentence.token(first);
        if (!token.isNoun() && !token.tag().startsWith("JJ")) {
            return null;
        }
        String lemma = lemma(token);
        if (lemma.indexOf('-') > 0) {
            String whole = isFormer(token) ? lemma.substring(FORMER.length()) : lemma;
            Entry entry = hyphenated.get(whole.replace('-', ' '));
            if (entry != null) {
                return new Found(first, first, first, entry.noun(), entry.kinds());
            }
        }
        for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
            Found found = match(sentence, first, entry);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static boolean isFormer(Token token) {
        return token.text().toLowerCase(Locale.ROOT).startsWith(FORMER);
    }

    private static @Nullable Found match(Sentence sentence, int first, Entry entry) {
        int at = first;
        int head = -1;
        for (int i = 0; i < entry.words().size(); i++) {
            String word = entry.words().get(i);
            // "vice-president": the tokenizer makes a word of the hyphen
            if (i > 0 && at < sentence.size() && sentence.token(at).tag().equals("HYPH") && !word.equals("-")) {
                at++;
            }
            if (at >= sentence.size() || !lemma(sentence.token(at)).equals(word)) {
                return null;
            }
            if (head < 0 && (word.equals("of") || word.equals("for"))) {
                head = at - 1;
            }
            at++;
        }
        // "secretary-general": the tagger takes the second word for an adjective
        // and so it does "chief" in "agency chief Anna Brandt"
        boolean beforeName = at < sentence.size() && sentence.token(at).entity().equals("PERSON");
        Token last = sentence.token(at - 1);
        if (!last.isNoun() && entry.words().size() == 1 && !beforeName && !standsForNoun(sentence, last)) {
            return null;
        }
        return new Found(first, at - 1, head < 0 ? at - 1 : head, entry.noun(), entry.kinds());
    }

    /** "the general met": a subject or object with an article, which the tagger takes for an adjective. */
    private static boolean standsForNoun(Sentence sentence, Token token) {
        return (token.is("nsubj") || token.is("obj") || token.is("iobj"))
                && sentence.has(token, "det")
                && (token.index() + 1 >= sentence.size()
                        || !sentence.token(token.index() + 1).isNoun());
    }

    /** The form that the list uses: lower case, singular. */
    static String lemma(Token token) {
        if (token.text().equalsIgnoreCase("people")) {
            // the lemmatiser makes "person" of it
            return "people";
        }
        if (token.tag().equals("NNPS")
                && token.text().endsWith("s")
                && !token.text().endsWith("ss")) {
            return token.text().substring(0, token.text().length() - 1).toLowerCase(Locale.ROOT);
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        // "troops", "forces": the lemmatiser leaves some plurals as they are
        boolean plural = token.tag().equals("NNS") && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
