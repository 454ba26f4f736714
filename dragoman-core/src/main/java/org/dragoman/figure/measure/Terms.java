package org.dragoman.figure.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells for how long something is to hold: "extended the truce for 60 days", "a five-year sentence". How long a walk
 * took is a time; the term of a truce, a ban or a sentence is a figure that others may give otherwise. The words are in
 * {@code terms.tsv}.
 */
public final class Terms {
    private static final int MOST_WORDS = 8;
    /** Terms of persons. */
    private static final Set<String> PERSONAL = Set.of("sentence", "term", "detention");

    /** Hours tell how long a sitting lasts, not how long something is to hold. */
    private static final Set<String> SHORT = Set.of("s", "ms", "min", "h");

    private static final Set<String> TAKING = Set.of("take", "need", "require");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "'ll", "should");

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "he", "she", "they");

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, String> sittings = new HashMap<>();

    public Terms() {
        for (String[] row : Table.read(Figure.class, "terms.tsv").rows()) {
            switch (row[1]) {
                case "verb" -> verbs.put(row[0], row[2]);
                case "noun" -> nouns.put(row[0], row[2]);
                case "session" -> sessions.put(row[0], row[2]);
                case "sitting" -> sittings.put(row[0], row[2]);
                default -> throw new IllegalStateException("terms.tsv has no kind " + row[1]);
            }
        }
    }

    /** What has this term, or null where the duration is none: "extension of the grain deal". */
    public Measures.@Nullable Measure of(Quantity number, Analysis analysis, Sentence sentence, Mentions mentions) {
        Measures.Measure term = set(number, analysis, sentence);
        return term == null ? forecast(number, analysis, sentence, mentions) : term;
    }

    /** "The works will take 10 to 15 years", "the partnership will grow for another ten years": how long it is to be. */
    private static Measures.@Nullable Measure forecast(
            Quantity number, Analysis analysis, Sentence sentence, Mentions mentions) {
        Token head = sentence.token(number.head());
        Token verb = sentence.head(head);
        if (verb == null
                || !verb.isVerb()
                || number.unit() == null
                || SHORT.contains(number.unit().symbol())) {
            return null;
        }
        String preposition = Phrases.preposition(sentence, head);
        boolean takes = TAKING.contains(lemma(verb)) && preposition.isEmpty();
        boolean ahead = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> MODALS.contains(aux.text().toLowerCase(Locale.ROOT)));
        boolean place = head.is("obj") || head.is("obl");
        Token subject = sentence.children(verb, "nsubj").stream().findFirst().orElse(null);
        if (subject == null) {
            Token clause = sentence.children(verb, "csubj").stream().findFirst().orElse(null);
            subject = clause == null
                    ? null
                    : sentence.children(clause, "nsubj").stream().findFirst().orElse(null);
        }
        boolean thing = subject != null
                && subject.isNoun()
                && !subject.isProper()
                && mentions.headedBy(sentence.index(), subject.index()) == null;
        return place && thing && subject != null && ahead && (takes || preposition.equals("for"))
                ? new Measures.Measure(words(subject, number, analysis, sentence), List.of(subject), verb, null)
                : null;
    }

    private Measures.@Nullable Measure set(Quantity number, Analysis analysis, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token above = sentence.head(head);
        if (above == null || number.unit() == null || !number.unit().isDuration()) {
            return null;
        }
        for (Token child : sentence.children(head, "nmod")) {
            // "after ten hours of negotiations"
            String session = sessions.get(lemma(child));
            if (session != null && Phrases.preposition(sentence, child).equals("of")) {
                return new Measures.Measure(session, List.of(child), Phrases.clause(sentence, above), null);
            }
        }
        String preposition = Phrases.preposition(sentence, head);
        Token verbOf = sentence.head(above);
        if (preposition.equals("for") && above.is("obj") && verbOf != null && verbs.containsKey(lemma(verbOf))) {
            // "prolonged the agreement for five years": the parse may hang the years on the agreement
            above = verbOf;
        }
        String noun = above.isNoun() ? nouns.get(lemma(above)) : null;
        if (noun != null) {
            return ofNoun(head, above, noun, number, analysis, sentence);
        }
        String sitting = above.isVerb() ? sittings.get(lemma(above)) : null;
        if (sitting != null && preposition.equals("for")) {
            Token sides = sentence.children(above, "nsubj").stream().findFirst().orElse(null);
            boolean hours = SHORT.contains(number.unit().symbol()) && sides != null;
            return hours && sides != null
                    ? new Measures.Measure(sitting, Phrases.nounPhrase(sentence, sides), above, null)
                    : null;
        }
        String verb = verbs.get(lemma(above));
        boolean lasts = lemma(above).equals("last");
        boolean takes = preposition.equals("for")
                || lasts
                || (preposition.equals("by") && "extension".equals(verb))
                || (preposition.equals("to") && "sentence".equals(verb));
        if (verb == null || !above.isVerb() || !takes) {
            return null;
        }
        boolean acts = lasts || verb.equals("truce");
        Token thing = thing(above, acts, sentence);
        String what = thing == null ? "" : words(thing, number, analysis, sentence);
        List<Token> named = thing == null ? List.of() : List.of(thing);
        if (acts || verb.isEmpty()) {
            return what.isEmpty() ? null : new Measures.Measure(what, named, above, null);
        }
        String of = what.isEmpty() ? verb : verb + (PERSONAL.contains(verb) ? " for " : " of ") + what;
        return new Measures.Measure(of, named, above, null);
    }

    /** "a 72-hour truce", "an extension of 90 days". */
    private static Measures.@Nullable Measure ofNoun(
            Token head, Token above, String noun, Quantity number, Analysis analysis, Sentence sentence) {
        boolean before = head.index() < above.index();
        boolean of = Phrases.preposition(sentence, head).equals("of");
        if (!before && !of) {
            return null;
        }
        String own = words(above, number, analysis, sentence);
        boolean named = own.toLowerCase(Locale.ROOT).contains(" ");
        return new Measures.Measure(named ? own : noun, List.of(above), Phrases.clause(sentence, above), null);
    }

    /** What is extended or suspended: the object, of a passive the subject; what lasts is the subject. */
    private static @Nullable Token thing(Token verb, boolean acts, Sentence sentence) {
        for (Token child : sentence.children(verb)) {
            boolean passive = child.relation().equals("nsubj:pass");
            boolean object = child.is("obj") || passive;
            if ((acts ? child.relation().equals("nsubj") : object) && child.isNoun()) {
                return child;
            }
        }
        Token head = sentence.head(verb);
        // "the pact, signed for 20 years"; "the pact was signed in 2001 and renewed for ten years"
        if (head != null && verb.is("acl") && head.isNoun() && !acts) {
            return head;
        }
        return head != null && verb.is("conj") && head.isVerb() ? thing(head, acts, sentence) : null;
    }

    private static String words(Token thing, Quantity number, Analysis analysis, Sentence sentence) {
        List<Token> words = Phrases.nounPhrase(
                sentence, thing, token -> token.index() < number.first() || token.index() > number.last());
        String text = words.isEmpty() || words.size() > MOST_WORDS ? thing.text() : Phrases.text(analysis, words);
        return PRONOUNS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
