package org.dragoman.statement.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Restraints;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was found around a cue is attributed to anyone at all, unlike the author's own "it is clear
 * that", and whether it is said: somebody's words or stated thought, not a deed or a wish without words.
 */
public final class Admission {
    /** How sure the model must be of a cue that no table knows and whose content tells nothing. */
    private static final double SURE = 0.7;

    private final Cues cues;
    private final Set<String> things = new TreeSet<>();
    /** Endings of nouns for things, and nouns of such an ending for those who speak. */
    private final Set<String> endings = new TreeSet<>();

    private final Set<String> bodies = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    public Admission(Cues cues) {
        this.cues = cues;
        for (String[] row : Cues.rows("things.tsv")) {
            Set<String> kind = row[1].equals("body") ? bodies : row[0].startsWith("-") ? endings : things;
            kind.add(row[0].startsWith("-") ? row[0].substring(1) : row[0]);
        }
        for (String[] row : Cues.rows("texts.tsv")) {
            texts.add(row[0]);
        }
    }

    boolean admits(Words words, Found found) {
        return found.has(Label.CONTENT)
                && !authorial(words, found)
                && !deed(words, found)
                && !degree(words, found)
                && !concluded(words, found)
                && !dateline(words, found)
                && !day(words, found)
                && !label(words, found);
    }

    /** "Interview: “We never closed the door”": what a text is does not speak. */
    private static boolean label(Words words, Found found) {
        return words.token(found.cue()).text().equals(":") && isLabelled(words, found.cue());
    }

    /** Whether what stands before a colon only tells what the text is. */
    static boolean isLabelled(Words words, int colon) {
        int first = words.first(words.sentenceIndex(colon));
        return colon == first + 1 && LABELS.contains(words.lemma(first));
    }

    private static final Set<String> LABELS = Set.of(
            "analysis",
            "comment",
            "commentary",
            "exclusive",
            "interview",
            "opinion",
            "photo",
            "quote",
            "update",
            "video");

    /** "OSLO: The harbour is open": a town in capitals tells where, not who. */
    private static boolean dateline(Words words, Found found) {
        int cue = found.cue();
        int first = words.first(words.sentenceIndex(cue));
        String town = words.token(first).text();
        return Cues.isColonOrDash(words.token(cue).text())
                && cue == first + 1
                && town.length() > 1
                && town.equals(town.toUpperCase(Locale.ROOT))
                && words.token(first).entity().equals("LOCATION");
    }

    /** "May 4: The premiers meet", "2018: The border opens": a day heads an entry and does not speak. */
    private static boolean day(Words words, Found found) {
        int cue = found.cue();
        int first = words.first(words.sentenceIndex(cue));
        boolean mark = Cues.isColonOrDash(words.token(cue).text()) && cue > first && cue - first <= 5;
        for (int w = first; mark && w < cue; w++) {
            String text = words.token(w).text();
            mark = text.matches("[0-9]{1,4}(st|nd|rd|th)?|[,.]")
                    || MONTH.matcher(text).matches();
        }
        return mark;
    }

    private static final Pattern MONTH = Pattern.compile(
            "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** "The fishermen have the greatest say": a degree does not speak. */
    private static boolean degree(Words words, Found found) {
        List<Found.Piece> source = found.pieces(Label.SOURCE);
        return !source.isEmpty()
                && words.token(source.get(0).last()).tag().equals("JJS")
                && words.lemma(source.get(0).first()).equals("the")
                && source.get(0).last() + 1 == found.cue();
    }

    /** "Norway and Chad concluded a treaty": whoever ends something or agrees on it draws no conclusion. */
    private static boolean concluded(Words words, Found found) {
        int cue = found.cue();
        if (!words.lemma(cue).equals("conclude") || words.child(cue, "ccomp") >= 0) {
            return false;
        }
        int object = words.child(cue, "obj");
        object = object < 0 && words.child(cue, "aux:pass") >= 0 ? words.child(cue, "nsubj") : object;
        return object >= 0 && CONCLUDED.contains(words.lemma(object));
    }

    private static final Set<String> CONCLUDED = Set.of(
            "accord",
            "agreement",
            "alliance",
            "contract",
            "convention",
            "deal",
            "document",
            "meeting",
            "memorandum",
            "negotiation",
            "pact",
            "peace",
            "protocol",
            "summit",
            "talk",
            "treaty",
            "truce",
            "visit");

    /** "Norway laid a wreath at the wall": around a verb that is no known cue something must be told. */
    private boolean deed(Words words, Found found) {
        if (found.confidence() >= SURE || kind(words, found) != null) {
            return false;
        }
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                if (words.token(w).isVerb() || words.token(w).tag().equals("MD")) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether words or a stated thought are given. */
    boolean said(Words words, Quotations quotations, Found found) {
        Act act = cues.act(words.token(found.cue()), words.lemma(found.cue()));
        if (Telling.empty(words, found, act)
                || inanimate(words, found)
                || taken(words, found, act)
                || wished(words, found, act)
                || Mood.supposed(words, found.cue())
                || Mood.hidden(words, found.cue())
                || Mood.future(words, found.cue())
                || Mood.obliged(words, found.cue())
                || Mood.unreal(words, found.cue())
                || Mood.demanded(words, cues, found.cue())
                || Telling.rings(words, found.cue())
                || Telling.provides(words, found.cue())
                || Mood.questioned(words, found.cue())
                || Mood.interrogative(words, found.cue())
                || titled(words, found, act)
                || act == Act.QUESTION && asked(words, found)) {
            return false;
        }
        if (Telling.quoted(words, quotations, found)) {
            return true;
        }
        // "…, citing officials": those are named as the source of what another verb tells.
        boolean cites = words.token(found.cue()).tag().equals("VBG") && CITING.contains(words.lemma(found.cue()));
        if (cites && !Telling.clause(words, found)) {
            return false;
        }
        Cues.Kind kind = kind(words, found);
        if (kind == null) {
            return false;
        }
        // "The words were said", "what used to be taken for a plan": nobody speaks, and nothing is said.
        boolean said = found.has(Label.SOURCE) || words.child(found.cue(), "ccomp") >= 0;
        return switch (kind) {
            case SPEECH ->
                said
                        || words.child(found.cue(), "aux:pass") < 0
                                && !words.token(found.cue()).isNoun()
                        || Telling.clause(words, found) && !itself(words, found);
            case THOUGHT ->
                said && !weighed(words, found) && (!Mood.negated(words, found.cue()) || Telling.clause(words, found));
            case TOPIC, LIGHT ->
                Telling.clause(words, found)
                        || Telling.that(words, found)
                        || text(words, found)
                        || Telling.named(words, found)
                        || Telling.own(words, quotations, cues, found)
                        || Telling.counted(words, found)
                        || Telling.handed(words, cues, found.cue()) >= 0;
            // "dismissed the offer as a trick"
            case DEED ->
                Telling.asserts(words, found, act)
                        || act == Act.DENIAL && (Telling.named(words, found) || Telling.heldAs(words, found))
                        || found.has(Label.SOURCE) && Telling.reckons(words, found.cue());
            case ATTITUDE -> false;
        };
    }

    /** Words that are denied, possible or yet to come; "does not believe that" still tells an opinion. */
    private boolean taken(Words words, Found found, @Nullable Act act) {
        if (Mood.ahead(words, cues, found.cue()) || Restraints.hold(words, found.cue())) {
            return true;
        }
        boolean stands = act == Act.OPINION
                || act == Act.DENIAL
                || act == Act.DOUBT
                || act == Act.SUPPORT
                || act == Act.PRAISE
                || act == Act.CRITICISM
                || act == Act.EMOTION
                || words.lemma(found.cue()).equals("agree")
                || Mood.leavesOpen(words, found.cue())
                || Restraints.loosened(words, cues, found.cue()) >= 0;
        return !stands && Mood.negated(words, found.cue());
    }

    private static final Set<String> CITING = Set.of("cite", "quote");

    /** "Asked whether the ships would return, he left", "The mayor, asked about the ships, left": nobody is named who asks. */
    private static boolean asked(Words words, Found found) {
        int cue = found.cue();
        boolean beside = ",".equals(words.text(cue - 1))
                && cue > 1
                && words.token(cue - 2).isNoun()
                && words.sentenceIndex(cue - 2) == words.sentenceIndex(cue)
                && "about".equals(words.text(cue + 1));
        if (beside) {
            return true;
        }
        if (!words.token(cue).tag().equals("VBN") || words.child(cue, "aux") >= 0) {
            return false;
        }
        int asked = words.token(cue).is("acl") ? words.head(cue) : -1;
        return !found.has(Label.SOURCE)
                || ",".equals(words.text(cue - 1)) && asked >= 0 && found.role(asked) == Label.SOURCE;
    }

    /** "the committee's report on the roads": what a text is about is not what it tells. */
    private static boolean titled(Words words, Found found, @Nullable Act act) {
        int cue = found.cue();
        return act == Act.ASSERTION
                && words.token(cue).isNoun()
                && cue + 1 < words.size()
                && ABOUT.contains(words.lemma(cue + 1))
                && !Telling.clause(words, found);
    }

    private static final Set<String> ABOUT = Set.of("about", "into", "on");

    /** "…, hoping to win time": the author tells what moves someone. */
    private static boolean wished(Words words, Found found, @Nullable Act act) {
        return act == Act.EMOTION
                && words.token(found.cue()).tag().equals("VBG")
                && words.child(found.cue(), "aux") < 0;
    }

    /** "It is widely believed that": a present without a day or a speaker. */
    public static boolean common(Words words, int cue) {
        for (int auxiliary : words.children(cue, "aux:pass")) {
            String tag = words.token(auxiliary).tag();
            return tag.equals("VBZ") || tag.equals("VBP");
        }
        return false;
    }

    /** "assessed the state of the roads": what was found is not told, unless "highly" or a clause tells it. */
    private static boolean weighed(Words words, Found found) {
        if (!WEIGHING.contains(words.lemma(found.cue())) || words.child(found.cue(), "ccomp") >= 0) {
            return false;
        }
        for (int how : words.children(found.cue(), "advmod")) {
            if (words.lemma(how).endsWith("ly")) {
                return false;
            }
        }
        return !Telling.named(words, found) && !Telling.clause(words, found);
    }

    private static final Set<String> WEIGHING = Set.of("appraise", "assess", "evaluate");

    /** "The words were said": what is said is not told. */
    private static boolean itself(Words words, Found found) {
        for (int subject : words.children(found.cue(), "nsubj")) {
            if (words.token(subject).relation().equals("nsubj:pass") && found.role(subject) == Label.CONTENT) {
                return true;
            }
        }
        return false;
    }

    /** Of the head, else of a noun in the cue: "made the claim", "gave an answer". */
    private Cues.@Nullable Kind kind(Words words, Found found) {
        int cue = Mood.spoken(words, cues, found.cue());
        // "did not exclude a strike", "ruled out a strike"
        boolean excludes = Mood.leavesOpen(words, cue)
                && (Mood.negated(words, cue) || words.lemma(cue).equals("rule"));
        if (Mood.adds(words, cue) || excludes) {
            return Cues.Kind.SPEECH;
        }
        Cues.Kind kind = cues.kind(words.token(cue), words.lemma(cue));
        if (kind != null) {
            return kind;
        }
        for (Found.Piece piece : found.pieces(Label.CUE)) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                Cues.Kind other = cues.kind(words.token(w), words.lemma(w));
                if (other != null && other != Cues.Kind.DEED && other != Cues.Kind.ATTITUDE) {
                    return Cues.Kind.TOPIC;
                }
            }
        }
        return null;
    }

    /** "It is obvious that", "It should be noted that": nobody but the author says so. */
    private static boolean authorial(Words words, Found found) {
        if (found.has(Label.SOURCE)) {
            return false;
        }
        int cue = found.cue();
        int above = words.head(cue);
        // "It is worth noting that"
        if (above >= 0
                && words.lemma(above).equals("worth")
                && words.token(cue).tag().equals("VBG")) {
            return true;
        }
        // "Suffice it to say that", "It is no exaggeration to say that"
        int it = above < 0 ? -1 : Math.max(words.child(above, "nsubj"), words.child(above, "expl"));
        boolean judged =
                it >= 0 && words.lemma(it).equals("it") && !words.token(above).isVerb();
        boolean invited = judged || above >= 0 && words.lemma(above).equals("suffice");
        if (invited && words.token(cue).tag().equals("VB")) {
            return true;
        }
        boolean impersonal = words.child(cue, "expl") >= 0;
        for (int subject : words.children(cue, "nsubj")) {
            impersonal |= words.lemma(subject).equals("it");
        }
        boolean modal = false;
        for (int auxiliary : words.children(cue, "aux")) {
            modal |= words.token(auxiliary).tag().equals("MD");
        }
        boolean passive = words.child(cue, "aux:pass") >= 0;
        return impersonal && (!passive || modal);
    }

    /** "The development shows that", "This means": what happens does not speak. */
    private boolean inanimate(Words words, Found found) {
        if (found.pieces(Label.SOURCE).isEmpty()) {
            return false;
        }
        int head = Sources.head(words, found.pieces(Label.SOURCE).get(0));
        // "According to his calculations": whoever calculates speaks.
        boolean owned =
                words.token(found.cue()).text().equalsIgnoreCase("according") && words.child(head, "nmod:poss") >= 0;
        return !owned && thing(words, head);
    }

    /** Whether a word stands for what happens or is, not for someone. */
    boolean thing(Words words, int head) {
        String lemma = words.lemma(head);
        String tag = words.token(head).tag();
        return tag.equals("DT") && (lemma.equals("this") || lemma.equals("that"))
                || tag.startsWith("JJ") && !words.token(head).isProper()
                || tag.startsWith("NN") && !words.token(head).isProper() && thing(lemma);
    }

    private boolean thing(String noun) {
        return things.contains(noun)
                || endings.stream().anyMatch(noun::endsWith) && !bodies.contains(noun) && !texts.contains(noun);
    }

    /** "The document outlines the main tasks": what a text speaks of is its content. */
    private boolean text(Words words, Found found) {
        if (!found.has(Label.SOURCE)) {
            return false;
        }
        return texts.contains(
                words.lemma(Sources.head(words, found.pieces(Label.SOURCE).get(0))));
    }
}
