package org.dragoman.web.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dragoman.ledger.Derived;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The place of a record in lists of its kind, as bytes that sort so: by its time, then by its document and place there. */
final class RecordOrder {
    private static final int LONGEST = 200;

    private RecordOrder() {}

    static byte[] key(Row row, Derived own, Derived published, int place) {
        ByteArrayOutputStream key = new ByteArrayOutputStream(64);
        key.write(row.kind().ordinal());
        if (RecordFields.hasTime(row.kind())) {
            day(key, own.earliest());
            day(key, own.latest());
            // what has a day but no year goes by month and day
            text(key, Derived.edtf(row));
        }
        day(key, published.earliest());
        day(key, published.latest());
        text(key, row.document());
        number(key, place);
        return key.toByteArray();
    }

    /** What is not known comes last. */
    private static void day(ByteArrayOutputStream key, @Nullable LocalDate day) {
        number(key, day == null ? Integer.MAX_VALUE : (int) day.toEpochDay());
    }

    private static void number(ByteArrayOutputStream key, int number) {
        int shifted = number ^ Integer.MIN_VALUE;
        for (int bits = 24; bits >= 0; bits -= 8) {
            key.write(shifted >>> bits);
        }
    }

    private static void text(ByteArrayOutputStream key, @Nullable String text) {
        if (text == null) {
            key.write(0xFF);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            key.write(bytes, 0, Math.min(LONGEST, bytes.length));
        }
        key.write(0);
    }
}
