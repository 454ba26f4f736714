package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads treaties, agreements, joint statements and other texts between actors, with what was done with them:
 * "signed a treaty", "the signing of the treaty", "a statement adopted by both chambers", "the 30th anniversary of
 * the treaty". All mentions of one text in a document carry one name. Linear in the length of the text; may be
 * shared by threads.
 */
public final class InstrumentReader {
    private static final String MENTIONED = "mentioned";

    /** An initiative is a text only where texts' acts are done with it: "the grain initiative was signed". */
    private static final Set<String> INITIATIVE_ACTS = Set.of("signed", "extended", "ratified", "withdrawn");
    /** Any paper is a document; one that is signed or adopted is between actors. */
    private static final Set<String> DOCUMENT_ACTS = Set.of("signed", "initialled", "ratified", "adopted");

    private static final Set<String> RESOLVED = Set.of("adopted", "rejected", "proposed", "violated");
    private final Forms forms = new Forms();
    private final Acts acts = new Acts();
    private final Pronouns pronouns = new Pronouns(acts);
    private final Namings namings = new Namings(acts);
    private final Nominals nominals = new Nominals(acts);

    /** The instruments of a document, in the order of the text. */
    public List<Instrument> read(Analysis analysis, Mentions mentions, Times times) {
        return read(analysis, mentions, times, List.of());
    }

    /**
     * The instruments of a document, in the order of the text.
     *
     * @param events what the document reports: what was signed at a meeting was signed on its day by its sides
     */
    public List<Instrument> read(Analysis analysis, Mentions mentions, Times times, List<EventReport> events) {
        return read(analysis, mentions, times, events, (words, deed) -> null);
    }

    /**
     * The instruments of a document, in the order of the text.
     *
     * @param events what the document reports: what was signed at a meeting was signed on its day by its sides
     * @param voices in which statement words stand, null for the document's own: what another says again is told apart
     */
    public List<Instrument> read(
            Analysis analysis, Mentions mentions, Times times, List<EventReport> events, Voices voices) {
        Meetings meetings = new Meetings(events, analysis, mentions);
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Scene scene = new Scene(analysis, sentence, mentions, times, meetings);
            for (Token token : sentence.tokens()) {
                if (token.isNoun()) {
                    candidates.addAll(candidates(token, candidates, scene));
                    candidates.addAll(nominals.candidates(token, candidates, scene));
                } else if (Cosigners.isSigning(token, sentence)) {
                    Cosigners.join(token, candidates, scene);
                } else if (Pronouns.isPronoun(token)) {
                    candidates.addAll(pronouns.candidates(token, candidates, scene));
                }
            }
        }
        return Instruments.merge(candidates, analysis, voices);
    }

    /** Tells in which statement some words stand. */
    public interface Voices {
        /**
         * Id of the statement, null where the document itself speaks.
         *
         * @param words that name a text
         * @param deed the word that tells what is done with it, or null: who agreed on it is no voice that tells so
         */
        @Nullable
        String of(Span words, @Nullable Span deed);
    }

    /**
     * One place that names a text.
     *
     * @param family texts of one family may be called by each other's word
     * @param proper whether it is a proper name
     * @param keywords the words that tell it from others of its form
     * @param year the year in its name ("the 2001 treaty"), or null
     * @param definite whether it is said to be known: "the treaty"
     * @param plural whether it is several: "agreements"
     * @param sentence place of the sentence
     * @param antecedent what a pronoun stands for, null for other words
     * @param deed what is done with it, or null
     */
    record Candidate(
            Instrument record,
            String family,
            boolean proper,
            Set<String> keywords,
            @Nullable String year,
            boolean definite,
            boolean plural,
            int sentence,
            @Nullable Candidate antecedent,
            Acts.@Nullable Act deed) {
        Candidate with(Instrument told) {
            return new Candidate(told, family, proper, keywords, year, definite, plural, sentence, antecedent, deed);
        }
    }

    private List<Candidate> candidates(Token head, List<Candidate> before, Scene scene) {
        Sentence sentence = scene.sentence();
        Forms.Form form = form(head, sentence);
        if (form == null || Namings.isNamed(head, sentence) || isOfItsKind(head, sentence)) {
            return List.of();
        }
        InstrumentNames.Name name = InstrumentNames.of(head, forms, scene.analysis(), sentence);
        List<Acts.Act> done = new ArrayList<>(acts.of(head, name.first(), name.last(), sentence));
        Acts.Act said = done.isEmpty() ? saidIn(head, form, sentence) : null;
        said = done.isEmpty() && said == null ? Outcomes.of(head, form, name, sentence) : said;
        said = done.isEmpty() && said == null ? namings.of(head, sentence) : said;
        said = done.isEmpty() && said == null ? Listed.deed(name, before, scene) : said;
        if (said != null) {
            done.add(said);
        }
        Acts.Act shared = done.size() == 1 ? Listed.shared(name, before, scene) : null;
        if (shared != null && done.stream().noneMatch(act -> act.word().equals(shared.word()))) {
            done.add(shared);
        }
        boolean acted = !done.isEmpty();
        if (!form.strong() && !name.proper() && !acted && !hasSubject(head, sentence) && !isOfYear(head, sentence)) {
            return List.of();
        }
        if (isAbstract(head, form, name, acted ? done.get(0) : null, sentence)) {
            return List.of();
        }
        Anniversary anniversary = Anniversary.of(head, scene.analysis(), sentence, scene.times());
        List<Candidate> found = new ArrayList<>();
        for (Acts.Act act : done) {
            boolean marked = anniversary != null && act.name().equals("signed");
            found.add(candidate(head, form, name, act, marked ? anniversary : null, before, scene));
        }
        // "put into effect the treaty of 3 May 1990": when it was made, beside what is done with it now
        boolean later = !done.isEmpty() && done.stream().noneMatch(Days::isMade);
        if (later && InstrumentDates.own(head, scene) != null) {
            found.add(candidate(head, form, name, null, null, before, scene));
        }
        if (found.isEmpty()) {
            found.add(Listed.of(candidate(head, form, name, null, anniversary, before, scene), head, before, scene));
        }
        found.removeIf(candidate -> isGeneric(candidate, done));
        return found;
    }

    /** "the first such accord", "It is our largest deal": none that was not told of already. */
    private static boolean isOfItsKind(Token head, Sentence sentence) {
        boolean told = sentence.has(head, "cop");
        return sentence.children(head).stream()
                .anyMatch(child -> child.index() < head.index()
                        && (KINDS.contains(child.text().toLowerCase(Locale.ROOT))
                                || told
                                        && (child.tag().equals("JJS")
                                                || child.tag().equals("RBS"))
                                || told
                                        && sentence.children(child).stream()
                                                .anyMatch(most -> most.tag().equals("RBS"))));
    }

    private static final Set<String> KINDS = Set.of("such");

    /** "the agreements signed by the North": any of them, not some that were once signed. */
    private static boolean isGeneric(Candidate candidate, List<Acts.Act> done) {
        return candidate.plural
                && candidate.definite
                && !candidate.proper
                && candidate.record.when() == null
                && candidate.record.parties().size() < 2
                && done.size() == 1
                && done.get(0).word().is("acl");
    }

    private static Candidate candidate(
            Token head,
            Forms.Form form,
            InstrumentNames.Name name,
            Acts.@Nullable Act act,
            @Nullable Anniversary anniversary,
            List<Candidate> before,
            Scene scene) {
        Sentence sentence = scene.sentence();
        // "the treaty", "this treaty", "today's treaty"
        boolean definite = sentence.has(head, "nmod:poss")
                || sentence.children(head, "det").stream()
                        .anyMatch(child ->
                                !child.lemma().equals("a") && !child.lemma().equals("an"));
        boolean again = definite
                && act == null
                && name.first() == name.last()
                && before.stream().anyMatch(one -> one.family().equals(form.family()));
        List<Token> words = sentence.tokens().subList(name.first(), name.last() + 1);
        String year = InstrumentDates.year(name.first(), head.index(), sentence);
        List<String> parties = Contracting.parties(head, form, words, act, again, scene);
        String when = InstrumentDates.of(act, name, year, head, scene);
        // "the 50th anniversary of the treaty, which was signed on 3 May 1973"
        boolean own = when != null && act != null && act.word().index() > name.last();
        when = anniversary != null && !own ? anniversary.year() : when;
        boolean none = sentence.children(head, "det").stream()
                .anyMatch(child -> child.lemma().equalsIgnoreCase("no"));
        if (when == null && act != null && anniversary == null && !none) {
            boolean known =
                    definite && name.first() == name.last() && form.family().equals("treaty");
            when = Days.of(act, parties, before, known, scene);
        }
        if (when == null && (act == null || Days.isMade(act))) {
            when = Days.ofHeading(form, scene);
        }
        Meetings.Ahead ahead = act != null && act.name().equals(Moods.PLANNED) && when == null
                ? scene.meetings().ahead(sentence.index(), parties)
                : null;
        if (ahead != null) {
            parties = List.copyOf(ahead.states());
            when = ahead.when();
        }
        String what = act != null ? act.name() : anniversary != null ? "signed" : MENTIONED;
        if (act != null && what.equals(Moods.PLANNED) && act.base().equals("expired")) {
            // "the treaty, which expires in May": that it will end tells until when it holds
            what = MENTIONED;
            when = year;
        }
        if (act != null && none) {
            // "no contract was signed"
            what = "not " + act.base();
        }
        String document = scene.analysis().document().id();
        Span span = scene.analysis().span(sentence, name.first(), name.last());
        Instrument record = new Instrument(
                RecordId.of("in", document, span.start(), span.end(), what),
                document,
                name.text(),
                form.name(),
                what,
                Parties.at(parties, when == null ? year : when),
                when,
                Days.until(act, head, when, scene),
                null,
                null,
                span,
                scene.analysis().span(sentence));
        return new Candidate(
                record,
                form.family(),
                name.proper(),
                keywords(name, form, act, sentence),
                year,
                definite,
                head.tag().endsWith("S"),
                sentence.index(),
                null,
                act);
    }

    /** The words of the name, and where it was signed: "signed a trade pact in Lima. … The Lima pact". */
    private static Set<String> keywords(
            InstrumentNames.Name name, Forms.Form form, Acts.@Nullable Act act, Sentence sentence) {
        Set<String> words = InstrumentNames.keywords(name.text(), form.name());
        boolean made = act != null && Days.isMade(act) && !words.isEmpty();
        for (Token place : made && act != null ? sentence.children(act.word(), "obl") : List.<Token>of()) {
            if (place.entity().equals("LOCATION")
                    && Set.of("in", "at").contains(Phrases.preposition(sentence, place))) {
                words.addAll(InstrumentNames.keywords(place.text(), form.name()));
            }
        }
        return words;
    }

    /** "In a joint statement the ministers welcomed": a text that is quoted for the first time has been issued. */
    private static Acts.@Nullable Act saidIn(Token head, Forms.Form form, Sentence sentence) {
        boolean spoken = form.name().endsWith("statement")
                || form.name().equals("communiqué")
                || form.name().equals("declaration");
        boolean indefinite = sentence.children(head, "det").stream()
                .anyMatch(child -> child.lemma().equals("a"));
        Token verb = sentence.head(head);
        return spoken
                        && indefinite
                        && verb != null
                        && verb.isVerb()
                        && Phrases.preposition(sentence, head).equals("in")
                ? new Acts.Act("issued", "issued", verb)
                : null;
    }

    private Forms.@Nullable Form form(Token head, Sentence sentence) {
        Set<String> with = new HashSet<>();
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            if (before || Phrases.preposition(sentence, child).equals("of")) {
                with.add(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        if (head.index() > 0) {
            with.add(sentence.token(head.index() - 1).lemma().toLowerCase(Locale.ROOT));
        }
        // "treaty obligations", "deal maker": the first noun of a compound names another thing.
        Token above = sentence.head(head);
        boolean modifier = head.is("compound") && above != null && above.index() > head.index();
        Forms.Form form = forms.of(head.lemma().toLowerCase(Locale.ROOT), with);
        form = form == null ? forms.ofName(head, sentence) : form;
        if (form == null || !modifier || above == null) {
            return form;
        }
        return !acts.of(head, head.index(), head.index(), sentence).isEmpty()
                        && forms.of(above.lemma().toLowerCase(Locale.ROOT), with) == null
                ? form
                : null;
    }

    /** "an agreement on grain", "a deal with Norway", "a contract between two firms". */
    private static boolean hasSubject(Token head, Sentence sentence) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(child -> Set.of("on", "between", "with").contains(Phrases.preposition(sentence, child)));
    }

    /** "the resolution of the crisis", "in agreement with", "a great deal of": the same words for other things. */
    private static boolean isAbstract(
            Token head, Forms.Form form, InstrumentNames.Name name, Acts.@Nullable Act act, Sentence sentence) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        String before =
                head.index() == 0 ? "" : sentence.token(head.index() - 1).text().toLowerCase(Locale.ROOT);
        boolean proper = name.proper();
        return switch (word) {
            case "resolution" -> !proper && (act == null || !RESOLVED.contains(act.name()) || hasOf(head, sentence));
            case "agreement" ->
                before.equals("in") || isConsensus(head, proper, sentence) || before.equals("mutual") && act == null;
            case "deal" ->
                before.equals("great") || before.equals("good") || before.equals("done") || before.equals("big");
            // "rejected the declarations of the minister": what somebody declared
            case "declaration" -> !proper && head.tag().endsWith("S") && (act == null || !Days.isMade(act.base()));
            case "framework", "statute", "covenant" -> !proper;
            case "document", "text", "paper" -> act == null || !DOCUMENT_ACTS.contains(act.base());
            case "arrangement" ->
                act == null || !act.base().equals("agreed") && !act.base().equals("signed");
            case "annex" -> act == null && !proper;
            case "initiative" -> act == null || !INITIATIVE_ACTS.contains(act.name());
            case "convention", "settlement" ->
                !proper
                        && (act == null
                                || form.name().equals("settlement")
                                        && !act.name().equals("signed"));
            case "contract", "protocol", "charter", "compact", "guarantee" ->
                !proper
                        && act == null
                        && InstrumentDates.year(name.first(), head.index(), sentence) == null
                        && !isOfYear(head, sentence);
            default -> false;
        };
    }

    /** "the contract of 2013". */
    private static boolean isOfYear(Token head, Sentence sentence) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(child -> child.text().matches("1[6-9]\\d\\d|20\\d\\d")
                        && Phrases.preposition(sentence, child).equals("of"));
    }

    private static boolean hasOf(Token head, Sentence sentence) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(child -> Phrases.preposition(sentence, child).equals("of"));
    }

    /** "reached agreement on most questions": without an article it is a state of mind. */
    private static boolean isConsensus(Token head, boolean proper, Sentence sentence) {
        return !proper
                && head.tag().equals("NN")
                && sentence.children(head).stream()
                        .noneMatch(child -> child.index() < head.index() && !child.is("case") && !child.is("punct"));
    }
}
