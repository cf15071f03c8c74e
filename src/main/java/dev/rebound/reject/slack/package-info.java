/**
 * The main road's doors to Slack: the command, the form, the direct message, the shortcuts, and the buttons of a card. Handlers
 * parse, call and ack; {@code *Blocks} and {@code *Form} classes draw and hold no logic.
 *
 * <p>A door: may import {@code reject}, the rooms it imports, and the kit {@code slack}. Only wiring calls {@code
 * RejectListeners}.
 */
@NullMarked
package dev.rebound.reject.slack;

import org.jspecify.annotations.NullMarked;
