package org.dragoman.system;

import org.jspecify.annotations.Nullable;

/**
 * That an outlet gives someone's words.
 *
 * @param id the statement's id
 * @param document id of the document
 * @param outlet who published it, null where unknown
 * @param speaker who speaks
 */
public record Quote(String id, String document, @Nullable String outlet, String speaker) {}
