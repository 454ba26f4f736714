package org.dragoman.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The grammatical subject of a verb: its own, the one it shares with the clause above, or the one the parser misplaced. */
final class Subjects {
    private static final int DEPTH = 6;

    private final Clauses clauses;
    private final Sentence sentence;
    private final MisplacedSubjects misplaced;

    Subjects(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.misplaced = new MisplacedSubjects(clauses);
    }

    /** The subject with what is coordinated to it, empty where there is none. */
    List<Token> of(Token verb) {
        return grammatical(verb, 0);
    }

    /**
     * "Luis Paz, the director she ousted": the pronoun between a noun and the verb, where the parser took both for its
     * subjects; null elsewhere.
     */
    @Nullable
    Token nearer(Token verb, Token first) {
        Token next = first.index() + 2 == verb.index() ? sentence.token(first.index() + 1) : first;
        return first.isNoun()
                        && next.is("nsubj")
                        && next.head() == verb.index()
                        && next.tag().equals("PRP")
                ? next
                : null;
    }

    /** The noun that was meant where the parser took the dateline for the subject. */
    private List<Token> pastDateline(List<Token> subjects) {
        if (clauses.dateline() < 0 || subjects.isEmpty() || subjects.get(0).index() > clauses.dateline()) {
            return subjects;
        }
        for (int i = clauses.dateline() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                break;
            }
            if (token.isNoun() && (token.head() <= clauses.dateline() || token.is("nsubj"))) {
                return clauses.conjuncts(token);
            }
        }
        return subjects;
    }

    /**
     * "The generals, who had shunned the talks, met rebels.": where a whole sentence has no verb but a participle with an
     * object, or after a comma, behind its first noun, the parser took the verb for a description of the noun.
     */
    boolean isVerbOfAll(Token verb) {
        Token noun = verb.tag().equals("VBN") && (verb.is("acl") || verb.is("dep")) ? sentence.head(verb) : null;
        return noun != null
                && noun.isNoun()
                && sentence.head(noun) == null
                && noun.index() < verb.index()
                && !sentence.has(noun, "cop")
                && !sentence.has(noun, "case")
                && sentence.token(sentence.size() - 1).text().equals(".")
                && sentence.children(verb).stream()
                        .noneMatch(c -> c.is("aux") || c.relation().equals("acl:relcl"))
                && (sentence.has(verb, "obj")
                        || sentence.children(verb, "xcomp").stream().anyMatch(clauses::isInfinitive)
                        || sentence.token(verb.index() - 1).text().equals(",")
                                && sentence.children(noun).stream()
                                        .anyMatch(c -> c.relation().equals("acl:relcl")));
    }

    private List<Token> grammatical(Token verb, int depth) {
        Token taken = isMisplacedClause(verb) ? sentence.head(verb) : null;
        if (taken != null) {
            return clauses.conjuncts(sentence.children(taken, "appos").get(0));
        }
        for (Token child : sentence.children(verb)) {
            if (child.is("nsubj")) {
                Token described = Antecedents.of(sentence, verb);
                if (Clauses.RELATIVE.contains(Clauses.lower(child)) && described != null) {
                    return clauses.conjuncts(described);
                }
                Token using = misplaced.using(verb, child);
                if (using != null) {
                    return grammatical(using, depth + 1);
                }
                Token nearer = nearer(verb, child);
                return nearer != null ? List.of(nearer) : pastDateline(listed(verb, child));
            }
        }
        Token misjoined = clauses.misjoinedSubject(verb);
        if (misjoined != null) {
            return List.of(misjoined);
        }
        Token behind = misplaced.afterPlace(verb);
        if (behind != null) {
            return clauses.conjuncts(behind);
        }
        // "Around 70,000 farmers have fled": the parser takes the number's adverb for a preposition
        for (Token child : sentence.children(verb)) {
            if (child.is("obl")
                    && child.index() < verb.index()
                    && sentence.has(child, "nummod")
                    && (clauses.hasCase(child, "around")
                            || clauses.hasCase(child, "about")
                            || clauses.hasCase(child, "over"))) {
                return clauses.conjuncts(child);
            }
        }
        Token joined = misplaced.afterTime(verb);
        if (joined != null) {
            return clauses.conjuncts(joined);
        }
        Token told = depth > DEPTH ? null : misplaced.afterSaying(verb);
        if (told != null) {
            Token saying = sentence.head(told);
            return told.tag().equals("PRP") && saying != null
                    ? grammatical(saying, depth + 1)
                    : clauses.conjuncts(told);
        }
        Token head = sentence.head(verb);
        if (head == null || depth > DEPTH) {
            return List.of();
        }
        Token antecedent = Antecedents.of(sentence, verb);
        if (antecedent != null) {
            return List.of(antecedent);
        }
        if (verb.is("conj") && (head.isVerb() || sentence.has(head, "nsubj"))) {
            List<Token> shared = grammatical(head, depth + 1);
            Token telling = isOfOtherTense(verb, head) ? tellingAbove(head) : null;
            if (telling != null) {
                return grammatical(telling, depth + 1);
            }
            Token above = disagrees(verb, shared) ? sentence.head(head) : null;
            List<Token> others = above == null || !above.isVerb() ? List.of() : grammatical(above, depth + 1);
            return others.isEmpty() || disagrees(verb, others) ? shared : others;
        }
        if (verb.is("xcomp")) {
            List<Token> objects = new ArrayList<>();
            if (!Trait.KEEPS_SUBJECT.of(head.lemma())) {
                for (Token child : sentence.children(head)) {
                    if ((child.relation().equals("obj") || child.is("iobj")) && !Clauses.isTime(child)) {
                        objects.addAll(clauses.conjuncts(child));
                    }
                }
            }
            return objects.isEmpty() ? grammatical(head, depth + 1) : objects;
        }
        List<Token> blamed = verb.is("advcl") ? blamed(verb, head) : List.of();
        if (!blamed.isEmpty()) {
            return blamed;
        }
        if (verb.is("advcl") && hasLostSubject(verb)) {
            return List.of();
        }
        if (verb.is("dep") && isVerbOfAll(verb)) {
            return clauses.conjuncts(head);
        }
        // "Backed by the army, the premier resigned": the parser may take the participle for an adverb
        boolean opening = verb.is("advmod") && clauses.passive(verb);
        if (verb.is("advcl") || verb.is("ccomp") || verb.is("dep") || opening) {
            return grammatical(head, depth + 1);
        }
        if (verb.is("acl")) {
            if (clauses.isInfinitive(verb) && isRanked(head)) {
                return clauses.conjuncts(Antecedents.named(sentence, head));
            }
            if (clauses.isInfinitive(verb)) {
                return owner(head, depth + 1);
            }
            // "Peru is the largest donor, giving a billion": Peru gives it
            if (sentence.has(head, "cop") && sentence.has(head, "nsubj")) {
                return grammatical(head, depth + 1);
            }
            if (Trait.WRITTEN.of(head.lemma()) && verb.tag().equals("VBG") && !head.isProper()) {
                return authors(head, depth + 1);
            }
            // "Peru is one of the states supplying arms"
            Token named = Antecedents.named(sentence, head);
            if (!named.equals(head) && !head.is("appos")) {
                return clauses.conjuncts(named);
            }
            // "Ana Sosa last week threatened to leave": the parser took the verb for a description of the week
            Token above = Clauses.isTime(head) ? sentence.head(head) : null;
            Token beside = isLoose(verb, head) ? verbAbove(head) : null;
            return beside != null ? clauses.subjects(beside) : clauses.conjuncts(above == null ? head : above);
        }
        return List.of();
    }

    /** "Sosa became the first premier to visit Lima", "the only state to sign": who does it, beside "a plan to sign". */
    private boolean isRanked(Token noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(c -> Set.of("first", "second", "third", "last", "latest", "only")
                        .contains(Clauses.lower(c)));
    }

    /** "they fear that Sosa may gain and want": a plural verb, and one person. */
    private boolean disagrees(Token verb, List<Token> subjects) {
        if (subjects.size() != 1) {
            return false;
        }
        // "that Sosa won and condemn": the tagger takes the present for an infinitive, which no past tense can share
        Token head = sentence.head(verb);
        boolean present = verb.tag().equals("VBP")
                || verb.tag().equals("VB")
                        && head != null
                        && (head.tag().equals("VBD") || head.tag().equals("VBZ"))
                        && !sentence.has(verb, "aux")
                        && !sentence.has(verb, "mark");
        String noun = subjects.get(0).tag();
        boolean one = noun.equals("NNP") || noun.equals("NN");
        boolean several = noun.equals("NNS") || noun.equals("NNPS");
        return present && one || verb.tag().equals("VBZ") && several;
    }

    /**
     * "spoke of a plan that would fail, and blamed Chile", "named an envoy who reports to him, and called": a past tense
     * after a comma shares no subject with a clause that is told in another.
     */
    private boolean isOfOtherTense(Token verb, Token head) {
        if (!verb.tag().equals("VBD") || sentence.has(verb, "aux")) {
            return false;
        }
        boolean modal =
                sentence.children(head, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        return (modal || head.tag().equals("VBZ") && head.relation().equals("acl:relcl"))
                && sentence.children(verb, "cc").stream()
                        .anyMatch(c -> c.index() > head.index()
                                && sentence.token(c.index() - 1).text().equals(","));
    }

    /** The nearest verb above a clause that is told in the past and has a subject of its own, null where there is none. */
    private @Nullable Token tellingAbove(Token clause) {
        Token at = sentence.head(clause);
        for (int i = 0; i < DEPTH && at != null; i++) {
            boolean past = at.tag().equals("VBD")
                    || at.tag().equals("VBN")
                            && sentence.children(at, "aux").stream()
                                    .anyMatch(a -> a.lemma().equals("have"));
            if (past && sentence.has(at, "nsubj")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** "entered the Peruvian contest, praising Sosa": a participle after a comma, which the parser gave to the noun before. */
    private boolean isLoose(Token participle, Token noun) {
        int at = participle.index() - 1;
        while (at > 0 && sentence.token(at).is("advmod")) {
            at--;
        }
        // "arrived at Lima seeking": a place seeks nothing
        boolean place = noun.entity().equals("LOCATION")
                && (noun.is("obl") || noun.is("nmod"))
                && (clauses.hasCase(noun, "at") || clauses.hasCase(noun, "in") || clauses.hasCase(noun, "to"));
        return participle.tag().equals("VBG")
                && at >= noun.index()
                && (place || sentence.token(at).text().equals(","))
                && !noun.entity().equals("PERSON")
                && !noun.entity().equals("ORGANIZATION");
    }

    /** The verb whose object, or what a preposition joins to it, a noun is; null for subjects. */
    private @Nullable Token verbAbove(Token noun) {
        Token at = noun;
        for (int i = 0; i < DEPTH && at != null; i++) {
            if (at.isVerb()) {
                return at;
            }
            if (at.is("nsubj") || !(at.is("obj") || at.is("obl") || at.is("nmod") || at.is("conj"))) {
                return null;
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** "thanked Chile for sending a ship", "suspects Chile of arming rebels", "lashed out at Chile for having shelled": those who did what they are named for. */
    private List<Token> blamed(Token verb, Token head) {
        boolean deed = sentence.children(verb).stream()
                .anyMatch(m -> (m.is("mark") || m.is("case"))
                        && Set.of("for", "of", "from", "with").contains(Clauses.lower(m)));
        boolean gerund = verb.tag().equals("VBG")
                || sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("VBG"));
        // "angry at Chile for delaying it"
        if (!deed || !gerund || !head.isVerb() && !sentence.has(head, "cop")) {
            return List.of();
        }
        List<Token> found = new ArrayList<>();
        if (clauses.passive(head)) {
            found.addAll(clauses.objects(head));
        } else {
            for (Token child : sentence.children(head)) {
                boolean named = child.relation().equals("obj") || child.is("obl") && clauses.hasCase(child, "at");
                if (named && child.index() < verb.index() && !Clauses.isTime(child)) {
                    found.addAll(clauses.conjuncts(child));
                }
            }
        }
        return found;
    }

    /** "spoke as Chile test - fired a rocket": a finite clause has a subject of its own, though the parser may miss it. */
    private boolean hasLostSubject(Token verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.tag().equals("VBP")
                                || a.tag().equals("VBZ")
                                || a.tag().equals("MD"));
        return finite
                && !clauses.passive(verb)
                && sentence.children(verb, "mark").stream()
                        .anyMatch(m -> !Clauses.lower(m).equals("to"));
    }

    /** "Accusing Chile of theft, Peru left": the parser took the first clause for a description of its own object. */
    boolean isMisplacedClause(Token verb) {
        Token taken = verb.index() == 0 && verb.is("amod") && verb.tag().equals("VBG") ? sentence.head(verb) : null;
        return taken != null && taken.is("nsubj") && sentence.has(taken, "appos");
    }

    /** "Peru, Chile sign pact": a headline's comma stands for "and"; the parser sees two subjects, or an apposition. */
    private List<Token> listed(Token verb, Token subject) {
        Token first = sentence.token(0);
        if (first.head() == subject.index() && isMisplacedClause(first)) {
            return clauses.conjuncts(sentence.children(subject, "appos").get(0));
        }
        List<Token> found = new ArrayList<>(clauses.conjuncts(subject));
        for (Token other : sentence.children(verb, "nsubj")) {
            if (!found.contains(other) && other.isNoun() && isListed(subject, other)) {
                found.addAll(clauses.conjuncts(other));
            }
        }
        // a plural verb after two names: "Peru, Chile hold talks"
        for (Token other : verb.tag().equals("VBP") ? sentence.children(subject, "appos") : List.<Token>of()) {
            if (!found.contains(other) && subject.isProper() && isListed(subject, other)) {
                found.addAll(clauses.conjuncts(other));
            }
        }
        return found;
    }

    /** Whether nothing but a comma, and words that describe the second, stands between two nouns. */
    private boolean isListed(Token first, Token second) {
        int comma = first.index() + 1;
        if (comma >= second.index() || !sentence.token(comma).text().equals(",")) {
            return false;
        }
        for (int i = comma + 1; i < second.index(); i++) {
            if (sentence.token(i).head() != second.index() || sentence.token(i).is("det")) {
                return false;
            }
        }
        return first.index() == 0 || sentence.token(first.index() - 1).head() == first.index();
    }

    /** "adopted a resolution condemning Chile", "in a letter of the bishops urging a truce": those whose text it is. */
    private List<Token> authors(Token text, int depth) {
        for (String link : List.of("by", "from", "of")) {
            for (Token child : sentence.children(text, "nmod")) {
                if (clauses.hasCase(child, link) && !Clauses.isTime(child)) {
                    return clauses.conjuncts(child);
                }
            }
        }
        Token verb = sentence.head(text);
        if (verb != null && verb.isVerb() && text.is("nsubj") && clauses.passive(verb)) {
            return clauses.subjects(verb);
        }
        List<Token> owners = owner(text, depth);
        return owners.isEmpty() ? clauses.conjuncts(text) : owners;
    }

    /** Who holds what a noun says: "the ministry's plan", "the ministry made a plan". */
    private List<Token> owner(Token noun, int depth) {
        List<Token> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return clauses.conjuncts(possessors.get(0));
        }
        Token verb = sentence.head(noun);
        if (verb != null && verb.isVerb() && (noun.relation().equals("obj") || noun.is("obl"))) {
            return clauses.passive(verb) ? clauses.subjects(verb) : grammatical(verb, depth + 1);
        }
        return List.of();
    }
}
