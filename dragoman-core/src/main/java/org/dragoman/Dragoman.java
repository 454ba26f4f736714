package org.dragoman;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.dragoman.actor.ActorBook;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.reading.Reader;

/**
 * Where to begin.
 *
 * <pre>{@code
 * Reader reader = Dragoman.reader();
 * Reading reading = reader.read(Document.of("Norway's prime minister met his Swedish counterpart in Oslo.", "2024-05-02"));
 * reading.events().forEach(System.out::println);
 * }</pre>
 */
public final class Dragoman {
    /** The version of this library, as written into every reading. */
    public static final String VERSION = version();

    private Dragoman() {}

    /** A reader with the English models; loading takes some seconds, so keep it. */
    public static Reader reader() {
        return new Reader(CachedAnalyzer.standard(), ActorBook.standard(), VERSION);
    }

    /** The version with a mark of the build, by which a ledger tells readings that must be made anew. */
    public static String build() {
        return VERSION + "+" + BuildId.of();
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Dragoman.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the version cannot be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
