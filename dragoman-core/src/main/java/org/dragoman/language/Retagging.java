package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives words their part of speech where the grammar of a whole sentence tells it, and a tagger that looks a few words
 * ahead does not.
 *
 * <p>A sentence has a verb: in {@code The archbishop implored gang leaders to wait.} there is none but the word that
 * looks like a participle. After {@code to}, a noun without an article does not stand before one: {@code asked the court
 * to jail the banker}.
 */
final class Retagging {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her");

    /** "went to work the next day". */
    private static final Set<String> TIMES = Set.of(
            "day",
            "days",
            "week",
            "month",
            "year",
            "morning",
            "evening",
            "night",
            "time",
            "moment",
            "same",
            "next",
            "following",
            "first",
            "last",
            "second");

    /** "according to police the man fled". */
    private static final Set<String> BEFORE_TO =
            Set.of("according", "thanks", "due", "owing", "contrary", "prior", "next", "close", "from", "addition");

    /** Verbs that take an infinitive and no "to" before a noun. */
    private static final Set<String> INFINITIVE = Set.of(
            "began",
            "begun",
            "begins",
            "started",
            "starts",
            "continued",
            "agreed",
            "agrees",
            "wants",
            "wanted",
            "tried",
            "trying",
            "tries",
            "seeks",
            "sought",
            "refused",
            "refuses",
            "vowed",
            "vows",
            "planned",
            "plans",
            "decided",
            "decides",
            "threatened",
            "threatens",
            "hopes",
            "hoped",
            "failed",
            "fails",
            "managed",
            "promised",
            "promises",
            "prepared",
            "prepares",
            "attempted",
            "intends",
            "intended");

    /** "a boy aged nine", "a book entitled Hope". */
    private static final Set<String> NAMING = Set.of("aged", "entitled", "titled", "nicknamed", "dubbed");

    /** What a phrase does not tell of a noun before it: "the churches called for calm", "the firm planned to sell". */
    private static final Set<String> ACTIVE = Set.of(
            "agreed",
            "apologised",
            "apologized",
            "appealed",
            "arrived",
            "attempted",
            "called",
            "campaigned",
            "clashed",
            "collapsed",
            "complained",
            "decided",
            "declined",
            "demonstrated",
            "died",
            "disagreed",
            "failed",
            "marched",
            "perished",
            "planned",
            "pledged",
            "protested",
            "rallied",
            "refused",
            "relented",
            "resigned",
            "responded",
            "retreated",
            "threatened",
            "travelled",
            "traveled",
            "voted",
            "vowed");

    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "as",
            "if",
            "because",
            "since",
            "while",
            "after",
            "before",
            "although",
            "though",
            "unless",
            "until",
            "whether",
            "than");

    private final List<CoreLabel> words;

    private Retagging(List<CoreLabel> words) {
        this.words = words;
    }

    /** Changes the tags of a sentence where they cannot be right. */
    static void mend(List<CoreLabel> words) {
        Retagging sentence = new Retagging(words);
        for (int i = 1; i < words.size(); i++) {
            if (sentence.isInfinitive(i)) {
                words.get(i - 1).setTag("TO");
                words.get(i).setTag("VB");
            }
            if (sentence.isInsideName(i)) {
                words.get(i).setTag("NNP");
            }
        }
        sentence.giveVerb();
    }

    /** "asked the court to jail the banker", "began in May to export grain". */
    private boolean isInfinitive(int index) {
        if (!tag(index).equals("NN")
                || !word(index - 1).equals("to")
                || index + 1 >= words.size()
                || index > 1 && BEFORE_TO.contains(word(index - 2))) {
            return false;
        }
        String next = tag(index + 1);
        boolean determined = DETERMINERS.contains(word(index + 1))
                && index + 2 < words.size()
                && !TIMES.contains(word(index + 2))
                && !TIMES.contains(word(Math.min(index + 3, words.size() - 1)));
        return isAfterVerbOfInfinitive(index - 1) && (next.startsWith("NN") || determined)
                || determined && isVerbBefore(index - 1);
    }

    /** "President Moon Jae-in": the second half of a given name, beside "Frankfurt-am-Main" and "stand-in". */
    private boolean isInsideName(int index) {
        return index > 2
                && (tag(index).equals("IN") || tag(index).equals("RP"))
                && isHyphen(index - 1)
                && isCapital(index - 2)
                && isCapital(index - 3)
                && !(index + 1 < words.size() && isHyphen(index + 1));
    }

    private boolean isHyphen(int index) {
        CoreLabel hyphen = words.get(index);
        return hyphen.word().equals("-")
                && hyphen.beginPosition() == words.get(index - 1).endPosition();
    }

    private boolean isCapital(int index) {
        return tag(index).equals("NNP")
                && Character.isUpperCase(words.get(index).word().charAt(0));
    }

    /** "began in November 2022 to": nothing but a time between. */
    private boolean isAfterVerbOfInfinitive(int to) {
        for (int i = to - 1; i >= 0 && i >= to - 5; i--) {
            if (INFINITIVE.contains(word(i)) && tag(i).startsWith("VB")) {
                return true;
            }
            boolean time = tag(i).equals("CD")
                    || tag(i).equals("IN")
                    || tag(i).equals("RB")
                    || tag(i).equals("NNP") && isDay(word(i));
            if (!time) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day")
                || word.endsWith("ember")
                || word.endsWith("uary")
                || word.matches("march|april|may|june|july|august|october");
    }

    /** Whether a verb that asks or wants stands before, so that an infinitive is awaited. */
    private boolean isVerbBefore(int to) {
        for (int i = to - 1; i >= 0; i--) {
            if (tag(i).startsWith("VB")) {
                return switch (word(i)) {
                    case "asked",
                            "ask",
                            "asks",
                            "asking",
                            "urged",
                            "urge",
                            "urging",
                            "told",
                            "ordered",
                            "ordering",
                            "wants",
                            "want",
                            "wanted",
                            "forced",
                            "forcing",
                            "pressed",
                            "pressing",
                            "persuaded",
                            "allowed",
                            "allowing",
                            "helped",
                            "helping",
                            "called",
                            "calling",
                            "begged",
                            "instructed",
                            "invited",
                            "encouraged",
                            "advised",
                            "warned",
                            "expected",
                            "required",
                            "permitted" -> true;
                    default -> false;
                };
            }
            if (tag(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "The archbishop implored gang leaders.": the one word that can be the verb of the sentence is. */
    private void giveVerb() {
        int last = words.size() - 1;
        if (last < 4 || !tag(last).equals(".") || !word(last).equals(".")) {
            return;
        }
        int candidate = -1;
        for (int i = 0; i < last; i++) {
            if (isFinite(i) && !isSubordinate(i)) {
                return;
            }
            if (candidate < 0 && i > 0 && isLikeVerb(i)) {
                candidate = i;
            }
        }
        if (candidate > 0) {
            words.get(candidate).setTag("VBD");
        }
    }

    /** "warned", "must", and the imperative "add". */
    private boolean isFinite(int index) {
        return switch (tag(index)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            case "VB" ->
                index == 0 || !tag(index - 1).equals("TO") && !tag(index - 1).equals("RB");
            default -> false;
        };
    }

    /** "archbishop implored gang leaders", "planes parachuted food", "Honduras handed over its president". */
    private boolean isLikeVerb(int index) {
        String tag = tag(index);
        boolean form =
                (tag.equals("VBN") || tag.equals("JJ") && word(index).endsWith("ed")) && !NAMING.contains(word(index));
        if (!form || !tag(index - 1).startsWith("NN") || index + 2 >= words.size()) {
            return false;
        }
        // "the churches called for calm"
        if (tag.equals("VBN") && ACTIVE.contains(word(index)) && tag(index + 1).matches("IN|TO")) {
            return !word(index + 1).equals("by");
        }
        int next = tag(index + 1).equals("RP") ? index + 2 : index + 1;
        String after = tag(next);
        return after.startsWith("NN")
                || after.equals("DT")
                || after.equals("PRP$")
                || after.equals("PRP")
                || after.equals("CD");
    }

    /** "which wanted him", "because Peru refused": the verb of a clause that hangs on another. */
    private boolean isSubordinate(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (tag(i).startsWith("W") || tag(i).equals("IN") && SUBORDINATORS.contains(word(i))) {
                return true;
            }
            if (tag(i).equals(",") || tag(i).startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private String tag(int index) {
        return words.get(index).tag();
    }

    private String word(int index) {
        return words.get(index).word().toLowerCase(Locale.ROOT);
    }
}
