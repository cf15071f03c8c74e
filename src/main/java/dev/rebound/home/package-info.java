/**
 * The Home page: features contribute what they have to show by {@link dev.rebound.home.Section}, and {@link dev.rebound.home.Page}
 * arranges it. Nothing here knows Slack, and nothing here knows a feature.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}. Features may import {@code Section} alone.
 */
@NullMarked
package dev.rebound.home;

import org.jspecify.annotations.NullMarked;
