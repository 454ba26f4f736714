/** Reads reports about international relations and keeps a sourced, queryable model of what they say. */
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
