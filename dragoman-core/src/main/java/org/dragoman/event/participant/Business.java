package org.dragoman.event.participant;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What firms do among themselves, which is no public affair: "Alder Corp. rejected a bid by Birch Ltd.", beside "the
 * ministry rejected a bid by Birch Ltd.".
 */
public final class Business {
    /** A text is about business where one sentence in so many has a word of it. */
    private static final int OFTEN = 3;

    /** How far up owners are followed: the chairman of the subsidiary of the state's railway. */
    private static final int DEPTH = 4;

    /** Words for those who keep a market or seek an office, which are as public: "the stock exchange", "her campaign". */
    private static final Set<String> PUBLIC_TOO = Set.of("campaign", "exchange");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Mentions mentions;
    private final NounClasses classes;
    private final boolean throughout;

    public Business(Analysis analysis, Mentions mentions, NounClasses classes) {
        this.mentions = mentions;
        this.classes = classes;
        long told = analysis.sentences().stream().filter(s -> isOf(s, classes)).count();
        this.throughout = told > 1 && told * OFTEN >= analysis.sentences().size();
    }

    /** Whether nobody who serves a state, or is known, has a part in what a sentence about business tells. */
    public boolean isAmongFirms(Sentence sentence, List<Argument> sources, List<Argument> targets) {
        return (throughout || isOf(sentence, classes))
                && Stream.concat(sources.stream(), targets.stream()).noneMatch(this::isOfState);
    }

    /** Whether a sentence tells of business: "the takeover", "Alder Corp.". */
    private static boolean isOf(Sentence sentence, NounClasses classes) {
        return sentence.tokens().stream().anyMatch(t -> t.isNoun() && classes.contains("business", sentence, t));
    }

    private boolean isOfState(Argument argument) {
        boolean home = classes.isAtHome(argument.head());
        if (argument.mention() != null
                && argument.mention().actors().stream().anyMatch(id -> isOfState(mentions.actor(id), home, 0))) {
            return true;
        }
        String noun = argument.head().lemma().toLowerCase(Locale.ROOT);
        return PUBLIC_TOO.contains(noun) || classes.isPublic(argument.head()) && !classes.isOfEither(noun);
    }

    /** "the minister", "Senator Paz", "the securities commission", beside "Japanese companies", "Alder Corp. of Norway". */
    private boolean isOfState(@Nullable Actor actor, boolean home, int depth) {
        if (actor == null || depth > DEPTH) {
            return false;
        }
        if (!actor.provisional() || isPublic(actor.name()) || isPublic(actor.role())) {
            return true;
        }
        String owner = actor.of();
        boolean firm = home || actor.kind() == Actor.Kind.ORGANISATION;
        return owner != null
                && !firm
                && (Belonging.isState(owner) || isOfState(mentions.actor(owner), false, depth + 1));
    }

    /** "securities commission", "campaign manager of Sosa for Senate, Inc.", beside "chairman of Alder Corp.". */
    private boolean isPublic(@Nullable String name) {
        return name != null
                && NO_LETTERS
                        .splitAsStream(name.toLowerCase(Locale.ROOT))
                        .anyMatch(word ->
                                classes.isPublic(word) && !classes.isOfEither(word) || PUBLIC_TOO.contains(word));
    }
}
