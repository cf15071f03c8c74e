/**
 * The job search's doors to Slack: {@code /rebound job}, its buttons and forms, and the voice in which the app answers those who are on the
 * track. Handlers parse, call and ack; {@code SearchBlocks} and {@code SearchForms} draw.
 *
 * <p>A door: may import {@code jobsearch}, {@code people}, {@code playbook} and the kit {@code slack}. Only wiring calls {@code
 * SearchListeners}.
 */
@NullMarked
package dev.rebound.jobsearch.slack;

import org.jspecify.annotations.NullMarked;
