/**
 * What tests of the running app share: a Slack in a box to run against, a client that signs like Slack, a clock that can be moved,
 * and PostgreSQL for the classes that run on both databases.
 *
 * <p>Start with {@link dev.rebound.testkit.SlackInABox} and {@link dev.rebound.testkit.SignedSlack}.
 */
@NullMarked
package dev.rebound.testkit;

import org.jspecify.annotations.NullMarked;
