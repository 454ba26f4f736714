/**
 * The ledger for programs that speak the Model Context Protocol over standard input and output: tools that only read,
 * each answer with the words it rests on.
 *
 * <p>The protocol is written out here, in its revision of 2026-07-28 and, for older clients, with the handshake of the
 * revisions before: the library that its makers offer for Java knows only those, and brings a reactive runtime and a
 * second validator for what is a page of code.
 *
 * <pre>{@code
 * new McpServer(ledger).serve(System.in, System.out);
 * }</pre>
 */
@NullMarked
package org.dragoman.web.mcp;

import org.jspecify.annotations.NullMarked;
