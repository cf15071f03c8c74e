/**
 * The kit: everything between Slack and a feature. A request comes in at {@link SlackEndpoint} (or over Socket Mode), its signature
 * is checked over the raw bytes, {@link Guard} opens the one transaction, the feature's {@link Listener} answers, the transaction
 * commits, then the answer leaves. What has to leave later goes through {@link Courier}.
 *
 * <p>May import: Bolt, CDI, JTA, {@code workspace}, {@code privacy}. Never a feature. Doors may import it.
 */
@NullMarked
package dev.rebound.slack;

import org.jspecify.annotations.NullMarked;
