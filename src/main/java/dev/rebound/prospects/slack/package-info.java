/**
 * The do-not-contact list's doors to Slack: {@code /rebound contacts}, its forms for admins, and the buttons beside cards. Handlers
 * parse, call and ack; {@code ContactsViews} draws.
 *
 * <p>A door: may import {@code prospects}, the rooms it imports, and the kit {@code slack}. Only wiring calls {@code ContactsDoor}.
 */
@NullMarked
package dev.rebound.prospects.slack;

import org.jspecify.annotations.NullMarked;
