/**
 * Calls that somebody brings along in a file: which columns say what, when each call was and what it counts as, each once by its id.
 * They go into the book as efforts like any that is counted by hand ({@code P20}); nothing else of the file is kept.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code people}, {@code privacy}.
 */
@NullMarked
package dev.rebound.calls;

import org.jspecify.annotations.NullMarked;
