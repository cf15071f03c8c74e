/**
 * The corrections' door to Slack: what an operator reads with {@code /rebound corrections}, and the two buttons by which somebody gives
 * words and takes them back.
 *
 * <p>A door: may import {@code corrections}, the rooms it imports, and the kit {@code slack}. Only wiring calls {@code
 * CorrectionListeners}.
 */
@NullMarked
package dev.rebound.corrections.slack;

import org.jspecify.annotations.NullMarked;
