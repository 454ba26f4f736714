package org.dragoman.container;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.dragoman.document.Bytes;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;

/** RSS (0.9 to 2.0) and Atom: an entry is a document, with as much of its text as the feed carries. */
final class Feed implements Container {
    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", "feed.xml", "rss.xml", "atom.xml");
    }

    @Override
    public Contents open(Path file, String name, Metadata given, int largest) throws IOException {
        byte[] bytes;
        try (InputStream stream = Streams.open(file)) {
            bytes = Bytes.upTo(stream, largest);
        }
        if (bytes == null) {
            throw new IOException(Bytes.tooMany(largest));
        }
        SyndFeed feed = feed(bytes);
        Iterator<SyndEntry> entries = List.copyOf(feed.getEntries()).iterator();
        return new Entries(name) {
            private int number;

            @Override
            @Nullable
            Input read() {
                while (entries.hasNext()) {
                    number++;
                    SyndEntry entry = entries.next();
                    String text = text(entry);
                    if (text.isBlank()) {
                        passOver("an entry without text");
                        continue;
                    }
                    return new Input.Found(name + "#" + number, page(entry, text), given.or(metadata(entry, feed)));
                }
                return null;
            }

            @Override
            public void close() {
                // The feed was read whole.
            }
        };
    }

    private static SyndFeed feed(byte[] bytes) throws IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            // Document types stay forbidden, the library's default: an entity could read files or fill the memory.
            return new SyndFeedInput().build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("it is no RSS or Atom feed: " + e.getMessage(), e);
        }
    }

    private static String text(SyndEntry entry) {
        StringBuilder text = new StringBuilder();
        for (SyndContent content : entry.getContents()) {
            text.append(content.getValue() == null ? "" : content.getValue()).append('\n');
        }
        if (text.toString().isBlank() && entry.getDescription() != null) {
            text.append(
                    entry.getDescription().getValue() == null
                            ? ""
                            : entry.getDescription().getValue());
        }
        return text.toString();
    }

    private static byte[] page(SyndEntry entry, String text) {
        String title = entry.getTitle() == null ? "" : entry.getTitle().strip();
        String page = "<html><body><article><h1>" + title.replace("&", "&amp;").replace("<", "&lt;") + "</h1>\n" + text
                + "</article></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static Metadata metadata(SyndEntry entry, SyndFeed feed) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        List<String> authors = new ArrayList<>();
        for (SyndPerson author : entry.getAuthors()) {
            if (author.getName() != null && !author.getName().isBlank()) {
                authors.add(author.getName().strip());
            }
        }
        return new Metadata(
                entry.getLink(),
                feed.getTitle() == null ? null : feed.getTitle().strip(),
                entry.getTitle() == null ? null : entry.getTitle().strip(),
                authors,
                feed.getLanguage(),
                date == null
                        ? null
                        : date.toInstant()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString());
    }
}
