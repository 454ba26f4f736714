package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the actors whose figure it is. */
public final class Parties {
    /** Words that tell that two parties share the measure. */
    private static final Set<String> SHARED = Set.of(
            "bilateral",
            "mutual",
            "joint",
            "common",
            "two-way",
            "trade",
            "turnover",
            "border",
            "frontier",
            "exchanged",
            "swapped",
            "partnership",
            "alliance");

    private static final Set<String> PLACES = Set.of("in", "across", "near", "throughout");
    private static final Set<String> PARTS = Set.of(
            "west", "east", "north", "south", "centre", "center", "part", "coast", "capital", "border", "region");
    private static final Set<String> PARTNERS = Set.of("from", "to", "with", "for");
    /** "…, Minister Lind said": who tells it has no part in it. */
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "note", "report", "announce", "state");

    private static final Set<String> MONEY =
            Set.of("dollar", "dollars", "euro", "crown", "franc", "peso", "pound", "rupee", "yuan");

    private static final Set<String> SIDES = Set.of("side", "country", "state", "party", "army");
    private static final Set<String> EVERY = Set.of("each", "either", "both");
    /** Texts between two, and what tells that they are known. */
    private static final Set<String> TEXTS =
            Set.of("deal", "agreement", "contract", "treaty", "accord", "pact", "protocol", "memorandum", "sale");

    private static final Set<String> KNOWN = Set.of("the", "this", "that");
    private static final Set<String> NEW = Set.of("a", "an", "another");
    /** "troops ON EACH SIDE": so many words behind what is measured. */
    private static final int EACH = 3;
    /** How often the two states of a document are named at least. */
    private static final int OFTEN = 3;
    /** How many sentences back a text may be told of first. */
    private static final int NEAR = 2;
    /** How many sentences back two parties are looked for. */
    private static final int BACK = 6;

    /** Ids of the actors whose figure it is, in the order of the text. */
    public List<String> of(
            Measures.Measure measure, @Nullable String of, Analysis analysis, Sentence sentence, Mentions mentions) {
        return standing(whose(measure, of, analysis, sentence, mentions), mentions);
    }

    /** The same, with the state for its people, soldiers and government: "20 Indian soldiers" are India's. */
    static List<String> standing(List<String> actors, Mentions mentions) {
        Set<String> all = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            boolean part = actor != null
                    && actor.of() != null
                    // an armed group with a name of its own stands for itself
                    && (actor.kind() == Actor.Kind.GROUP && !id.matches("Q\\d+") || id.endsWith("/government"));
            all.add(part && actor != null && actor.of() != null ? actor.of() : id);
        }
        return List.copyOf(all);
    }

    /** "The leaders of Chad and Mali opened two bridges": what leaders of several states do together is their states'. */
    public static List<String> ofLeaders(List<String> actors, Mentions mentions) {
        Set<String> states = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor != null && actor.kind() == Actor.Kind.PERSON && actor.of() != null) {
                states.add(actor.of());
            }
        }
        return states.size() >= 2 && states.size() == actors.size() ? List.copyOf(states) : actors;
    }

    private static List<String> whose(
            Measures.Measure measure, @Nullable String of, Analysis analysis, Sentence sentence, Mentions mentions) {
        List<String> named = Phrases.actors(mentions, sentence, measure.words());
        if (named.size() >= 2) {
            return named;
        }
        if (of != null && isShared(of) || isOfEach(measure, sentence)) {
            return two(named, sentence, mentions);
        }
        List<String> found = named.isEmpty() ? subject(measure.clause(), sentence, mentions) : named;
        Token clause = measure.clause();
        if (named.isEmpty() && clause != null && MeasureWords.is("estimate", Phrases.lemma(clause))) {
            // "He put the cost at 300 million": the cost is his country's
            found = found.stream().map(id -> belongs(id, mentions)).toList();
        }
        boolean told =
                clause != null && (Measures.isReport(clause) || MeasureWords.is("estimate", Phrases.lemma(clause)));
        if (found.isEmpty() && clause != null && !told && sentence.has(clause, "aux:pass")) {
            // "45 million euros were paid by Chad"
            found = sentence.children(clause, "obl").stream()
                    .filter(child -> child.index() > clause.index()
                            && Phrases.preposition(sentence, child).equals("by"))
                    .flatMap(child -> Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child)).stream())
                    .toList();
        }
        if (found.stream().allMatch(id -> id.startsWith("unnamed:"))) {
            List<String> owner = owner(measure, sentence, mentions);
            // "Chad sends a brigade of 4,000 soldiers": unknown soldiers are those of who sends them
            List<String> doer =
                    owner.isEmpty() && !told && !found.isEmpty() ? subject(clause, sentence, mentions) : owner;
            found = doer.isEmpty() ? found : doer;
        }
        if (measure.transfer() && !named.isEmpty()) {
            // "Chad expelled 40 Libyans"
            Set<String> both = new LinkedHashSet<>();
            for (String id : standing(subject(measure.clause(), sentence, mentions), mentions)) {
                Actor actor = mentions.actor(id);
                boolean state = actor != null
                        && (actor.kind() == Actor.Kind.STATE
                                || actor.kind() == Actor.Kind.BLOC
                                || actor.kind() == Actor.Kind.ORGANISATION);
                if (state || id.matches("[A-Z]{3}")) {
                    both.add(id);
                }
            }
            both.addAll(named);
            found = List.copyOf(both);
        }
        if (found.isEmpty() && isKnownText(measure, sentence)) {
            found = introduced(analysis, sentence, mentions);
        }
        return measure.transfer() && found.size() <= 1
                ? withPartner(found, measure.clause(), sentence, mentions)
                : found;
    }

    /** "Chad has signed a contract with Mali": the two states of the sentence that speaks of a text first; else empty. */
    private static List<String> introduced(Analysis analysis, Sentence sentence, Mentions mentions) {
        for (int back = 1; back <= NEAR && sentence.index() - back >= 0; back++) {
            Set<String> here = new LinkedHashSet<>();
            for (Mention mention : mentions.in(sentence.index() - back)) {
                for (String actor : mention.actors()) {
                    String state = state(actor, mentions);
                    if (state != null) {
                        here.add(state);
                    }
                }
            }
            if (!here.isEmpty()) {
                Sentence earlier = analysis.sentences().get(sentence.index() - back);
                boolean first = earlier.tokens().stream()
                        .anyMatch(text -> TEXTS.contains(Phrases.lemma(text)) && isTold(text, NEW, earlier));
                return first && here.size() == 2 ? List.copyOf(here) : List.of();
            }
        }
        return List.of();
    }

    /** "The deal, worth 3 billion, also includes four frigates": that of the two states told of before. */
    private static boolean isKnownText(Measures.Measure measure, Sentence sentence) {
        Token subject = measure.clause() == null ? null : Phrases.subject(sentence, measure.clause());
        Token first = measure.words().isEmpty() ? null : measure.words().get(0);
        Token text = subject != null && TEXTS.contains(Phrases.lemma(subject)) ? subject : first;
        return text != null && TEXTS.contains(Phrases.lemma(text)) && isTold(text, KNOWN, sentence);
    }

    private static boolean isTold(Token text, Set<String> articles, Sentence sentence) {
        return sentence.children(text, "det").stream()
                .anyMatch(the -> articles.contains(the.text().toLowerCase(Locale.ROOT)));
    }

    /** "bought its gas FROM NORWAY", "sent 40 tanks TO CHAD". */
    private static List<String> withPartner(
            List<String> found, @Nullable Token clause, Sentence sentence, Mentions mentions) {
        Set<String> all = new LinkedHashSet<>(found);
        for (Token child : clause == null ? List.<Token>of() : sentence.children(clause)) {
            boolean partner =
                    child.is("iobj") || child.is("obl") && PARTNERS.contains(Phrases.preposition(sentence, child));
            if (partner) {
                for (String id : Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child))) {
                    Actor actor = mentions.actor(id);
                    if (actor != null && actor.kind() == Actor.Kind.STATE) {
                        all.add(id);
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** The actors that the subject of a clause mentions, as head or as possessor. */
    public static List<String> subject(@Nullable Token clause, Sentence sentence, Mentions mentions) {
        if (clause == null) {
            return List.of();
        }
        Token subject = ClauseMeasures.antecedent(Phrases.subject(sentence, clause), clause, sentence);
        if (subject == null) {
            return List.of();
        }
        return Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject));
    }

    /** "Chad said that 71 of its soldiers had died": of whom the possessive is said. */
    private static List<String> owner(Measures.Measure measure, Sentence sentence, Mentions mentions) {
        boolean owned = measure.words().stream().anyMatch(word -> word.tag().equals("PRP$"));
        Token above = owned && measure.clause() != null ? sentence.head(measure.clause()) : null;
        List<String> owner = above != null && above.isVerb() ? subject(above, sentence, mentions) : List.of();
        return owner.stream().allMatch(id -> id.startsWith("unnamed:")) ? List.of() : owner;
    }

    /** Those actors, or where there are none the state that tells of its losses: "Chad says that nine civilians died". */
    public static List<String> orTeller(
            List<String> found, Quantity number, Measures.Measure measure, Sentence sentence, Mentions mentions) {
        Token clause = measure.clause();
        Token above = clause == null ? null : sentence.head(clause);
        boolean own = found.isEmpty()
                && clause != null
                && above != null
                && clause.is("ccomp")
                && MeasureWords.is("loss", Phrases.lemma(clause))
                && MeasureWords.is("own", number.counted().get(number.counted().size() - 1));
        return own
                ? standing(subject(above, sentence, mentions), mentions).stream()
                        .filter(id -> id.matches("[A-Z]{3}"))
                        .toList()
                : found;
    }

    /** Those actors, or where there are none the only state that the sentence names as a place: "were killed in Chad". */
    public static List<String> orPlace(List<String> found, Sentence sentence, Mentions mentions) {
        if (!found.isEmpty()) {
            return found;
        }
        Set<String> places = new LinkedHashSet<>();
        for (Mention mention : mentions.in(sentence.index())) {
            Token head = sentence.token(mention.head());
            Token above = sentence.head(head);
            String preposition = Phrases.preposition(sentence, head);
            boolean part = head.is("nmod") && above != null && PARTS.contains(Phrases.lemma(above));
            boolean place = mention.how() == Mention.How.NAME
                    && (head.is("obl") && PLACES.contains(preposition) || part && preposition.equals("of"));
            mention.actors().stream()
                    .filter(id -> id.matches("[A-Z]{3}"))
                    .map(id -> place ? id : "")
                    .forEach(places::add);
        }
        return places.size() == 1 && !places.contains("") ? List.copyOf(places) : found;
    }

    /** "60,000 troops on each side", "two ships of both countries". */
    private static boolean isOfEach(Measures.Measure measure, Sentence sentence) {
        if (measure.words().isEmpty()) {
            return false;
        }
        int last = measure.words().get(measure.words().size() - 1).index();
        // also "allows each side 1,550 warheads"
        int from = Math.max(0, measure.words().get(0).index() - EACH);
        Token clause = measure.clause();
        // "the number of warheads, which stands at 11,000 on each side"
        int end = Math.max(last + EACH, clause == null || clause.index() < last ? 0 : clause.index() + 2 * EACH);
        for (int i = from; i < sentence.size() && i <= end; i++) {
            String side = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            if (SIDES.contains(side)
                    && i > 0
                    && EVERY.contains(sentence.token(i - 1).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(String of) {
        for (String word : of.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (SHARED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Two states: those of the measure, of the sentence, else of the nearest sentence before that names two. */
    public static List<String> two(List<String> named, Sentence sentence, Mentions mentions) {
        Set<String> found = new LinkedHashSet<>(named);
        for (int back = 0; back <= BACK && sentence.index() - back >= 0; back++) {
            Set<String> here = new LinkedHashSet<>();
            for (Mention mention : mentions.in(sentence.index() - back)) {
                if (back == 0 && (isSpeaker(mention, sentence) || isCurrency(mention, sentence))) {
                    continue;
                }
                for (String actor : mention.actors()) {
                    String state = state(actor, mentions);
                    if (state != null) {
                        here.add(state);
                    }
                }
            }
            if (here.size() > 2) {
                List<String> main = main(here, mentions);
                here = main.size() == 2 && main.containsAll(found) ? new LinkedHashSet<>(main) : here;
            }
            if (here.size() >= 2 || back == 0) {
                found.addAll(here);
            }
            if (found.size() >= 2) {
                break;
            }
        }
        List<String> all = new ArrayList<>(found);
        if (all.size() < 2) {
            List<String> pair = pair(mentions);
            all = pair.containsAll(all) ? pair : all;
        }
        return all.size() > 2 ? all.subList(0, 2) : all;
    }

    /** The two states that a document is about: named often, and no third half as often; empty without such. */
    private static List<String> pair(Mentions mentions) {
        Map<String, Integer> counts = counts(null, mentions);
        List<String> named = most(counts);
        boolean clear = named.size() >= 2
                && counts.getOrDefault(named.get(1), 0) >= OFTEN
                && (named.size() == 2
                        || 2 * counts.getOrDefault(named.get(2), 0) <= counts.getOrDefault(named.get(1), 0));
        return clear ? named.subList(0, 2) : List.of();
    }

    /** "89 billion U.S. dollars": whose money it is does not tell whose trade. */
    private static boolean isCurrency(Mention mention, Sentence sentence) {
        int next = mention.last() + 1;
        return next < sentence.size() && MONEY.contains(Phrases.lemma(sentence.token(next)));
    }

    private static boolean isSpeaker(Mention mention, Sentence sentence) {
        Token head = sentence.token(mention.head());
        Token verb = sentence.head(head);
        return verb != null && head.is("nsubj") && SAYING.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    /** The two of some states that the document names most. */
    private static List<String> main(Set<String> states, Mentions mentions) {
        return most(counts(states, mentions)).stream().limit(2).toList();
    }

    /** How often the document names each of some states, or each state. */
    private static Map<String, Integer> counts(@Nullable Set<String> states, Mentions mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : mentions.all()) {
            for (String actor : mention.actors()) {
                String state = state(actor, mentions);
                if (state != null && (states == null || states.contains(state))) {
                    counts.merge(state, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String belongs(String id, Mentions mentions) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON && actor.of() != null ? actor.of() : id;
    }

    private static @Nullable String state(String id, Mentions mentions) {
        Actor actor = mentions.actor(id);
        if (actor == null) {
            return null;
        }
        if (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BLOC) {
            return actor.id();
        }
        return actor.of();
    }
}
