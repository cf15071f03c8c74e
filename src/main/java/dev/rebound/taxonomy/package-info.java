/**
 * The terms that sales people use for a reported "no", as records and enums; the code, the database and the messages use the
 * same names.
 *
 * <p>May import: {@code java.lang util time}, JSpecify. Everything else may import it. Its enums go through {@code switch}
 * expressions without {@code default}, so that a new value is a compile error wherever it matters.
 */
@NullMarked
package dev.rebound.taxonomy;

import org.jspecify.annotations.NullMarked;
