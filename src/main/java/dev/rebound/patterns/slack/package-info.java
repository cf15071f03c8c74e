/**
 * {@code /rebound patterns}: what holds, told to the one whose calls they are.
 *
 * <p>A door: may import {@code patterns}, {@code people}, {@code playbook} and the kit; only wiring calls {@code PatternDoor}.
 */
@NullMarked
package dev.rebound.patterns.slack;

import org.jspecify.annotations.NullMarked;
