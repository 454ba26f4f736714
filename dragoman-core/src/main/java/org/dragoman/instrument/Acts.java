package org.dragoman.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.figure.Phrases;
import org.dragoman.figure.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds what is said to have been done with a text: {@code acts.tsv}. */
final class Acts {
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll", "’ll");
    /** Verbs whose infinitive has not happened yet: "agreed to sign". */
    private static final Set<String> INTENTIONS = Set.of(
            "agree",
            "plan",
            "intend",
            "want",
            "hope",
            "promise",
            "seek",
            "expect",
            "prepare",
            "propose",
            "wish",
            "aim",
            "decide",
            "vow",
            "urge",
            "ask",
            "call",
            "refuse",
            "decline",
            "ready",
            "set",
            "schedule",
            "due",
            "need");

    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "series",
            "package",
            "set",
            "range",
            "group",
            "text",
            "term",
            "provision",
            "raft",
            "pair",
            "total");

    private static final int REACH = 4;

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> prepositions = new HashMap<>();

    Acts() {
        for (List<String> row : Table.read(Acts.class, "acts.tsv").rows()) {
            String act = row.get(3);
            switch (row.get(1)) {
                case "verb" -> verbs.put(row.get(0), act);
                case "subject" -> subjects.put(row.get(0), act);
                case "noun" -> nouns.put(row.get(0), act);
                case "preposition" -> prepositions.put(row.get(0) + " " + row.get(2), act);
                default -> throw new IllegalStateException("acts.tsv has no sort " + row.get(1));
            }
        }
    }

    /**
     * What is done.
     *
     * @param name the act
     * @param word the verb or noun that says so
     */
    record Act(String name, Token word) {}

    /** The act done with the text that a noun names, or null. */
    @Nullable
    Act of(Token noun, Sentence sentence) {
        Token at = noun;
        for (int i = 0; i < REACH; i++) {
            Act below = attribute(at, sentence);
            if (below != null) {
                return below;
            }
            Act above = governor(at, sentence);
            if (above != null) {
                return above;
            }
            Token head = sentence.head(at);
            // "a number of agreements were signed", "a statement and several agreements were signed"
            boolean transparent = head != null
                    && (at.is("conj") && head.isNoun()
                            || (at.is("nmod") && QUANTITIES.contains(lemma(head)))
                            || at.is("compound") && head.isNoun() && i == 0);
            if (!transparent || head == null) {
                return null;
            }
            at = head;
        }
        return null;
    }

    /** "a statement adopted by the two leaders", "a treaty which was signed in 2001". */
    private @Nullable Act attribute(Token noun, Sentence sentence) {
        for (Token child : sentence.children(noun, "acl")) {
            if (!child.isVerb()) {
                continue;
            }
            boolean passive =
                    child.tag().equals("VBN") || sentence.has(child, "nsubj:pass") || sentence.has(child, "aux:pass");
            String act = passive ? verbs.get(lemma(child)) : subjectAct(child, sentence);
            if (act != null) {
                return new Act(qualified(act, child, sentence), child);
            }
        }
        return null;
    }

    private @Nullable Act governor(Token noun, Sentence sentence) {
        Token head = sentence.head(noun);
        if (head == null) {
            return null;
        }
        String lemma = lemma(head);
        if (head.isVerb() || head.tag().startsWith("JJ")) {
            String act = null;
            if (noun.is("obj") || noun.relation().equals("nsubj:pass")) {
                act = verbs.get(lemma);
            } else if (noun.is("nsubj")) {
                boolean participle = head.tag().equals("VBN") && !sentence.has(head, "aux");
                act = participle ? verbs.get(lemma) : subjectAct(head, sentence);
            } else if (noun.is("obl")) {
                act = prepositions.get(lemma + " " + Phrases.preposition(sentence, noun));
            }
            return act == null ? null : new Act(qualified(act, head, sentence), head);
        }
        boolean ofNoun = noun.is("nmod") && !Phrases.preposition(sentence, noun).equals("with");
        if (head.isNoun() && (ofNoun || noun.is("compound"))) {
            String act = nouns.get(lemma);
            return act == null || lemma.equals("entry") && !hasForce(head, sentence) ? null : new Act(act, head);
        }
        if (noun.is("obj") || noun.is("nmod")) {
            String act = nouns.get(head.text().toLowerCase(Locale.ROOT));
            return act == null ? null : new Act(act, head);
        }
        return null;
    }

    /** "entered into force", "took effect", "expired"; "come" and "take" alone say nothing. */
    private @Nullable String subjectAct(Token verb, Sentence sentence) {
        String act = subjects.get(lemma(verb));
        if (act == null || !act.equals("in force") && !lemma(verb).equals("run")) {
            return act;
        }
        return lemma(verb).equals("run")
                ? (sentence.has(verb, "compound:prt") ? act : null)
                : hasForce(verb, sentence) ? act : null;
    }

    private static boolean hasForce(Token word, Sentence sentence) {
        return sentence.children(word).stream().anyMatch(child -> {
            String lemma = lemma(child);
            return lemma.equals("force") || lemma.equals("effect");
        });
    }

    /** "not signed", "planned": what has not happened is not recorded as done. */
    private static String qualified(String act, Token verb, Sentence sentence) {
        for (Token child : sentence.children(verb)) {
            String word = child.text().toLowerCase(Locale.ROOT);
            if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                return "not " + act;
            }
        }
        for (Token child : sentence.children(verb, "aux")) {
            if (MODALS.contains(child.text().toLowerCase(Locale.ROOT))) {
                return "planned";
            }
        }
        Token head = sentence.head(verb);
        boolean infinitive =
                sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
        if (infinitive && head != null && INTENTIONS.contains(lemma(head))) {
            return lemma(head).equals("refuse") || lemma(head).equals("decline") ? "not " + act : "planned";
        }
        return act;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
