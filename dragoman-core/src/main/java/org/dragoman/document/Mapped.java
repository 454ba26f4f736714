package org.dragoman.document;

import java.util.Arrays;

/** Characters with their code points in the document, while they are being repaired. */
final class Mapped {
    private char[] characters;
    private int[] offsets;
    private int length;

    Mapped(int capacity) {
        characters = new char[Math.max(16, capacity)];
        offsets = new int[characters.length];
    }

    int length() {
        return length;
    }

    /** The character at a place, or a line feed before the first and after the last. */
    char at(int index) {
        return index < 0 || index >= length ? '\n' : characters[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    void add(char character, int offset) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length);
        }
        characters[length] = character;
        offsets[length] = offset;
        length++;
    }

    void replace(int index, char character) {
        characters[index] = character;
    }

    Repair toRepair(int end) {
        int[] all = Arrays.copyOf(offsets, length + 1);
        all[length] = end;
        return new Repair(new String(characters, 0, length), all);
    }
}
