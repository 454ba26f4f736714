package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Addressees;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Concerned;
import org.dragoman.event.participant.PublicLife;
import org.dragoman.event.participant.Roles;
import org.dragoman.event.participant.Targets;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence: patterns, the operators above them, and who fills their places. */
public final class Coder {
    private static final int DEPTH = 5;
    /** Types of what is said, which stand whatever becomes of it. */
    private static final Set<Plover> SPOKEN = Set.of(Plover.DEMAND, Plover.ACCUSE, Plover.THREATEN);

    private final Sentence sentence;
    private final Clauses clauses;
    private final Roles roles;
    private final Targets targets;
    private final NounTargets nounTargets;
    private final Completion completion;
    private final PatternMatcher matcher;
    private final Lexicon lexicon;
    private final Effects effects;
    private final MoodEffects moodEffects;
    private final boolean strict;
    private final Used used;
    private final Frames frames;
    private final NounFrames nounFrames;
    private final Operations operations;
    private final Directives directives;
    private final Judgements judgements;
    private final @Nullable Selection selection;

    /** A coder for records: only events whose source is known, and whose target, where there is one, can be acted on. */
    public Coder(Clauses clauses, Arguments arguments, Lexicon lexicon, Ontology ontology, PublicLife life) {
        this(clauses, arguments, lexicon, ontology, true, life);
    }

    /** @param strict whether events without a source, or of words common in other senses, are left out */
    public Coder(Clauses clauses, Arguments arguments, Lexicon lexicon, Ontology ontology, boolean strict) {
        this(clauses, arguments, lexicon, ontology, strict, null);
    }

    private Coder(
            Clauses clauses,
            Arguments arguments,
            Lexicon lexicon,
            Ontology ontology,
            boolean strict,
            @Nullable PublicLife life) {
        this.selection = life == null ? null : new Selection(lexicon, arguments);
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.roles = new Roles(clauses, arguments);
        this.targets = new Targets(clauses, arguments);
        this.nounTargets = new NounTargets(clauses, arguments, roles, targets);
        this.completion = new Completion(
                clauses,
                roles,
                arguments,
                new Addressees(clauses, arguments, roles),
                new Concerned(clauses, arguments));
        this.matcher = new PatternMatcher(clauses, lexicon);
        this.lexicon = lexicon;
        this.effects = new Effects(ontology);
        Moods moods = new Moods(clauses);
        this.moodEffects = new MoodEffects(clauses, moods);
        this.strict = strict;
        this.used = new Used(sentence);
        Senses senses = new Senses(clauses, arguments, lexicon, life);
        this.frames = new Frames(clauses, arguments, roles, targets, lexicon, used, senses, strict);
        this.nounFrames = new NounFrames(clauses, arguments, roles, nounTargets, lexicon, used, senses);
        this.judgements = new Judgements(clauses, arguments, roles, used);
        this.operations = new Operations(this, clauses, arguments, roles, lexicon, matcher, effects, used);
        this.directives = new Directives(this, clauses, arguments, effects, moods, used);
    }

    /** The matcher of the sentence, which knows what it was asked before. */
    public PatternMatcher matcher() {
        return matcher;
    }

    /** The events of the sentence, outermost first. */
    public List<Coded> events() {
        List<Coded> found = new ArrayList<>();
        for (Token token : outermostFirst()) {
            if (used.has(token)) {
                continue;
            }
            List<Coded> coded = new ArrayList<>();
            Coded directive = token.isVerb() || token.tag().startsWith("JJ") || sentence.has(token, "expl")
                    ? directives.at(token)
                    : null;
            if (directive != null) {
                coded.add(directive);
            } else {
                Coded under = operations.shared(token);
                Coded told = under != null ? under : code(token, null, 0);
                Coded one = told == null ? null : Peacekeeping.of(told, sentence);
                if (one != null) {
                    coded.addAll(moodEffects.apply(one, effects));
                }
            }
            for (Coded each : coded) {
                Coded event = selection == null ? each : charge(each);
                if (event == null) {
                    continue;
                }
                Coded complete = strict ? completion.complete(event) : event;
                Coded of = event.of();
                // "Peru's demand for talks was turned down": nobody is told who did so, but the demand stands
                if (complete == null && of != null && event.sources().isEmpty() && SPOKEN.contains(of.type())) {
                    complete = completion.complete(of);
                }
                if (complete != null && selection != null) {
                    complete = selection.select(complete);
                }
                if (complete != null) {
                    found.add(complete);
                }
            }
        }
        found.addAll(new Returns(clauses, roles).of(found));
        return found;
    }

    /** "denied having shelled the town": nobody is turned down; the charge is told, as denied. Null where none is named. */
    private @Nullable Coded charge(Coded event) {
        boolean disowned = Trait.DISOWNS.of(event.anchor().lemma());
        // "accused Peru of theft in Lima, which Peru denies"
        boolean relative = disowned
                && event.anchor().relation().equals("acl:relcl")
                && sentence.children(event.anchor(), "obj").stream()
                        .anyMatch(o -> Clauses.RELATIVE.contains(Clauses.lower(o)));
        return relative || disowned && event.mode().equals("deny") ? event.of() : event;
    }

    /** For a sentence without reports: the patterns that fit, and what each lacked; else the words that name events elsewhere. */
    public List<String> nearest() {
        List<String> fits = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String part = token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
            PatternMatcher.Match match = matcher.best(part, token);
            if (match != null
                    && (token.isVerb() || token.isNoun() || token.tag().startsWith("JJ"))) {
                fits.add("near: \"" + token.text() + "\" fits "
                        + match.pattern().line() + " (" + match.pattern().type() + ") but " + lacking(token, match));
            } else if ((token.isVerb() && !token.is("aux") && !token.is("cop") || token.isNoun())
                    && !lexicon.patterns(part, token.lemma()).isEmpty()) {
                words.add("near: \"" + token.text() + "\" names an event in other phrases, but none of them fits here");
            }
        }
        List<String> lines = fits.isEmpty() ? words : fits;
        return lines.isEmpty() ? List.of("no word of this sentence is in the lexicon of events") : lines;
    }

    private String lacking(Token token, PatternMatcher.Match match) {
        List<Argument> sources = token.isVerb() ? roles.acting(token) : roles.sources(token, match.pattern());
        List<Argument> whom = token.isVerb()
                ? targets.of(token, match.pattern(), match.object(), sources)
                : nounTargets.of(token, match.pattern(), null, sources);
        if (sources.isEmpty()) {
            return "has no source who can act" + (whom.isEmpty() ? "" : " (target " + words(whom) + ")");
        }
        return whom.isEmpty()
                ? "has no target (source " + words(sources) + ")"
                : "nobody in it is known to be in public life, or its target is a thing where someone is meant (source "
                        + words(sources) + ", target " + words(whom) + ")";
    }

    private String words(List<Argument> arguments) {
        return String.join(
                " and ",
                arguments.stream()
                        .map(a -> "\""
                                + String.join(
                                        " ",
                                        sentence.tokens().subList(a.first(), a.last() + 1).stream()
                                                .map(Token::text)
                                                .toList())
                                + "\"")
                        .toList());
    }

    private List<Token> outermostFirst() {
        int[] depths = new int[sentence.size()];
        for (Token token : sentence.tokens()) {
            depths[token.index()] = depth(token);
        }
        List<Token> order = new ArrayList<>(sentence.tokens());
        order.sort(
                Comparator.comparingInt((Token token) -> depths[token.index()]).thenComparingInt(Token::index));
        return order;
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = sentence.head(token); at != null && depth <= sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    /** The event named at a word, null where it names none. */
    @Nullable
    Coded code(Token token, @Nullable Token governor, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        boolean nominal = token.isNoun() || (token.isVerb() && isNominal(sentence, token));
        if (token.isVerb() && !nominal) {
            return verb(token, depth);
        }
        if (nominal) {
            return noun(token, governor, depth);
        }
        return token.tag().startsWith("JJ") ? adjective(token, depth) : null;
    }

    /** "carried out two air strikes", "fighting broke out": tagged a verb, but it stands where only a noun can. */
    static boolean isNominal(Sentence sentence, Token token) {
        // "shelling of the port wounded": the parser takes the noun for a clause
        boolean clause = token.is("csubj")
                && sentence.token(Math.min(token.index() + 1, sentence.size() - 1))
                        .text()
                        .equals("of");
        if ((token.is("nsubj") || clause) && token.tag().equals("VBG")) {
            return sentence.children(token).stream().noneMatch(c -> c.is("nsubj") || c.is("obj") || c.is("aux"));
        }
        return (token.is("obj") || token.is("obl") || token.is("nmod"))
                && sentence.children(token).stream()
                        .anyMatch(c -> c.is("det") || c.is("compound") || c.is("nummod") || c.is("amod"));
    }

    private @Nullable Coded verb(Token verb, int depth) {
        if (isIdle(verb) || isReticent(verb)) {
            return null;
        }
        Token holder = holder(verb);
        if (holder != null) {
            used.mark(holder);
            Coded held = operations.operate(holder, "noun", null, depth);
            if (held != null) {
                return held;
            }
        }
        Coded judged = judgements.of(verb);
        if (judged != null) {
            return judged;
        }
        PatternMatcher.Match adjectival =
                verb.tag().equals("VBN") && clauses.passive(verb) ? matcher.best("adjective", verb) : null;
        Coded attitude = adjectival == null ? null : frames.adjective(verb, adjectival);
        if (attitude != null) {
            return attitude;
        }
        PatternMatcher.Match match = matcher.best("verb", verb);
        if (match != null
                && (match.pattern().object() != null || match.pattern().after().size() > 1)) {
            return frames.verb(verb, match);
        }
        // "would be prepared to receive": a participle that is an adjective
        boolean participle = verb.tag().equals("VBN") && clauses.passive(verb);
        Coded operated = participle ? operations.operate(verb, "adjective", null, depth) : null;
        if (operated == null) {
            operated = operations.operate(verb, "verb", null, depth);
        }
        if (operated != null) {
            return operated;
        }
        // "is trying to sell" is no trial
        if (match != null
                && !match.pattern().isSpecific()
                && match.pattern().target().get(0).equals("obj")
                && clauses.objects(verb).isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(c -> (c.is("xcomp") || c.is("advcl")) && clauses.isInfinitive(c))) {
            return null;
        }
        if (match == null || verb.is("amod") && clauses.subjects(verb).isEmpty()) {
            return null;
        }
        return frames.verb(verb, match);
    }

    /**
     * "Peru's refusal to extradite the banker annoyed", "threats by rebels to burn the port emptied it": the noun that the
     * parser took for the subject of its infinitive.
     */
    private @Nullable Token holder(Token verb) {
        if (!clauses.isInfinitive(verb) || sentence.has(verb, "aux")) {
            return null;
        }
        return sentence.children(verb, "nsubj").stream()
                .filter(noun -> noun.isNoun() && !used.has(noun))
                .filter(noun -> sentence.has(noun, "nmod:poss")
                        || sentence.children(noun, "nmod").stream()
                                .anyMatch(n -> clauses.hasCase(n, "by")
                                        || clauses.hasCase(n, "of")
                                        || clauses.hasCase(n, "from")))
                .findFirst()
                .orElse(null);
    }

    /** "cannot afford to retreat", "knows how far to go": what could be done, and no deed. */
    private boolean isIdle(Token verb) {
        Token head = sentence.head(verb);
        return head != null && verb.is("xcomp") && Trait.IDLE.of(head.lemma());
    }

    /** "declined to elaborate on the message to Peru": nobody is turned down. */
    private boolean isReticent(Token verb) {
        return sentence.has(verb, "xcomp")
                && lexicon.operators("verb", verb.lemma()).stream().anyMatch(o -> o.effect() == Operator.Effect.REFUSE)
                && sentence.children(verb, "xcomp").stream()
                        .anyMatch(c -> clauses.isInfinitive(c) && Trait.DISCLOSES.of(c.lemma()));
    }

    /** "declined to use the word blockade": how something is called, and no deed. */
    private boolean isWord(Token noun) {
        return sentence.children(noun, "compound").stream().anyMatch(c -> switch (c.lemma()) {
            case "word", "term", "phrase" -> true;
            default -> false;
        });
    }

    /** "argues that it is a needless lawsuit": says what something is, and tells no deed of its own. */
    private boolean isWhatItIs(Token noun) {
        return sentence.has(noun, "cop")
                && sentence.children(noun, "nsubj").stream()
                        .anyMatch(s -> Clauses.lower(s).equals("it"));
    }

    @Nullable
    Coded noun(Token noun, @Nullable Token governor, int depth) {
        if (noun.isProper() && noun.index() > 0 && (governor == null || !governor.isVerb())) {
            return null;
        }
        PatternMatcher.Match match = isWord(noun) ? null : matcher.best("noun", noun);
        if (match == null || !match.pattern().isSpecific()) {
            Coded operated = operations.operate(noun, "noun", governor, depth);
            if (operated != null) {
                return operated;
            }
        }
        if (match == null) {
            return null;
        }
        Coded told = nounFrames.noun(noun, match, governor);
        if (told != null && told.targets().isEmpty() && isWhatItIs(noun)) {
            return null;
        }
        if (match.pattern().isSpecific() && (told == null || told.targets().isEmpty())) {
            // "calls by the bishops for the premier to resign": the word takes a clause where the line asks for a noun
            Coded operated = operations.operate(noun, "noun", governor, depth);
            return operated == null ? told : operated;
        }
        return told;
    }

    private @Nullable Coded adjective(Token adjective, int depth) {
        Coded operated = operations.operate(adjective, "adjective", null, depth);
        if (operated != null) {
            return operated;
        }
        PatternMatcher.Match match = matcher.best("adjective", adjective);
        if (match == null || !sentence.has(adjective, "cop")) {
            return null;
        }
        return frames.adjective(adjective, match);
    }
}
