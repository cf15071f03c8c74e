/**
 * Wins: logged in a line, be it late, and read again ({@code P21}).
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code diagnosis}, {@code taxonomy}, {@code privacy}, {@code people}, {@code playbook}, {@code home.Section}.
 */
@NullMarked
package dev.rebound.win;

import org.jspecify.annotations.NullMarked;
