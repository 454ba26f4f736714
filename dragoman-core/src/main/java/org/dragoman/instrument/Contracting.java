package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds between whom a text is: those its name and description mention, those who signed it, else the two sides
 * that the sentence, the meeting or the sentences before tell of.
 */
final class Contracting {
    private static final Set<String> PARTNERS = Set.of("between", "with", "of", "by", "among");
    private static final Set<String> PLACES = Set.of("in", "at", "near");
    /** Acts that all sides do together. */
    private static final Set<String> COMMON = Set.of(
            "signed", "initialled", "agreed", "adopted", "issued", "extended", "announced", "in force", "expired");
    /** Forms of which one side alone may be the author. */
    static final Set<String> LONE = Set.of("declaration", "resolution", "statement", "charter", "plan");
    /** How many sentences back the two sides of "a bilateral agreement" are looked for. */
    private static final int BACK = 3;

    private Contracting() {}

    /**
     * The parties of a text.
     *
     * @param again whether it is a text named before ("the treaty"), whose parties are known from there
     */
    static List<String> parties(
            Token head, Forms.Form form, List<Token> words, Acts.@Nullable Act act, boolean again, Scene scene) {
        Sentence sentence = scene.sentence();
        boolean contract = form.name().equals("contract");
        Set<String> found = new LinkedHashSet<>(Parties.of(named(words, head, scene), scene.mentions(), contract));
        for (Token child : sentence.children(head, "nmod")) {
            if (found.size() < 2 && PARTNERS.contains(Phrases.preposition(sentence, child))) {
                List<Token> phrase = Phrases.nounPhrase(sentence, child);
                found.addAll(Parties.of(named(phrase, head, scene), scene.mentions(), contract));
            }
        }
        if (found.size() >= 2) {
            return ofThree(found, words, scene);
        }
        if (act != null) {
            found.addAll(Parties.of(agents(act.word(), sentence, scene.mentions()), scene.mentions(), contract));
        }
        found.removeAll(own(head, scene));
        if (found.size() == 2) {
            return ofThree(found, words, scene);
        }
        boolean many = act != null && found.size() == 1 && isMany(act, scene);
        boolean common = !many && isCommon(form, act, words) || act == null && isPeace(head, sentence);
        if (found.size() < 2 && !again && common && !isSignedByOthers(act, found, sentence)) {
            found.addAll(context(found, isOfSeveral(head, form, scene), scene));
        }
        return ofThree(found, words, scene);
    }

    /** "the trilateral agreement": of the two sides and the only other state of the sentence. */
    private static List<String> ofThree(Set<String> found, List<Token> words, Scene scene) {
        boolean three = words.stream().anyMatch(word -> Words.is("three", word));
        Set<String> all = new LinkedHashSet<>(found);
        all.addAll(three ? states(scene.sentence().index(), scene) : Set.of());
        return List.copyOf(three && found.size() == 2 && all.size() == 3 ? all : found);
    }

    /** Whether two sides at least must have a part in it. */
    private static boolean isCommon(Forms.Form form, Acts.@Nullable Act act, List<Token> words) {
        if (act == null) {
            // "They met in Oslo. The communiqué calls for …"
            boolean outcome = form.name().equals("communiqué") || form.name().equals("joint statement");
            return outcome || words.stream().anyMatch(word -> Words.is("shared", word));
        }
        boolean shared = words.stream().anyMatch(word -> Words.is("shared", word));
        return COMMON.contains(act.base())
                && (shared || !LONE.contains(form.name()) || act.base().equals("signed"));
    }

    /** "Members of the Nordic Council signed": an organisation of states has more than two sides. */
    private static boolean isMany(Acts.Act act, Scene scene) {
        return scene.sentence().children(act.word(), "nsubj").stream()
                .anyMatch(
                        subject -> subject.tag().equals("CD") || subject.lemma().equals("member"));
    }

    /** "The Lima accord ended the war": it is between those who fought. */
    private static boolean isPeace(Token head, Sentence sentence) {
        Token verb = sentence.head(head);
        return head.is("nsubj")
                && verb != null
                && Words.is("ending", verb)
                && sentence.children(verb, "obj").stream().anyMatch(object -> Words.is("strife", object));
    }

    /** "two documents were signed in 2021": each may have been between others than those just spoken of. */
    private static boolean isOfSeveral(Token head, Forms.Form form, Scene scene) {
        return form.family().isEmpty()
                && head.tag().endsWith("S")
                && scene.sentence().has(head, "nummod")
                && scene.times().in(scene.sentence().index()).stream().anyMatch(time -> time.edtf() != null);
    }

    /** "that the three leaders signed": there were more, or others, than the two sides around. */
    private static boolean isSignedByOthers(Acts.@Nullable Act act, Set<String> found, Sentence sentence) {
        if (act == null || !act.word().isVerb() || !found.isEmpty()) {
            return false;
        }
        return sentence.children(act.word(), "nsubj").stream()
                // "that the leaders of 35 states signed"
                .flatMap(subject -> Stream.concat(Stream.of(subject), sentence.children(subject, "nmod").stream()))
                .flatMap(subject -> sentence.children(subject, "nummod").stream())
                // "the 2001 treaty entered into force" tells of no signatories
                .anyMatch(number ->
                        !number.text().equalsIgnoreCase("two") && !number.text().matches("\\d{4}"));
    }

    /** The two sides told of: by the sentence, by the meeting that it reports, by the sentences before. */
    private static Set<String> context(Set<String> found, boolean several, Scene scene) {
        Set<String> here = new LinkedHashSet<>(found);
        here.addAll(states(scene.sentence().index(), scene));
        boolean more = scene.mentions().in(scene.sentence().index()).stream()
                .anyMatch(mention -> Parties.hasOrganisation(mention.actors(), scene.mentions()));
        if (here.size() == 2 && !more) {
            return here;
        }
        Set<String> sides = scene.meetings().sides(scene.sentence().index(), found);
        if (!sides.isEmpty()) {
            return sides;
        }
        for (int back = 1; !several && back <= BACK && back <= scene.sentence().index() && here.size() < 2; back++) {
            Set<String> before = states(scene.sentence().index() - back, scene);
            if (before.size() == 2 && before.containsAll(found)) {
                return before;
            }
        }
        return Set.of();
    }

    private static Set<String> states(int sentence, Scene scene) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : scene.mentions().in(sentence)) {
            if (!isPlace(mention, scene.analysis().sentences().get(sentence))) {
                states.addAll(Parties.states(mention.actors(), scene.mentions()));
            }
        }
        return states;
    }

    /** "was signed in Istanbul": where it was done is no party. */
    private static boolean isPlace(Mention mention, Sentence sentence) {
        Token head = sentence.token(mention.head());
        return (head.is("obl") || head.is("nmod")) && PLACES.contains(Phrases.preposition(sentence, head));
    }

    /** Whom some words mention, but for the text itself: "the Nordic Agreement" is no party to it. */
    private static List<String> named(List<Token> words, Token head, Scene scene) {
        List<String> actors = new ArrayList<>(Phrases.actors(scene.mentions(), scene.sentence(), words));
        actors.removeAll(own(head, scene));
        return actors;
    }

    private static Set<String> own(Token head, Scene scene) {
        Set<String> own = new HashSet<>();
        for (Mention mention : scene.mentions().in(scene.sentence().index())) {
            if (mention.first() <= head.index() && head.index() <= mention.last()) {
                own.addAll(mention.actors());
            }
        }
        return own;
    }

    /** Who does an act with a text that is not named beside it. */
    static Set<String> signatories(Acts.Act act, Scene scene) {
        return Parties.of(agents(act.word(), scene.sentence(), scene.mentions()), scene.mentions(), false);
    }

    private static List<String> agents(Token word, Sentence sentence, Mentions mentions) {
        List<String> found = new ArrayList<>();
        if (word.tag().equals("VBG") && word.is("acl") && !sentence.has(word, "nsubj")) {
            // "She signed a decree suspending the treaty"
            Token paper = sentence.head(word);
            Token verb = paper == null ? null : Phrases.clause(sentence, paper);
            Token author = paper == null || verb == null || !paper.is("obj") ? null : Phrases.subject(sentence, verb);
            if (author != null) {
                found.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, author)));
            }
        } else if (word.isVerb()) {
            boolean own = sentence.has(word, "nsubj");
            Token subject = word.is("acl") && !own ? null : Phrases.subject(sentence, word);
            if (subject != null && !subject.relation().equals("nsubj:pass")) {
                found.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject)));
            }
        }
        if (word.isNoun()) {
            // "Chile's proposal of a pact", "the council's ratification of the treaty"
            for (Token owner : sentence.children(word, "nmod:poss")) {
                found.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, owner)));
            }
        }
        for (Token child : sentence.children(word)) {
            String preposition = Phrases.preposition(sentence, child);
            boolean partner = preposition.equals("by") || preposition.equals("between") || preposition.equals("with");
            if (partner && (child.is("obl") || child.is("nmod"))) {
                found.addAll(below(child, sentence, mentions));
            }
        }
        return found;
    }

    /** "signed by Anna Berg, head of the council, and Ole Dahl": all who are named below, whatever stands between. */
    private static List<String> below(Token phrase, Sentence sentence, Mentions mentions) {
        Set<Integer> words = new HashSet<>();
        sentence.subtree(phrase, token -> !token.is("acl") && !token.is("advcl"))
                .forEach(token -> words.add(token.index()));
        List<String> actors = new ArrayList<>();
        for (Mention mention : mentions.in(sentence.index())) {
            for (String id : words.contains(mention.head()) ? mention.actors() : List.<String>of()) {
                Actor actor = mentions.actor(id);
                // The council that a signatory heads does not sign.
                if (actor == null || actor.kind() != Actor.Kind.ORGANISATION || !actor.provisional()) {
                    actors.add(id);
                }
            }
        }
        return actors;
    }
}
