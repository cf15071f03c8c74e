/**
 * Follow-ups in Slack: the tap on a card, the reminder, the form of one, the list, the calendar file.
 *
 * <p>A door: may import {@code followup}, rooms of knowledge, Slack's client and the kit {@code slack}; only wiring calls
 * {@code FollowUpDoor}.
 */
@NullMarked
package dev.rebound.followup.slack;

import org.jspecify.annotations.NullMarked;
