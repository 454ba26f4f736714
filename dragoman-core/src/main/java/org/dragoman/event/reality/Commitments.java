package org.dragoman.event.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.coding.Operations;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words above an event commit the text to: "managed to" and "failed to", "a plan to", "denied that", "called off".
 * The words stand in {@code commitments.tsv}.
 */
final class Commitments {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Moods moods;
    private final Conditions conditions;

    Commitments(Clauses clauses, Moods moods, Conditions conditions) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.moods = moods;
        this.conditions = conditions;
    }

    /** What the word above commits the text to; {@code nominal} where no verb has been passed on the way up. */
    void apply(Token at, Token head, Verdict verdict, boolean nominal) {
        if (isOfSomethingWished(at, head)) {
            verdict.set(Reality.POSSIBLE, "about \"" + head.text() + "\", which is still to come", 1.4);
            return;
        }
        if (isTopic(at, head)) {
            verdict.set(Reality.POSSIBLE, "talked of at \"" + head.text() + "\"", 1.4);
            return;
        }
        if (isRanked(at, head) || isVoiced(at, head)) {
            return;
        }
        if (isInPreparation(at, head) || isJudgedLikely(at, head)) {
            verdict.set(Reality.POSSIBLE, "no more than to come at \"" + head.text() + "\"", 1.4);
            return;
        }
        // "a strike would close the port": a deed that nobody has named before is as unreal as what it does
        if (nominal && isOfUnreal(at, head)) {
            verdict.set(Reality.POSSIBLE, "what \"" + head.text() + "\" supposes", 1.4);
            return;
        }
        Token held = at.is("ccomp") ? held(at) : null;
        Token taker = held != null ? held : at.is("xcomp") ? taker(at, head) : head;
        String lemma = CommitmentWords.phrasal(sentence, taker);
        boolean infinitive = (at.isVerb() || sentence.has(at, "cop")) && clauses.isInfinitive(at);
        if (at.is("xcomp")
                || held != null
                || (at.is("advcl") && infinitive)
                || (at.is("acl") && infinitive)
                || (at.is("advcl") && !infinitive && conditions.isMarked(at, "from"))) {
            if (Trait.ENDS.of(lemma)) {
                // "did not stop accusing": it goes on
                if (head.isVerb() && moods.isNegated(head)) {
                    verdict.negate("not ended at \"" + head.text() + "\"", Verdict.SURE / 2);
                }
            } else if (CommitmentWords.NEGATIVE.contains(lemma)) {
                verdict.negate("under \"" + head.text() + "\"", -0.1);
            } else if (CommitmentWords.OPEN.contains(lemma) && !isOpening(taker) || isBound(at, head)) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.6);
            } else if (isHearsay(head)) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 2);
            } else if (Trait.TRIES.of(lemma) && !at.is("advcl")) {
                // "is trying to mediate" goes on; of "tried to mediate" nobody knows how it ended
                boolean past = head.tag().equals("VBD") || head.tag().equals("VBN");
                verdict.set(past ? Reality.POSSIBLE : Reality.ONGOING, "tried at \"" + head.text() + "\"", 1.6);
            } else if (CommitmentWords.INTENTION.contains(lemma)
                    || CommitmentWords.PROSPECT.contains(lemma)
                    || (infinitive
                            && (!Trait.ASPECT.of(lemma) || lemma.equals("go"))
                            && (at.is("advcl") && !lemma.equals("go") || isPurpose(at, head)))
                    || (at.is("acl") && infinitive)) {
                // "flew in to help": what one sets out for is as good as begun
                boolean meant = (CommitmentWords.INTENTION.contains(lemma) || CommitmentWords.PROSPECT.contains(lemma))
                                && !isAside(at, head)
                        || Trait.SETS_OUT.of(lemma);
                verdict.set(Reality.PLANNED, (meant ? "under \"" : Verdict.PURPOSE + " \"") + head.text() + "\"", 1.6);
            } else if (lemma.equals("go") && head.tag().equals("VBG")) {
                verdict.set(Reality.PLANNED, "going to", 2);
            } else if (CommitmentWords.DOUBTFUL.contains(lemma)) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            }
        } else if ((at.is("acl") || at.is("ccomp"))
                && head.isNoun()
                && conditions.isMarked(at, "that")
                && CommitmentWords.PROSPECT.contains(lemma)
                && !isUnfounded(head)) {
            // "the demand that they withdraw"
            verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.6);
        } else if (at.is("ccomp") || at.is("dep")) {
            if (lemma.equals("deny") || lemma.equals("reject") || lemma.equals("refute") || lemma.equals("dispute")) {
                verdict.negate("denied by \"" + head.text() + "\"", -1.0);
            } else if (head.isNoun() && isUnfounded(head)) {
                verdict.negate("under \"" + head.text() + "\"", -1.0);
            } else if (CommitmentWords.OPEN.contains(lemma) && head.isVerb() && !isOpening(head)) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.7);
            } else if (conditions.isMarked(at, "whether")
                    || conditions.isMarked(at, "if")
                    || CommitmentWords.DOUBTFUL.contains(lemma)) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            } else if (CommitmentWords.INTENTION.contains(lemma)
                    && !isPast(at)
                    && !(Trait.TELLS.of(lemma) && (at.tag().equals("VBP") || Operations.isIndicative(sentence, at)))) {
                verdict.set(Reality.PLANNED, "under \"" + head.text() + "\"", 1.6);
            }
        } else if (at.isNoun() || nominal) {
            if (head.isNoun()
                    && at.is("nmod")
                    && CommitmentWords.PROSPECT.contains(lemma)
                    && at.index() > head.index()) {
                verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            } else if (head.isVerb() && (at.is("obj") || at.is("nsubj:pass") || at.is("obl"))) {
                boolean object = !at.is("obl")
                        || lemma.contains(" ")
                        || clauses.hasCase(at, "for")
                        || clauses.hasCase(at, "of")
                        || clauses.hasCase(at, "on");
                if (object && CommitmentWords.NEGATIVE.contains(lemma)) {
                    verdict.negate("under \"" + head.text() + "\"", -0.1);
                } else if (object && CommitmentWords.OBJECT_PLAN.contains(lemma)) {
                    verdict.set(Reality.PLANNED, "under \"" + head.text() + "\"", 1.9);
                } else if (object && CommitmentWords.OBJECT_PROSPECT.contains(lemma)) {
                    verdict.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
                }
            }
            if (at.isNoun()
                    && sentence.children(at, "amod").stream().anyMatch(c -> Trait.HEDGES.of(Clauses.lower(c)))) {
                verdict.set(Reality.POSSIBLE, "\"" + at.text() + "\" is not vouched for", 1.5);
            } else if (at.isNoun()
                    && sentence.children(at).stream()
                            .anyMatch(c -> (c.is("amod") || c.is("det")) && Trait.STILL_TO_COME.of(Clauses.lower(c))
                                    || isAhead(c)
                                    || isPlanned(c))) {
                verdict.set(Reality.PLANNED, "\"" + at.text() + "\" is still to come", 1.5);
            }
            for (Token child : sentence.children(at, "det")) {
                // the verb above has counted the "no" of its subject and object already
                boolean counted = head.isVerb() && (at.is("obj") || at.is("nsubj")) && moods.isNegated(head);
                if (Clauses.lower(child).equals("no") && !counted) {
                    verdict.negate("\"no " + at.text() + "\"", -2.0);
                }
            }
        }
    }

    /** "next week's summit", "tomorrow's vote". */
    private boolean isAhead(Token time) {
        return time.is("nmod:poss")
                && (time.lemma().equals("tomorrow")
                        || sentence.children(time, "amod").stream()
                                .anyMatch(c -> Set.of("next", "coming").contains(Clauses.lower(c))));
    }

    /** "a meeting planned between the two", beside "a meeting held". */
    private boolean isPlanned(Token clause) {
        return clause.relation().equals("acl")
                && clause.isVerb()
                && Trait.STILL_TO_COME.of(Clauses.lower(clause))
                && sentence.children(clause).stream().noneMatch(c -> c.is("aux"));
    }

    /** "paved the way for a summit", "laid the groundwork for talks": what is only made ready. */
    private boolean isInPreparation(Token at, Token head) {
        boolean toCome = clauses.hasCase(at, "for") || clauses.hasCase(at, "to");
        // the parser may give "for a summit" to the verb
        return toCome
                && (at.is("nmod") && Trait.MAKES_READY.of(head.lemma())
                        || at.is("obl")
                                && sentence.children(head).stream()
                                        .anyMatch(o -> o.is("obj") && Trait.MAKES_READY.of(o.lemma())
                                                // "plans are under way for a summit"
                                                || o.is("nsubj") && CommitmentWords.PROSPECT.contains(o.lemma())));
    }

    /** "a meeting is likely", "made a meeting more likely". */
    private static boolean isJudgedLikely(Token at, Token head) {
        return at.isNoun() && at.is("nsubj") && head.tag().startsWith("JJ") && Trait.STILL_TO_COME.of(head.lemma());
    }

    /** "no evidence that", "dismissed reports that". */
    private boolean isUnfounded(Token noun) {
        Token verb = sentence.head(noun);
        boolean none = sentence.children(noun, "det").stream()
                .anyMatch(d -> Clauses.lower(d).equals("no"));
        // "gave no sign that": the verb above counts it
        return none && !(verb != null && verb.isVerb() && noun.is("obj"))
                || (verb != null
                        && (noun.is("obj") || noun.is("obl"))
                        && switch (verb.lemma().toLowerCase(Locale.ROOT)) {
                            case "refute", "dispute", "dismiss" -> true;
                            default -> false;
                        });
    }

    /** "announced its refusal to impose": the noun before an infinitive that the parser gave to the verb. */
    private Token taker(Token at, Token head) {
        for (Token child : sentence.children(head)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.is("obj")
                    && child.index() < at.index()
                    && (CommitmentWords.NEGATIVE.contains(lemma)
                            || CommitmentWords.OPEN.contains(lemma)
                            || CommitmentWords.INTENTION.contains(lemma)
                            || CommitmentWords.PROSPECT.contains(lemma))) {
                return child;
            }
        }
        return head;
    }

    /** "has the ability to strike": the noun that the parser took for the subject of its infinitive, or left alone; null elsewhere. */
    private @Nullable Token held(Token clause) {
        if (!clauses.isInfinitive(clause)) {
            return null;
        }
        List<Token> nouns = new ArrayList<>(sentence.children(clause, "nsubj"));
        Token head = sentence.head(clause);
        if (head != null && head.lemma().equals("have")) {
            nouns.addAll(sentence.children(head, "obj"));
        }
        return nouns.stream()
                .filter(noun -> noun.index() < clause.index())
                .filter(noun -> CommitmentWords.PROSPECT.contains(noun.lemma().toLowerCase(Locale.ROOT))
                        || CommitmentWords.isOpen(noun))
                .findFirst()
                .orElse(null);
    }

    /** "became the first premier to visit Lima": who did it, beside "a plan to visit". */
    private boolean isRanked(Token at, Token head) {
        return at.is("acl")
                && clauses.isInfinitive(at)
                && sentence.children(head, "amod").stream()
                        .anyMatch(c -> Set.of("first", "second", "third", "last", "latest", "only")
                                .contains(Clauses.lower(c)));
    }

    /** "gathered to demand", "had called to congratulate": said by those who come together or ring up for it, and no mere purpose. */
    private boolean isVoiced(Token at, Token head) {
        boolean past = head.tag().equals("VBD")
                || head.tag().equals("VBN")
                        && sentence.children(head, "aux").stream()
                                .anyMatch(a -> a.lemma().equals("have"));
        return past
                && (at.is("advcl") || at.is("xcomp"))
                && clauses.isInfinitive(at)
                && Trait.CALLS_UP.of(head.lemma())
                && (Trait.PERFORMS.of(at.lemma()) || Trait.VOICES.of(at.lemma()));
    }

    private boolean isOfUnreal(Token at, Token head) {
        return at.isNoun()
                && at.is("nsubj")
                && head.isVerb()
                && sentence.children(at, "det").stream()
                        .anyMatch(d -> Set.of("a", "an", "any").contains(Clauses.lower(d)))
                && sentence.children(head, "aux").stream()
                        .anyMatch(a ->
                                Set.of("would", "will", "could", "might", "may").contains(Clauses.lower(a)));
    }

    /** "went to war to defend the town": an infinitive after a verb that is complete tells what for. */
    private boolean isPurpose(Token at, Token head) {
        return at.is("xcomp")
                && head.isVerb()
                && !Trait.CAUSES.of(head.lemma())
                && sentence.children(head).stream()
                        .anyMatch(
                                c -> (c.is("obj") || c.is("obl")) && c.index() > head.index() && c.index() < at.index())
                && !sentence.has(at, "nsubj");
    }

    /** "in order to hurt Chile, is trying to": what an attempt is for is no part of it. */
    private boolean isAside(Token at, Token head) {
        return at.is("advcl")
                && (at.index() < head.index()
                        || sentence.children(at, "mark").stream()
                                .anyMatch(m -> Clauses.lower(m).equals("order")));
    }

    /** "has to withdraw", beside "had to withdraw", who did. */
    private boolean isBound(Token at, Token head) {
        return at.is("xcomp")
                && clauses.isInfinitive(at)
                && head.lemma().equals("have")
                && !head.tag().equals("VBD")
                && sentence.children(head).stream().noneMatch(c -> c.is("obj"));
    }

    /** "opened the case, filing a suit", "freed them to leave": the deed, beside "is open to talks", "is free to leave". */
    private static boolean isOpening(Token word) {
        return word.isVerb() && (word.lemma().equals("open") || word.lemma().equals("free"));
    }

    /** "seeks an accord in which Chile lifts the embargo": in what is only wished for, the present tells of what may be. */
    private boolean isOfSomethingWished(Token at, Token head) {
        Token verb = sentence.head(head);
        return at.relation().equals("acl:relcl")
                && (at.tag().equals("VBZ") || at.tag().equals("VBP"))
                && head.is("obj")
                && verb != null
                && (CommitmentWords.INTENTION.contains(verb.lemma())
                        || CommitmentWords.OBJECT_PROSPECT.contains(verb.lemma()))
                && sentence.children(head, "det").stream()
                        .anyMatch(d -> Set.of("a", "an", "any").contains(Clauses.lower(d)))
                && sentence.children(at).stream().anyMatch(c -> Clauses.lower(c).equals("which") && !c.is("nsubj"));
    }

    /** "negotiates on lifting the embargo", "expectations about Chile rejoining the pact": what is only talked about. */
    private boolean isTopic(Token at, Token head) {
        return at.tag().equals("VBG")
                && (at.is("advcl") || at.is("acl") || at.is("ccomp") || at.is("xcomp"))
                && (CommitmentWords.TOPIC.contains(head.lemma().toLowerCase(Locale.ROOT))
                        || head.isNoun() && CommitmentWords.PROSPECT.contains(head.lemma()))
                && (sentence.children(at).stream()
                                .anyMatch(c -> (c.is("mark") || c.is("case"))
                                        && Set.of("on", "about", "over").contains(Clauses.lower(c)))
                        || at.is("acl") && isTold(at, head));
    }

    /** "expectations about Chile rejoining the pact": the parser gave the one who does it to the noun, right before the verb. */
    private boolean isTold(Token at, Token head) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(
                        c -> c.index() + 1 == at.index() && (clauses.hasCase(c, "about") || clauses.hasCase(c, "of")));
    }

    /** "is said to have attacked". */
    private boolean isHearsay(Token verb) {
        return moods.isSpeech(verb) && clauses.passive(verb)
                || Clauses.lower(verb).equals("believed");
    }

    /** "told reporters that she had spoken": what lies before the telling is not what is told to be done. */
    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.tag().equals("VBD") && a.lemma().equals("have"));
    }
}
