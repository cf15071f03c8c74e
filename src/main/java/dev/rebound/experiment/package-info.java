/**
 * Experiments that cannot fool anybody ({@code P25}): one variable, written down first, today's way against the new way, looked at when
 * planned and at no other moment.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code diagnosis}, {@code figures}, {@code logbook}, {@code nudges}, {@code people},
 * {@code playbook}, {@code privacy.Words}, {@code taxonomy}, {@code home.Section}.
 */
@NullMarked
package dev.rebound.experiment;

import org.jspecify.annotations.NullMarked;
