package org.dragoman.cli;

/** Words of a command line that a user may copy. */
final class Shell {
    private Shell() {}

    /** A text as one word of a POSIX shell: quoted where it holds anything but letters, digits and harmless marks. */
    static String word(String text) {
        return text.matches("[\\p{L}\\p{Nd}_./:@%+=,~-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
