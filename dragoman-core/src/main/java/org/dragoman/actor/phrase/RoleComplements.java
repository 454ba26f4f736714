package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.book.Entry;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Reads what stands behind a role noun and says whose or of what: "of Lithuania", "for the ministry", "to the president". */
final class RoleComplements {
    /** Offices that are held for no other. */
    private static final Set<String> RULING = Set.of("leader", "head_of_state", "head_of_government");

    private static final Set<String> LINKS = Set.of("of", "to", "for", "at", "from", "in", "with");

    /** Bodies that travel and speak for whoever sent them. */
    private static final Set<String> SENT = Set.of("delegation", "mission", "team");

    private static final Set<String> REGIONS =
            Set.of("region", "province", "oblast", "district", "county", "governorate", "prefecture", "krai", "canton");

    /** Those who work for someone in office. */
    private static final Set<String> HELPERS = Set.of("adviser", "advisor", "aide", "assistant", "deputy");

    private final RoleNouns nouns;

    /** Bodies that a state has in the capitals of others. */
    private static final Set<String> ABROAD =
            Set.of("embassy", "consulate", "mission", "high commission", "delegation", "office");

    RoleComplements(RoleNouns nouns) {
        this.nouns = nouns;
    }

    /** What stands behind the noun. */
    static final class Right {
        int last;
        final List<Actor> of = new ArrayList<>(2);
        final List<Actor> to = new ArrayList<>(2);
    }

    Right right(Sentence sentence, Names names, RoleNouns.Found noun, boolean plural) {
        Right right = new Right();
        right.last = noun.last();
        int at = noun.last() + 1;
        boolean body = noun.is(RoleNouns.Kind.BODY) || noun.is(RoleNouns.Kind.POLITY) || noun.is(RoleNouns.Kind.PEOPLE);
        for (int steps = 0; steps < 4 && at + 1 < sentence.size(); steps++) {
            String link = sentence.token(at).text().toLowerCase(Locale.ROOT);
            // "a delegation from Lima", "a team from the bank": those whom someone sent
            boolean sent = !plural && link.equals("from") && SENT.contains(noun.noun());
            Names.Name capital = body && link.equals("in") ? names.startingAt(at + 1) : null;
            if (capital != null
                    && capital.is(Entry.Use.CAPITAL)
                    && names.endingAt(noun.first() - 1) == null
                    && !ABROAD.contains(noun.noun())
                    && !noun.office(RoleNouns.Kind.BODY).isEmpty()) {
                // "the foreign ministry in Lima", not "the embassy in Lima"
                right.of.addAll(names.owners().of(capital));
                right.last = capital.last();
                break;
            }
            if (!LINKS.contains(link) || body && !link.equals("of") && !sent) {
                break;
            }
            boolean office = noun.is(RoleNouns.Kind.OFFICE);
            boolean posted =
                    link.equals("in") && noun.office(RoleNouns.Kind.OFFICE).equals("ambassador");
            if (office && !posted && !Set.of("of", "to", "for").contains(link)) {
                break;
            }
            if (link.equals("to") && RULING.contains(noun.office(RoleNouns.Kind.OFFICE))) {
                // "a trip by a Kenyan leader to the Peruvian capital": nobody is leader to anybody
                break;
            }
            if (link.equals("of") && belongsToVerb(sentence, at, noun)) {
                break;
            }
            int next = at + 1;
            while (next < sentence.size()
                    && names.startingAt(next) == null
                    && (sentence.token(next).tag().equals("DT")
                            // the leaders of the "Great Three"
                            || sentence.token(next).tag().equals("``")
                            || sentence.token(next).tag().startsWith("JJ")
                                    && names.startingAt(next) == null
                                    && !names.inOrganisation(next))) {
                next++;
            }
            // "diplomats in Vienna" may be anyone's; "officials in Turkey" are Turkey's
            Names.Name place = names.startingAt(next);
            if (link.equals("in")
                    && !(posted && place != null)
                    && (place == null || !place.is(Entry.Kind.STATE) || place.is(Entry.Use.CAPITAL))) {
                break;
            }
            // "the Afghan ambassador to Britain" belongs to Afghanistan
            List<Actor> named = new ArrayList<>(2);
            int end = names.owners().endOfNameAt(next, named, plural || noun.is(RoleNouns.Kind.POLITY));
            if (link.equals("to") || posted) {
                right.to.addAll(named);
            } else {
                right.of.addAll(named);
            }
            Names.Name adjective = names.startingAt(next);
            if (end < 0 && !body && adjective != null && adjective.is(Entry.Use.ADJECTIVE)) {
                // "a spokesman for the French government"
                end = commonNouns(sentence, adjective.last() + 1);
                // "the secretary of state for African affairs" serves no African state
                boolean field = end >= 0
                        && NounClass.FIELD.has(sentence.token(end).text().toLowerCase(Locale.ROOT));
                if (end >= 0 && !field) {
                    right.of.addAll(names.owners().of(adjective));
                }
            }
            if (end < 0 && !body) {
                end = chargeEnd(sentence, noun, next);
            }
            // "the Kenyan minister of public works"
            boolean charge = noun.noun().equals("minister") && !link.equals("to");
            if (end < 0 && !plural && !body && (noun.is(RoleNouns.Kind.PERSON) || charge)) {
                end = commonNouns(sentence, next);
            }
            if (end < 0) {
                break;
            }
            end = withRegion(sentence, end);
            right.last = end;
            at = end + 1;
        }
        return right;
    }

    /** "accused the candidate of fraud": what stands behind "of" hangs on the verb before. */
    private static boolean belongsToVerb(Sentence sentence, int of, RoleNouns.Found noun) {
        Token owned = sentence.head(sentence.token(of));
        return owned != null
                && (owned.is("obl") || owned.is("advcl"))
                && owned.head() >= 0
                && owned.head() < noun.first();
    }

    /** "the press secretary of the ministry of trade", "the aide to the president": the last token of a role noun, or -1. */
    private int chargeEnd(Sentence sentence, RoleNouns.Found noun, int first) {
        RoleNouns.Found charge = first < sentence.size() ? nouns.at(sentence, first) : null;
        boolean helps = HELPERS.contains(noun.noun());
        return charge != null && (charge.is(RoleNouns.Kind.BODY) || helps && charge.is(RoleNouns.Kind.OFFICE))
                ? charge.last()
                : -1;
    }

    /** "the governor of the Kilifi region": the common noun belongs to the name of the place. */
    private static int withRegion(Sentence sentence, int end) {
        int next = end + 1;
        return next < sentence.size()
                        && REGIONS.contains(sentence.token(next).text().toLowerCase(Locale.ROOT))
                        && sentence.token(end).isProper()
                ? next
                : end;
    }

    /** "dean of the faculty of history": the last noun of a few words without a stop between, or -1. */
    private static int commonNouns(Sentence sentence, int first) {
        int end = -1;
        for (int i = first; i < sentence.size() && i < first + 5; i++) {
            Token token = sentence.token(i);
            if (token.entity().equals("PERSON")) {
                break;
            }
            if (token.isNoun()) {
                end = i;
            } else if (!token.tag().startsWith("JJ") && !isBetween(sentence, i)) {
                break;
            }
        }
        return end;
    }

    /** "Minister of Industry and Trade": an "and" between two words of one charge. */
    private static boolean isBetween(Sentence sentence, int at) {
        return sentence.token(at).text().equals("and")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).isProper()
                && sentence.token(at + 1).isProper()
                && !sentence.token(at + 1).entity().equals("PERSON");
    }
}
