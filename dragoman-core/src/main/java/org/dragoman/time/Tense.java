package org.dragoman.time;

import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Where the clause around a word lies in time, as its verb tells. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE;

    private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "'ll", "shall", "would", "wo", "may", "'d");

    /** "plans to hold talks Tuesday" */
    private static final Set<String> INTENTIONS = Set.of(
            "plan",
            "expect",
            "schedule",
            "intend",
            "set",
            "hope",
            "aim",
            "want",
            "prepare",
            "due",
            "seek",
            "vow",
            "promise");

    /** "they plan talks on Thursday" */
    private static final Set<String> SCHEDULING = Set.of("plan", "schedule", "expect", "await", "prepare");

    private static final Set<String> SCHEDULED = Set.of(
            "expire",
            "begin",
            "start",
            "open",
            "resume",
            "end",
            "close",
            "reopen",
            "conclude",
            "kick",
            "leave",
            "depart",
            "travel",
            "fly",
            "arrive",
            "return");

    /** "is due in Accra on Friday", "is expected there on Sunday" */
    private static final Set<String> EXPECTED = Set.of("due", "expect", "schedule");

    /** The tense of the nearest verb above a word. */
    static Tense of(Sentence sentence, Token word) {
        int before = word.index() - 1;
        while (before > 0
                && Set.of("on", "late", "early", "last", "the")
                        .contains(sentence.token(before).lemma())) {
            before--;
        }
        // "said Friday": a verb right before the date, whatever the parser hung it on.
        if (before >= 0 && finitePast(sentence, before)) {
            return PAST;
        }
        if (!sentence.parsed()) {
            return near(sentence, word);
        }
        return above(sentence, word, 0);
    }

    private static @Nullable Token verb(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; at != null && steps < 12; steps++) {
            if (at.isVerb() && !at.is("amod") && !isPurposeBehind(sentence, at, word)) {
                return at;
            }
            // A predicate noun or adjective has its tense from the copula.
            for (Token child : sentence.children(at)) {
                if (child.is("cop") && !at.equals(word)) {
                    return at;
                }
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** "met her on Friday to discuss trade": the parser may hang the day on the infinitive behind it. */
    private static boolean isPurposeBehind(Sentence sentence, Token verb, Token word) {
        return verb.tag().equals("VB")
                // "On Friday Sosa is to host the king"
                && sentence.children(verb, "aux").stream()
                        .noneMatch(c -> c.lemma().equals("be"))
                && sentence.children(verb, "mark").stream()
                        .anyMatch(c -> c.lemma().equals("to") && c.index() > word.index());
    }

    /** A past form that stands for itself: taggers take "predicted" for a participle now and then. */
    private static boolean finitePast(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().equals("VBD")
                || (token.tag().equals("VBN")
                        && at > 0
                        && sentence.token(at - 1).isNoun());
    }

    /** Without a tree the nearest finite verb before the word. */
    private static Tense near(Sentence sentence, Token word) {
        for (int i = word.index() - 1; i >= 0 && i > word.index() - 12; i--) {
            switch (sentence.token(i).tag()) {
                case "VBD":
                    return PAST;
                case "VBZ", "VBP":
                    return PRESENT;
                case "MD":
                    return FUTURE;
                default:
            }
        }
        return NONE;
    }

    private static Tense above(Sentence sentence, @Nullable Token word, int depth) {
        Token verb = word == null || depth > 6 ? null : verb(sentence, word);
        return verb == null ? NONE : tense(sentence, verb, depth);
    }

    private static Tense tense(Sentence sentence, Token verb, int depth) {
        Tense found = switch (verb.tag()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> NONE;
        };
        if (isToBeDone(sentence, verb) || found == PRESENT && isScheduled(sentence, verb)) {
            return FUTURE;
        }
        for (Token child : sentence.children(verb)) {
            String form = child.text().toLowerCase(java.util.Locale.ROOT);
            if (child.is("mark") && form.equals("to") && verb.tag().equals("VB")) {
                return pluperfect(sentence, sentence.head(verb)) ? PAST : FUTURE;
            }
            boolean intended = child.is("xcomp") && INTENTIONS.contains(verb.lemma())
                    || child.is("obj") && SCHEDULING.contains(verb.lemma());
            if (intended && found == PRESENT) {
                return FUTURE;
            }
            if (child.is("aux") || child.is("cop")) {
                if (child.tag().equals("MD")) {
                    return FUTURE_AUXILIARIES.contains(form) ? FUTURE : NONE;
                }
                if (child.tag().equals("VBD")) {
                    found = PAST;
                } else if (child.tag().equals("VBZ") || child.tag().equals("VBP")) {
                    boolean perfect = child.lemma().equals("have");
                    found = perfect || (verb.tag().equals("VBN") && !child.is("aux:pass")) ? PAST : PRESENT;
                    if (found == PRESENT && EXPECTED.contains(verb.lemma())) {
                        return FUTURE;
                    }
                }
            }
        }
        if (found == NONE && (verb.tag().equals("VBN") || verb.tag().equals("VBG"))) {
            Token head = sentence.head(verb);
            // "the deal signed Friday"; "meeting Friday, the two agreed"
            return verb.tag().equals("VBN") ? PAST : above(sentence, head, depth + 1);
        }
        if (found == NONE && verb.tag().equals("VB")) {
            Token head = sentence.head(verb);
            return above(sentence, head, depth + 1);
        }
        return found;
    }

    /** "The deadline expires on Friday": what is planned stands in the present; in a heading it tells the news. */
    private static boolean isScheduled(Sentence sentence, Token verb) {
        return sentence.region() == Region.Kind.BODY
                && SCHEDULED.contains(verb.lemma())
                && sentence.children(verb, "aux").isEmpty();
    }

    /** "The accord is to be signed in May." */
    private static boolean isToBeDone(Sentence sentence, Token verb) {
        boolean infinitive = false;
        boolean present = false;
        for (Token child : sentence.children(verb)) {
            infinitive |= child.is("mark") && child.lemma().equals("to");
            present |= (child.is("cop") || child.is("aux")) && child.tag().equals("VBZ")
                    || child.tag().equals("VBP");
        }
        return verb.tag().equals("VBN") && infinitive && present;
    }

    /** "had been set to end on Friday" looks back on its own future. */
    private static boolean pluperfect(Sentence sentence, @Nullable Token verb) {
        if (verb == null) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && child.tag().equals("VBD") && child.lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }
}
