/**
 * What people wish about being paired ({@code P32}, {@code P33}): when they want to be in, with whom never, and as or with a mentor. Each
 * wish is known to the person who has it alone; a round knows what follows from all of them together.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code checkin}, {@code home.Section} and rooms of knowledge.
 */
@NullMarked
package dev.rebound.wishes;

import org.jspecify.annotations.NullMarked;
