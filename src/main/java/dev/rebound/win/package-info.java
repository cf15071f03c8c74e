/**
 * Wins that a person logged, where they read them again ({@code P21}).
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code people}, {@code playbook}, {@code home.Section}.
 */
@NullMarked
package dev.rebound.win;

import org.jspecify.annotations.NullMarked;
