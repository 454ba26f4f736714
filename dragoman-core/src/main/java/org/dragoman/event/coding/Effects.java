package org.dragoman.event.coding;

import java.util.Locale;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.lexicon.Trait;
import org.jspecify.annotations.Nullable;

/** What an operator makes of the type of the event it takes: a halt to aid is a sanction, a halt to raids a concession. */
final class Effects {
    static final Set<Plover> COOPERATIVE =
            Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AID, Plover.CONCEDE, Plover.AGREE);
    static final Set<Plover> FORCEFUL =
            Set.of(Plover.SANCTION, Plover.COERCE, Plover.ASSAULT, Plover.MOBILIZE, Plover.PROTEST, Plover.THREATEN);

    private final Ontology ontology;

    Effects(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The type that results, null where nothing worth reporting does.
     *
     * @param done whether what is taken is a thing that is done, not something to do: a noun, or a passive
     */
    @Nullable
    Plover type(Operator operator, @Nullable Plover of, boolean done) {
        boolean cooperative = of != null && COOPERATIVE.contains(of);
        boolean forceful = of != null && FORCEFUL.contains(of);
        return switch (operator.effect()) {
            case DO, UNDERGO, TRY -> of;
            case STOP ->
                of == null
                        ? null
                        : forceful
                                ? Plover.CONCEDE
                                : of == Plover.CONCEDE || of == Plover.AGREE
                                        ? Plover.REJECT
                                        : cooperative
                                                ? Plover.SANCTION
                                                : of == Plover.REJECT ? Plover.AGREE : Plover.CONCEDE;
            case CANCEL -> of == null ? null : forceful && of != Plover.THREATEN ? Plover.CONCEDE : Plover.REJECT;
            case PROMISE ->
                // "proposed banning imports": a ban still to come, and no promise
                // "ready to attack": a threat, as "vowed to attack"
                (forceful && Trait.DEFIES.of(operator.head())
                                || of == Plover.ASSAULT && operator.part().equals("adjective"))
                        ? Plover.THREATEN
                        : of == Plover.COERCE
                                        || of == Plover.SANCTION
                                        || of == Plover.REJECT
                                        || of == Plover.DEMAND
                                        || of == Plover.ACCUSE
                                ? of
                                : Plover.AGREE;
            case INTEND ->
                of == null
                        ? null
                        : of == Plover.CONSULT && operator.part().equals("adjective")
                                ? of
                                : cooperative ? Plover.AGREE : forceful ? Plover.THREATEN : of;
            case THREATEN -> Plover.THREATEN;
            case REFUSE -> Plover.REJECT;
            case FAIL -> cooperative ? Plover.REJECT : null;
            // "ordered the arrest of", "ordered them freed": who can order it does it
            case DEMAND ->
                done && operator.head().equals("order") && of != null && of != Plover.DEMAND ? of : Plover.DEMAND;
            // "authorised a raid": who lets his own men do it does it, and yields to nobody
            case ALLOW -> done && forceful && Trait.DECIDES.of(operator.head()) ? of : Plover.CONCEDE;
            case FORCE -> Plover.COERCE;
            case DENY -> of == null ? null : Plover.REJECT;
            case ACCUSE -> null;
        };
    }

    /** The type where the clause is negative: "decided not to help" refuses, "vowed not to attack" promises. */
    Plover negated(Operator operator, Plover type, Plover of) {
        boolean meant = operator.effect() == Operator.Effect.PROMISE || operator.effect() == Operator.Effect.INTEND;
        if (!meant) {
            return type;
        }
        return COOPERATIVE.contains(of) ? Plover.REJECT : FORCEFUL.contains(of) ? Plover.AGREE : type;
    }

    String mode(Operator operator, Plover type, @Nullable Coded of) {
        return switch (operator.effect()) {
            case DENY -> "deny";
            case ALLOW -> "permit";
            default ->
                of == null
                        ? operator.effect().name().toLowerCase(Locale.ROOT)
                        : operator.effect() == Operator.Effect.STOP && of.type() == Plover.CONSULT
                                ? "halt-talks"
                                : of.mode();
        };
    }

    String cameo(Plover type, @Nullable Coded of) {
        String composed = ontology.composed(type, of == null ? null : of.type());
        if (composed != null) {
            return composed;
        }
        return switch (type) {
            case CONCEDE -> of != null && of.type() == Plover.ASSAULT ? "087" : "080";
            case SANCTION ->
                of != null && of.type() == Plover.CONSULT
                        ? "164"
                        : of != null && of.type() == Plover.AID ? "162" : "160";
            case COERCE -> "170";
            default -> of == null ? "010" : of.cameo();
        };
    }

    /** The same event, promised, threatened or refused: what will happen is not what happens. */
    Coded turned(Coded event, Plover type, String why) {
        java.util.List<String> because = new java.util.ArrayList<>(event.because());
        because.add(why + ": " + event.type() + " becomes " + type);
        return new Coded(
                type,
                event.mode(),
                cameo(type, event),
                event.trigger(),
                event.anchor(),
                event.sources(),
                event.targets(),
                event,
                event.confidence(),
                because);
    }
}
