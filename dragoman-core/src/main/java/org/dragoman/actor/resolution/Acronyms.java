package org.dragoman.actor.resolution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Short names that a text gives in brackets: after "the Coastal Farmers' Alliance (KFA)", or "the Alliance, or KFA," every
 * "KFA" of the text is that alliance, whatever its letters stand for.
 */
public final class Acronyms {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}.-]{1,9}");

    private final Map<String, Actor> meant = new LinkedHashMap<>();
    private final Set<String> other = new HashSet<>();

    /** Reads what the brackets of a document say, and lets its other phrases follow. */
    public void read(List<Sentence> sentences, List<List<Phrase>> bySentence) {
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                Token token = bracketed(phrase);
                if (token != null && phrase.actor != null) {
                    meant.putIfAbsent(token.text(), phrase.actor);
                }
            }
        }
        for (int i = 0; i < bySentence.size(); i++) {
            others(sentences.get(i), bySentence.get(i));
        }
        for (List<Phrase> phrases : other.isEmpty() ? List.<List<Phrase>>of() : bySentence) {
            phrases.removeIf(phrase -> phrase.first == phrase.last
                    && phrase.kind == Phrase.Kind.BODY
                    && other.contains(phrase.headToken().text()));
        }
        if (meant.isEmpty()) {
            return;
        }
        for (int i = 0; i < bySentence.size(); i++) {
            follow(sentences.get(i), bySentence.get(i));
        }
    }

    /** "crop insurance scheme (CIS)": capitals that stand for a thing, and for no body that is called so elsewhere. */
    private void others(Sentence sentence, List<Phrase> phrases) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            String letters = sentence.token(i).text();
            boolean brackets = isInBrackets(sentence, i);
            int end = i - 2;
            boolean named = brackets
                    && phrases.stream().anyMatch(phrase -> phrase.covers(end) && phrase.kind == Phrase.Kind.BODY);
            if (brackets && !named && isInitials(sentence, end, letters)) {
                other.add(letters);
            }
        }
    }

    /** "(CIS)": capitals alone between brackets. */
    private static boolean isInBrackets(Sentence sentence, int at) {
        String before = sentence.token(at - 1).text();
        String after = sentence.token(at + 1).text();
        return (before.equals("(") || before.equals("-LRB-"))
                && (after.equals(")") || after.equals("-RRB-"))
                && isLetters(sentence.token(at));
    }

    private static boolean isLetters(Token token) {
        return LETTERS.matcher(token.text()).matches();
    }

    /** Whether the words that end here begin with these letters, one of them in small letters. */
    private static boolean isInitials(Sentence sentence, int end, String letters) {
        int at = end;
        boolean small = false;
        for (int i = letters.length() - 1; i >= 0; i--) {
            while (at >= 0 && sentence.token(at).text().equals("-")) {
                at--;
            }
            String word = at < 0 ? "" : sentence.token(at).text();
            if (word.isEmpty() || Character.toUpperCase(word.charAt(0)) != letters.charAt(i)) {
                return false;
            }
            small |= Character.isLowerCase(word.charAt(0));
            at--;
        }
        return small;
    }

    /** The capitals in brackets, or after "or", behind the name of a body; or null. */
    private static @Nullable Token bracketed(Phrase phrase) {
        Sentence sentence = phrase.sentence;
        int at = phrase.last + 2;
        boolean name = phrase.kind == Phrase.Kind.BODY && phrase.noun == null && phrase.how == Mention.How.NAME;
        if (!name || phrase.last == phrase.first || at + 1 >= sentence.size()) {
            return null;
        }
        boolean named = at + 1 < sentence.size()
                && sentence.token(at - 1).text().equals(",")
                && sentence.token(at).text().equals("or")
                && isLetters(sentence.token(at + 1));
        if (named) {
            return sentence.token(at + 1);
        }
        return isInBrackets(sentence, at) ? sentence.token(at) : null;
    }

    private void follow(Sentence sentence, List<Phrase> phrases) {
        Map<String, Actor> before = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            Actor actor = meant.get(token.text());
            if (actor == null) {
                continue;
            }
            Phrase own = null;
            boolean within = false;
            for (Phrase phrase : phrases) {
                boolean alone = phrase.last == token.index()
                        && (phrase.first == token.index()
                                || phrase.first == token.index() - 1
                                        && sentence.token(phrase.first).text().equalsIgnoreCase("the"))
                        && phrase.noun == null;
                own = alone ? phrase : own;
                within |= phrase.covers(token.index()) && phrase.noun == null && !alone;
            }
            if (own != null && own.actor != null) {
                before.put(own.actor.id(), own.actor.provisional() ? actor : own.actor);
                phrases.set(phrases.indexOf(own), phrase(sentence, token, actor));
            } else if (own == null && !within) {
                phrases.add(phrase(sentence, token, actor));
            }
        }
        for (Phrase phrase : phrases) {
            phrase.of.replaceAll(of -> before.getOrDefault(of.id(), of));
        }
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.first)
                .thenComparingInt(p -> -p.last)
                .thenComparing(p -> p.kind));
    }

    private static Phrase phrase(Sentence sentence, Token token, Actor actor) {
        Phrase phrase =
                new Phrase(sentence, token.index(), token.index(), token.index(), Phrase.Kind.BODY, Mention.How.NAME);
        phrase.definite = true;
        phrase.actor = actor;
        return phrase;
    }
}
