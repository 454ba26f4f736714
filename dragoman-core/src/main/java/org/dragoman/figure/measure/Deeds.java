package org.dragoman.figure.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what is counted what it did or what was done with it: "people killed" in "killed 14 people", "people
 * fled Yarmouk", "instructors sent to Mali". Participles that follow no rule are in {@code participles.tsv}, nouns that
 * tell of deeds ("the release of 14 sailors": sailors released) in {@code deeds.tsv}.
 */
public final class Deeds {
    /** Verbs that say nothing of what is counted: "200 people spent the night in a school" tells where they were. */
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "spend", "say", "tell", "include", "total", "number", "count", "report", "see", "become");

    private static final Set<String> SUPPOSING =
            Set.of("think", "believe", "estimate", "know", "expect", "suppose", "fear", "presume", "hope", "claim");

    private static final Set<String> PARTNERS = Set.of("with", "to", "from", "into", "for");
    /** Verbs that say with "with" what is given: "supplied 40 countries with tea". */
    private static final Set<String> SUPPLYING =
            Set.of("supply", "provide", "equip", "arm", "furnish", "replace", "load", "charge", "fill");

    private static final Set<String> PLACES = Set.of("in", "at", "near", "through", "across", "outside");
    private static final int MOST_WORDS = 5;
    /** A longer name tells enough without the deed. */
    private static final int MOST_NAMED = 40;

    /** "were handed over in return", not "came over the bridge". */
    private static final Set<String> PARTICLES = Set.of("over", "out", "off", "up", "down");

    private static final Set<String> APART = Set.of("away", "aside", "back", "home");
    private static final Set<String> COMPANY = Set.of("together", "along");

    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    public Deeds() {
        for (String[] row : Table.read(Figure.class, "participles.tsv").rows()) {
            participles.put(row[0], row[1]);
        }
        for (String[] row : Table.read(Figure.class, "deeds.tsv").rows()) {
            nouns.put(row[0], row[1]);
        }
    }

    /**
     * What is counted with its deed: "Indian soldiers killed in Ladakh".
     *
     * @param named what is counted with its adjectives, null where the unit says all of it
     * @return {@code named} where the sentence tells of no deed
     */
    public @Nullable String of(@Nullable String named, Quantity number, Analysis analysis, Sentence sentence) {
        String deed = of(number, analysis, sentence);
        Token noun = sentence.token(number.head());
        int at = named == null
                ? -1
                : named.toLowerCase(Locale.ROOT).lastIndexOf(noun.text().toLowerCase(Locale.ROOT));
        if (deed == null || named == null) {
            return deed == null ? named : deed;
        }
        boolean ends = at >= 0
                && (at + noun.text().length() == named.length()
                        // "returned 200 doses of vaccine": doses of vaccine returned
                        || named.startsWith(" of ", at + noun.text().length()) && named.length() <= MOST_NAMED);
        return ends
                        && deed.length() > noun.text().length()
                        && !named.endsWith(deed.substring(noun.text().length()))
                ? named + deed.substring(noun.text().length())
                : named;
    }

    /** What is counted with its deed, or null where the sentence tells of none. */
    public @Nullable String of(Quantity number, Analysis analysis, Sentence sentence) {
        Token noun = sentence.token(number.head());
        Token at = noun;
        Token head = sentence.head(at);
        while (head != null && number.first() <= head.index() && head.index() < at.index()) {
            // "hundreds of thousands of people marched": the parse has hundreds march
            at = head;
            head = sentence.head(at);
        }
        if (at.is("appos") && head != null && head.isNoun() && sentence.has(head, "nummod")) {
            // "two thirds of them, some 21 million people, need help"
            at = head;
            head = sentence.head(at);
        }
        if (at.is("conj") && head != null && head.isNoun()) {
            // "40 instructors and six vehicles": the second shares the verb of the first
            at = head;
            head = sentence.head(at);
        }
        String what = noun.isProper() ? noun.text() : noun.text().toLowerCase(Locale.ROOT);
        if (head != null
                && head.isNoun()
                && at.is("nmod")
                && Phrases.preposition(sentence, at).equals("of")
                && nouns.containsKey(lemma(head))) {
            // "the release of 14 sailors"
            return what + " " + nouns.get(lemma(head));
        }
        if (isCompany(at, sentence)) {
            // "Chile, together with 12 countries, opened the drill"
            Token deed = Phrases.clause(sentence, at);
            return deed == null || EMPTY.contains(lemma(deed))
                    ? null
                    : what + " that " + deed.text().toLowerCase(Locale.ROOT) + particle(deed, sentence)
                            + phrase(sentence.children(deed, "obj"), "", analysis, sentence);
        }
        if (head == null || !head.isVerb() || EMPTY.contains(lemma(head))) {
            return null;
        }
        if (SUPPOSING.contains(lemma(head))) {
            // "70 people are thought to have died"
            List<Token> supposed = sentence.children(head, "xcomp");
            return supposed.isEmpty() || !at.is("nsubj")
                    ? null
                    : noun.text() + " " + supposed.get(0).text().toLowerCase(Locale.ROOT);
        }
        if (at.relation().equals("nsubj:pass")) {
            return what + " " + head.text().toLowerCase(Locale.ROOT) + particle(head, sentence) + place(head, sentence);
        }
        if (at.is("nsubj")) {
            String object = phrase(sentence.children(head, "obj"), "", analysis, sentence);
            return what + " " + head.text().toLowerCase(Locale.ROOT) + particle(head, sentence) + object
                    + (object.isEmpty() ? place(head, sentence) : "");
        }
        if (at.is("obj")) {
            String partner = "";
            for (Token child : sentence.children(head, "obl")) {
                String preposition = Phrases.preposition(sentence, child);
                boolean takes = PARTNERS.contains(preposition)
                        && (!preposition.equals("with") || SUPPLYING.contains(lemma(head)));
                if (partner.isEmpty() && child.index() > noun.index() && takes) {
                    partner = phrase(List.of(child), " " + preposition, analysis, sentence);
                }
            }
            return what + " " + participle(head) + particle(head, sentence)
                    + (partner.isEmpty() ? place(head, sentence) : partner);
        }
        boolean passive = head.tag().equals("VBN") && sentence.has(head, "nsubj:pass");
        // "vaccines have been approved in more than 80 countries"
        boolean agent =
                passive && at.is("obl") && Phrases.preposition(sentence, at).equals("by");
        if (agent) {
            // "the summit was attended by 120 delegations"
            return what + " that " + head.text().toLowerCase(Locale.ROOT);
        }
        // "in which the vaccine is approved" needs what is approved
        return at.is("obl") && passive
                ? what + " " + Phrases.preposition(sentence, at) + " which"
                        + phrase(sentence.children(head, "nsubj:pass"), "", analysis, sentence) + " "
                        + head.text().toLowerCase(Locale.ROOT)
                : null;
    }

    /** "together with 12 countries": they do what the subject does. */
    private static boolean isCompany(Token noun, Sentence sentence) {
        return (noun.is("obl") || noun.is("nmod"))
                && sentence.children(noun, "case").stream()
                        .anyMatch(with -> with.index() > 0
                                && with.text().equals("with")
                                && COMPANY.contains(lemma(sentence.token(with.index() - 1))));
    }

    private static String phrase(List<Token> heads, String before, Analysis analysis, Sentence sentence) {
        if (heads.isEmpty()
                || heads.get(0).tag().equals("CD")
                || !heads.get(0).isNoun()
                || Phrases.isPeriod(heads.get(0))) {
            // "visited ten islands for seven days" tells of no other side
            return "";
        }
        List<Token> words = Phrases.nounPhrase(sentence, heads.get(0));
        boolean known = sentence.children(heads.get(0), "det").stream()
                .anyMatch(child -> child.text().equalsIgnoreCase("the"));
        return words.size() > MOST_WORDS ? "" : before + (known ? " the " : " ") + Phrases.text(analysis, words);
    }

    /** "12 people were killed in Kigali", "marched through Quito": one place tells deeds from those of others. */
    static String place(Token verb, Sentence sentence) {
        for (Token child : sentence.children(verb, "obl")) {
            String preposition = Phrases.preposition(sentence, child);
            if (PLACES.contains(preposition)
                    && child.isProper()
                    && child.entity().equals("LOCATION")) {
                return " " + preposition + " " + name(child, sentence);
            }
        }
        return "";
    }

    /** "New York", of which the last word is the head. */
    private static String name(Token last, Sentence sentence) {
        StringBuilder name = new StringBuilder(last.text());
        for (int i = last.index() - 1; i >= 0 && sentence.token(i).entity().equals("LOCATION"); i--) {
            name.insert(0, sentence.token(i).text() + " ");
        }
        return name.toString();
    }

    /** "washed away", "laid off". */
    private static String particle(Token verb, Sentence sentence) {
        int next = verb.index() + 1;
        boolean bare = next + 1 >= sentence.size()
                || !sentence.token(next + 1).isNoun()
                        && !sentence.token(next + 1).tag().matches("DT|CD|PRP.*|JJ.*|VBG");
        boolean particle = next < sentence.size()
                && (sentence.token(next).tag().equals("RP")
                        || bare && PARTICLES.contains(sentence.token(next).text())
                        || APART.contains(sentence.token(next).text()));
        return particle ? " " + sentence.token(next).text() : "";
    }

    /** The participle of a verb with its particle: "set aside". */
    String done(Token verb, Sentence sentence) {
        return participle(verb) + particle(verb, sentence);
    }

    /** The participle of a verb: "withheld". */
    String participle(Token verb) {
        String known = participles.get(lemma(verb));
        if (known != null) {
            return known;
        }
        String text = verb.text().toLowerCase(Locale.ROOT);
        if (verb.tag().equals("VBN") || verb.tag().equals("VBD")) {
            return text;
        }
        String lemma = lemma(verb);
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.matches("[^aeiou]*[aeiou][^aeiouwxy]")) {
            // "ban", "plan"
            return lemma + lemma.charAt(lemma.length() - 1) + "ed";
        }
        boolean consonantY = lemma.endsWith("y") && lemma.length() > 2 && !lemma.matches(".*[aeiou]y");
        return consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    /** Whether a verb says nothing of what is counted: "there are", "has". */
    static boolean isEmpty(Token verb) {
        return EMPTY.contains(lemma(verb));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
