package org.dragoman.event.participant;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.book.Group;
import org.dragoman.event.Level;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone belongs to public life: for certain ("Peru", "the minister", "rebels"), or by a word that is said of a
 * firm or a club as often ("the group", "its president").
 */
final class Standing {
    /** How far up owners are followed: the press service of the ministry of Peru. */
    private static final int DEPTH = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,}(-\\p{Lu}+)?");

    private final Mentions mentions;
    private final NounClasses classes;
    private final ActorBook book;
    private final boolean brief;
    /** Who was asked about already, by id. */
    private final Map<String, Boolean> certain = new HashMap<>();

    private final Map<String, Boolean> known = new HashMap<>();

    /** @param brief whether the text is too short to tell what else it is about */
    Standing(Mentions mentions, NounClasses classes, ActorBook book, boolean brief) {
        this.mentions = mentions;
        this.classes = classes;
        this.book = book;
        this.brief = brief;
    }

    /** Whether someone is in the book of actors, belongs to one who is, or holds a public office: "Peru's premier". */
    boolean isKnown(Mention mention) {
        return mention.actors().stream().anyMatch(id -> known.computeIfAbsent(id, i -> isKnown(mentions.actor(i), 0)));
    }

    /** "the rebels", "Peru", "the ministry", beside "a passenger", "the staff". */
    boolean isPublic(Argument argument) {
        Token head = argument.head();
        return classes.isPublic(head)
                || (argument.mention() == null
                        ? argument.actor() && (head.entity().equals("LOCATION") || isAcronym(head))
                        : isKnown(argument.mention()));
    }

    /** The same by who it is and by no word that is said of a firm or a club as often: not "the group", "Italian players". */
    boolean isCertain(Sentence sentence, Argument argument) {
        Mention mention = argument.mention();
        return isCertain(sentence, argument.head())
                // "Gov. Ana Sosa"
                || sentence.children(argument.head(), "compound").stream().anyMatch(title -> isCertain(sentence, title))
                || mention != null
                        && mention.actors().stream()
                                .map(mentions::actor)
                                .anyMatch(a -> isState(a) ? argument.isThemselves() : isCertain(a));
    }

    /** Whether a noun stands for someone of public life for certain: "the court", beside "the leader", "the business leader". */
    boolean isCertain(Sentence sentence, Token noun) {
        return noun.isNoun() && classes.isPublic(noun) && !classes.isOfEither(sentence, noun);
    }

    /** Whether words mean someone of public life for certain, and no state as the place where something is. */
    boolean isCertain(Sentence sentence, Mention mention) {
        return mention.actors().stream()
                .map(mentions::actor)
                .anyMatch(a -> isState(a) ? isActing(sentence, mention) : isCertain(a));
    }

    /** "Peru closed its border", "Lima said", beside "a hotel in Peru", "Peruvian wool". */
    private static boolean isActing(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        return mention.how() == Mention.How.METONYM
                || mention.how() != Mention.How.DEMONYM && (head.is("nsubj") || head.is("obj") || head.is("nmod:poss"));
    }

    private static boolean isState(@Nullable Actor actor) {
        return actor != null && (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BLOC);
    }

    private boolean isCertain(@Nullable Actor actor) {
        return actor != null && certain.computeIfAbsent(actor.id(), id -> isCertain(actor, 0));
    }

    private boolean isCertain(@Nullable Actor actor, int depth) {
        if (actor == null || depth > DEPTH || actor.kind() == Actor.Kind.OUTLET) {
            return false;
        }
        if (!actor.provisional()) {
            Group group = book.group(actor.id());
            return group == null || group.kind() != Group.Kind.COMPANY;
        }
        String role = actor.role();
        String called = role != null ? role : actor.kind() == Actor.Kind.PERSON ? "" : actor.name();
        String owner = actor.of();
        boolean served =
                owner != null && (isState(mentions.actor(owner)) || isCertain(mentions.actor(owner), depth + 1));
        return words(called)
                .anyMatch(word -> (classes.isPublic(word) || isDealing(word)) && (served || !classes.isOfEither(word)));
    }

    /** "negotiator", "envoys": a word for those who deal with other states. */
    private static boolean isDealing(String word) {
        String level = Level.of(word);
        return level != null && !level.equals("other");
    }

    private boolean isKnown(@Nullable Actor actor, int depth) {
        if (actor == null || depth > DEPTH) {
            return false;
        }
        String owner = actor.of();
        return !actor.provisional()
                || owner != null && (Belonging.isState(owner) || isKnown(mentions.actor(owner), depth + 1))
                || isOffice(actor.role())
                // of a single sentence nobody can tell what the rest is about
                || brief && (owner != null || actor.role() != null);
    }

    /** "governor of the province", "rebels", beside "author", "villager". */
    private boolean isOffice(@Nullable String role) {
        return role != null
                && words(role)
                        .anyMatch(word ->
                                (classes.isPublic(word) || Level.of(word) != null) && !classes.isOfAudience(word));
    }

    /** The words of a name or a role, and each without its plural. */
    private static Stream<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .flatMap(word ->
                        word.endsWith("s") ? Stream.of(word.substring(0, word.length() - 1), word) : Stream.of(word));
    }

    /** "the PA", "SPLM-N": a body that goes by its letters. */
    private static boolean isAcronym(Token head) {
        return head.isProper() && LETTERS.matcher(head.text()).matches();
    }
}
