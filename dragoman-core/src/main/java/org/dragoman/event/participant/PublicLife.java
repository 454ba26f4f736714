package org.dragoman.event.participant;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.Level;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who of a text belongs to public life, and whether the text is about it: states, offices and bodies in the book, those
 * who serve them, and those whom a public noun names; beside a villager of a game and the author of a column.
 */
public final class PublicLife {
    /** How far up owners are followed: the press service of the ministry of Peru. */
    private static final int DEPTH = 4;

    /** Texts of fewer sentences say too little to tell what they are about. */
    private static final int SHORT = 4;

    /** A text is about public life where someone known is named at least once in so many sentences. */
    private static final int RARELY = 6;

    /** A text is about a game where one sentence in so many has a word of it. */
    private static final int OFTEN = 5;

    /** "24-17". */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final Mentions mentions;
    private final NounClasses classes;
    private final boolean brief;
    private final boolean affairs;
    private final boolean sport;
    private final Business business;

    public PublicLife(Analysis analysis, Mentions mentions, NounClasses classes) {
        this.mentions = mentions;
        this.classes = classes;
        int sentences = analysis.sentences().size();
        this.brief = sentences < SHORT;
        long known = mentions.all().stream()
                .filter(m -> m.how() != Mention.How.PRONOUN && isKnown(m))
                .count();
        long games =
                analysis.sentences().stream().filter(s -> isOfSport(s, classes)).count();
        this.affairs = brief || known * RARELY >= sentences;
        this.sport = !brief && games * OFTEN >= sentences && games > 1;
        this.business = new Business(analysis, mentions, classes);
    }

    /** Whether the text is about public affairs, as far as can be told. */
    public boolean isAffairs() {
        return affairs;
    }

    /** Whether the text is about a game. */
    public boolean isSport() {
        return sport;
    }

    /** Whether only firms and their people have a part in what a sentence about business tells. */
    public boolean isAmongFirms(Sentence sentence, List<Argument> sources, List<Argument> targets) {
        return business.isAmongFirms(sentence, sources, targets);
    }

    /** Whether a sentence tells of a game: "the coach", "24-17". */
    static boolean isOfSport(Sentence sentence, NounClasses classes) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isNoun() && classes.contains("sport", sentence, t)
                        || Character.isDigit(t.text().charAt(0))
                                && SCORE.matcher(t.text()).matches());
    }

    /**
     * Whether those who meet may be of public life. In a text about something else one of them must be: "Marta Olsen
     * visited her brother" in a novel, beside "Marta Olsen met the minister"; elsewhere one must have a name, an office or be
     * meant by a pronoun: "students talked to the janitor".
     */
    public boolean isPublicContact(List<Argument> sources, List<Argument> targets) {
        return Stream.concat(sources.stream(), targets.stream())
                .anyMatch(a -> (a.mention() == null ? classes.isPublic(a.head()) : isPublic(a))
                        || affairs
                                && (a.isNamed()
                                        || !a.head().isNoun()
                                        || a.because().equals(Sides.UNNAMED)));
    }

    /** "the rebels", "Peru", "the ministry", beside "a passenger", "the staff". */
    public boolean isPublic(Argument argument) {
        Token head = argument.head();
        return classes.isPublic(head)
                || (argument.mention() == null
                        ? argument.actor() && (head.entity().equals("LOCATION") || isAcronym(head))
                        : isKnown(argument.mention()));
    }

    /** "shopkeepers", "members of the sect": people who act together. */
    public static boolean isMany(Argument argument) {
        return argument.head().tag().equals("NNS") || argument.head().tag().equals("NNPS");
    }

    /** "the police", "the court": someone of public life who is no state and no person with a name. */
    public boolean isBody(Argument argument) {
        Token head = argument.head();
        return classes.isPublic(head)
                || argument.mention() != null
                        && argument.mention().actor().startsWith("org:")
                        && isKnown(argument.mention());
    }

    /** Whether someone is in the book of actors, belongs to one who is, or holds a public office: "Peru's premier". */
    public boolean isKnown(Mention mention) {
        return mention.actors().stream().anyMatch(id -> isKnown(mentions.actor(id), 0));
    }

    private boolean isKnown(@Nullable Actor actor, int depth) {
        if (actor == null || depth > DEPTH) {
            return false;
        }
        String owner = actor.of();
        return !actor.provisional()
                || owner != null && (owner.matches("[A-Z]{3}") || isKnown(mentions.actor(owner), depth + 1))
                || isOffice(actor.role())
                // of a single sentence nobody can tell what the rest is about
                || brief && (owner != null || actor.role() != null);
    }

    /** "governor of the province", "rebels", beside "author", "villager". */
    private boolean isOffice(@Nullable String role) {
        if (role != null) {
            for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                boolean holder = classes.isPublic(one) || classes.isPublic(word) || Level.of(word) != null;
                if (holder && !classes.isOfAudience(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the PA", "SPLM-N": a body that goes by its letters. */
    private static boolean isAcronym(Token head) {
        return head.isProper() && head.text().matches("\\p{Lu}{2,}(-\\p{Lu}+)?");
    }
}
