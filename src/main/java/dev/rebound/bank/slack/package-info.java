/**
 * The bank's doors to Slack: {@code /rebound bank}, {@code /rebound lesson}, the message shortcut <em>Keep this</em>, and its forms.
 * Handlers parse, call and ack; {@code BankViews} and {@code BankForms} draw.
 *
 * <p>A door: may import {@code bank}, the rooms it imports, and the kit {@code slack}. Only wiring calls {@code BankListeners}.
 */
@NullMarked
package dev.rebound.bank.slack;

import org.jspecify.annotations.NullMarked;
