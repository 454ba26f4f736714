package org.dragoman.evaluation.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One place in a short text, and whom it means.
 *
 * @param kind the kind of case: metonym, place, pronoun…
 * @param date of publication, EDTF
 * @param text one to three sentences
 * @param words the place, with {@code #2} after it for the second occurrence of the words
 * @param expected whom it means, in the notation that the head of the table explains
 */
record ActorCase(String kind, String date, String text, String words, String expected) {
    private static final String TABLE = "mentions.tsv";

    /** The cases that come with this package. */
    static List<ActorCase> standard() {
        try (InputStream stream = ActorCase.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + TABLE + " is not on the class path");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + TABLE + " cannot be read", e);
        }
    }

    static List<ActorCase> read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<ActorCase> parse(String table) {
        List<ActorCase> cases = new ArrayList<>();
        boolean header = true;
        for (String line : table.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (!header) {
                if (cells.length != 5) {
                    throw new IllegalArgumentException("a case has five columns: " + line);
                }
                cases.add(new ActorCase(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
            header = false;
        }
        return cases;
    }

    /** First and last UTF-16 position of the words. */
    int[] place() {
        String wanted = words;
        int number = 1;
        int mark = words.lastIndexOf('#');
        if (mark > 0) {
            wanted = words.substring(0, mark);
            number = Integer.parseInt(words.substring(mark + 1));
        }
        int at = -1;
        for (int i = 0; i < number; ) {
            at = text.indexOf(wanted, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("the words [" + words + "] are not in: " + text);
            }
            int end = at + wanted.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            i += whole ? 1 : 0;
        }
        return new int[] {at, at + wanted.length()};
    }
}
