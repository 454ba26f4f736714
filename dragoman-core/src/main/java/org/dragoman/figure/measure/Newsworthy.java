package org.dragoman.figure.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Tells the quantities that are figures from those that only help the sentence along: "the two countries",
 * "one of the reasons", "three days ago", "a two-way street", numbers in names, scores and ages.
 */
public final class Newsworthy {
    private static final BigDecimal LARGE = new BigDecimal(1_000_000);
    /** The fewest that are counted rather than named. */
    private static final BigDecimal CROWD = new BigDecimal(30);

    /** So many are nowhere known by their number. */
    private static final BigDecimal MANY = new BigDecimal(1000);

    private static final BigDecimal TWO = new BigDecimal(2);
    /** Smaller numbers in hyphened words are idioms: "two-way", "four-party". */
    private static final BigDecimal LEAST_HYPHENED = new BigDecimal(5);

    private static final Set<String> ASKING = Set.of("donate", "donation", "subscribe", "subscription", "newsletter");
    private static final Set<String> READERS = Set.of("you", "your", "us", "our", "please");
    private static final Set<String> TELLING = Set.of("say", "tell", "add", "confirm", "explain", "note");
    private static final Set<String> ROWS = Set.of("page", "part", "photo", "image", "slide", "chapter", "picture");

    private static final Set<String> DEFINITE = Set.of(
            "the", "these", "those", "both", "its", "their", "his", "her", "our", "my", "your", "whose", "other", "all",
            "same", "'s", "’s", "'", "any", "every", "each", "no");
    private final Set<String> uncounted = new HashSet<>();

    public Newsworthy() {
        for (String[] row : Table.read(Figure.class, "uncounted.tsv").rows()) {
            uncounted.add(row[0]);
        }
    }

    /** Whether a quantity is a figure. */
    public boolean accepts(Quantity number, Analysis analysis, Sentence sentence, Mentions mentions) {
        if (isScore(number) || isInName(number, sentence, mentions) || isAge(number)) {
            return false;
        }
        if (!asserts(number, sentence) || isPlaceInRow(number, sentence) || isPartOfPeriod(number, sentence)) {
            return false;
        }
        if (number.unit() == null && number.counted().isEmpty()) {
            return number.form().equals("multiple") || isBareMeasure(number, sentence);
        }
        if (number.unit() == null && !number.counted().isEmpty()) {
            return isCount(number, sentence, mentions);
        }
        return true;
    }

    /** Whether the number is said, not denied or asked of readers: "for 60 days, not for 120". */
    public boolean asserts(Quantity number, Sentence sentence) {
        return !isNegated(number, sentence) && !isAppeal(sentence);
    }

    /** "Support our work with $25 a month": what readers are asked for. */
    private static boolean isAppeal(Sentence sentence) {
        boolean asked = false;
        boolean reader = false;
        for (Token token : sentence.tokens()) {
            asked |= ASKING.contains(token.lemma().toLowerCase(Locale.ROOT));
            boolean imperative = token.head() < 0 && token.tag().equals("VB") && !sentence.has(token, "nsubj");
            reader |= imperative || READERS.contains(token.text().toLowerCase(Locale.ROOT));
        }
        return asked && reader;
    }

    /** "the second half of the decade": a part of the calendar. */
    private static boolean isPartOfPeriod(Quantity number, Sentence sentence) {
        int at = number.last() + 1;
        if (!number.form().equals("fraction") || !word(sentence, at).equals("of")) {
            return false;
        }
        at += word(sentence, at + 1).equals("the") ? 2 : 1;
        return at < sentence.size() && Phrases.isPeriod(sentence.token(at));
    }

    /** "page 14 of 90". */
    private static boolean isPlaceInRow(Quantity number, Sentence sentence) {
        return number.unit() == null
                && number.first() > 2
                && word(sentence, number.first() - 1).equals("of")
                && sentence.token(number.first() - 2).tag().equals("CD")
                && ROWS.contains(word(sentence, number.first() - 3));
    }

    /** "for 60 days, not for 120". */
    private static boolean isNegated(Quantity number, Sentence sentence) {
        return word(sentence, number.first() - 1).equals("not")
                || (word(sentence, number.first() - 2).equals("not")
                        && sentence.token(number.first() - 1).tag().equals("IN"));
    }

    /** "the toll reached 45", "a goal of 200 billion"; not "those two", nor a number in a heading or a list. */
    private static boolean isBareMeasure(Quantity number, Sentence sentence) {
        String before = word(sentence, number.first() - 1);
        boolean told = number.value().abs().compareTo(LARGE) >= 0
                && !sentence.children(sentence.token(number.head()), "acl").isEmpty();
        if (told) {
            // "the 4 billion that it had asked for"
            return true;
        }
        if (DEFINITE.contains(before)
                && number.form().equals("cardinal")
                && number.change().equals("=")) {
            return false;
        }
        Token head = sentence.token(number.head());
        Token clause = Phrases.clause(sentence, head);
        boolean large = number.value().abs().compareTo(LARGE) >= 0;
        return clause != null || large || !number.form().equals("cardinal");
    }

    /** "3-0" */
    private static boolean isScore(Quantity number) {
        return number.upper() != null && number.value().compareTo(number.upper()) > 0 && number.unit() == null;
    }

    /** "Nord Stream 2", "the Group of Seven", "the Five Eyes". */
    private static boolean isInName(Quantity number, Sentence sentence, Mentions mentions) {
        for (Mention mention : mentions.in(sentence.index())) {
            boolean inside = mention.first() <= number.number() && number.number() <= mention.last();
            if (inside && (isGroup(mention, number, sentence) || mention.how() == Mention.How.NAME)) {
                return true;
            }
        }
        if (number.unit() != null) {
            return false;
        }
        Token numeral = sentence.token(number.number());
        boolean capital = Character.isUpperCase(numeral.text().codePointAt(0)) && numeral.index() > 0;
        return capital && sentence.token(number.head()).isProper();
    }

    /** "the two leaders" are who they are; "two million people" are a number. */
    private static boolean isGroup(Mention mention, Quantity number, Sentence sentence) {
        // "In Oslo five people were hurt": a mention may begin with the place before them
        boolean known = isDefinite(number, sentence)
                || mention.actors().stream().noneMatch(id -> id.startsWith("unnamed:") || id.startsWith("group:"));
        return mention.how() == Mention.How.GROUP
                // "three soldiers were hurt": nobody knows them
                && known
                && !(mention.first() < number.first()
                        && sentence.token(number.first() - 1).isProper())
                && number.value().compareTo(CROWD) < 0;
    }

    private static boolean isAge(Quantity number) {
        return number.unit() != null && number.unit().kind().equals("age");
    }

    private boolean isCount(Quantity number, Sentence sentence, Mentions mentions) {
        boolean hyphened =
                number.span().text().contains("-") && number.counted().size() == 1;
        if (hyphened && number.value().compareTo(LEAST_HYPHENED) < 0) {
            return false;
        }
        Token noun = sentence.token(number.head());
        if (isTeller(number, noun, sentence)) {
            return false;
        }
        if (uncounted.contains(number.counted().get(number.counted().size() - 1))
                || noun.tag().equals("NNP") && isNamed(noun, sentence, mentions)) {
            return false;
        }
        if (number.upper() == null && number.value().compareTo(TWO) < 0) {
            // "one ship" and "more than one ship" are said of ships, not of their number
            return number.value().scale() > 0 || number.value().signum() == 0;
        }
        boolean group = mentions.in(sentence.index()).stream()
                .anyMatch(mention -> isGroup(mention, number, sentence)
                        && mention.first() <= number.number()
                        && number.number() <= mention.last());
        // "the 12 soldiers" are known; "the 115,000 soldiers" are told how many
        boolean many = number.value().compareTo(MANY) >= 0;
        return !group && (hyphened || many || !number.change().equals("=") || !isDefinite(number, sentence));
    }

    /** A tagger takes names it does not know for adjectives. */
    private static boolean isName(Token token) {
        return token.isProper()
                || token.tag().equals("JJ")
                        && Character.isUpperCase(token.text().codePointAt(0));
    }

    /** "two officers said": who tells it is no number. */
    private static boolean isTeller(Quantity number, Token noun, Sentence sentence) {
        Token verb = sentence.head(noun);
        return number.value().compareTo(BigDecimal.TEN) < 0
                && noun.relation().equals("nsubj")
                && verb != null
                && TELLING.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    /** "12 Berg and Dahl meet": a number before a name is a number of a list. */
    private static boolean isNamed(Token noun, Sentence sentence, Mentions mentions) {
        return noun.entity().equals("PERSON") || mentions.covering(sentence.index(), noun.index()) != null;
    }

    /** "the two plants": the number tells which, not how many; but "all 17 articles", "the two plants Alta and Bora". */
    private static boolean isDefinite(Quantity number, Sentence sentence) {
        String before = word(sentence, number.first() - 1);
        boolean told = sentence.children(sentence.token(number.head()), "nmod").stream()
                .anyMatch(child -> child.index() > number.head());
        // "all seven people on board", not "all three countries"
        boolean whole = before.equals("all")
                && (number.value().compareTo(BigDecimal.TEN) >= 0
                        || told && number.value().compareTo(TWO) > 0);
        return DEFINITE.contains(before) && !whole && !isListed(number, sentence);
    }

    /** "the two plants Alta and Bora": they are known by the names that follow, and new to the reader. */
    private static boolean isListed(Quantity number, Sentence sentence) {
        int at = number.head() + 1;
        boolean names = at + 2 < sentence.size()
                && sentence.token(number.head()).tag().equals("NNS")
                && isName(sentence.token(at))
                && word(sentence, number.first() - 1).equals("the");
        int named = names ? 1 : 0;
        for (int i = at; names && i + 1 < sentence.size(); i++) {
            boolean joint = sentence.token(i).tag().equals("CC")
                    || sentence.token(i).text().equals(",");
            if (!joint && !isName(sentence.token(i))) {
                break;
            }
            named += joint && isName(sentence.token(i + 1)) ? 1 : 0;
        }
        return names && number.value().compareTo(new BigDecimal(named)) == 0;
    }

    private static String word(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
