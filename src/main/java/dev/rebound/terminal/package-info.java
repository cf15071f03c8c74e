/**
 * The commands of the jar that need neither port nor database: {@code classify} and {@code evaluate}, over JSON lines.
 *
 * <p>May import: Java, Gson, {@code taxonomy}, {@code diagnosis}. Only {@code dev.rebound.Main} calls it.
 */
@NullMarked
package dev.rebound.terminal;

import org.jspecify.annotations.NullMarked;
