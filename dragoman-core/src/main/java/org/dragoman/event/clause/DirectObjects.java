package org.dragoman.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Those to whom a verb is done, where the parser puts them and where it does not. */
final class DirectObjects {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Subjects subjects;

    DirectObjects(Clauses clauses, Subjects subjects) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.subjects = subjects;
    }

    /** Those it is done to. */
    List<Token> of(Token verb) {
        if (subjects.isMisplacedClause(verb)) {
            Token taken = sentence.head(verb);
            return taken == null ? List.of() : List.of(taken);
        }
        if (clauses.passive(verb)) {
            List<Token> retained = retained(verb);
            if (!retained.isEmpty()) {
                return retained;
            }
            Token described = verb.is("amod") ? sentence.head(verb) : before(verb);
            return described != null ? clauses.conjuncts(described) : subjects.of(verb);
        }
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("obj") && !Clauses.isTime(child)) {
                if (Clauses.RELATIVE.contains(Clauses.lower(child)) && Antecedents.of(sentence, verb) != null) {
                    found.add(Antecedents.of(sentence, verb));
                } else {
                    found.addAll(clauses.conjuncts(child));
                }
            }
        }
        // "the sanctions it imposed": the object is the noun that the clause describes; but "Lima, where she met him"
        Token antecedent = Antecedents.of(sentence, verb);
        boolean circumstance = sentence.children(verb, "advmod").stream()
                .anyMatch(c -> Set.of("where", "when").contains(Clauses.lower(c)));
        if (found.isEmpty() && antecedent != null && !circumstance && hasOwnSubject(verb)) {
            found.add(antecedent);
        }
        if (found.isEmpty()) {
            sentence.children(verb, "nsubj").stream()
                    .filter(noun -> subjects.nearer(verb, noun) != null)
                    .forEach(found::add);
        }
        // "found the clerk guilty": the object is the subject of the adjective
        if (found.isEmpty()) {
            for (Token child : sentence.children(verb)) {
                if ((child.is("xcomp") || child.is("ccomp")) && child.tag().startsWith("JJ")) {
                    for (Token subject : sentence.children(child, "nsubj")) {
                        found.addAll(clauses.conjuncts(subject));
                    }
                    // "shot dead a clerk"
                    for (Token object : sentence.children(child, "dep")) {
                        boolean next = child.index() == verb.index() + 1 && object.index() > child.index();
                        found.addAll(next && object.isNoun() ? clauses.conjuncts(object) : List.of());
                    }
                }
            }
        }
        // "arrested the leader of a gang linked to smugglers": the parser takes the noun for the participle's subject
        if (found.isEmpty()) {
            for (Token child : sentence.children(verb)) {
                boolean participle = (child.tag().equals("VBN")
                                || child.is("dep") && child.tag().equals("VBD"))
                        && (child.is("dep") || child.is("xcomp") || child.is("ccomp"))
                        && sentence.children(child).stream().noneMatch(c -> c.is("aux") || c.is("mark") || c.is("cop"));
                for (Token subject : participle ? sentence.children(child, "nsubj") : List.<Token>of()) {
                    if (subject.index() > verb.index() && subject.index() < child.index()) {
                        found.addAll(clauses.conjuncts(subject));
                    }
                }
            }
        }
        // "welcomed Peru's decision to free the sailors": the parser takes the noun for the subject of the infinitive
        if (found.isEmpty()) {
            for (Token child : sentence.children(verb, "ccomp")) {
                for (Token subject :
                        clauses.isInfinitive(child) ? sentence.children(child, "nsubj") : List.<Token>of()) {
                    if (subject.index() > verb.index() && sentence.has(subject, "nmod:poss")) {
                        found.add(subject);
                    }
                }
            }
        }
        // "dismissed as baseless the claims made in May": the parser takes the claims for the subject of what describes
        // them
        if (found.isEmpty()) {
            for (Token child : sentence.children(verb, "advcl")) {
                boolean as = sentence.children(child, "mark").stream()
                        .anyMatch(m -> Clauses.lower(m).equals("as") && m.index() == verb.index() + 1);
                for (Token subject :
                        as && child.tag().equals("VBN") ? sentence.children(child, "nsubj") : List.<Token>of()) {
                    found.addAll(clauses.conjuncts(subject));
                }
            }
        }
        // "helped villagers rebuild their homes": the parser takes those helped for the subject of what they do
        if (found.isEmpty() && verb.lemma().equals("help")) {
            for (Token child : sentence.children(verb, "ccomp")) {
                boolean bare = child.tag().equals("VB")
                        && sentence.children(child).stream().noneMatch(c -> c.is("aux") || c.is("mark"));
                for (Token subject : bare ? sentence.children(child, "nsubj") : List.<Token>of()) {
                    found.addAll(clauses.conjuncts(subject));
                }
            }
        }
        // "seized and burned the ship": the object stands with the last verb
        if (found.isEmpty()) {
            for (Token child : sentence.children(verb)) {
                if (child.is("conj")
                        && child.isVerb()
                        && !sentence.has(child, "nsubj")
                        && sentence.children(verb).stream()
                                .noneMatch(c -> c.is("obl") || c.is("xcomp") || c.is("ccomp"))) {
                    for (Token object : sentence.children(child)) {
                        if (object.relation().equals("obj")) {
                            found.addAll(clauses.conjuncts(object));
                        }
                    }
                    break;
                }
            }
        }
        return found;
    }

    /** "the exiles were granted asylum": the object that the passive keeps; empty elsewhere. */
    private List<Token> retained(Token verb) {
        if (!Trait.TRANSFERS.of(verb.lemma())) {
            return List.of();
        }
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("obj") && child.index() > verb.index() && !Clauses.isTime(child)) {
                return clauses.conjuncts(child);
            }
        }
        return List.of();
    }

    /** Whether a passive keeps its object, so that its subject is the one who is given it. */
    boolean isRetained(Token verb) {
        return !retained(verb).isEmpty();
    }

    /** "they claim the port, captured by Chile in May": what a participle after a comma describes; null elsewhere. */
    private @Nullable Token before(Token participle) {
        boolean late = participle.is("advcl") && participle.index() > 1 && participle.head() < participle.index();
        Token comma = late ? sentence.token(participle.index() - 1) : participle;
        Token noun = comma.text().equals(",") ? sentence.token(participle.index() - 2) : participle;
        boolean described = noun.isNoun() && !clauses.subjects(participle).isEmpty();
        return described ? noun : null;
    }

    private boolean hasOwnSubject(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.is("nsubj") && !Clauses.RELATIVE.contains(Clauses.lower(c)));
    }
}
