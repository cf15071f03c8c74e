/**
 * The jobs that look after reports of abuse: those that wait, those that Slack could not deliver, and those that are over.
 *
 * <p>A door: may import {@code abuse}, {@code workspace}, the kit and the scheduler.
 */
@NullMarked
package dev.rebound.abuse.clock;

import org.jspecify.annotations.NullMarked;
