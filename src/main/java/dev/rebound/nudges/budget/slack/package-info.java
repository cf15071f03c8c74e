/**
 * How what comes unasked looks in Slack, with <em>Why this?</em> and <em>Less of this</em> below each kind, and the settings that a
 * person has of their own. Features hand over plain values ({@code nudges.Saying}); {@code BundleBlocks} alone draws them, so every
 * unasked message has both buttons and no feature has to know.
 *
 * <p>A door: may import {@code nudges}, {@code people}, {@code playbook} and the kit; only wiring calls {@code BudgetDoor}.
 */
@NullMarked
package dev.rebound.nudges.budget.slack;

import org.jspecify.annotations.NullMarked;
