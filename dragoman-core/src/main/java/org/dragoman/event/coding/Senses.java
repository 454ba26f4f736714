package org.dragoman.event.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Mention;
import org.dragoman.event.Level;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.PublicLife;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word means the event that it often names: nobody is attacked with a film, beaten in an election, or blamed
 * where "you" are.
 */
final class Senses {
    /** How near quotation marks must stand to a word that they set off. */
    private static final int QUOTED = 3;

    /** Whoever is spoken to or speaks, and anyone at all. */
    private static final Set<String> ANYONE =
            Set.of("you", "yourself", "yourselves", "me", "myself", "us", "ourselves", "one", "oneself", "itself");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final @Nullable PublicLife life;

    /** @param life who is of public life, null where that does not matter */
    Senses(Clauses clauses, Arguments arguments, Lexicon lexicon, @Nullable PublicLife life) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.life = life;
    }

    /** "the assurance that nobody was accused", "assured them that it had been paid": says what is so, and promises nothing. */
    boolean isStatement(Token word) {
        return Set.of("assurance", "assure").contains(word.lemma())
                && sentence.children(word).stream()
                        .anyMatch(said -> (said.is("acl") || said.is("ccomp") || said.is("dep") && said.isVerb())
                                && !clauses.isInfinitive(said)
                                && !Operations.isToCome(sentence, said));
    }

    /** Whether a verb, with what stands around it, means something else than its pattern says. */
    boolean isOther(Token verb, Pattern pattern, List<Argument> sources, List<Argument> targets) {
        return isFigurative(pattern, targets)
                || isStatement(verb)
                || isAbility(verb)
                || pattern.mode().equals("kill")
                        && !targets.isEmpty()
                        // "vowed to eliminate tax breaks for builders": nobody is killed
                        && targets.stream().allMatch(t -> t.actor() && !t.isThemselves())
                || pattern.type() == Plover.ASSAULT
                        && (isQuoted(verb) || isOfGerund(verb, pattern) || isOnThing(verb, pattern))
                || !pattern.isSpecific() && (isForOffice(verb) || isInforming(verb))
                || !pattern.isSpecific() && Trait.CONTESTS.of(verb.lemma()) && isContest(sources, targets)
                || life != null
                        && (isExempt(verb, pattern, targets)
                                || isToOneself(verb, pattern)
                                || pattern.object() == null && isAboutAnyone(verb)
                                || pattern.actorOnly() && life.isPrivate(sources, targets));
    }

    /** "a teacher friendly with the owner": how people stand to one another who are of no public life. */
    boolean isOfPrivateLife(List<Argument> sources, List<Argument> targets) {
        return life != null && life.isPrivate(sources, targets);
    }

    /** "has the ability to strike": what one could do, if one wanted. */
    private boolean isAbility(Token verb) {
        Token noun = verb.index() > 1 && clauses.isInfinitive(verb) ? sentence.token(verb.index() - 2) : null;
        return noun != null
                && Set.of("ability", "capability", "capacity", "potential").contains(noun.lemma());
    }

    /** "a war on poverty", "battled inflation": nobody is fought. */
    boolean isFigurative(Pattern pattern, List<Argument> targets) {
        return pattern.type() == Plover.ASSAULT
                && targets.stream().noneMatch(Argument::isThemselves)
                && targets.stream().anyMatch(t -> lexicon.isExempt(Plover.ASSAULT, sentence, t.head()));
    }

    /** "drew up a plan and executed it": a thing is not killed. */
    private boolean isOnThing(Token verb, Pattern pattern) {
        List<Token> objects = clauses.objects(verb);
        return pattern.mode().equals("kill")
                && !objects.isEmpty()
                && objects.stream().allMatch(o -> Clauses.lower(o).equals("it"));
    }

    /** "closes in on becoming the nominee": what someone does is not attacked. */
    private boolean isOfGerund(Token verb, Pattern pattern) {
        List<String> after = pattern.after();
        return !after.isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.tag().equals("VBG")
                                && sentence.children(c, "mark").stream()
                                        .anyMatch(m -> Clauses.lower(m).equals(after.get(after.size() - 1))));
    }

    /** "an invasion of privacy". */
    boolean isOfNotion(Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(n -> clauses.hasCase(n, "of"))
                .flatMap(n -> Stream.concat(Stream.of(n), sentence.children(n, "compound").stream()))
                .anyMatch(n -> lexicon.isExempt(Plover.ASSAULT, sentence, n));
    }

    /** "it is our fight", "this was no war": a predicate about something unnamed. */
    boolean isOnlyCalledSo(Token noun, Pattern pattern) {
        return (pattern.type() == Plover.ASSAULT || pattern.type() == Plover.PROTEST)
                && sentence.has(noun, "cop")
                && !sentence.has(noun, "case")
                && sentence.children(noun, "nsubj").stream().anyMatch(s -> switch (Clauses.lower(s)) {
                    case "it", "this", "that", "these", "those" -> true;
                    default -> false;
                });
    }

    /** Those who do it, without a city that only tells where: "the Lima attacks killed two", beside "the Peruvian attacks". */
    List<Argument> withoutPlaces(Pattern pattern, List<Argument> sources) {
        return pattern.type() == Plover.ASSAULT
                ? sources.stream().filter(s -> !isPlaceBefore(s)).toList()
                : sources;
    }

    private boolean isPlaceBefore(Argument argument) {
        Token deed = argument.head().is("compound") ? sentence.head(argument.head()) : null;
        return deed != null
                && argument.mention() != null
                && argument.mention().how() == Mention.How.METONYM
                && lexicon.classes().contains("violence", sentence, deed);
    }

    /** "the premier's rally": a politician alone gathers followers, and protests against nobody. */
    static boolean isCampaign(Pattern pattern, List<Argument> sources, List<Argument> targets) {
        return pattern.type() == Plover.PROTEST
                && pattern.mode().equals("demonstrate")
                && sources.size() == 1
                && isPolitician(sources.get(0))
                && targets.stream()
                        .noneMatch(t -> t.actor() && !t.head().entity().equals("LOCATION"));
    }

    /** "released the film", "hit its forecast": what is done to such a thing is no event of the type. */
    private boolean isExempt(Token verb, Pattern pattern, List<Argument> targets) {
        String object = pattern.object();
        boolean named = object != null && !object.startsWith("@");
        // "attacked the film of the director": the director stands inside
        boolean direct = targets.stream()
                .anyMatch(t -> pattern.type() == Plover.REJECT || pattern.type() == Plover.ACCUSE
                        ? t.actor()
                        : t.isThemselves() && t.isNamed());
        List<Token> objects = clauses.objects(verb);
        // "paid a million dollars in taxes"
        if (pattern.type() == Plover.AID
                && clauses.governed(verb, "in").stream().anyMatch(paid -> isDue(verb, paid))) {
            return true;
        }
        boolean joined = false;
        String last = pattern.after().isEmpty()
                ? ""
                : pattern.after().get(pattern.after().size() - 1);
        if (objects.isEmpty() && Pattern.isLink(last)) {
            // "invested in its ties with Chile"
            objects = sentence.children(verb, "obl").stream()
                    .filter(o -> clauses.hasCase(o, last))
                    .toList();
            // "invested heavily in his relationship with Sosa": Sosa is beside it, and is not given anything
            List<Token> things = objects;
            joined = !things.isEmpty()
                    && targets.stream()
                            .noneMatch(t -> things.stream()
                                    .anyMatch(o -> o.equals(t.head())
                                            || clauses.conjuncts(o).contains(t.head())));
        }
        // "threw its weight behind the nurses": the weight is a word of the phrase
        boolean phrase = objects.stream().anyMatch(o -> pattern.after().contains(o.lemma()));
        return !named
                && !phrase
                && (joined || !direct)
                && !objects.isEmpty()
                && objects.stream().allMatch(o -> lexicon.isExempt(pattern.type(), sentence, o));
    }

    /** "paid a million in taxes": what the payer owes. */
    private boolean isDue(Token verb, Token paid) {
        if (!lexicon.classes().contains("due", sentence, paid)) {
            return false;
        }
        // the parser may give the taxes to the number, and the number to its currency
        Token above = sentence.head(paid);
        for (int i = 0; i < 2 && above != null && !above.isVerb(); i++) {
            above = sentence.head(above);
        }
        return verb.equals(above);
    }

    /** "they will blame you", "it would insult your hosts": about whoever reads it. */
    private boolean isAboutAnyone(Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.is("obj") || c.is("iobj") || c.relation().equals("nsubj:pass"))
                .anyMatch(c -> ANYONE.contains(Clauses.lower(c))
                                && sentence.children(c).isEmpty()
                                && arguments.self(c) == null
                        || sentence.children(c, "nmod:poss").stream()
                                .anyMatch(p -> Clauses.lower(p).equals("your")));
    }

    /** "lent themselves a fortune", "killed himself", beside "gave himself up", "set herself on fire". */
    private boolean isToOneself(Token verb, Pattern pattern) {
        boolean plain = pattern.after().isEmpty()
                && pattern.type() != Plover.CONCEDE
                && pattern.type() != Plover.PROTEST
                && pattern.type() != Plover.AGREE;
        return plain
                && sentence.children(verb).stream()
                        .filter(c -> c.is("iobj") || c.is("obj"))
                        .anyMatch(
                                c -> Set.of("himself", "herself", "themselves").contains(Clauses.lower(c)));
    }

    /** "assured the council that the books had been checked": says what was, beside "assured it of support". */
    private boolean isInforming(Token verb) {
        return Set.of("assure", "reassure").contains(verb.lemma())
                && sentence.subtree(verb).stream()
                        .anyMatch(said -> said.is("ccomp")
                                && said.index() > verb.index()
                                && clauses.hasFiniteTense(said)
                                && !Operations.isToCome(sentence, said));
    }

    /** "challenged the premier for the leadership": a contest. */
    private boolean isForOffice(Token verb) {
        return verb.lemma().equals("challenge")
                && sentence.children(verb).stream().anyMatch(c -> c.is("obl") && clauses.hasCase(c, "for"));
    }

    /** "Sosa beat the premier in the second round", beside "the guards beat a prisoner": an election or a game. */
    private static boolean isContest(List<Argument> sources, List<Argument> targets) {
        return !sources.isEmpty()
                && sources.stream().allMatch(Senses::isContestant)
                && targets.stream().allMatch(Senses::isContestant);
    }

    private static boolean isContestant(Argument argument) {
        // "damaged by Chilean air strikes"
        if (argument.because().startsWith("stands before")) {
            return false;
        }
        String entity = argument.head().entity();
        return entity.equals("PERSON")
                || entity.equals("ORGANIZATION")
                || isPolitician(argument)
                || argument.isState()
                || argument.mention() != null && argument.mention().actor().startsWith("org:");
    }

    /** "the premier attacked the mayor": a politician who attacks a person or an idea does so in words. */
    boolean isOfWords(Token verb, @Nullable Token object, List<Argument> sources, List<Argument> targets) {
        boolean noun = object != null && Trait.BITES.of(object.lemma());
        // "stepped up their attacks", "stepped up their attacks on the premier", beside "on the rebels"
        boolean open = noun && !targets.isEmpty() && targets.stream().allMatch(Senses::isPolitician)
                || noun
                        && targets.stream()
                                .noneMatch(t -> t.actor() && sources.stream().noneMatch(s -> s.isSame(t)));
        return (Trait.BITES.of(verb.lemma()) || open)
                && !sources.isEmpty()
                && sources.stream().allMatch(Senses::isPolitician)
                && clauses.governed(verb, "with").isEmpty()
                && targets.stream()
                        .noneMatch(t -> t.isState() || t.head().entity().equals("LOCATION"));
    }

    /** "the senator's attack on Sosa", "a verbal attack": one person with a name on another, or expressly in words. */
    boolean isAttackOfWords(Token noun, Pattern pattern, List<Argument> sources, List<Argument> targets) {
        if (pattern.type() != Plover.ASSAULT || !Trait.BITES.of(noun.lemma())) {
            return false;
        }
        boolean told = sentence.children(noun, "amod").stream()
                .anyMatch(a -> Set.of("verbal", "rhetorical", "scathing", "withering", "hominem")
                        .contains(Clauses.lower(a)));
        boolean persons = !sources.isEmpty()
                && !targets.isEmpty()
                && sources.stream().allMatch(Senses::isPerson)
                && targets.stream().allMatch(Senses::isPerson);
        // "repeated his attacks on the moderators": those whose work is done in words
        boolean debate = sources.stream().allMatch(Senses::isPolitician)
                && clauses.governed(noun, "on").stream()
                        .anyMatch(on -> lexicon.classes().contains("debater", sentence, on));
        return told || persons || debate;
    }

    private static boolean isPerson(Argument argument) {
        return argument.head().entity().equals("PERSON");
    }

    /** "the police raid on the office": a search by those who keep the law, beside a raid by rebels. */
    boolean isSearch(Token word, Pattern pattern, List<Argument> sources) {
        return pattern.type() == Plover.ASSAULT
                && Trait.SEARCHES.of(word.lemma())
                && !sources.isEmpty()
                && sources.stream().allMatch(s -> lexicon.classes().contains("law", sentence, s.head()));
    }

    private static boolean isPolitician(Argument argument) {
        return argument.head().entity().equals("PERSON")
                || argument.mention() != null && isHeOrShe(argument.head())
                || argument.head().lemma().equals("candidate")
                || Level.of(Clauses.lower(argument.head())) != null;
    }

    private static boolean isHeOrShe(Token word) {
        return word.tag().equals("PRP")
                && (Clauses.lower(word).equals("he") || Clauses.lower(word).equals("she"));
    }

    /** 'had "crushed" its partner': a word of violence between quotation marks is not meant as it stands. */
    private boolean isQuoted(Token word) {
        boolean open = false;
        boolean closed = false;
        for (int i = 1; i <= QUOTED; i++) {
            open |= word.index() - i >= 0 && isQuote(sentence.token(word.index() - i));
            closed |= word.index() + i < sentence.size() && isQuote(sentence.token(word.index() + i));
        }
        return open && closed;
    }

    private static boolean isQuote(Token token) {
        return switch (token.text()) {
            case "\"", "``", "''", "“", "”", "„", "«", "»", "‘", "’" -> true;
            default -> false;
        };
    }
}
