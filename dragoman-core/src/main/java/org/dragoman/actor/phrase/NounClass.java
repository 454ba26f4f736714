package org.dragoman.actor.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.data.Table;

/** Classes of words that decide whom running text takes up; the words are in {@code noun-class.tsv}. */
public enum NounClass {
    /** Takes up an organisation that works for others: "the agency", "the charity". */
    AGENCY,
    /** Takes up any organisation or movement: "the group". */
    ANY_BODY,
    /** What anyone may be called who was named without an office: "the expert". */
    ANYONE,
    /** Takes up an armed group: "the militia". */
    ARMED,
    /** Takes up an international body: "the bloc". */
    BODY,
    /** Serves a church: "the prelate" after a cardinal. */
    CLERIC,
    /** Takes up a company: "the airline". */
    COMPANY,
    /** A state by its kind: "the republic". */
    COUNTRY,
    /** Describes a body without telling it from others: "the regional bloc". */
    DESCRIBING,
    /** Serves a state at home: "the governor". */
    DOMESTIC,
    /** Persons or states: "the two mediators". */
    EITHER,
    /** Tells what someone is known for: "the laureate" after a name. */
    DESCRIBER,
    /** Runs a company: "the businessman" after a chief executive. */
    EXECUTIVE,
    /** Said of women alone: "the queen". */
    FEMALE,
    /** A field of work: "affairs". */
    FIELD,
    /** Who fights for an armed group: "the rebels". */
    FIGHTER,
    /** Has no role of his own: "the Kenyan guest" is the Kenyan spoken of. */
    GUEST,
    /** Stands at the head of a body: "secretary general". */
    HEAD,
    /** Verbs of receiving a guest: "welcome". */
    HOSTING,
    /** Verbs of judging someone for what he did: "thank", "blame". */
    JUDGING,
    /** Tells of a journey: "arrive", "visit". */
    JOURNEY,
    /** Is someone's relative: "her brother". */
    KIN,
    /** Sits in a parliament: "the lawmaker" after a senator. */
    LEGISLATOR,
    /** Said of men alone: "the emir". */
    MALE,
    /** A title that not every head of state or government bears: "the chancellor". */
    OWN_TITLE,
    /** Belongs to a person and not to his state: "the Sosa campaign" is another than "the Paz campaign". */
    PERSONAL,
    /** Takes up a party: "the coalition". */
    PARTY,
    /** Ends a patronymic: "uulu". */
    PATRONYM,
    /** Means persons only where it is counted: "the two men". */
    PEOPLE,
    /** A rank, worn beside an office: "army chief General Brown". */
    RANK,
    /** A state of one kind only: "the kingdom". */
    REALM,
    /** Ends in "-man" and is no longer said of women: "congressman". */
    SAYS_MAN,
    /** May be a minister or an envoy named before: "the Kenyan diplomat". */
    SERVANT,
    /** Serves in an army: "the commander" after a general. */
    SOLDIER,
    /** Verbs of what outlets do: "report", "quote". */
    TELLING,
    /** An organisation that one may also work for: "the newspaper". */
    WORKPLACE;

    private final Set<String> words = new TreeSet<>();

    static {
        for (String[] row : Table.read(ActorBook.class, "noun-class.tsv").rows()) {
            valueOf(row[1].toUpperCase(Locale.ROOT)).words.add(row[0]);
        }
    }

    /** Whether two nouns may be said of one person for what he does: "senator" and "lawmaker". */
    public static boolean areOneWork(String noun, String other) {
        return List.of(CLERIC, EXECUTIVE, LEGISLATOR, SOLDIER).stream()
                .anyMatch(kind -> kind.has(noun) && kind.has(other));
    }

    /** Whether a word, in lower case, is of this class. */
    public boolean has(String word) {
        return words.contains(word);
    }
}
