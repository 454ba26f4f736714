package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says to have been done with a text, by the words of {@link ActWords}. */
final class Acts {
    private static final Set<String> PLACES = Set.of("in", "on", "at", "near");

    private static final int REACH = 4;
    private static final int FAR = 8;

    private final ActWords words = new ActWords();

    /**
     * What is done.
     *
     * @param name the act, {@code planned} or with {@code not} before it where it has not happened
     * @param base the act whether or not it has happened
     * @param word the verb or noun that says so
     */
    record Act(String name, String base, Token word) {
        static Act of(String act, Token word, Sentence sentence) {
            boolean noun = word.isNoun() && !sentence.has(word, "cop");
            return new Act(noun ? Moods.ofNoun(act, word, sentence) : Moods.of(act, word, sentence), act, word);
        }
    }

    /**
     * The acts done with the text that a noun names: one said of it beside its name ("signed in 2001"), one said
     * by the clause ("was extended"), either or none.
     *
     * @param first first token of the name
     * @param last last token of the name
     */
    List<Act> of(Token noun, int first, int last, Sentence sentence) {
        List<Act> found = new ArrayList<>();
        Act beside = attribute(noun, sentence);
        beside = beside == null ? reduced(last, sentence) : beside;
        if (beside != null) {
            found.add(beside);
        }
        Act clause = climb(noun, sentence);
        clause = clause == null ? following(noun, sentence) : clause;
        // "to activate the agreement signed in March": the parse may give the agreement to the second verb
        boolean again = clause != null && found.stream().anyMatch(sameWord(clause));
        clause = clause == null || again ? preceding(first, sentence) : clause;
        clause = clause == null && beside == null ? Proposals.of(noun, sentence) : clause;
        if (clause != null && found.stream().noneMatch(sameWord(clause))) {
            found.add(clause);
            for (Act joined : joined(clause, sentence)) {
                if (found.stream().noneMatch(sameWord(joined))) {
                    found.add(joined);
                }
            }
        }
        return found;
    }

    /** The act that a verb tells of whose object the text is, or null. */
    @Nullable
    String ofVerb(Token verb) {
        return words.verb(Words.lemma(verb));
    }

    /** The act that a noun alone tells of ("the signing took place in May"), or null. */
    @Nullable
    String ofNoun(Token noun) {
        return words.noun(Words.lemma(noun));
    }

    /** "was initialled in March and signed in May", "signed and ratified the treaty": verbs that share the text. */
    private List<Act> joined(Act act, Sentence sentence) {
        Token verb = act.word();
        if (!verb.isVerb()) {
            return List.of();
        }
        List<Act> found = new ArrayList<>();
        boolean passive = sentence.has(verb, "nsubj:pass");
        for (Token other : sentence.children(verb, "conj")) {
            boolean bare = !sentence.has(other, "nsubj") && !sentence.has(other, "nsubj:pass");
            boolean same = other.tag().equals("VBN") && passive && bare && !sentence.has(other, "obj");
            String name = same ? words.verb(Words.lemma(other)) : null;
            if (name != null) {
                found.add(Act.of(name, other, sentence));
            }
        }
        Token first = sentence.head(verb);
        if (!passive && verb.is("conj") && first != null && first.isVerb() && !sentence.has(first, "obj")) {
            String name = words.verb(Words.lemma(first));
            boolean passiveFirst = sentence.has(first, "nsubj:pass");
            if (name != null && !passiveFirst) {
                found.add(Act.of(name, first, sentence));
            }
        }
        return found;
    }

    /** What a verb does to the pronoun that stands for a text: "prolonged it", "it was signed", "it expires"; or null. */
    @Nullable
    Act ofPronoun(Token pronoun, Sentence sentence) {
        Token verb = sentence.head(pronoun);
        if (verb == null || !verb.isVerb()) {
            return null;
        }
        String act = null;
        if (pronoun.is("obj") || pronoun.relation().equals("nsubj:pass")) {
            act = words.verb(Words.lemma(verb));
        } else if (pronoun.is("nsubj")) {
            boolean participle = verb.tag().equals("VBN") && sentence.has(verb, "aux:pass");
            act = participle ? words.verb(Words.lemma(verb)) : subjectAct(verb, sentence);
        }
        return act == null ? null : Act.of(act, verb, sentence);
    }

    private static Predicate<Act> sameWord(Act act) {
        return other -> other.word().index() == act.word().index();
    }

    /** "the Trade Agreement signed in 2001 and …", "a memorandum, signed on the same day": a participle right after the name. */
    private @Nullable Act reduced(int last, Sentence sentence) {
        int at = last + 1;
        if (at < sentence.size() && sentence.token(at).text().equals(",")) {
            at++;
        }
        if (at + 1 >= sentence.size()) {
            return null;
        }
        if (sentence.token(at).text().equals("that")
                || sentence.token(at).text().equals("which")) {
            return relative(at + 1, sentence);
        }
        // Nothing that is written signs: "the agreement signed in 2001" was signed, whatever the tag.
        if (!sentence.token(at).tag().equals("VBN") && !sentence.token(at).tag().equals("VBD")) {
            return null;
        }
        Token participle = sentence.token(at);
        String act = words.verb(Words.lemma(participle));
        String next = sentence.token(at + 1).tag();
        boolean complement =
                next.equals("IN") || next.equals("RB") || next.equals("NNP") || next.equals("TO") || next.equals("CD");
        return act != null && complement ? Act.of(act, participle, sentence) : null;
    }

    /** "that the three leaders signed": a subject, then the verb. */
    private @Nullable Act relative(int from, Sentence sentence) {
        boolean subject = false;
        boolean passive = false;
        for (int i = from; i < sentence.size() && i < from + FAR; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() && token.lemma().equals("be")) {
                // "which was signed in 2001", whatever noun the parse hangs it on
                passive = true;
            } else if (token.isVerb() && !token.lemma().equals("have")) {
                String act = words.verb(Words.lemma(token));
                boolean done = subject || passive && token.tag().equals("VBN");
                return act != null && done ? Act.of(act, token, sentence) : null;
            }
            subject |= token.isNoun() || token.tag().equals("PRP");
            if (token.is("punct")) {
                return null;
            }
        }
        return null;
    }

    /** "signed in Oslo on Monday the Fisheries Treaty": only places and times stand between the verb and its object. */
    private @Nullable Act preceding(int first, Sentence sentence) {
        for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                String act = words.verb(Words.lemma(token));
                boolean finite =
                        !token.tag().equals("VBG") && !sentence.has(token, "aux:pass") && !isCondemned(token, sentence);
                return act != null && finite ? Act.of(act, token, sentence) : null;
            }
            boolean between = token.tag().equals("``")
                    || token.tag().equals("''")
                    || token.tag().equals("DT")
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("CD")
                    || token.isProper()
                    || (token.tag().equals("IN") && PLACES.contains(Words.lemma(token)));
            if (!between) {
                return null;
            }
        }
        return null;
    }

    /** "a statement by the leaders and a number of agreements were signed": the passive right after, whatever the parse. */
    private @Nullable Act following(Token noun, Sentence sentence) {
        boolean passive = false;
        for (int i = noun.index() + 1; i < sentence.size() && i <= noun.index() + REACH; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals("be") && token.isVerb()) {
                passive = true;
            } else if (passive && token.tag().equals("VBN")) {
                String act = words.verb(Words.lemma(token));
                return act == null ? null : Act.of(act, token, sentence);
            } else if (!token.tag().startsWith("RB")
                    && !token.tag().equals("MD")
                    && !token.lemma().equals("have")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Act climb(Token noun, Sentence sentence) {
        Token at = noun;
        boolean own = attribute(noun, sentence) != null;
        boolean beside = false;
        for (int i = 0; i < REACH; i++) {
            // "to activate the accord signed in 2001 and the pact signed in 1998": each has its own
            Act below = i == 0 || own && beside ? null : attribute(at, sentence);
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
                            || (at.is("nmod") && Words.is("quantity", head))
                            || at.is("compound") && head.isNoun() && i == 0);
            if (!transparent || head == null) {
                return null;
            }
            beside |= at.is("conj");
            at = head;
        }
        return null;
    }

    /** "a statement adopted by both chambers", "a treaty which was signed in 2001". */
    @Nullable
    Act attribute(Token noun, Sentence sentence) {
        for (Token child : sentence.children(noun, "acl")) {
            if (!child.isVerb()) {
                continue;
            }
            boolean passive =
                    child.tag().equals("VBN") || sentence.has(child, "nsubj:pass") || sentence.has(child, "aux:pass");
            // "the declaration that the leaders signed": the clause has a subject of its own
            boolean object = sentence.children(child, "nsubj").stream()
                    .anyMatch(subject -> !subject.tag().startsWith("W") && subject.index() > noun.index());
            String act = passive || object ? words.verb(Words.lemma(child)) : subjectAct(child, sentence);
            for (Token which : sentence.children(child, "obl")) {
                // "the compact, to which Norway acceded"
                if (act == null && which.tag().startsWith("W")) {
                    act = words.preposition(Words.lemma(child), Phrases.preposition(sentence, which));
                }
            }
            if (act != null) {
                return Act.of(act, child, sentence);
            }
        }
        return null;
    }

    private @Nullable Act governor(Token noun, Sentence sentence) {
        Token head = sentence.head(noun);
        if (head == null) {
            return null;
        }
        String lemma = Words.lemma(head);
        if (head.isVerb() || head.tag().startsWith("JJ")) {
            String act = null;
            if (noun.is("obj") || noun.relation().equals("nsubj:pass")) {
                act = withParticle(head, sentence);
                // "only the salt treaty is left"
                boolean left = lemma.equals("leave") && noun.relation().equals("nsubj:pass");
                act = act == null && !left && !isCondemned(head, sentence) ? words.verb(lemma) : act;
                act = act == null && isPutIntoForce(head, sentence) ? words.forced(lemma) : act;
            } else if (noun.is("nsubj")) {
                boolean passive = sentence.children(head).stream()
                        .anyMatch(aux -> aux.relation().equals("aux:pass"));
                boolean participle = head.tag().equals("VBN") && (passive || !sentence.has(head, "aux"));
                act = participle ? words.verb(lemma) : subjectAct(head, sentence);
            } else if (noun.is("obl")) {
                String preposition = Phrases.preposition(sentence, noun);
                act = words.preposition(lemma, preposition);
                for (Token object : sentence.children(head, "obj")) {
                    act = act == null ? phrase(head, object, preposition) : act;
                }
            }
            return act == null ? null : Act.of(act, head, sentence);
        }
        Token closing = sentence.head(head);
        boolean talks = noun.is("nmod") && head.is("obj") && Words.is("talks", head);
        if (talks && closing != null && Words.is("concluding", closing)) {
            // "concluded negotiations on a trade agreement"
            return Act.of("agreed", closing, sentence);
        }
        boolean ofNoun = noun.is("nmod") && !Phrases.preposition(sentence, noun).equals("with");
        Token above = sentence.head(head);
        if (noun.is("nmod") && head.is("obj") && above != null) {
            String act = phrase(above, head, Phrases.preposition(sentence, noun));
            if (act != null) {
                return Act.of(act, above, sentence);
            }
        }
        if (head.isNoun() && (ofNoun || noun.is("compound"))) {
            String act = words.noun(lemma);
            return act == null || lemma.equals("entry") && !hasForce(head, sentence)
                    ? null
                    : Act.of(act, head, sentence);
        }
        if (noun.is("obj") || noun.is("nmod")) {
            String act = words.noun(head.text().toLowerCase(Locale.ROOT));
            return act == null ? null : Act.of(act, head, sentence);
        }
        return null;
    }

    /** "denounced the deal as a betrayal": words against it, not the end of it. */
    private static boolean isCondemned(Token verb, Sentence sentence) {
        if (!Words.lemma(verb).equals("denounce")) {
            return false;
        }
        for (int i = verb.index() + 1; i < sentence.size() && !sentence.token(i).is("punct"); i++) {
            if (sentence.token(i).text().equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** "tore up the contract". */
    private @Nullable String withParticle(Token verb, Sentence sentence) {
        for (Token particle : sentence.children(verb, "compound:prt")) {
            String act = words.particle(Words.lemma(verb), Words.lemma(particle));
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    /** "put their names to the declaration". */
    private @Nullable String phrase(Token verb, Token object, String preposition) {
        return words.phrase(Words.lemma(verb), Words.lemma(object), preposition);
    }

    /** "entered into force", "took effect", "expired", "the truce began"; "come" and "take" alone say nothing. */
    private @Nullable String subjectAct(Token verb, Sentence sentence) {
        String act = words.subject(Words.lemma(verb));
        boolean says = switch (words.needed(Words.lemma(verb))) {
            case "force" -> hasForce(verb, sentence);
            case "out" -> sentence.has(verb, "compound:prt");
            // "the treaty ended the war" tells of the war
            case "alone" -> !sentence.has(verb, "obj") && !sentence.has(verb, "xcomp") && !sentence.has(verb, "ccomp");
            default -> true;
        };
        return says ? act : null;
    }

    /** "put into effect an accord": whatever noun the parse hangs the effect on. */
    private static boolean isPutIntoForce(Token verb, Sentence sentence) {
        for (int i = verb.index() + 1; i + 1 < sentence.size() && i <= verb.index() + FAR; i++) {
            String next = Words.lemma(sentence.token(i + 1));
            if (Words.lemma(sentence.token(i)).equals("into")) {
                return next.equals("force") || next.equals("effect") || next.equals("practice");
            }
        }
        return false;
    }

    private static boolean hasForce(Token word, Sentence sentence) {
        return sentence.children(word).stream().anyMatch(child -> {
            String lemma = Words.lemma(child);
            return lemma.equals("force") || lemma.equals("effect");
        });
    }
}
