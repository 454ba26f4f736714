package org.dragoman.actor.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Provisional;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Finds phrases of one or two words that are neither names of the book nor titles: "the Liberals", "the North", "he". */
final class ShortPhrases {
    private final Set<String> things;

    /** @param things nouns that do not act */
    ShortPhrases(Set<String> things) {
        this.things = things;
    }

    void add(Sentence sentence, Names names, List<Phrase> titles, List<Phrase> phrases) {
        addMembers(sentence, names, titles, phrases);
        addHalves(sentence, names, phrases);
        addLatter(sentence, phrases);
        addTwo(sentence, titles);
        addPronouns(sentence, phrases);
    }

    /** "the Liberals", "Islamists": a plural with a capital that is no other name means those who are called so. */
    private void addMembers(Sentence sentence, Names names, List<Phrase> titles, List<Phrase> phrases) {
        for (Token token : sentence.tokens()) {
            int at = token.index();
            boolean argument =
                    token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod") || token.is("conj");
            if (!token.tag().equals("NNPS")
                    || !argument
                    || names.isTaken(at)
                    || things.contains(token.text().toLowerCase(Locale.ROOT))
                    || things.contains(RoleNouns.lemma(token))
                    || titles.stream().anyMatch(title -> title.covers(at))
                    || at > 0 && sentence.token(at - 1).isProper()) {
                continue;
            }
            int first = at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("the") ? at - 1 : at;
            Phrase phrase = new Phrase(sentence, first, at, at, Phrase.Kind.NATIONALS, Mention.How.NAME);
            phrase.plural = true;
            phrase.definite = true;
            phrase.actor = new Actor(
                    "group:" + Provisional.slug(token.text()),
                    Actor.Kind.GROUP,
                    token.text(),
                    List.of(),
                    null,
                    null,
                    true);
            phrases.add(phrase);
        }
    }

    private static void addHalves(Sentence sentence, Names names, List<Phrase> phrases) {
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).text();
            boolean bare = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
            if (bare
                    && (word.equals("North") || word.equals("South"))
                    && names.isFree(i, i)
                    && sentence.token(i - 1).text().equalsIgnoreCase("the")) {
                Phrase phrase = new Phrase(sentence, i - 1, i, i, Phrase.Kind.HALF, Mention.How.NAME);
                phrase.definite = true;
                phrases.add(phrase);
            }
        }
    }

    /** "the latter", "the former said": one of the two named before. */
    private static void addLatter(Sentence sentence, List<Phrase> phrases) {
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).text();
            boolean alone = i + 1 == sentence.size()
                    || endsPhrase(sentence.token(i + 1))
                    || word.equals("latter") && sentence.token(i + 1).tag().equals("VBN");
            if ((word.equals("latter") || word.equals("former"))
                    && alone
                    && sentence.token(i - 1).text().equalsIgnoreCase("the")) {
                Phrase phrase = new Phrase(sentence, i - 1, i, i, Phrase.Kind.LATTER, Mention.How.PRONOUN);
                phrase.definite = true;
                phrases.add(phrase);
            }
        }
    }

    /** "the two met again": a number with an article and no noun means those named before. */
    private static void addTwo(Sentence sentence, List<Phrase> titles) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int number = token.text().equals("two") ? 2 : token.text().equals("three") ? 3 : 0;
            boolean alone = i + 1 == sentence.size()
                    || endsPhrase(sentence.token(i + 1))
                            && !sentence.token(i + 1).text().equals("of");
            if (number > 0
                    && alone
                    && (token.is("nsubj") || token.is("obj") || token.is("obl"))
                    && sentence.token(i - 1).text().equalsIgnoreCase("the")) {
                Phrase phrase = new Phrase(sentence, i - 1, i, i, Phrase.Kind.GROUP, Mention.How.GROUP);
                phrase.noun = new RoleNouns.Found(i, i, i, "pair", Map.of(RoleNouns.Kind.PERSON, ""));
                phrase.nounKind = RoleNouns.Kind.PERSON;
                phrase.definite = true;
                phrase.plural = true;
                phrase.number = number;
                titles.add(phrase);
            }
        }
    }

    private static boolean endsPhrase(Token next) {
        return next.is("punct")
                || next.tag().equals("MD")
                || next.tag().equals("POS")
                || next.tag().equals("IN")
                || next.tag().equals("TO")
                || next.tag().equals("CC")
                || next.isVerb() && !next.tag().equals("VBN") && !next.tag().equals("VBG");
    }

    private static void addPronouns(Sentence sentence, List<Phrase> phrases) {
        for (Token token : sentence.tokens()) {
            if (!token.tag().startsWith("PRP")) {
                continue;
            }
            Pronoun pronoun = Pronoun.of(token.text());
            if (pronoun != null) {
                Phrase phrase = new Phrase(
                        sentence,
                        token.index(),
                        token.index(),
                        token.index(),
                        Phrase.Kind.PRONOUN,
                        Mention.How.PRONOUN);
                phrase.gender = pronoun.gender();
                phrase.plural = pronoun == Pronoun.THEY;
                phrases.add(phrase);
            }
        }
    }
}
