package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.clause.Quotations;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who does what a verb, a noun or a clause tells: subjects, speakers, owners. */
public final class Roles {
    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Moods moods;
    private final Quotations quotations;

    public Roles(Clauses clauses, Arguments arguments) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.moods = new Moods(clauses);
        this.quotations = clauses.quotations();
    }

    /** Who does what the verb says; a pronoun in reported speech that nobody resolved is the speaker. */
    public List<Argument> acting(Token verb) {
        List<Token> subjects = clauses.subjects(verb);
        List<Argument> actors = arguments.doers(subjects);
        // "Peru said it would leave": the name stands nearer to what is meant than "it" does
        if (actors.size() == 1 && subjects.size() == 1 && isThirdPerson(subjects.get(0))) {
            Argument one = actors.get(0);
            List<Argument> speakers =
                    speaker(verb).stream().filter(s -> s.isSame(one)).toList();
            return speakers.isEmpty() ? actors : speakers;
        }
        if (!actors.isEmpty() || subjects.stream().noneMatch(s -> isThirdPerson(s) || isFirstPerson(s))) {
            return actors;
        }
        return speaker(verb).stream()
                .filter(speaker -> subjects.stream()
                        .anyMatch(s -> canBe(s, speaker) && !(isThirdPerson(s) && quotations.isInside(s))))
                .toList();
    }

    /** Who says the clause that a word heads: "the court said that they must leave"; empty where nobody does. */
    public List<Argument> speaker(Token clause) {
        Token at = clause;
        for (int i = 0; i < DEPTH; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return List.of();
            }
            boolean told = at.is("ccomp") || at.is("dep") && head.index() > at.index();
            if (told && moods.isSpeech(head)) {
                return arguments.actors(clauses.subjects(head));
            }
            at = head;
        }
        return List.of();
    }

    /** From whom what the verb takes comes: "received a loan from Peru", "obtained asylum in Chile". */
    public List<Argument> givers(Token verb, Pattern pattern) {
        for (String place : pattern.source()) {
            if (place.equals("speech")) {
                // "Peru warned that Chile would pay a price", "said that they cheated": the one who says so threatens,
                // blames
                boolean threat = pattern.type() == Plover.THREATEN;
                return moods.isFuture(verb) == threat && !moods.isNegated(verb)
                        ? speaker(verb).stream().filter(Argument::isNamed).toList()
                        : List.of();
            }
            List<Argument> found = arguments.actors(clauses.governed(verb, place)).stream()
                    .filter(Argument::isThemselves)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "he", "they", "it": whoever is meant is not here. */
    public static boolean isThirdPerson(Token token) {
        return switch (Clauses.lower(token)) {
            case "it", "he", "she", "they" -> true;
            default -> false;
        };
    }

    private static boolean isFirstPerson(Token token) {
        String word = Clauses.lower(token);
        return word.equals("we") || word.equals("i");
    }

    /** Whether a pronoun can be someone: "it" is no person, "she" no ministry. */
    private static boolean canBe(Token pronoun, Argument someone) {
        boolean person = someone.head().entity().equals("PERSON");
        return switch (Clauses.lower(pronoun)) {
            case "it" -> !person;
            case "he", "she" ->
                person || someone.mention() == null && someone.head().tag().equals("NN");
            default -> true;
        };
    }

    /** Who does what a noun says: "Peru's visit", "a visit by Peru", "a Peruvian visit". */
    public List<Argument> sources(Token noun, Pattern pattern) {
        for (String place : pattern.source()) {
            if (place.equals("of") && pattern.target().contains("of")) {
                continue;
            }
            // "Food parcels from Peru": the food sends nothing
            List<Argument> found = own(noun, place).stream()
                    .filter(a -> !pattern.before().contains(Clauses.lower(a.head())))
                    // "the embassy bombings": what is bombed, and no bomber
                    .filter(a -> !(place.equals("pre")
                            && pattern.type() == Plover.ASSAULT
                            && arguments.things().isTerritory(a.head())))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "the suspension of Norwegian aid", "praise came from Peru": who does what a noun says, told outside its own phrase. */
    public List<Argument> sourcesAround(Token noun, List<Token> words, @Nullable Token above) {
        for (Token word : words) {
            for (String place : word.isNoun() ? List.of("poss", "pre", "from", "by") : List.<String>of()) {
                List<Argument> found = own(word, place);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return above != null && noun.is("nsubj") && above.lemma().equals("come")
                ? arguments.actors(clauses.governed(above, "from"))
                : List.of();
    }

    /** Whom the phrase of a noun names in a place of the frame: "Peru's attack" at {@code poss}, "an attack by Peru" at {@code by}. */
    public List<Argument> own(Token noun, String place) {
        List<Token> heads = new ArrayList<>();
        switch (place) {
            case "poss" -> sentence.children(noun, "nmod:poss").forEach(t -> heads.addAll(clauses.conjuncts(t)));
            case "pre" -> {
                for (Token child : sentence.children(noun)) {
                    Argument self = child.is("compound") || child.is("amod") ? arguments.self(child) : null;
                    if (self != null) {
                        return List.of(self);
                    }
                }
            }
            default -> {
                for (Token child : sentence.children(noun)) {
                    boolean joined = child.is("nmod") || noun.tag().equals("VBG") && child.is("obl");
                    if (joined && clauses.hasCase(child, place) && !Clauses.isTime(child)) {
                        heads.addAll(clauses.conjuncts(child));
                    }
                }
            }
        }
        return arguments.actors(heads);
    }

    /** Who holds a promise, threat or demand that is a noun: "Peru's threat", "Peru made a threat". */
    public List<Argument> holder(Token noun, @Nullable Token governor) {
        for (String place : List.of("poss", "by", "from", "pre")) {
            List<Argument> found = own(noun, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        // "the refusal of the council to sit", beside "the threat of sanctions"
        Token above = noun.is("nsubj") ? sentence.head(noun) : null;
        boolean clause = sentence.children(noun).stream().anyMatch(c -> c.is("acl") && clauses.isInfinitive(c))
                // "The refusal of the council to sit has annoyed": the parser takes the noun for the infinitive's
                // subject
                || above != null
                        && above.isVerb()
                        && clauses.isInfinitive(above)
                        && sentence.children(above, "dep").stream().anyMatch(clauses::hasFiniteTense);
        List<Argument> of =
                clause ? own(noun, "of").stream().filter(Argument::isThemselves).toList() : List.of();
        if (!of.isEmpty()) {
            return of;
        }
        return governor != null && governor.isVerb() ? acting(governor) : List.of();
    }
}
