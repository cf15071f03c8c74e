/**
 * The workspaces that installed Rebound: who they are to Slack, and which one a request belongs to.
 *
 * <p>May import: {@code java.*}, JSpecify.
 */
@NullMarked
package dev.rebound.workspace;

import org.jspecify.annotations.NullMarked;
