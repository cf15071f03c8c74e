/**
 * Where files come from: Slack's own file host and nowhere else, and how their bytes become cells.
 *
 * <p>A door: may import {@code calls}, {@code privacy}, the kit {@code slack} and Commons CSV; only wiring calls {@code FileSource}.
 */
@NullMarked
package dev.rebound.calls.web;

import org.jspecify.annotations.NullMarked;
