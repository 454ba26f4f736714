package org.dragoman.document;

import static java.util.Objects.requireNonNull;

/** What became of an input: a document, or the reason why there is none. */
public sealed interface Outcome {
    /** The input's name: its path below the folder that was read, or its address. */
    String name();

    /**
     * The input was read.
     *
     * @param name the input's name
     * @param document the document
     * @param charset the encoding it was in, such as {@code UTF-8}
     */
    record Read(String name, Document document, String charset) implements Outcome {
        public Read {
            requireNonNull(name, "name is null");
            requireNonNull(document, "document is null");
            requireNonNull(charset, "charset is null");
        }
    }

    /**
     * The input could not be read.
     *
     * @param name the input's name
     * @param reason one line that says what was wrong and, where there is something to do, what to do
     */
    record NotRead(String name, String reason) implements Outcome {
        public NotRead {
            requireNonNull(name, "name is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
