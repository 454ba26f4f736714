package org.dragoman.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A document without its text.
 *
 * @param id its id
 * @param uri where it came from
 * @param outlet who published it, or null
 * @param title its title, or null
 * @param language BCP 47 tag
 * @param published when, in EDTF, or null
 * @param basis what the date rests on
 * @param duplicateOf id of the document whose text it repeats, or null
 * @param tokens words read
 * @param records number of records
 */
public record DocumentEntry(
        String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        String language,
        @Nullable String published,
        @Nullable String basis,
        @Nullable String duplicateOf,
        int tokens,
        int records) {
    /** The outlet, else the last part of the uri. */
    public String label() {
        if (outlet != null) {
            return outlet;
        }
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        return uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    }
}
