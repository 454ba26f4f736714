package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Turns events by the words that take them: "refused to sign", "a halt to the raids", "must withdraw". */
public final class Operations {
    private final Sentence sentence;
    private final Clauses clauses;
    private final Lexicon lexicon;
    private final PatternMatcher matcher;
    private final OperatorFrames frames;
    private final TakenClauses complements;
    private final Used used;
    private final Coder coder;
    /** What the first of several clauses beside one another is taken by, by the index of each further one. */
    private final Map<Integer, Taken> shared = new HashMap<>();

    Operations(
            Coder coder,
            Clauses clauses,
            Arguments arguments,
            Roles roles,
            Lexicon lexicon,
            PatternMatcher matcher,
            Effects effects,
            Used used) {
        this.coder = coder;
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.matcher = matcher;
        this.complements = new TakenClauses(clauses);
        this.frames = new OperatorFrames(clauses, arguments, roles, effects, used);
        this.used = used;
    }

    /**
     * "hopes to restore ties with Peru and expand trade with Chile": the second clause under the operator of the first; null
     * elsewhere.
     */
    @Nullable
    Coded shared(Token verb) {
        Taken first = shared.isEmpty() ? null : shared.get(verb.index());
        Coded inner = first == null ? null : coder.code(verb, null, 1);
        return first == null || inner == null
                ? null
                : frames.code(new Taken(first.operator(), first.token(), first.part(), verb, inner, first.governor()));
    }

    private void share(Taken taken) {
        // "wants Chile to lower its tolls, and to free the crew": the parser may join the second to what takes the
        // first
        boolean infinitive = clauses.isInfinitive(taken.complement()) && !clauses.isInfinitive(taken.token());
        List<Token> joined = new ArrayList<>(sentence.children(taken.complement(), "conj"));
        if (infinitive) {
            sentence.children(taken.token(), "conj").stream()
                    .filter(clauses::isInfinitive)
                    .forEach(joined::add);
        }
        for (Token second : joined) {
            boolean open = second.isVerb()
                    && (second.tag().equals("VB") || clauses.isInfinitive(second))
                    && !sentence.has(second, "nsubj")
                    && !sentence.has(second, "aux");
            if (open) {
                shared.put(second.index(), taken);
            }
        }
    }

    /** An operator with the event it takes: "agreed to send aid", "a halt to the raids". */
    @Nullable
    Coded operate(Token token, String part, @Nullable Token governor, int depth) {
        List<Operator> operators = lexicon.operators(
                part, part.equals("adjective") && token.isVerb() ? Clauses.lower(token) : token.lemma());
        if (operators.isEmpty()) {
            return null;
        }
        Token clause = complements.of(token);
        boolean told = governor == null
                || lexicon.operators("verb", governor.lemma()).stream().allMatch(o -> o.effect() == Operator.Effect.DO);
        if (clause == null && part.equals("noun") && told) {
            clause = clauses.borrowed(token);
        }
        if (clause == null && part.equals("noun") && token.is("nsubj")) {
            Token head = sentence.head(token);
            clause = head != null && head.isVerb() && clauses.isInfinitive(head) ? head : null;
        }
        for (Operator operator : operators) {
            String link = operator.after().isEmpty()
                    ? ""
                    : operator.after().get(operator.after().size() - 1);
            if (!operator.after().isEmpty()
                    && (!clauses.mayHold(operator.after()) || matcher.follow(token, operator.after(), false) == null)) {
                continue;
            }
            // "made the raids illegal": says what they are
            if (part.equals("verb")
                    && operator.line().equals("make")
                    && sentence.subtree(token, t -> t.equals(token) || !Clauses.isClausal(t)).stream()
                            .anyMatch(t -> t.tag().startsWith("JJ")
                                    && t.index() > t.head()
                                    && (t.is("amod") || t.is("xcomp")))) {
                continue;
            }
            // "held up the inquiry", "put off the visit": another verb
            if (part.equals("verb")
                    && operator.after().isEmpty()
                    && operator.effect() == Operator.Effect.DO
                    && isParticled(token)) {
                continue;
            }
            boolean prepositional = Pattern.isLink(link) || link.equals("under");
            boolean nominal = operator.effect() == Operator.Effect.DO
                    || operator.effect() == Operator.Effect.STOP
                    || operator.effect() == Operator.Effect.CANCEL;
            boolean gerund =
                    clause != null && clause.is("xcomp") && clause.tag().equals("VBG");
            if (nominal
                    && clause != null
                    && !gerund
                    && part.equals("verb")
                    && !clauses.objects(token).isEmpty()
                    && !prepositional) {
                Coded result = operateNouns(operator, token, part, link, governor, depth);
                if (result != null) {
                    return result;
                }
                if (operator.effect() == Operator.Effect.DO || !isFrom(clause)) {
                    // "took bribes to favour the port", "dropped its reserve, blaming Chile": another thing
                    continue;
                }
            }
            if (clause != null && (isPlainlyTold(operator, clause) || isOfAnother(operator, token, clause))) {
                continue;
            }
            // "pressed its advantage, arming the rebels": a deed beside the verb, and nobody asked to do it
            if (clause != null
                    && operator.effect() == Operator.Effect.DEMAND
                    && part.equals("verb")
                    && clause.tag().equals("VBG")
                    && !clauses.objects(token).isEmpty()
                    && sentence.children(clause, "mark").isEmpty()) {
                continue;
            }
            // "called on the premier to discuss the budget": went to see him
            if (clause != null && operator.line().startsWith("call on") && Trait.COURTEOUS.of(clause.lemma())) {
                continue;
            }
            // "wants Chile to leave", beside "wants to leave" and "wants talks"
            if (operator.effect() == Operator.Effect.DEMAND
                    && Trait.WISHES.of(operator.head())
                    && (clause == null || !part.equals("verb") || !isLeftToAnother(token, clause))) {
                continue;
            }
            // "told the paper, adding that", "told the paper that they must leave": asks nothing of the paper
            if (clause != null
                    && operator.effect() == Operator.Effect.DEMAND
                    && Trait.TELLS.of(operator.head())
                    && !clauses.isInfinitive(clause)
                    && (!clause.is("ccomp") || isPress(token))) {
                continue;
            }
            if (clause != null
                    && operator.effect() != Operator.Effect.UNDERGO
                    && (!prepositional || isClauseLink(link, clause))) {
                Coded inner = coder.code(clause, null, depth + 1);
                Taken taken = new Taken(operator, token, part, clause, inner, governor);
                Coded result = frames.code(taken);
                if (result != null) {
                    share(taken);
                    return result;
                }
                continue;
            }
            Coded result = operateNouns(operator, token, part, link, governor, depth);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    private boolean isPress(Token verb) {
        return sentence.children(verb, "obj").stream()
                .anyMatch(o -> lexicon.classes().isOfAudience(o.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isParticled(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().equals("compound:prt")
                        && (Set.of("off", "back", "down", "away").contains(Clauses.lower(c))
                                // "put up resistance"
                                || Clauses.lower(c).equals("up") && verb.lemma().equals("hold")));
    }

    /** "agreed to", "stopped short of endorsing": the preposition can take the clause. */
    private boolean isClauseLink(String link, Token clause) {
        return link.equals("on")
                || link.equals("to")
                || link.equals("for")
                || sentence.children(clause, "mark").stream()
                        .anyMatch(m -> Clauses.lower(m).equals(link));
    }

    private @Nullable Coded operateNouns(
            Operator operator, Token token, String part, String link, @Nullable Token governor, int depth) {
        boolean prepositional = Pattern.isLink(link) || link.equals("under");
        List<Token> nouns = new ArrayList<>();
        // "told the dialogue that": speaks to it, and asks for none
        if (!prepositional && part.equals("verb") && Trait.ADDRESSES.of(token.lemma())) {
            return null;
        }
        if (part.equals("noun")) {
            for (String preposition : List.of("of", "to", "for", "on", "in", "against")) {
                for (Token child : sentence.children(token)) {
                    if (child.is("nmod") && clauses.hasCase(child, preposition)) {
                        nouns.add(child);
                    }
                }
            }
        } else if (prepositional) {
            // "called it a victory for dialogue" calls for nothing
            boolean taken =
                    !clauses.objects(token).isEmpty() && !clauses.passive(token) && !Trait.CARRIES.of(token.lemma());
            clauses.governed(token, link).stream()
                    .filter(n -> !taken || n.head() == token.index())
                    .forEach(nouns::add);
        } else {
            nouns.addAll(clauses.objects(token));
        }
        for (Token noun : nouns) {
            if (!(noun.isNoun() || Coder.isNominal(sentence, noun)) || noun.equals(token)) {
                continue;
            }
            Token event = Trait.counts(noun) && !clauses.governed(noun, "of").isEmpty()
                    ? clauses.governed(noun, "of").get(0)
                    : noun;
            Coded inner = coder.noun(event, token, depth + 1);
            if (inner == null) {
                continue;
            }
            Coded result = frames.code(new Taken(operator, token, part, event, inner, governor));
            if (result != null) {
                used.mark(noun);
                return result;
            }
        }
        return null;
    }

    /**
     * Whether the clause says what is so, and not what is wanted or done: "announced that it will return the ship",
     * "told its citizens that the border was closed", beside "demanded that they leave".
     */
    private boolean isPlainlyTold(Operator operator, Token clause) {
        if (clause.is("ccomp") && operator.effect() == Operator.Effect.PROMISE && !clauses.isInfinitive(clause)) {
            // "agreed that the plan was weak", "glad that they came": a view, no promise
            return !isToCome(sentence, clause);
        }
        boolean telling = operator.effect() == Operator.Effect.DO || operator.effect() == Operator.Effect.DEMAND;
        if (!telling || !clause.is("ccomp") || clauses.isInfinitive(clause)) {
            return false;
        }
        // "demanded that they cut aid": the tagger takes a subjunctive that looks like a past tense for one
        boolean past = clause.tag().equals("VBD") && !Clauses.lower(clause).equals(clause.lemma())
                || clause.tag().equals("VBZ");
        boolean noun = !clause.isVerb();
        boolean helped =
                sentence.children(clause).stream().anyMatch(c -> (c.is("aux") || c.is("cop")) && isIndicative(c));
        boolean onlyTells = Trait.TELLS.of(operator.head()) && !clause.tag().equals("VB");
        return operator.effect() == Operator.Effect.DO
                || past
                || helped
                || onlyTells
                || (noun && !sentence.has(clause, "aux"));
    }

    /** "hopes that Chile will lift the embargo", "expects Chile to sign": what another does is no intention. */
    private boolean isOfAnother(Operator operator, Token token, Token clause) {
        // "went on the offensive, saying she would leave": no attempt to leave
        if (operator.effect() == Operator.Effect.TRY && clause.is("ccomp") && sentence.has(clause, "nsubj")) {
            return true;
        }
        if (operator.effect() != Operator.Effect.INTEND || !token.isVerb() || clauses.passive(token)) {
            return false;
        }
        boolean own = sentence.children(clause, "nsubj").stream().allMatch(Roles::isThirdPerson);
        return clause.is("ccomp") ? !own : !clauses.objects(token).isEmpty();
    }

    /** "wants Chile to leave", beside "wants the bank to be reconnected": it is for those named to do. */
    private boolean isLeftToAnother(Token token, Token clause) {
        return clause.is("xcomp")
                && !clauses.passive(clause)
                && (sentence.has(token, "obj") || sentence.has(clause, "nsubj"))
                && sentence.children(clause, "nsubj").stream().noneMatch(Roles::isThirdPerson);
    }

    /** Whether a clause is about what will or should be. */
    static boolean isToCome(Sentence sentence, Token clause) {
        // "agreed that the bridge cannot hold": what is impossible is a view
        boolean negated = sentence.children(clause, "advmod").stream()
                .anyMatch(n -> Set.of("not", "n't", "n’t", "never").contains(Clauses.lower(n)));
        return sentence.children(clause, "aux").stream().anyMatch(a -> switch (Clauses.lower(a)) {
            case "will", "'ll", "’ll", "would", "should", "shall", "must" -> true;
            case "can", "could" -> !negated;
            default -> false;
        });
    }

    /** Whether a clause says what is so: "that it knows", "that it was closed", beside "that it leave", "that it must". */
    public static boolean isIndicative(Sentence sentence, Token clause) {
        boolean open = sentence.children(clause, "aux").stream()
                .anyMatch(a -> a.tag().equals("MD")
                        || a.tag().equals("TO")
                        || Clauses.lower(a).equals("be"));
        boolean tense = clause.tag().equals("VBZ")
                || clause.tag().equals("VBD")
                || sentence.children(clause).stream()
                        .anyMatch(c -> (c.is("aux") || c.is("cop"))
                                && (c.tag().equals("VBZ")
                                        || c.tag().equals("VBD")
                                        || c.tag().equals("VBP")));
        return tense && !open;
    }

    private static boolean isIndicative(Token auxiliary) {
        return switch (Clauses.lower(auxiliary)) {
            case "be", "should", "must", "shall", "ought", "to" -> false;
            default -> true;
        };
    }

    /** "stopped Peru from shelling the port". */
    private boolean isFrom(Token clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> Clauses.lower(m).equals("from"));
    }
}
