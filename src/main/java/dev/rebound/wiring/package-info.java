/**
 * The object graph on one page: which room gets which door, and the typed configuration.
 *
 * <p>May import everything; nobody imports it.
 */
@NullMarked
package dev.rebound.wiring;

import org.jspecify.annotations.NullMarked;
