package org.dragoman.link;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dragoman.actor.ActorBook;
import org.dragoman.figure.Figure;
import org.dragoman.instrument.Instrument;

/** Links the records of one block, of which it needs no other block. Safe for use by threads. */
public final class BlockLinker {
    /**
     * How the records of a block are linked; a method reference, so that it can be sent.
     *
     * @param <T> records
     * @param <R> what a block gives
     */
    @FunctionalInterface
    public interface Step<T extends Serializable, R extends Serializable> extends Serializable {
        /** What the records of a block give, which come in the order of their ids. */
        R link(BlockLinker linker, List<T> records);
    }

    /** What a block must know of the world outside: all that a linker is made of, to be sent to other machines. */
    public static final class Surroundings implements Serializable {
        private static final long serialVersionUID = 1;

        private final TreeMap<String, Article> articles;
        private final TreeMap<String, String> speakers;
        private final TreeMap<String, String> owners;
        private final Origins origins;

        Surroundings(
                Map<String, Article> articles,
                Map<String, String> speakers,
                Map<String, String> owners,
                Origins origins) {
            this.articles = new TreeMap<>();
            // Who published what when; the words are compared before.
            articles.forEach(
                    (id, article) -> this.articles.put(id, Article.of(id, article.outlet(), article.published())));
            this.speakers = new TreeMap<>(speakers);
            this.owners = new TreeMap<>(owners);
            this.origins = origins;
        }
    }

    /** The events of a block, and the conflicts among their reports. */
    record Told(List<Event> events, List<Conflict> conflicts) implements Serializable {}

    private final Supplier<Surroundings> surroundings;
    private final Origins origins;
    private final Weighing weighing;
    private final Belonging belonging;
    private final Fitting fitting;
    private final EventBlock.Dates dates;
    private final Accords accords;
    private final Measures measures;
    private final EventConflicts conflicts;
    private final Events making;

    BlockLinker(
            Supplier<Surroundings> surroundings,
            Origins origins,
            Weighing weighing,
            Belonging belonging,
            Places places,
            Fitting fitting,
            EventBlock.Dates dates,
            Accords accords,
            Measures measures) {
        this.surroundings = surroundings;
        this.origins = origins;
        this.weighing = weighing;
        this.belonging = belonging;
        this.fitting = fitting;
        this.dates = dates;
        this.accords = accords;
        this.measures = measures;
        this.conflicts = new EventConflicts(places);
        this.making = new Events(belonging, places, weighing, dates);
    }

    /**
     * The same linker elsewhere.
     *
     * @param book the same actor book
     * @param around what {@link #surroundings} gave
     */
    public static BlockLinker of(ActorBook book, Surroundings around) {
        Belonging belonging = new Belonging(book, around.owners);
        Places places = new Places(book);
        EventBlock.Dates dates = new EventBlock.Dates();
        return new BlockLinker(
                () -> around,
                around.origins,
                new Weighing(book, around.articles, around.origins.byDocument(), around.speakers),
                belonging,
                places,
                new Fitting(belonging, places),
                dates,
                new Accords(book, belonging, dates),
                new Measures(book, belonging, dates, around.articles));
    }

    /** What it is made of besides the actor book. */
    public Surroundings surroundings() {
        return surroundings.get();
    }

    Told events(List<Report> reports) {
        List<EventConflicts.Pair> pairs = EventBlock.link(reports, belonging, fitting, dates, origins).stream()
                .map(cluster -> new EventConflicts.Pair(cluster, making.of(cluster)))
                .toList();
        return new Told(pairs.stream().map(EventConflicts.Pair::event).toList(), conflicts.in(pairs));
    }

    Measures.Measured figures(List<Figure> figures) {
        return measures.measured(figures, weighing);
    }

    Accords.Found instruments(List<Instrument> instruments) {
        return accords.link(instruments, weighing);
    }
}
