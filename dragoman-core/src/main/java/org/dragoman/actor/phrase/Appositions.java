package org.dragoman.actor.phrase;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Finds which phrases of a sentence name one actor twice, and whose leaders "the leaders" are. */
final class Appositions {
    private static final Set<String> OUTLETS = Set.of(
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "tabloid",
            "magazine",
            "journal",
            "agency",
            "news agency",
            "broadcaster",
            "channel",
            "tv channel",
            "television channel",
            "website",
            "portal",
            "radio station",
            "outlet");

    private Appositions() {}

    /** Links titles to the names beside them and to the owners after them. */
    static void link(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        joinOwners(sentence, titles);
        linkTitles(sentence, names, titles);
        linkOutlets(sentence, names, titles);
        linkBodies(sentence, names, titles);
    }

    /** "the WHO, the UN's health agency,", "Hamas, the movement that": the noun behind the name means the same. */
    private static void linkBodies(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (title.plural || title.nounKind != RoleNouns.Kind.BODY || title.same != null) {
                continue;
            }
            for (Phrase name : names) {
                boolean body = name.kind == Phrase.Kind.BODY && name.how != Mention.How.DEMONYM;
                if (body && title.kind == Phrase.Kind.BODY && follows(sentence, name, title)) {
                    title.same = name;
                    break;
                }
            }
        }
    }

    /** "Ivan Petrov, dean of the faculty," and "the dean of the faculty, Ivan Petrov," name one person twice. */
    private static void linkTitles(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (title.kind != Phrase.Kind.TITLE) {
                continue;
            }
            for (Phrase name : names) {
                if (name.kind != Phrase.Kind.PERSON) {
                    continue;
                }
                if (follows(sentence, name, title)
                        || precedes(sentence, title, name)
                        || isPredicate(sentence, name, title)) {
                    title.same = name;
                    title.gender = name.gender;
                    if (name.role == null || isRank(name) && !isRank(title)) {
                        name.rank = name.noun == null ? null : name.noun.noun();
                        name.role = title.role;
                        name.noun = title.noun;
                        name.nounKind = title.nounKind;
                        name.former = title.former;
                        name.of.addAll(title.of);
                        name.possessive = title.possessive;
                    }
                    break;
                }
            }
        }
    }

    /** "the Kenyan newspaper Daily Nation", "the news agency Tasnim": the noun before the name means the same. */
    private static void linkOutlets(Sentence sentence, List<Phrase> names, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (title.plural || title.noun == null || !OUTLETS.contains(title.noun.noun())) {
                continue;
            }
            int next = title.last + 1;
            while (next < sentence.size()
                    && (sentence.token(next).tag().equals("``")
                            || sentence.token(next).text().equals("“")
                            || sentence.token(next).tag().equals("DT"))) {
                next++;
            }
            for (Phrase name : names) {
                boolean medium = name.kind == Phrase.Kind.OUTLET || name.kind == Phrase.Kind.BODY;
                if (medium && name.how != Mention.How.DEMONYM && name.covers(next) && name.first >= title.last) {
                    title.same = name;
                    break;
                }
            }
        }
    }

    /** "Petrov, (the) dean of the faculty" and then a comma, a stop or a verb; not "Petrov, the dean and". */
    private static boolean follows(Sentence sentence, Phrase name, Phrase title) {
        int gap = title.first - name.last;
        if (gap < 2 || gap > 3 || !sentence.token(name.last + 1).text().equals(",")) {
            return false;
        }
        if (gap == 3 && !sentence.token(name.last + 2).tag().startsWith("RB")) {
            return false;
        }
        if (sentence.token(title.head).head() == name.head
                && sentence.token(title.head).is("appos")) {
            return true;
        }
        int after = title.last + 1;
        if (after >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(after);
        return next.is("punct")
                || next.isVerb()
                || next.tag().startsWith("W")
                || next.tag().equals("IN");
    }

    /** "Army chief General Brown": a rank says less than the office. */
    private static boolean isRank(Phrase phrase) {
        return phrase.noun != null && NounClass.RANK.has(phrase.noun.noun());
    }

    /** "her brother, former minister Juan Sosa,": whose brother he is adds to the office. */
    private static boolean isKin(Phrase phrase) {
        return phrase.possessive >= 0 && phrase.noun != null && NounClass.KIN.has(phrase.noun.noun());
    }

    /** "Ivan Petrov is a dean". */
    private static boolean isPredicate(Sentence sentence, Phrase name, Phrase title) {
        Token noun = title.headToken();
        return name.headToken().is("nsubj")
                && name.headToken().head() == noun.index()
                && sentence.has(noun, "cop")
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.lemma().equals("not"));
    }

    /** "the dean of the faculty, Ivan Petrov, said". */
    private static boolean precedes(Sentence sentence, Phrase title, Phrase name) {
        if (name.first - placed(sentence, title) != 2
                || !sentence.token(name.first - 1).text().equals(",")
                || !title.definite && !title.possessed && title.of.isEmpty()
                || name.role != null
                        && !isKin(title)
                        && !NounClass.GUEST.has(String.valueOf(title.role))
                        && !isRank(name)) {
            return false;
        }
        if (sentence.token(name.head).is("appos") && sentence.token(name.head).head() == title.head) {
            return true;
        }
        int after = name.last + 1;
        if (isOffice(title)
                && (after >= sentence.size() || sentence.token(after).text().matches("[.!?]"))) {
            // "met the envoy of Kenya, Ana Sosa."
            return true;
        }
        return after < sentence.size()
                && sentence.token(after).text().equals(",")
                && !(after + 1 < sentence.size()
                        && (sentence.token(after + 1).tag().equals("CC") && !isOffice(title)
                                || sentence.token(after + 1).isProper()));
    }

    /** "its representative in Lima, Ana Sosa": the last token of the place where someone serves. */
    private static int placed(Sentence sentence, Phrase title) {
        int at = title.last + 1;
        if (at + 1 >= sentence.size() || !sentence.token(at).text().matches("in|at|for|on")) {
            return title.last;
        }
        int end = at;
        while (end + 1 < sentence.size()
                && end - at < 5
                && !sentence.token(end + 1).is("punct")
                && (sentence.token(end + 1).isNoun()
                        || sentence.token(end + 1).tag().matches("DT|JJ|POS"))) {
            end++;
        }
        return end;
    }

    /** "the French envoy to Lima, Ana Sosa, and": an office that one person holds is named, not joined by others. */
    private static boolean isOffice(Phrase title) {
        return title.nounKind == RoleNouns.Kind.OFFICE && !title.of.isEmpty();
    }

    /** "the country's president", "the two neighbours' leaders": an owner told by a noun, not by a name. */
    private static boolean possesses(Sentence sentence, Phrase owner, Phrase owned) {
        return owned.first == owner.last + 2
                && sentence.token(owner.last + 1).tag().equals("POS")
                && owned.of.isEmpty()
                && owned.possessive < 0;
    }

    /** "the leaders of the two countries", "officials from both states": the countries say whose leaders, and belong to the phrase. */
    private static void joinOwners(Sentence sentence, List<Phrase> titles) {
        for (int i = 0; i + 1 < titles.size(); i++) {
            Phrase title = titles.get(i);
            Phrase owner = titles.get(i + 1);
            boolean link = owner.first == title.last + 2
                    && (sentence.token(title.last + 1).text().equals("of")
                            || title.plural
                                    && sentence.token(title.last + 1).text().equals("from"))
                    && title.of.isEmpty();
            if (possesses(sentence, title, owner)) {
                titles.set(i + 1, owner.withPossessor(title));
            } else if (link && owner.nounKind == RoleNouns.Kind.POLITY && title.nounKind != RoleNouns.Kind.POLITY) {
                titles.set(i, title.withOwner(owner));
            }
        }
    }
}
