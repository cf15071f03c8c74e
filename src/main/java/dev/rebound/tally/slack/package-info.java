/**
 * The pad's doors to Slack: {@code /rebound block} and the keys. Handlers parse, call and ack; {@code PadBlocks} draws and holds no
 * logic.
 *
 * <p>A door: may import {@code tally}, {@code people}, {@code playbook} and the kit {@code slack}. Only wiring calls {@code
 * TallyListeners}.
 */
@NullMarked
package dev.rebound.tally.slack;

import org.jspecify.annotations.NullMarked;
