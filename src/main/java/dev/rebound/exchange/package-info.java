/**
 * What leaves for the team's other tools: an outgoing webhook per workspace, shut until an admin opens it. {@link
 * dev.rebound.exchange.Webhook} writes down what happened with prospects, nothing of it about any rep; jobs carry it, signed, until it
 * is taken.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code prospects}, {@code logbook}, {@code privacy}.
 */
@NullMarked
package dev.rebound.exchange;

import org.jspecify.annotations.NullMarked;
