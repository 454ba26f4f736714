package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Term;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.Level;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Belonging;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What is said of a contact beyond its sides: how high, in what setting, on what occasion, and whose guest. */
public final class Contacts {
    private static final Set<String> OCCASION = Set.of(
            "summit",
            "forum",
            "conference",
            "assembly",
            "congress",
            "games",
            "olympics",
            "session",
            "inauguration",
            "funeral",
            "parade",
            "ceremony",
            "g20",
            "g7",
            "apec");

    private static final int YEAR = 4;

    private final ActorBook book;

    public Contacts(ActorBook book) {
        this.book = book;
    }

    /**
     * The details of a contact.
     *
     * @param day when it took place, else when the document was published, null where neither is known
     */
    public Contact of(
            Analysis analysis,
            Sentence sentence,
            Coded coded,
            List<String> sources,
            List<String> targets,
            Clauses clauses,
            Mentions mentions,
            @Nullable String day) {
        String level = level(sentence, coded, mentions, day);
        String occasion = occasion(analysis, sentence, coded, clauses);
        boolean sidelines = sentence.tokens().stream()
                .anyMatch(t -> Set.of("sidelines", "margins", "sideline", "margin", "fringes")
                                .contains(Clauses.lower(t))
                        && !isOfAnotherClause(sentence, coded, t));
        String setting = sidelines
                ? "sidelines"
                : states(sources, targets, mentions) > 2
                                || isAmongMembers(sources, targets, mentions)
                                || (occasion != null && coded.mode().equals("attend"))
                        ? "multilateral"
                        : "bilateral";
        String host = switch (coded.mode()) {
            case "visit" -> targets.isEmpty() ? null : targets.get(0);
            case "host" -> sources.isEmpty() ? null : sources.get(0);
            default -> organiser(sentence, coded, clauses, mentions);
        };
        return new Contact(level, setting, occasion, host);
    }

    /** "The premier, who was in Rome in May, met the king on the sidelines": the visit was not. */
    private static boolean isOfAnotherClause(Sentence sentence, Coded coded, Token word) {
        Token clause = coded.anchor();
        while (clause != null && !clause.is("acl") && !clause.isVerb()) {
            clause = sentence.head(clause);
        }
        Token top = clause;
        return top != null && top.is("acl") && sentence.subtree(top).stream().noneMatch(word::equals);
    }

    /** "the leaders of the G7 held talks": the members of one body, with nobody else. */
    private boolean isAmongMembers(List<String> sources, List<String> targets, Mentions mentions) {
        return targets.isEmpty()
                && sources.size() == 1
                && book.body(new Belonging(mentions).side(sources.get(0))) != null;
    }

    /** How many states those who take part belong to; someone of no known state counts as one. */
    private static long states(List<String> sources, List<String> targets, Mentions mentions) {
        return Stream.concat(sources.stream(), targets.stream())
                .map(new Belonging(mentions)::side)
                .distinct()
                .count();
    }

    /** "Oman hosted talks between the two": who gives them a place. */
    private static @Nullable String organiser(Sentence sentence, Coded coded, Clauses clauses, Mentions mentions) {
        Token verb = hosting(sentence, coded.anchor());
        Cluster cluster = coded.cluster();
        List<Token> hosts = verb == null
                ? List.of()
                : clauses.subjects(verb).stream()
                        .filter(host -> cluster == null || cluster.admitsPlace(host.index()))
                        .toList();
        for (Token subject : hosts.size() > 1 ? List.<Token>of() : hosts) {
            Mention mention = mentions.headedBy(sentence.index(), subject.index());
            if (mention != null) {
                return mention.actor();
            }
        }
        return null;
    }

    /** The verb that tells who gives a contact its place, "hosted three rounds of talks"; null where there is none. */
    static @Nullable Token hosting(Sentence sentence, Token contact) {
        Token at = contact;
        while (at != null && at.isNoun() && at.is("nmod")) {
            at = sentence.head(at);
        }
        Token verb = at != null && at.isNoun() && at.is("obj") ? sentence.head(at) : at;
        return verb != null && verb.isVerb() && Sides.isHosting(verb) ? verb : null;
    }

    private String level(Sentence sentence, Coded coded, Mentions mentions, @Nullable String day) {
        List<String> levels = new ArrayList<>();
        List<Argument> all = new ArrayList<>(coded.sources());
        all.addAll(coded.targets());
        for (Argument argument : all) {
            String said = said(sentence, argument);
            Mention mention = argument.mention();
            if ("envoys".equals(said) && mention != null && mention.how() == Mention.How.TITLE) {
                // "the American diplomat" of the secretary of state: the words say less than is known
                levels.add(highest(List.of(said, held(mention.actor(), mentions, day))));
            } else if (said != null) {
                levels.add(said);
            } else if (mention != null) {
                mention.actors().forEach(id -> levels.add(held(id, mentions, day)));
            }
        }
        // "arrived in Lima as ambassador": in which office someone comes
        String as = "other".equals(lowest(levels)) ? capacity(sentence, coded) : null;
        return as == null ? lowest(levels) : as;
    }

    private static @Nullable String capacity(Sentence sentence, Coded coded) {
        for (Token child : sentence.children(coded.anchor(), "obl")) {
            boolean as = sentence.children(child, "case").stream()
                    .anyMatch(c -> Clauses.lower(c).equals("as"));
            String level = as ? Level.ofTitle(List.of(Clauses.lower(child))) : null;
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    /** How high those stand who take part, by the offices that they held on a day. */
    public String level(List<String> sources, List<String> targets, Mentions mentions, @Nullable String day) {
        return lowest(Stream.concat(sources.stream(), targets.stream())
                .map(id -> held(id, mentions, day))
                .toList());
    }

    private static String lowest(List<String> levels) {
        for (String level : List.of("envoys", "ministers", "leaders")) {
            if (levels.contains(level)) {
                return level;
            }
        }
        return "other";
    }

    private static String highest(List<String> levels) {
        for (String level : List.of("leaders", "ministers", "envoys")) {
            if (levels.contains(level)) {
                return level;
            }
        }
        return "other";
    }

    /** The level that the words of a title say: "the foreign minister". */
    private static @Nullable String said(Sentence sentence, Argument argument) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, argument.first() - 1); i <= argument.last(); i++) {
            words.add(Clauses.lower(sentence.token(i)));
        }
        if (argument.first() > 0 && !Level.isRank(words.get(0))) {
            words.remove(0);
        }
        // "Secretary - General" in three words
        words.remove("-");
        return Level.ofTitle(words);
    }

    /** The highest level of the offices that someone held in a year, or ever where none is known; else what the text calls them. */
    private String held(String id, Mentions mentions, @Nullable String day) {
        List<String> levels = new ArrayList<>();
        for (Term term : book.terms(id)) {
            if (day == null || day.length() < YEAR || day.startsWith("X") || isHeld(term, day)) {
                levels.add(level(term.office()));
            }
        }
        Actor actor = mentions.actor(id);
        String role = actor == null || !levels.isEmpty() ? null : actor.role();
        String called = role == null
                ? null
                : Level.ofTitle(List.of(
                        role.toLowerCase(Locale.ROOT).replace(" - ", " ").split("[\\s]+|(?=['’]s\\b)", -1)));
        return called != null ? called : highest(levels);
    }

    private static boolean isHeld(Term term, String day) {
        String year = day.substring(0, YEAR);
        String end = term.end();
        return term.start().compareTo(year + "-99") <= 0 && (end == null || end.compareTo(year) >= 0);
    }

    private static String level(OfficeClass office) {
        return switch (office) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, HEAD_OF_BODY -> "leaders";
            case DEPUTY_HEAD,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    FINANCE_MINISTER,
                    TRADE_MINISTER,
                    ENERGY_MINISTER,
                    INTERIOR_MINISTER,
                    MINISTER,
                    SECURITY_ADVISER,
                    DEPUTY_OF_BODY -> "ministers";
            case DEPUTY_MINISTER, UN_AMBASSADOR, AMBASSADOR, ENVOY -> "envoys";
            default -> "other";
        };
    }

    /** "met a month ahead of the summit", "after the games": not on that occasion. */
    private static boolean isAhead(Sentence sentence, Token occasion) {
        Token head = sentence.head(occasion);
        return sentence.children(occasion, "case").stream()
                        .map(Clauses::lower)
                        .anyMatch(
                                c -> Set.of("ahead", "before", "after", "since").contains(c))
                || occasion.index() > 1 && head != null && Clauses.lower(head).equals("ahead");
    }

    private static @Nullable String occasion(Analysis analysis, Sentence sentence, Coded coded, Clauses clauses) {
        for (String link : List.of("at", "during", "of", "within", "in", "for", "on")) {
            for (Token noun : clauses.governed(coded.anchor(), link)) {
                String lemma = noun.lemma().toLowerCase(Locale.ROOT);
                boolean sidelines = lemma.equals("sideline") || lemma.equals("margin") || lemma.equals("fringe");
                List<Token> inner = sidelines ? clauses.governed(noun, "of") : List.of(noun);
                for (Token occasion : inner) {
                    if ((sidelines || OCCASION.contains(occasion.lemma().toLowerCase(Locale.ROOT)))
                            && !occasion.equals(coded.trigger())
                            && !isAhead(sentence, occasion)) {
                        return named(analysis, sentence, occasion);
                    }
                }
            }
        }
        // "attended the previous forum": what someone goes to
        List<Token> attended = coded.mode().equals("attend")
                        && coded.targets().isEmpty()
                        && coded.anchor().isVerb()
                ? clauses.objects(coded.anchor())
                : List.of();
        return attended.isEmpty() ? null : named(analysis, sentence, attended.get(0));
    }

    /** A noun with what stands before it, without its article. */
    private static String named(Analysis analysis, Sentence sentence, Token occasion) {
        Token start = occasion;
        for (Token child : sentence.children(occasion)) {
            if ((child.is("compound") || child.is("amod") || child.is("nmod:poss")) && child.index() < start.index()) {
                start = child;
            }
        }
        return analysis.span(sentence, start.index(), occasion.index()).text();
    }
}
