/**
 * People to talk to, lines that end a bad call, and the text that is kept nowhere. Nothing here notes that anybody looked at any of
 * it.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code home.Section}, {@code reject.CardAddition}, {@code diagnosis}, {@code logbook}, {@code people}, {@code playbook}, {@code
 * privacy}, {@code taxonomy}.
 */
@NullMarked
package dev.rebound.support;

import org.jspecify.annotations.NullMarked;
