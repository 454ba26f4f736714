package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Correction;
import org.dragoman.actor.Corrections;
import org.dragoman.actor.ProvisionalActors;
import org.dragoman.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are other actors in one ledger: what its readings show to be one person, what users have said, and what
 * this process was told. All of it is applied when records are asked for, and none of it changes them. To be had from
 * {@link Ledger#corrections}.
 */
public final class ActorCorrections {
    private final Ledger ledger;
    private volatile Corrections own = Corrections.NONE;
    private volatile @Nullable Corrections inForce;

    ActorCorrections(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Every correction ever logged, by number, those taken back too. */
    public List<LoggedCorrection> log() {
        return ledger.ask(CorrectionLog::read);
    }

    /** Logs a correction, which holds from now on. */
    public LoggedCorrection add(Correction correction, String by) {
        forget();
        return ledger.transaction(connection -> CorrectionLog.add(connection, correction, by));
    }

    /**
     * Takes a correction back.
     *
     * @throws LedgerException if there is none of that number, or it was taken back before
     */
    public LoggedCorrection undo(long number, String by) {
        LoggedCorrection found = log().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new LedgerException(
                        Reason.REQUEST,
                        "there is no correction " + number + " in " + ledger.file() + ": dragoman actor log lists them",
                        null));
        if (!found.inForce()) {
            throw new LedgerException(Reason.REQUEST, "correction " + number + " was taken back before", null);
        }
        forget();
        ledger.transaction(connection -> {
            CorrectionLog.undo(connection, number, by);
            return number;
        });
        return found;
    }

    /** Applies corrections of this process's own, after those of the ledger. */
    public void apply(Corrections corrections) {
        own = own.and(corrections);
        forget();
    }

    /** People whom the readings of different documents show under different ids, each with why they are one. */
    public List<Correction> same() {
        List<ProvisionalActors.Sighting> sightings = ledger.ask(Sightings::read);
        return ProvisionalActors.same(sightings);
    }

    /** All that counts now. Where a user has spoken of an actor, what readings show of it does not count. */
    public Corrections inForce() {
        Corrections known = inForce;
        if (known == null) {
            List<Correction> said = new ArrayList<>();
            log().stream().filter(LoggedCorrection::inForce).forEach(one -> said.add(one.correction()));
            said.addAll(own.all());
            Set<String> spokenOf = new HashSet<>();
            said.forEach(one -> {
                spokenOf.add(one.actor());
                spokenOf.add(one.value());
            });
            List<Correction> all = new ArrayList<>();
            for (Correction one : same()) {
                if (!spokenOf.contains(one.actor()) && !spokenOf.contains(one.value())) {
                    all.add(one);
                }
            }
            all.addAll(said);
            known = new Corrections(all);
            inForce = known;
        }
        return known;
    }

    /** Something changed: ask anew next time. */
    void forget() {
        inForce = null;
    }
}
