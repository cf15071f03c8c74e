/**
 * The commands of the jar that need neither port nor database: {@code classify}, {@code evaluate} and {@code manifest}.
 *
 * <p>May import: Java, Gson, {@code taxonomy}, {@code diagnosis}. Only {@code dev.rebound.Main} and {@code wiring.Graph} call it.
 */
@NullMarked
package dev.rebound.terminal;

import org.jspecify.annotations.NullMarked;
