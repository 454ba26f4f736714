package org.dragoman.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.event.EventReader;
import org.dragoman.figure.FigureReader;
import org.dragoman.instrument.InstrumentReader;
import org.dragoman.ledger.ReadingRows;
import org.dragoman.statement.StatementReader;
import org.dragoman.time.TimeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each part of reading by itself over all {@link Examples}, in a warm process of its own: the time it takes once the compiler
 * is done with it. {@link StepCosts} tells the shares, {@link ReadingBenchmark} the whole with all that a process costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class Parts {
    private final DocumentReader documentReader = new DocumentReader();
    private final MentionReader mentionReader = new MentionReader(ActorBook.standard());
    private final TimeReader timeReader = TimeReader.standard();
    private final StatementReader statementReader = StatementReader.load();
    private final EventReader eventReader = new EventReader(ActorBook.standard());
    private final FigureReader figureReader = new FigureReader();
    private final InstrumentReader instrumentReader = new InstrumentReader();

    /** Bytes to text, main text, regions, date of publication. */
    @Benchmark
    public List<Object> documents(Examples examples) {
        return each(examples, e -> documentReader.read(e.bytes(), e.name(), Metadata.NONE));
    }

    /** Sentences, tags, names, trees. */
    @Benchmark
    public List<Object> analysis(Examples examples) {
        return each(examples, e -> examples.analyzer().analyze(e.document()));
    }

    /** Whom mentions mean. */
    @Benchmark
    public List<Object> actors(Examples examples) {
        return each(examples, e -> mentionReader.read(e.analysis()));
    }

    /** Dates and durations. */
    @Benchmark
    public List<Object> times(Examples examples) {
        return each(examples, e -> timeReader.read(e.analysis()));
    }

    /** Who says what. */
    @Benchmark
    public List<Object> statements(Examples examples) {
        return each(examples, e -> statementReader.statements(e.analysis(), e.mentions()));
    }

    /** Who does what to whom. */
    @Benchmark
    public List<Object> events(Examples examples) {
        return each(examples, e -> eventReader.read(e.analysis(), e.mentions(), e.times()));
    }

    /** Figures and tallies. */
    @Benchmark
    public List<Object> figures(Examples examples) {
        return each(examples, e -> figureReader.read(e.analysis(), e.mentions(), e.times(), e.events()));
    }

    /** Treaties and other texts. */
    @Benchmark
    public List<Object> instruments(Examples examples) {
        return each(examples, e -> instrumentReader.read(e.analysis(), e.mentions(), e.times(), e.events()));
    }

    /** Records to rows of the ledger. */
    @Benchmark
    public List<Object> rows(Examples examples) {
        return each(examples, e -> ReadingRows.of(e.reading()));
    }

    private static List<Object> each(Examples examples, Function<Examples.Example, Object> part) {
        return examples.all().stream().map(part).toList();
    }
}
