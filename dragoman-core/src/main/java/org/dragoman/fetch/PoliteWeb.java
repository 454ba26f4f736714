package org.dragoman.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.dragoman.container.Containers;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.dragoman.document.Web;
import org.jspecify.annotations.Nullable;

/** Pages and feeds from the web, through a {@link Fetcher}, with the memory of what was fetched before. */
public final class PoliteWeb implements Web {
    private final Fetcher fetcher;
    private final FetchMemory memory;
    private final boolean follow;

    /**
     * @param fetcher gets the pages
     * @param memory which feeds and pages have been fetched before; what has not changed is passed over
     * @param follow whether the pages that a feed links to are fetched, rather than what the feed carries of them
     */
    public PoliteWeb(Fetcher fetcher, FetchMemory memory, boolean follow) {
        this.fetcher = fetcher;
        this.memory = memory;
        this.follow = follow;
    }

    @Override
    public Container.Contents open(String address, Metadata given, int largest) {
        return new Visit(address, given, largest);
    }

    /** A page, or a feed with its entries; fetched when it is asked for. */
    private final class Visit implements Container.Contents {
        private final String address;
        private final Metadata given;
        private final int largest;
        private final Deque<Input> ready = new ArrayDeque<>();
        private final Map<String, Long> passedOver = new TreeMap<>();
        private Container.@Nullable Contents feed;
        private @Nullable Path file;
        private boolean begun;

        Visit(String address, Metadata given, int largest) {
            this.address = address;
            this.given = given;
            this.largest = largest;
        }

        @Override
        public boolean hasNext() {
            if (!begun) {
                begun = true;
                fetch(address, given, true);
            }
            while (ready.isEmpty() && feed != null && feed.hasNext()) {
                entry(feed.next());
            }
            return !ready.isEmpty();
        }

        @Override
        public Input next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is nothing further at " + address);
            }
            return ready.removeFirst();
        }

        private void entry(Input entry) {
            if (follow && entry instanceof Input.Found found && found.given().uri() != null) {
                fetch(found.given().uri(), found.given(), false);
            } else {
                ready.add(entry);
            }
        }

        private void fetch(String from, Metadata known, boolean feeds) {
            Fetched fetched = fetcher.fetch(from, memory.validator(from), largest);
            if (fetched instanceof Fetched.Page page) {
                memory.keep(from, page.validator());
                if (feeds && isFeed(page)) {
                    open(page);
                } else {
                    Metadata told = new Metadata(page.address(), null, null, List.of(), null, null);
                    ready.add(new Input.Found(from, page.content(), known.or(told)));
                }
            } else if (fetched instanceof Fetched.Refused refused) {
                ready.add(new Input.Problem(from, refused.reason()));
            } else {
                passedOver.merge("unchanged since it was fetched last", 1L, Long::sum);
            }
        }

        private void open(Fetched.Page page) {
            try {
                Path kept = Files.createTempFile("feed", ".rss");
                file = kept;
                Files.write(kept, page.content());
                feed = Containers.feed().open(kept, address, given, largest);
            } catch (IOException e) {
                ready.add(new Input.Problem(address, String.valueOf(e.getMessage())));
            }
        }

        @Override
        public Map<String, Long> passedOver() {
            Map<String, Long> all = new TreeMap<>(passedOver);
            if (feed != null) {
                feed.passedOver().forEach((reason, number) -> all.merge(reason, number, Long::sum));
            }
            return Collections.unmodifiableMap(all);
        }

        @Override
        public void close() throws IOException {
            if (feed != null) {
                feed.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isFeed(Fetched.Page page) {
        if (page.type().contains("rss") || page.type().contains("atom")) {
            return true;
        }
        String head = new String(
                page.content(), 0, Math.min(page.content().length, 600), java.nio.charset.StandardCharsets.ISO_8859_1);
        return page.type().contains("xml")
                && (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF"));
    }
}
