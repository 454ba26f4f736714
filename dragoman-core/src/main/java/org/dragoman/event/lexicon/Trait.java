package org.dragoman.event.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.language.Token;

/** What a word does to the sentence around it; which words, {@code traits.tsv} says. */
public enum Trait {
    /** "told the forum": takes as its object only whom it speaks to. */
    ADDRESSES,
    /** "all but signed": what nearly is, is not. */
    ALL_BUT,
    /** "rallied outside": an event only where nothing is its object; "rallied the faithful" is none. */
    ALONE,
    /** "continued to shell": the act itself, and not a purpose. */
    ASPECT,
    /** "attacked the premier": done with weapons by some, and in words by others. */
    BITES,
    /** "recalled the envoy": done to one's own. */
    CALLS_BACK,
    /** "gathered to demand", "rang to thank": comes together, or gets in touch, to say something, and so says it. */
    CALLS_UP,
    /** "drove Chile to attack": what it leads to has happened. */
    CAUSES,
    /** "gave grain to": takes an object before its preposition. */
    CARRIES,
    /** "beat the incumbent": done in elections and games as often as with fists. */
    CONTESTS,
    /** "a series of raids", "dozens of rebels": only counts or bundles what follows. */
    COUNTS,
    /** "authorised a raid": decides on it. */
    DECIDES,
    /** "vowed to strike": a promise of force is a threat. */
    DEFIES,
    /** "declined to comment": tells more, or not, and refuses nobody anything. */
    DISCLOSES,
    /** "stopped accusing": what ends has been. */
    ENDS,
    /** "the sides clashed": done to one another. */
    FIGHTS,
    /** "thwarted a raid": keeps others from it. */
    FOILS,
    /** "reportedly": told, and not vouched for. */
    HEDGES,
    /** "could afford to help": what is weighed, and not done. */
    IDLE,
    /** "promised them to leave": the subject leaves, and not they. */
    KEEPS_SUBJECT,
    /** "paved the way for a summit": only readies what is to come. */
    MAKES_READY,
    /** "called on the premier to congratulate him": what one goes to see someone for. */
    COURTEOUS,
    /** "sceptical that they will yield": holds something for unlikely, and blames nobody. */
    DOUBTS,
    /** "attended the exhibition": something one goes to, nobody one acts on. */
    OCCASION,
    /** "caved in": "in" belongs to the verb, and governs nothing. */
    PARTICLE_IN,
    /** "I would like to thank them": done by saying so. */
    PERFORMS,
    /** "pledged to help": each promises for himself. */
    PROMISES,
    /** "in retaliation for the raid": tells why, and not to whom. */
    REASONS,
    /** "responded in kind": does back what was done. */
    RETURNS,
    /** "raided the office": done by those who keep the law, a search. */
    SEARCHES,
    /** "the spokesman of the brewery": as public as the body served. */
    SERVES,
    /** "flew in to help", "sent a team to investigate": goes, or lets others go, to do something. */
    SETS_OUT,
    /** "said that": what follows is what someone says. */
    SPEAKS,
    /** "the planned visit". */
    STILL_TO_COME,
    /** "told them that", beside "told them to": asks for something only with an infinitive. */
    TELLS,
    /** "Premier arrested in Lima": in a headline without "was", done to its subject. */
    SUFFERED,
    /** "denied having shelled it": says that it is not so, and turns nobody down. */
    DISOWNS,
    /** "on Monday". */
    TIME,
    /** "wants talks", beside "wants loyalty": what is wished for is done by others, unless it is done together. */
    WISHES,
    /** "granted the exiles asylum": in the passive, "were granted asylum", the object stays. */
    TRANSFERS,
    /** "tried to mediate": attempted, whatever came of it. */
    TRIES,
    /** "an exemption from the tariffs": what someone is spared is there. */
    SPARES,
    /** "marched to protest": what is said by coming together for it. */
    VOICES,
    /** "a letter urging them to leave": what a text does is done by those who wrote it. */
    WRITTEN;

    private final Set<String> words = new HashSet<>();

    static {
        for (String[] row : Table.read(Plover.class, "traits.tsv").rows()) {
            Trait trait = valueOf(row[1].toUpperCase(Locale.ROOT).replace(' ', '_'));
            trait.words.add(row[0]);
        }
    }

    /** Whether a word has the trait, by its lemma. */
    public boolean of(String lemma) {
        return words.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun only counts or bundles what follows. */
    public static boolean counts(Token noun) {
        return noun.tag().equals("CD") || noun.tag().equals("DT") || COUNTS.of(noun.lemma());
    }
}
