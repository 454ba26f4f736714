/** The API: records as JSON, described by the OpenAPI document that it serves. */
@NullMarked
package org.dragoman.web.api;

import org.jspecify.annotations.NullMarked;
