/**
 * How messages reach Slack: {@link dev.rebound.slack.courier.ScheduledCourier} writes a sealed letter and a job in the caller's
 * transaction; the job takes what is first in its lane to Slack when the lane is free. A lane is a channel, a
 * person, whose direct message with Rebound it is, or the one message that a response URL belongs to: letters of one lane leave in
 * order and one at a time, on any number of processes.
 *
 * <p>Part of the kit. May import: {@code slack}, {@code privacy}, the scheduler, Micrometer.
 */
@NullMarked
package dev.rebound.slack.courier;

import org.jspecify.annotations.NullMarked;
