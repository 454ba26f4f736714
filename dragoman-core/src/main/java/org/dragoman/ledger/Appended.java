package org.dragoman.ledger;

/**
 * What became of a batch of readings.
 *
 * @param added documents read for the first time
 * @param superseded documents whose earlier reading gave way, because version or metadata changed
 * @param known documents that were recorded before, in the same version, with the same metadata
 * @param duplicates of those added or superseded, documents whose text another document already holds
 * @param records rows added
 */
public record Appended(int added, int superseded, int known, int duplicates, long records) {
    /** Nothing. */
    public static final Appended NOTHING = new Appended(0, 0, 0, 0, 0);

    /** Both together. */
    public Appended plus(Appended other) {
        return new Appended(
                added + other.added,
                superseded + other.superseded,
                known + other.known,
                duplicates + other.duplicates,
                records + other.records);
    }
}
