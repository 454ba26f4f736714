package org.dragoman.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number counts: "32 countries", "some 30 painted doors", "one of the largest ports". */
public final class Counted {
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "our", "my", "your", "these", "those");
    /** The noun must follow within so many tokens: "five newly built Chinese nuclear power plants". */
    private static final int MOST_TOKENS = 9;

    private static final Set<String> RECENT = Set.of("last", "next", "past", "this");
    /** Words of a number that shares the noun of the next. */
    private static final int MOST_SHARED = 5;

    private static final Set<String> TELLING = Set.of("say", "add", "report", "tell", "announce");

    private static final Set<String> CASUALTIES =
            Table.read(Figure.class, "casualties.tsv").first();

    private Counted() {}

    static void find(Draft draft, List<Piece> pieces, Sentence sentence, int next) {
        if (next >= pieces.size() || draft.numeral.form() == Form.FRACTION) {
            return;
        }
        boolean ofSet = false;
        int at = next;
        if (pieces.get(at).is("of") && (draft.numeral.form() == Form.VAGUE || at + 1 < pieces.size())) {
            // "14 of the hostages", "29 of 36 drones"
            ofSet = at + 1 < pieces.size()
                    && (DETERMINERS.contains(pieces.get(at + 1).lower())
                            || draft.numeral.form() == Form.CARDINAL
                                    && pieces.get(at + 1).kind() == Piece.Kind.DIGITS);
            if (ofSet && pieces.get(at + 1).kind() == Piece.Kind.DIGITS) {
                at--;
            }
            if (!ofSet) {
                return;
            }
            at += 2;
            // "five of the 27 members"
            if (at + 1 < pieces.size()
                    && sentence.token(pieces.get(at).token()).tag().equals("CD")) {
                at++;
            }
        } else if (pieces.get(at).is("more")
                || pieces.get(at).is("other")
                || pieces.get(at).is("additional")) {
            at++;
        }
        if (at >= pieces.size()) {
            return;
        }
        Piece first = pieces.get(at);
        if (first.kind() != Piece.Kind.WORD || (at == draft.last + 1 && first.glued() && draft.numeral.digits())) {
            return;
        }
        boolean hyphened = first.glued()
                && at == draft.last + 2
                && pieces.get(draft.last + 1).isDash();
        if (hyphened && first.is("strong") && at + 1 < pieces.size()) {
            // "the 20,000-strong force"
            phrase(
                    draft,
                    sentence,
                    pieces.get(at + 1).token(),
                    pieces.get(draft.numberEnd).token());
            return;
        }
        if (isRecent(first)
                && first.token() + 1 < sentence.size()
                && Phrases.isPeriod(sentence.token(first.token() + 1))) {
            // "rose to 6.7 billion last year"
            return;
        }
        if (hyphened) {
            // "a 30-page report" counts pages, "a 27-nation bloc" nations
            draft.counted = List.of(first.lower());
            draft.countedHead = first.token();
            draft.last = at;
            return;
        }
        int from = first.token();
        if (from <= pieces.get(draft.numberEnd).token() && !pieces.get(at).glued()) {
            return;
        }
        int number = pieces.get(draft.numberEnd).token();
        phrase(draft, sentence, from, number);
    }

    /** "last" of "last year": it opens a time. */
    static boolean isRecent(Piece piece) {
        return RECENT.contains(piece.lower());
    }

    private static void phrase(Draft draft, Sentence sentence, int from, int number) {
        List<String> words = new ArrayList<>();
        int head = -1;
        boolean hyphen = false;
        for (int i = from; i < sentence.size() && i < from + MOST_TOKENS; i++) {
            Token token = sentence.token(i);
            boolean glued = i > 0 && sentence.token(i - 1).end() == token.start();
            if (token.text().equals("-") && glued && i > from) {
                hyphen = true;
                continue;
            }
            if (hyphen && head >= 0 && isDescriptive(sentence, i)) {
                // "23 interest-free loans", "four gas-fired plants"
                add(words, token.text().toLowerCase(Locale.ROOT), true);
                head = -1;
            } else if (token.isNoun() || (i == from && isPluralTakenForVerb(token, draft))) {
                head = i;
                add(words, lemma(token), hyphen);
            } else if (head < 0 && isModifier(token)) {
                add(words, lemma(token), hyphen);
            } else if (head < 0 && isBetweenAdjectives(sentence, i, from)) {
                // "3,500 Philippine and American soldiers"
                continue;
            } else if (head >= 0 && isBetweenNames(sentence, i)) {
                continue;
            } else if (head >= 0 && hyphen && token.tag().equals("CD")) {
                // "12 J-16 jets"
                add(words, token.text(), true);
            } else if (head >= 0 && hyphen && isInnerLink(sentence, i)) {
                // "280 air-to-air missiles"
                add(words, token.text(), true);
                continue;
            } else if (head >= 0 && isModelNumber(sentence, i)) {
                continue;
            } else if (head >= 0 || !isParticiple(token)) {
                break;
            }
            hyphen = false;
            if (head >= 0 && i + 1 < sentence.size() && startsNewPhrase(sentence, sentence.token(i + 1), token)) {
                break;
            }
        }
        if (head < 0 && isPeople(sentence, from)) {
            // "reported 20 dead"
            head = from;
            words.clear();
            words.add(sentence.token(from).text().toLowerCase(Locale.ROOT));
        }
        if (head < 0 && isPeopleOfNation(sentence, from)) {
            // "hosts 450,000 Sudanese"
            head = from;
            words.clear();
            words.add(sentence.token(from).text().toLowerCase(Locale.ROOT));
        }
        if (head > number && words.get(words.size() - 1).equals("head") && isOfState(sentence, head)) {
            words.set(words.size() - 1, "head of " + lower(sentence, head + 2));
        }
        if (head > number) {
            int before = sentence.token(number).index() - 1;
            if (before > 0
                    && isSuperlative(sentence.token(before))
                    && DETERMINERS.contains(lower(sentence, before - 1))) {
                // "the top three seeds"
                words.add(0, lemma(sentence.token(before)));
            }
            draft.counted = List.copyOf(words);
            draft.countedHead = head;
        }
    }

    /** "19 heads of state" */
    private static boolean isOfState(Sentence sentence, int head) {
        return head + 2 < sentence.size()
                && lower(sentence, head + 1).equals("of")
                && Set.of("state", "government").contains(lower(sentence, head + 2));
    }

    /** "40 Swiss", "3,000 British": an adjective with a capital where no noun follows. */
    private static boolean isPeopleOfNation(Sentence sentence, int at) {
        Token token = at < sentence.size() ? sentence.token(at) : null;
        Token next = at + 1 < sentence.size() ? sentence.token(at + 1) : token;
        return token != null
                && next != null
                && token.tag().equals("JJ")
                && Character.isUpperCase(token.text().codePointAt(0))
                && !next.isNoun()
                && !next.tag().startsWith("JJ")
                && !next.text().equals("-");
    }

    private static boolean isSuperlative(Token token) {
        return token.tag().equals("JJS") || token.text().equalsIgnoreCase("top");
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** Whether an adjective or participle stands for people: "dead", "wounded". */
    public static boolean isCasualty(Token token) {
        return CASUALTIES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether what is counted are dead, hurt or lost: "killed". */
    public static boolean isCasualty(List<String> counted) {
        return counted.size() == 1 && CASUALTIES.contains(counted.get(0));
    }

    private static boolean isPeople(Sentence sentence, int at) {
        if (at >= sentence.size()
                || sentence.token(at).isVerb() && !isAfterCasualty(sentence, at)
                || !CASUALTIES.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return at + 1 == sentence.size()
                || !sentence.token(at + 1).isNoun()
                        && !sentence.token(at + 1).tag().startsWith("JJ");
    }

    /** "four dead and 12 wounded": a participle, not a verb. */
    private static boolean isAfterCasualty(Sentence sentence, int at) {
        return at >= 4
                && isCasualty(sentence.token(at - 3))
                && sentence.token(at - 4).tag().equals("CD")
                && (sentence.token(at - 2).tag().equals("CC")
                        || sentence.token(at - 2).text().equals(","));
    }

    /** The plural of a counted noun that follows the rule: "country" and "ship", not "man". */
    public static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** Whether a unit is a noun that is counted: "soldier", not "USD", "%" or "dead". */
    public static boolean isNoun(@Nullable String unit) {
        return unit != null
                && unit.length() > 2
                && unit.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                && !unit.equals("people")
                && !unit.equals("times")
                && !CASUALTIES.contains(unit);
    }

    private static void add(List<String> words, String word, boolean hyphen) {
        if (hyphen && !words.isEmpty()) {
            words.set(words.size() - 1, words.get(words.size() - 1) + "-" + word);
        } else {
            words.add(word);
        }
    }

    /** "sold 20 books 4 maps": taggers take a plural after a noun for a verb. */
    private static boolean isPluralTakenForVerb(Token token, Draft draft) {
        return token.tag().equals("VBZ")
                && draft.numeral.form() == Form.CARDINAL
                && draft.value.compareTo(java.math.BigDecimal.ONE) != 0
                && token.text().endsWith("s")
                && token.text().length() > 4;
    }

    /** "to" of "air-to-air": a short word between two hyphens. */
    private static boolean isInnerLink(Sentence sentence, int at) {
        return (sentence.token(at).tag().equals("TO")
                        || sentence.token(at).tag().equals("IN"))
                && at + 1 < sentence.size()
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at + 1).start() == sentence.token(at).end();
    }

    /** "18 Leopard 2 tanks": a number between a name and a noun. */
    private static boolean isModelNumber(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("CD")
                && sentence.token(at - 1).isProper()
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().equals("NNS");
    }

    private static boolean isBetweenAdjectives(Sentence sentence, int at, int from) {
        return at > from
                && at + 1 < sentence.size()
                && sentence.token(at).tag().equals("CC")
                && isModifier(sentence.token(at - 1))
                && isModifier(sentence.token(at + 1));
    }

    /** The second half of a hyphened adjective with a noun behind it. */
    private static boolean isDescriptive(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return (isModifier(token) || token.tag().equals("VBN") || token.tag().equals("VBG"))
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).isNoun() || isModifier(sentence.token(at + 1)));
    }

    /** "3,000 Indian and Nepali labourers", where a tagger takes nations for names. */
    private static boolean isBetweenNames(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at).tag().equals("CC")
                && sentence.token(at - 1).tag().equals("NNP")
                && sentence.token(at + 1).tag().equals("NNP")
                && sentence.token(at + 2).tag().equals("NNS");
    }

    /** "1,100 full-time and 300 temporary jobs", "12 red and 9 white flags": the noun that stands with the second. */
    static void share(Draft draft, Draft next, List<Piece> pieces, Sentence sentence) {
        int number = pieces.get(draft.numberEnd).token();
        int joint = pieces.get(next.first).token() - 1;
        boolean plural = next.countedHead >= 0
                && sentence.token(next.countedHead).tag().equals("NNS")
                && draft.unit == null
                && draft.value.compareTo(java.math.BigDecimal.ONE) > 0;
        boolean joined = plural
                && joint > number + 1
                && joint - number <= MOST_SHARED
                && (sentence.token(joint).tag().equals("CC")
                        || sentence.token(joint).text().equals(","));
        List<String> words = new ArrayList<>();
        boolean hyphen = false;
        for (int i = number + 1; joined && i < joint; i++) {
            Token token = sentence.token(i);
            if (token.text().equals("-")) {
                hyphen = true;
                continue;
            }
            joined = isModifier(token) || hyphen && token.tag().equals("NN");
            add(words, lemma(token), hyphen);
            hyphen = false;
        }
        if (joined) {
            words.add(next.counted.get(next.counted.size() - 1));
            draft.counted = List.copyOf(words);
            draft.countedHead = joint - 1;
        }
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ");
    }

    /** "30 painted doors", "the most careful plans": words passed over on the way to the noun. */
    private static boolean isParticiple(Token token) {
        return token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().startsWith("RB");
    }

    /** "12 soldiers Monday": a name after a plural opens another phrase; "40 years worth"; "two ribs police said". */
    private static boolean startsNewPhrase(Sentence sentence, Token next, Token noun) {
        boolean telling = next.isNoun()
                && next.index() + 1 < sentence.size()
                && TELLING.contains(sentence.token(next.index() + 1).lemma().toLowerCase(Locale.ROOT));
        return noun.tag().equals("NNS") && (next.isProper() || next.text().equals("worth") || telling);
    }

    /** The dictionary form; "people" stays, and plural names lose their ending. */
    private static String lemma(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("people")) {
            return word;
        }
        if (word.equals("bases")) {
            // rather camps than grounds
            return "base";
        }
        if (token.tag().equals("NNPS") && word.endsWith("s") && !word.endsWith("ss")
                || token.tag().equals("VBZ")) {
            return word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.substring(0, word.length() - 1);
        }
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
