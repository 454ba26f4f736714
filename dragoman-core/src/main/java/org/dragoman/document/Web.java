package org.dragoman.document;

/** Where a {@link DocumentSource} gets addresses of the web from; see {@code org.dragoman.fetch}. */
public interface Web {
    /**
     * What an address gives: one page, or the entries of a feed. What cannot be had is a problem among them.
     *
     * @param address begins with {@code http://} or {@code https://}
     * @param given what is known of it; wins over what the page tells
     * @param largest how many bytes a document may have
     */
    Container.Contents open(String address, Metadata given, int largest);
}
