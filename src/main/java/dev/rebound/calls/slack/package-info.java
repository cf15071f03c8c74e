/**
 * {@code /rebound import}: the form that takes a file of calls, the answer, and the way back.
 *
 * <p>A door: may import {@code calls}, {@code people}, {@code playbook}, {@code privacy} and the kit; only wiring calls {@code CallsDoor}.
 */
@NullMarked
package dev.rebound.calls.slack;

import org.jspecify.annotations.NullMarked;
