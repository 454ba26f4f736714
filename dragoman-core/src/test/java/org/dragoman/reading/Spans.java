package org.dragoman.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dragoman.document.Span;

/** Finds every span in a record, however deep. */
final class Spans {
    private Spans() {}

    static List<Span> in(Object value) {
        List<Span> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<Span> found) {
        if (value instanceof Span span) {
            found.add(span);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(each, found));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), found);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
