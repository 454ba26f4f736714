package org.dragoman.statement.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Unnamed;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells to whom something is said: "told the envoy", "said to reporters", "urged Norway to wait". */
public final class Addressees {
    /** Verbs whose object hears what is told. */
    private static final Set<String> TELLING = Set.of(
            "tell",
            "inform",
            "remind",
            "assure",
            "warn",
            "notify",
            "ask",
            "advise",
            "brief",
            "reassure",
            "promise",
            "congratulate",
            "thank");

    /** Verbs of which a clause beside tells before whom it was said: "speaking to reporters, she said". */
    private static final Set<String> SPEAKING =
            Set.of("speak", "talk", "address", "answer", "reply", "respond", "write");

    private static final Set<String> ASKED = Set.of("ask", "question", "press");
    private static final Set<String> TOWARDS = Set.of("to", "with", "before");
    private static final Set<String> OWN =
            Set.of("its", "his", "her", "their", "our", "my", "we", "they", "it", "he", "she");

    private final SpeakerNouns nouns;

    public Addressees(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    /** The actor spoken to, or null. */
    public @Nullable String of(
            Words words, Mentions mentions, Found found, @Nullable Act act, @Nullable String speaker) {
        int cue = found.cue();
        if (!words.token(cue).isVerb()) {
            return null;
        }
        String hearer = object(words, mentions, cue, act);
        hearer = hearer == null ? beside(words, mentions, cue) : hearer;
        hearer = hearer == null ? threatened(words, mentions, cue, speaker) : hearer;
        return Objects.equals(hearer, speaker) ? null : hearer;
    }

    private @Nullable String object(Words words, Mentions mentions, int cue, @Nullable Act act) {
        boolean takesHearer = TELLING.contains(words.lemma(cue)) || act == Act.DEMAND && words.child(cue, "xcomp") >= 0;
        for (String relation : takesHearer ? List.of("iobj", "obj", "obl") : List.of("iobj", "obl")) {
            for (int child : words.children(cue, relation)) {
                if (relation.equals("obl") && !words.marked(child, "to")) {
                    continue;
                }
                String actor = actor(words, mentions, child);
                actor = actor == null && nouns.hears(words.lemma(child)) ? Unnamed.id(words, child) : actor;
                if (actor != null) {
                    return actor;
                }
            }
        }
        return null;
    }

    private static @Nullable String actor(Words words, Mentions mentions, int head) {
        Mention mention = mentions.headedBy(
                words.sentence(head).index(), words.token(head).index());
        // "thanked Oslo and Lima"
        Actor both =
                mention == null ? null : mentions.together(mentions.actorsOf(words.sentence(head), words.token(head)));
        return both != null ? both.id() : mention == null ? null : mention.actor();
    }

    /** "Speaking to the press, the envoy said", "asked by reporters, he replied": hearers need have no name. */
    private @Nullable String beside(Words words, Mentions mentions, int cue) {
        int subject = words.child(cue, "nsubj");
        // "The envoy, speaking to the press in Lima, said"
        int[] beside = subject < 0 ? new int[0] : words.children(subject, "acl");
        for (int clause : IntStream.concat(IntStream.of(words.children(cue, "advcl")), IntStream.of(beside))
                .toArray()) {
            String verb = words.lemma(clause);
            boolean speaks =
                    SPEAKING.contains(verb) && words.token(clause).tag().equals("VBG");
            boolean asked = ASKED.contains(verb) && words.token(clause).tag().equals("VBN");
            for (int hearer : words.children(clause, asked || speaks ? "obl" : "none")) {
                boolean towards = asked
                        ? words.marked(hearer, "by")
                        : TOWARDS.stream().anyMatch(link -> words.marked(hearer, link));
                String heard = towards ? hearer(words, mentions, hearer) : null;
                if (heard != null) {
                    return heard;
                }
            }
            for (int hearer : words.children(clause, speaks && verb.equals("address") ? "obj" : "none")) {
                String heard = hearer(words, mentions, hearer);
                if (heard != null) {
                    return heard;
                }
            }
        }
        return null;
    }

    private @Nullable String hearer(Words words, Mentions mentions, int noun) {
        String actor = actor(words, mentions, noun);
        if (actor != null) {
            return actor;
        }
        boolean people = nouns.known(words.lemma(noun));
        for (int of : words.children(noun, "nmod")) {
            // "representatives of the press"
            people = people || nouns.hears(words.lemma(of));
        }
        return people || nouns.hears(words.lemma(noun)) ? Unnamed.id(words, noun) : null;
    }

    /** "threatened that if the rebels came back, his army would fight them": the rebels are threatened. */
    private static @Nullable String threatened(Words words, Mentions mentions, int cue, @Nullable String speaker) {
        int threat = words.child(cue, "ccomp");
        boolean warns = words.lemma(cue).equals("warn");
        if (threat < 0 || !warns && !words.lemma(cue).equals("threaten")) {
            return null;
        }
        if (warns && !isOwn(words, mentions, threat, speaker)) {
            return null;
        }
        for (int condition : words.children(threat, "advcl")) {
            int mark = words.child(condition, "mark");
            int subject = words.child(condition, "nsubj");
            boolean conditional = mark >= 0
                    && subject >= 0
                    && (words.lemma(mark).equals("if") || words.lemma(mark).equals("unless"));
            if (conditional) {
                String actor = actor(words, mentions, subject);
                return Objects.equals(actor, speaker) ? null : actor;
            }
        }
        return null;
    }

    /** Whether what is announced would be done by who speaks, or by his side: "his police would remove them". */
    private static boolean isOwn(Words words, Mentions mentions, int verb, @Nullable String speaker) {
        int subject = words.child(verb, "nsubj");
        if (subject < 0) {
            return false;
        }
        int owner = words.child(subject, "nmod:poss");
        if (OWN.contains(words.lemma(owner < 0 ? subject : owner))) {
            return true;
        }
        Actor self = speaker == null ? null : mentions.actor(speaker);
        String doer = actor(words, mentions, subject);
        return doer != null && self != null && (doer.equals(speaker) || doer.equals(self.of()));
    }
}
