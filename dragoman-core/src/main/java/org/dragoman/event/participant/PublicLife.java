package org.dragoman.event.participant;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whether what a text tells is a public affair. It is where someone of public life takes part: a state, an office, a
 * ministry, rebels. Where the text is about public affairs, so it is between persons with names, and among people who act
 * together; elsewhere only those count who are of public life for certain, so that a traveller in Italy visits no state.
 */
public final class PublicLife {
    /** Texts of fewer sentences say too little to tell what they are about. */
    private static final int SHORT = 4;

    /** A text is about public affairs where one sentence in so many tells of someone of public life. */
    private static final int RARELY = 6;

    /** A text is about a game where one sentence in so many has a word of it. */
    private static final int OFTEN = 5;

    /** Types of what people do together in public: "the shopkeepers demand that the road be mended". */
    private static final Set<Plover> TOGETHER = Set.of(Plover.DEMAND, Plover.REJECT, Plover.THREATEN, Plover.ASSAULT);

    /** "24-17". */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final NounClasses classes;
    private final boolean brief;
    private final boolean affairs;
    private final boolean sport;
    private final Standing standing;
    private final Business business;

    public PublicLife(Analysis analysis, Mentions mentions, NounClasses classes, ActorBook book) {
        this.classes = classes;
        int sentences = analysis.sentences().size();
        this.brief = sentences < SHORT;
        this.standing = new Standing(mentions, classes, book, brief);
        long told = analysis.sentences().stream()
                .filter(s -> isOfPublicLife(s, mentions))
                .count();
        long games =
                analysis.sentences().stream().filter(s -> isOfSport(s, classes)).count();
        this.affairs = brief || told * RARELY >= sentences;
        this.sport = !brief && games * OFTEN >= sentences && games > 1;
        this.business = new Business(analysis, mentions, classes);
    }

    private boolean isOfPublicLife(Sentence sentence, Mentions mentions) {
        for (Token token : sentence.tokens()) {
            if (standing.isCertain(sentence, token)) {
                return true;
            }
        }
        return mentions.in(sentence.index()).stream()
                .anyMatch(m -> m.how() != Mention.How.PRONOUN && standing.isCertain(sentence, m));
    }

    /** Whether a sentence tells of a game: "the coach", "24-17". */
    static boolean isOfSport(Sentence sentence, NounClasses classes) {
        for (Token token : sentence.tokens()) {
            boolean score = Character.isDigit(token.text().charAt(0))
                    && SCORE.matcher(token.text()).matches();
            if (score || token.isNoun() && classes.contains("sport", sentence, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event of a sentence is a public affair: one verdict on all types. */
    public boolean concerns(
            Sentence sentence,
            Things things,
            Plover type,
            String mode,
            Token anchor,
            List<Argument> sources,
            List<Argument> targets) {
        if (type == Plover.CONSULT) {
            return isPublicContact(sentence, mode, sources, targets) || isInOffice(sentence, anchor);
        }
        if (isGame(things, sources, targets)) {
            return false;
        }
        boolean told = both(sources, targets).anyMatch(a -> takesPart(sentence, things, a))
                || affairs && (isBetweenNames(sources, targets) || isTogether(type, sources));
        // who protests does so in public
        return type == Plover.PROTEST
                || told && !isAtHome(sources, targets) && !business.isAmongFirms(sentence, sources, targets);
    }

    private boolean takesPart(Sentence sentence, Things things, Argument argument) {
        boolean known = affairs && argument.mention() != null && standing.isKnown(argument.mention());
        return known
                || (standing.isCertain(sentence, argument) || affairs && standing.isPublic(argument))
                        && !things.isOfPrivateBody(argument);
    }

    /** "Ana Sosa accused Luis Paz": nobody knows them, but they are told by name, and not in a novel. */
    private static boolean isBetweenNames(List<Argument> sources, List<Argument> targets) {
        return sources.stream().anyMatch(Argument::isNamed) && targets.stream().anyMatch(t -> t.actor() && t.isNamed());
    }

    private boolean isTogether(Plover type, List<Argument> sources) {
        return TOGETHER.contains(type) && sources.stream().anyMatch(s -> isMany(s) && !classes.isAtHome(s.head()));
    }

    /** "the company fired its designer", "her husband accused her": nobody in public life has to do with it. */
    private boolean isAtHome(List<Argument> sources, List<Argument> targets) {
        return !sources.isEmpty()
                && sources.stream()
                        .allMatch(s -> !(s.isNamed() && (s.mention() == null || isKnown(s.mention())))
                                && classes.isAtHome(s.head()))
                && targets.stream().filter(Argument::actor).noneMatch(t -> t.isNamed() || classes.isPublic(t.head()));
    }

    /** "Sosa attacked down the left and beat the goalkeeper": a game between those who are no public body. */
    private boolean isGame(Things things, List<Argument> sources, List<Argument> targets) {
        // "Norway beat Sweden", beside "the federation banned Sweden"
        if (sport) {
            return both(sources, targets).noneMatch(this::isBody);
        }
        return both(sources, targets).noneMatch(a -> a.mention() != null && isKnown(a.mention())) && things.isOfSport();
    }

    /**
     * Whether those who meet may be of public life. In a text about something else one of them must be for certain: "Marta
     * Olsen visited her brother" in a novel, beside "Marta Olsen met the minister"; elsewhere one must be known, hold an
     * office or be meant by a pronoun. The country that someone visits takes no part: "flew to Peru to see her father".
     */
    private boolean isPublicContact(Sentence sentence, String mode, List<Argument> sources, List<Argument> targets) {
        List<Argument> parties = both(sources, targets)
                .filter(a -> !isOutlet(a) && !isPeople(a))
                .filter(a -> sources.contains(a) || !mode.equals("visit") || !isPlace(a))
                .toList();
        boolean open = affairs && !sport;
        return parties.stream()
                .anyMatch(a -> standing.isCertain(sentence, a)
                        || open
                                && (standing.isPublic(a)
                                        || !a.head().isNoun()
                                        || a.because().equals(Sides.UNNAMED))
                        // of a single sentence nobody can tell what the rest is about
                        || brief && a.isNamed());
    }

    /** "arrived in Lima as ambassador". */
    private boolean isInOffice(Sentence sentence, Token anchor) {
        return affairs
                && sentence.children(anchor, "obl").stream()
                        .anyMatch(o -> standing.isCertain(sentence, o)
                                && sentence.children(o, "case").stream()
                                        .anyMatch(c -> c.text().equals("as")));
    }

    /** "spoke with Reuters": what someone tells a paper is told as said. */
    private static boolean isOutlet(Argument argument) {
        return argument.mention() != null && argument.mention().actor().startsWith("outlet:");
    }

    /** "the people of Peru will join the debate": all of them meet nobody. */
    private static boolean isPeople(Argument argument) {
        return argument.mention() != null && argument.mention().actor().endsWith("/people");
    }

    private static boolean isPlace(Argument argument) {
        return argument.isState() || argument.head().entity().equals("LOCATION");
    }

    /** Whether nobody of public life does what a word common in other senses tells: "passengers embraced the sailor". */
    public boolean isPrivate(List<Argument> sources, List<Argument> targets) {
        return !sources.isEmpty()
                && sources.stream().noneMatch(standing::isPublic)
                && (sources.stream().noneMatch(s -> s.isNamed() || isMany(s))
                        || targets.stream().noneMatch(t -> t.actor() && standing.isPublic(t)));
    }

    /** "shopkeepers", "members of the sect": people who act together. */
    public static boolean isMany(Argument argument) {
        return argument.head().tag().equals("NNS") || argument.head().tag().equals("NNPS");
    }

    /** "the police", "the court": someone of public life who is no state and no person with a name. */
    private boolean isBody(Argument argument) {
        return classes.isPublic(argument.head())
                || argument.mention() != null
                        && argument.mention().actor().startsWith("org:")
                        && isKnown(argument.mention());
    }

    private boolean isKnown(Mention mention) {
        return standing.isKnown(mention);
    }

    private static Stream<Argument> both(List<Argument> sources, List<Argument> targets) {
        return Stream.concat(sources.stream(), targets.stream());
    }
}
