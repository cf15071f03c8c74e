/**
 * What people wrote, and how it is kept shut. {@link Words} is the one type for what a person wrote, so that it can be sealed,
 * can go earlier than the labels beside it, and never lands in a log by accident.
 *
 * <p>May import: {@code java.*}, JSpecify. Every room may import {@code Words} and {@code Seal}.
 */
@NullMarked
package dev.rebound.privacy;

import org.jspecify.annotations.NullMarked;
