/**
 * Pages and an API over a ledger: read-only, on this machine unless told otherwise.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(new ServedLedger(file, Corrections.NONE), WebOptions.standard())) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 *
 * <p>Pages are rendered here, from templates that escape whatever they are given; the scripts of a page only make it
 * more convenient. Every page is a permanent address: its filters are in it. Charts are SVG, made here as well.
 */
@NullMarked
package org.dragoman.web;

import org.jspecify.annotations.NullMarked;
