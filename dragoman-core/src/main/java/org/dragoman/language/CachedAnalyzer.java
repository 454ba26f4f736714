package org.dragoman.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on disk what another analyzer found, so that evaluations and re-readings need not parse the
 * same text twice. Remembers by the text and by which of its regions are read; entries of another
 * format are ignored.
 */
public final class CachedAnalyzer implements Analyzer {
    private static final int FORMAT = 6;

    private final Path folder;
    private final Supplier<? extends Analyzer> source;
    private @Nullable Analyzer loaded;

    /**
     * @param folder where entries are kept; made if missing
     * @param source gives the analyzer that is asked for texts not seen before; called at most once
     */
    public CachedAnalyzer(Path folder, Supplier<? extends Analyzer> source) {
        this.folder = folder;
        this.source = source;
    }

    /** CoreNLP, with a cache in the folder that the system property {@code dragoman.cache} names, if it names one. */
    public static Analyzer standard() {
        String folder = System.getProperty("dragoman.cache");
        Analyzer analyzer =
                folder == null ? CoreNlpAnalyzer.load() : new CachedAnalyzer(Path.of(folder), CoreNlpAnalyzer::load);
        return new Mending(analyzer);
    }

    @Override
    public Analysis analyze(Document document) {
        Path entry = folder.resolve(key(document) + ".gz");
        try {
            if (Files.exists(entry)) {
                return new Analysis(document, read(entry));
            }
            Analysis analysis = source().analyze(document);
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            write(draft, analysis.sentences());
            Files.move(draft, entry, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return analysis;
        } catch (IOException e) {
            throw new UncheckedIOException("the cache of analyses in " + folder + " cannot be used", e);
        }
    }

    private synchronized Analyzer source() {
        if (loaded == null) {
            loaded = source.get();
        }
        return loaded;
    }

    private static String key(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) FORMAT);
            for (Region region : document.readable()) {
                digest.update((region.kind() + " " + region.start() + " " + region.end() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            // The text as it stands: two that differ in spaces alone have their words in other places.
            digest.update(document.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(Path file, List<Sentence> sentences) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(sentences.size());
            for (Sentence sentence : sentences) {
                out.writeInt(sentence.paragraph());
                out.writeUTF(sentence.region().name());
                out.writeBoolean(sentence.parsed());
                out.writeInt(sentence.size());
                for (Token token : sentence.tokens()) {
                    out.writeInt(token.start());
                    out.writeInt(token.end());
                    out.writeUTF(token.text());
                    out.writeUTF(token.lemma());
                    out.writeUTF(token.tag());
                    out.writeUTF(token.entity());
                    out.writeInt(token.head());
                    out.writeUTF(token.relation());
                }
            }
        }
    }

    private static List<Sentence> read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int count = in.readInt();
            List<Sentence> sentences = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int paragraph = in.readInt();
                Region.Kind region = Region.Kind.valueOf(in.readUTF());
                boolean parsed = in.readBoolean();
                int size = in.readInt();
                List<Token> tokens = new ArrayList<>(size);
                for (int j = 0; j < size; j++) {
                    tokens.add(new Token(
                            j,
                            in.readInt(),
                            in.readInt(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readInt(),
                            in.readUTF()));
                }
                sentences.add(new Sentence(i, paragraph, region, tokens, parsed));
            }
            return sentences;
        }
    }
}
