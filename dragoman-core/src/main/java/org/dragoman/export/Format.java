package org.dragoman.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The forms in which a ledger can be taken along. */
public enum Format {
    JSONL(false, "every record, one JSON object a line", new JsonLinesExport()),
    CSV(true, "a CSV file for each kind of record, with CSVW metadata", new CsvExport()),
    PARQUET(true, "a Parquet file for each kind of record", (holdings, folder) -> {
        holdings.ledger().copyTo(folder, "parquet");
        return "";
    }),
    GDELT(false, "events as GDELT 2.0 writes them: 61 columns, no header", new GdeltEvents()),
    GDELT_MENTIONS(false, "reports as GDELT 2.0 mentions: 16 columns, no header", new GdeltMentions()),
    POLECAT(false, "events as POLECAT writes them: 40 columns with header", new Polecat()),
    PLOVER(false, "events as PLOVER records, one JSON object a line", new PloverJson()),
    FTM(false, "FollowTheMoney entities, one JSON object a line", new FollowTheMoney()),
    FTM_STATEMENTS(
            false, "FollowTheMoney statements as CSV: each value with its source", new FollowTheMoneyStatements()),
    GEXF(false, "the network of states and organisations with its dates, for Gephi", new NetworkExport(true)),
    GRAPHML(false, "the network of states and organisations", new NetworkExport(false)),
    ANNOTATION(false, "W3C Web Annotations (JSON-LD), one for each record with words", new WebAnnotation()),
    BRAT(true, "texts with brat standoff annotation", new Brat()),
    BIBTEX(false, "the documents as a bibliography", new BibTex()),
    PROV(false, "what was made from what by which run: PROV-O as JSON-LD", new Provenance());

    private final boolean folder;
    private final String words;
    private final Exporter exporter;

    Format(boolean folder, String words, Exporter exporter) {
        this.folder = folder;
        this.words = words;
        this.exporter = exporter;
    }

    /** The name that a user writes: {@code gdelt-mentions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether several files are written, into a folder. */
    public boolean folder() {
        return folder;
    }

    /** What is written, in words. */
    public String words() {
        return words;
    }

    /**
     * Writes. The same ledger gives the same bytes.
     *
     * @param target a file, or a folder, made where it is not there
     * @return what was left out and why, in words; empty where nothing was
     */
    public String write(Holdings holdings, Path target) throws IOException {
        Path parent = folder ? target : target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return exporter.write(holdings, target);
    }
}
