/**
 * The digest as a message in a team's channel: a chart of Slack's own, and all of it in words as well; and the form and
 * the questions about one digest for several teams.
 *
 * <p>A door: may import {@code digest}, {@code people}, {@code playbook} and the kit.
 */
@NullMarked
package dev.rebound.digest.slack;

import org.jspecify.annotations.NullMarked;
