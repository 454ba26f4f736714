package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a row right before a verb or right behind someone, by the words alone: parsers often lose the first
 * of several subjects, and the last of several whom someone met ("on Friday Sosa and the premier, Luis Paz, discussed
 * trade").
 */
final class Company {
    private static final Set<String> LINKS = Set.of("and", "&");

    private static final Set<String> ASIDES = Set.of("also", "later", "separately", "then");

    /** How many words may stand between someone met "in Lima on Friday" and the next who is met. */
    private static final int ASIDE = 7;

    /** How many words a row of titles may have before its name. */
    private static final int TITLES = 24;

    private final Sentence sentence;
    private final Mentions mentions;

    Company(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Those named in a row whose last name ends right before a verb and its helpers; empty where others may be meant. */
    List<Argument> before(Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && isHelper(sentence.token(at), verb)) {
            at--;
        }
        List<Argument> row = new ArrayList<>();
        while (at >= 0) {
            boolean comma = sentence.token(at).text().equals(",");
            Mention mention = ending(comma ? at - 1 : at);
            if (mention == null) {
                break;
            }
            Mention same = described(mention);
            if (comma && same == null && row.isEmpty()) {
                // "in Lima, where Sosa, said": nothing that follows the name is its own
                break;
            }
            Mention named = same == null ? mention : same;
            row.add(0, argument(named));
            at = named.first() - 1;
            if (at < 0 || !isLink(at, row.size() > 1)) {
                break;
            }
            at--;
            at -= at >= 0
                            && sentence.token(at).text().equals(",")
                            && sentence.token(at + 1).text().equals("and")
                    ? 1
                    : 0;
        }
        return row.isEmpty() || isGoverned(row.get(0)) ? List.of() : row;
    }

    /** The person whose name ends right before a verb, or before a comma there. */
    List<Argument> last(Token verb) {
        int at = verb.index() - 1;
        while (at > 0
                && (isHelper(sentence.token(at), verb)
                        || sentence.token(at).text().equals(","))) {
            at--;
        }
        Mention mention = at < 0 ? null : ending(at);
        return mention == null || !isPerson(mention) ? List.of() : List.of(argument(mention));
    }

    /** Those who are named behind someone in a row: "met the king, the emir's envoy Ana Sosa and Luis Paz". */
    List<Argument> behind(Argument someone, @Nullable String preposition) {
        List<Argument> row = new ArrayList<>();
        Mention last = someone.mention();
        while (last != null) {
            last = next(last, preposition);
            if (last != null) {
                row.add(argument(last));
            }
        }
        return row;
    }

    /** "received in Accra on Friday the premier of Fiji": those named behind the place and the day of a verb. */
    List<Argument> shifted(Token verb) {
        int at = verb.index() + 1;
        boolean skipped = false;
        while (at < sentence.size()) {
            Mention met = skipped ? whole(starting(at)) : null;
            if (met != null && isPerson(met) && !isActing(met)) {
                List<Argument> row = new ArrayList<>(List.of(argument(met)));
                row.addAll(behind(row.get(0), null));
                return row;
            }
            PlaceMention place = placeAt(at);
            Token token = sentence.token(at);
            boolean link = Set.of("in", "at", "on").contains(Clauses.lower(token)) || token.is("det");
            if (place == null && !link && !Clauses.isTime(token)) {
                return List.of();
            }
            skipped = !link;
            at = place == null ? at + 1 : place.last() + 1;
        }
        return List.of();
    }

    /**
     * The name at the end of a row of titles: "the Deputy Prime Minister, Minister of Trade and of Ports of the Republic of
     * Fiji, Luis Paz"; null where none ends it.
     */
    @Nullable
    Argument named(Argument title) {
        int end = Math.min(sentence.size(), title.head().index() + TITLES);
        for (int at = title.head().index() + 1; at < end; at++) {
            Token token = sentence.token(at);
            Mention name = starting(at);
            if (name != null && name.how() == Mention.How.NAME && isPerson(name)) {
                boolean beside = sentence.token(at - 1).text().equals(",")
                        || sentence.token(at - 1).isNoun();
                return beside && !isActing(name) ? argument(name) : null;
            }
            boolean titular = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.is("det")
                    || Set.of(",", "of", "and", "for", "'s", "’s").contains(Clauses.lower(token));
            if (!titular) {
                return null;
            }
        }
        return null;
    }

    private @Nullable PlaceMention placeAt(int at) {
        return mentions.places().stream()
                .filter(place -> place.sentence() == sentence.index() && place.first() == at)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention next(Mention last, @Nullable String preposition) {
        int at = last.last() + 1;
        Mention described =
                at + 1 < sentence.size() && sentence.token(at).text().equals(",") ? starting(at + 1) : null;
        boolean aside = false;
        if (described != null && described.actor().equals(last.actor())) {
            at = described.last() + 1;
            boolean closed =
                    at + 1 < sentence.size() && sentence.token(at).text().equals(",") && !isAnd(at + 1);
            at += closed ? 1 : 0;
        }
        // "met the king in Rabat on Monday, and the premier in Fes"
        int end = Math.min(sentence.size() - 1, at + ASIDE);
        for (int i = at; i < end && !sentence.token(i).text().equals(","); i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.tag().equals("CC") || token.tag().startsWith("W")) {
                break;
            }
            if (sentence.token(i + 1).text().equals(",") && i + 2 < sentence.size() && isAnd(i + 2)) {
                at = i + 1;
                aside = true;
            }
        }
        boolean comma = at < sentence.size() && sentence.token(at).text().equals(",");
        at += comma ? 1 : 0;
        boolean and = at < sentence.size() && isAnd(at);
        if (!and) {
            return null;
        }
        at += Clauses.lower(sentence.token(at)).equals("as") ? 3 : 1;
        // "and later with the envoy"
        at += at + 1 < sentence.size() && ASIDES.contains(Clauses.lower(sentence.token(at))) ? 1 : 0;
        boolean again = at < sentence.size()
                && preposition != null
                && Clauses.lower(sentence.token(at)).equals(preposition);
        at += again ? 1 : 0;
        Mention next = at < sentence.size() ? whole(starting(at)) : null;
        return next == null || isActing(next) || !again && !isAlike(last, next, aside) ? null : next;
    }

    /** "President Paz's envoy": the envoy, where the mention that stands first is only his master's. */
    private @Nullable Mention whole(@Nullable Mention first) {
        int after = first == null ? sentence.size() : first.last() + 1;
        if (first == null
                || after >= sentence.size()
                || !sentence.token(after).tag().equals("POS")) {
            return first;
        }
        return mentions.in(sentence.index()).stream()
                .filter(m -> m.first() < after && m.head() > after && isNamed(m))
                .findFirst()
                .orElse(null);
    }

    private boolean isAnd(int at) {
        return LINKS.contains(Clauses.lower(sentence.token(at)))
                || at + 2 < sentence.size()
                        && Clauses.lower(sentence.token(at)).equals("as")
                        && Clauses.lower(sentence.token(at + 1)).equals("well");
    }

    /** Only persons are taken by the words alone; states joined by "and" the parser gets right. */
    private boolean isAlike(Mention one, Mention other, boolean aside) {
        return isPerson(other) && (isPerson(one) || !aside);
    }

    private boolean isPerson(Mention mention) {
        Actor actor = mentions.actor(mention.actor());
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** "met the king, and the premier left": who acts is not met. */
    private boolean isActing(Mention mention) {
        int after = mention.last() + 1;
        Token head = sentence.token(mention.head());
        return head.is("nsubj") && !head.relation().equals("nsubj:pass")
                || after < sentence.size()
                        && Set.of("VBD", "VBZ", "VBP", "MD")
                                .contains(sentence.token(after).tag());
    }

    private boolean isHelper(Token token, Token verb) {
        return token.is("aux") && token.head() == verb.index()
                || token.tag().equals("MD")
                || token.tag().equals("RB") && !Clauses.lower(token).equals("ago")
                || token.tag().startsWith("VB") && Set.of("have", "be").contains(token.lemma());
    }

    private boolean isLink(int at, boolean several) {
        Token token = sentence.token(at);
        return LINKS.contains(Clauses.lower(token)) || several && token.text().equals(",") && ending(at - 1) != null;
    }

    /** "the envoy" before ", Ana Sosa": the mention that another only describes; null where there is none. */
    private @Nullable Mention described(Mention mention) {
        int comma = mention.first() - 1;
        Mention before = comma > 0 && sentence.token(comma).text().equals(",") ? ending(comma - 1) : null;
        return before != null && before.actor().equals(mention.actor()) ? before : null;
    }

    /** "talks between the king and the premier began": those in the row belong to what stands before them. */
    private boolean isGoverned(Argument first) {
        int at = first.first() - 1;
        if (at < 0) {
            return false;
        }
        Token token = sentence.token(at);
        boolean preposition = (token.tag().equals("IN") || token.tag().equals("TO")) && !token.is("mark");
        boolean opener = Set.of("that", "after", "before", "when", "while", "as", "since", "until", "because", "if")
                .contains(Clauses.lower(token));
        boolean object = token.isVerb() && !token.tag().equals("VBG");
        return preposition && !opener
                || object
                || token.tag().equals("CC")
                || token.tag().equals("POS");
    }

    private @Nullable Mention ending(int at) {
        return mentions.in(sentence.index()).stream()
                .filter(mention -> mention.last() == at && isNamed(mention))
                .max(Comparator.comparingInt((Mention mention) -> mention.last() - mention.first()))
                .orElse(null);
    }

    private @Nullable Mention starting(int at) {
        return mentions.in(sentence.index()).stream()
                .filter(mention -> mention.first() == at && isNamed(mention))
                .max(Comparator.comparingInt((Mention mention) -> mention.last() - mention.first()))
                .orElse(null);
    }

    private static boolean isNamed(Mention mention) {
        return mention.how() == Mention.How.NAME
                || mention.how() == Mention.How.TITLE
                || mention.how() == Mention.How.GROUP;
    }

    private Argument argument(Mention mention) {
        Token head = sentence.token(mention.head());
        return new Argument(head, mention.first(), mention.last(), mention, true, "named beside the others");
    }
}
