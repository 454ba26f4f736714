package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Says whether a pattern of the lexicon fits at a word. */
public final class PatternMatcher {
    private static final int GAP = 4;

    /**
     * A fit.
     *
     * @param pattern the pattern
     * @param object the noun that fills its brackets, null where it has none
     * @param words the other words it used, without the head
     */
    public record Match(Pattern pattern, @Nullable Token object, List<Token> words) {}

    private final Clauses clauses;
    private final Sentence sentence;
    private final Lexicon lexicon;
    /** What was found at the words asked for, by part of speech and index. */
    private final Map<String, Map<Integer, Optional<Match>>> known = new HashMap<>();

    public PatternMatcher(Clauses clauses, Lexicon lexicon) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.lexicon = lexicon;
    }

    /** The fitting pattern that asks for most, null where none fits. */
    public @Nullable Match best(String part, Token head) {
        return known.computeIfAbsent(part, p -> new HashMap<>())
                .computeIfAbsent(head.index(), i -> Optional.ofNullable(search(part, head)))
                .orElse(null);
    }

    private @Nullable Match search(String part, Token head) {
        // "is alarmed at": the participle itself is the adjective
        boolean participle = part.equals("adjective") && head.isVerb();
        for (Pattern pattern : lexicon.patterns(part, participle ? head.text() : head.lemma())) {
            Match match = fit(pattern, head);
            if (match != null) {
                return match;
            }
        }
        // "shelling of the port": the lemma is the verb's, the line the noun's
        for (Pattern pattern : part.equals("noun") && head.isVerb()
                ? lexicon.patterns(part, Clauses.lower(head))
                : List.<Pattern>of()) {
            Match match = fit(pattern, head);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable Match fit(Pattern pattern, Token head) {
        if (!clauses.mayHold(pattern.needs())) {
            return null;
        }
        if (!pattern.before().isEmpty() && !NounClasses.precede(sentence, head, pattern.before())) {
            return null;
        }
        String subject = pattern.subject();
        if (subject != null && clauses.subjects(head).stream().noneMatch(s -> isOf(subject, s))) {
            return null;
        }
        List<Token> words = follow(
                head,
                pattern.after(),
                pattern.object() == null && !pattern.part().equals("noun"));
        if (words == null || isElsewhere(pattern, head, words) || isOfParticle(pattern, head)) {
            return null;
        }
        // "returned the ship to Peru" is no journey
        if (pattern.mode().equals("visit")
                && !pattern.after().isEmpty()
                && head.isVerb()
                && !clauses.objects(head).isEmpty()) {
            return null;
        }
        boolean transitive = head.isVerb()
                && pattern.object() == null
                && !clauses.objects(head).isEmpty();
        String last0 = pattern.after().size() == 1 ? pattern.after().get(0) : "";
        // "provided a base for growth" does not provide for it
        if (transitive
                && Pattern.isLink(last0)
                && !isJoined(head, last0)
                && !Trait.CARRIES.of(pattern.head())
                && !clauses.passive(head)) {
            return null;
        }
        // "sat in on the interview" listens
        Token next = words.isEmpty()
                ? null
                : sentence.token(Math.min(words.get(words.size() - 1).index() + 1, sentence.size() - 1));
        if (pattern.line().equals("sit in")
                && next != null
                && Clauses.lower(next).equals("on")) {
            return null;
        }
        // "rallied the faithful" is no protest
        if (pattern.type() == Plover.PROTEST
                && Trait.ALONE.of(pattern.head())
                && (transitive || !sentence.children(head, "ccomp").isEmpty())) {
            return null;
        }
        if (pattern.part().equals("noun") && lexicon.isExcluded(sentence, head, pattern)) {
            return null;
        }
        String asks = pattern.asks();
        if (asks != null) {
            String link = asks.split(" ")[0];
            Token verb = sentence.head(head);
            if (clauses.governed(head, link).isEmpty() && verb != null) {
                if (!verb.isVerb() || clauses.governed(verb, link).stream().noneMatch(t -> t.index() > head.index())) {
                    return null;
                }
            }
        }
        String object = pattern.object();
        if (object == null) {
            return new Match(pattern, null, words);
        }
        String last = pattern.after().isEmpty()
                ? ""
                : pattern.after().get(pattern.after().size() - 1);
        // "handed in their arms": "in" belongs to the verb
        boolean governs = Pattern.isLink(last) && !last.equals("over") && !isJoined(head, last);
        List<Token> candidates = governs ? clauses.governed(head, last) : clauses.objects(head);
        for (Token candidate : candidates) {
            Token found = among(object, candidate);
            if (found != null) {
                return new Match(pattern, found, words);
            }
        }
        return null;
    }

    /** "students blocked", "hundreds of students blocked". */
    private boolean isOf(String subject, Token noun) {
        return lexicon.classes().contains(subject, sentence, noun)
                || Trait.counts(noun)
                        && clauses.governed(noun, "of").stream()
                                .anyMatch(inner -> lexicon.classes().contains(subject, sentence, inner));
    }

    /** The noun itself, or the one it counts: "two rounds of talks". */
    private @Nullable Token among(String object, Token noun) {
        if (Trait.counts(noun) || isNumber(noun)) {
            // "two rounds of talks", "millions of people", which are no money
            List<Token> counted = clauses.governed(noun, "of");
            for (Token inner : counted) {
                if (is(object, inner)) {
                    return inner;
                }
            }
            if (isNumber(noun) && !counted.isEmpty()) {
                return null;
            }
            // "millions in assistance"
            for (Token inner : clauses.governed(noun, "in")) {
                if (is(object, inner)) {
                    return inner;
                }
            }
        }
        // "an additional $2 million": the parser took the article for the object
        if (noun.tag().equals("DT")) {
            return sentence.subtree(noun, t -> !Clauses.isClausal(t)).stream()
                    .filter(t -> t.index() > noun.index() && is(object, t))
                    .findFirst()
                    .orElse(null);
        }
        return is(object, noun) ? noun : null;
    }

    /** "gave notice of its intention to leave": the "to" of a verb below another noun. */
    private boolean isElsewhere(Pattern pattern, Token head, List<Token> words) {
        List<String> after = pattern.after();
        Token verb = words.isEmpty() ? null : sentence.head(words.get(words.size() - 1));
        return verb != null
                && verb.head() != head.index()
                && words.size() == after.size()
                && after.size() > 1
                && after.get(after.size() - 1).equals("to")
                && words.get(words.size() - 1).is("mark")
                && pattern.target().contains("to");
    }

    /** "knocked him out of the race", "faced off": a word common in other senses, with a particle, is another verb. */
    private boolean isOfParticle(Pattern pattern, Token head) {
        return pattern.actorOnly()
                && pattern.after().isEmpty()
                && head.isVerb()
                && sentence.children(head).stream()
                        .anyMatch(c -> c.relation().equals("compound:prt")
                                && switch (Clauses.lower(c)) {
                                    case "out", "off", "away", "over" -> true;
                                    default -> false;
                                });
    }

    private static boolean isNumber(Token noun) {
        return switch (noun.lemma()) {
            case "million", "billion", "trillion", "thousand", "hundred" ->
                noun.tag().equals("NNS");
            default -> false;
        };
    }

    private boolean is(String object, Token noun) {
        if (object.startsWith("@")) {
            // "held Ivory Coast responsible": a name is no coast
            if (object.equals("@territory") && noun.isProper() && noun.entity().equals("LOCATION")) {
                return false;
            }
            return object.equals(Pattern.PERSON)
                    ? isPerson(noun)
                    : lexicon.classes().contains(object.substring(1), sentence, noun);
        }
        return noun.lemma().equalsIgnoreCase(object)
                || (object.endsWith("s") && noun.text().equalsIgnoreCase(object))
                || (object.contains(" ") && object.endsWith(" " + noun.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "dismissed Ana Sosa", "dismissed her as minister", beside "dismissed Ana Sosa as naive". */
    private boolean isPerson(Token noun) {
        Token verb = sentence.head(noun);
        return noun.isProper()
                && noun.entity().equals("PERSON")
                && verb != null
                // "left as Ana Sosa, who was dismissed, arrived": the parser takes her for what they left as
                && clauses.governed(verb, "as").stream()
                        .filter(p -> !p.equals(noun))
                        .allMatch(p -> lexicon.classes().contains("official", sentence, p));
    }

    /** "took over the port": "over" belongs to the verb, and governs nothing. */
    private boolean isJoined(Token verb, String particle) {
        return sentence.children(verb, "compound").stream()
                .anyMatch(c -> Clauses.lower(c).equals(particle));
    }

    /** "called the premier on Monday" does not call on him. */
    private boolean isOfTime(Token preposition) {
        // the parser may take it for a particle
        Token next = sentence.token(Math.min(preposition.index() + 1, sentence.size() - 1));
        Token noun = preposition.is("case") ? sentence.head(preposition) : preposition.is("compound:prt") ? next : null;
        return noun != null && Clauses.isTime(noun);
    }

    private static boolean isWord(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
    }

    private boolean isFronted(Token noun, Token verb) {
        return noun.is("obl")
                && noun.head() == verb.index()
                && clauses.subjects(verb).stream().anyMatch(s -> s.index() > noun.index() && s.index() < verb.index());
    }

    /** The object of the verb whose phrase begins at a word, null where none does. */
    private @Nullable Token objectFrom(Token verb, Token first) {
        if (!verb.isVerb()) {
            return null;
        }
        for (Token child : sentence.children(verb)) {
            if ((child.relation().equals("obj") || child.is("iobj"))
                    && child.index() > verb.index()
                    && phrase(child).get(0).equals(first)) {
                return child;
            }
            // "found the ruler guilty": the object is the subject of the adjective
            for (Token subject : child.is("xcomp") && child.tag().startsWith("JJ")
                    ? sentence.children(child, "nsubj")
                    : List.<Token>of()) {
                if (phrase(subject).get(0).equals(first)) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** "found the former premier of Peru guilty": the adjective that the parser gave to the object; null where none. */
    private @Nullable Token predicate(Token object, String word) {
        return phrase(object).stream()
                .filter(t -> t.index() > object.index() && t.tag().startsWith("JJ") && isWord(t, word))
                .findFirst()
                .orElse(null);
    }

    private int end(Token noun) {
        List<Token> phrase = phrase(noun);
        return phrase.get(phrase.size() - 1).index();
    }

    /** A noun with what describes it, in order, without the prepositions that may belong to the verb. */
    private List<Token> phrase(Token noun) {
        return sentence.subtree(
                noun,
                t -> !Clauses.isClausal(t)
                        && !t.is("punct")
                        && (!t.is("nmod")
                                || clauses.hasCase(t, "of")
                                || t.relation().equals("nmod:poss")));
    }

    /** The words that follow the head in order, null where one is missing. */
    @Nullable
    List<Token> follow(Token head, List<String> after, boolean governs) {
        List<Token> found = new ArrayList<>();
        int at = head.index() + 1;
        for (int i = 0; i < after.size(); i++) {
            String word = after.get(i);
            boolean last = i == after.size() - 1;
            boolean joined = isJoined(head, word);
            boolean particle = joined || (word.equals("in") && Trait.PARTICLE_IN.of(head.lemma()));
            // "called in the envoys": where the line tells what is called in, it need not be a particle to the parser
            if (particle && !joined && governs) {
                return null;
            }
            if (last && governs && Pattern.isLink(word) && i == 0 && !particle) {
                // "with the envoy's help it works": a phrase before the clause tells how, and not with whom
                return clauses.governed(head, word).stream().anyMatch(t -> !isFronted(t, head)) ? found : null;
            }
            Token next = null;
            int steps = 0;
            for (int j = at; j < sentence.size() && steps < GAP; j++) {
                Token token = sentence.token(j);
                Token object = objectFrom(head, token);
                Token predicate = object == null || !last ? null : predicate(object, word);
                if (predicate != null) {
                    next = predicate;
                    break;
                }
                if (object != null && phrase(object).stream().noneMatch(t -> isWord(t, word))) {
                    // "took the two largest of its creditors to court"
                    j = end(object);
                    // "found the chief of the guards, Luis Paz, guilty"
                    if (sentence.has(object, "appos")
                            && j + 1 < sentence.size()
                            && sentence.token(j + 1).text().equals(",")) {
                        j++;
                    }
                    continue;
                }
                steps++;
                // "went to the court's library" does not go to court
                boolean inner = last && token.isNoun() && token.relation().equals("nmod:poss");
                if (isWord(token, word) && !isOfTime(token) && !inner) {
                    next = token;
                    break;
                }
                if (token.tag().equals(".")
                        || token.tag().equals(",")
                        || (token.isVerb() && j > head.index() + 1 && !token.is("amod"))) {
                    break;
                }
            }
            if (next == null) {
                return null;
            }
            found.add(next);
            at = next.index() + 1;
        }
        return found;
    }
}
