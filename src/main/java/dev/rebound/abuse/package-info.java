/**
 * Reports of abuse that a rep chose to send ({@code P38}, {@code P39}, {@code P40}): what was shared and nothing else goes to one
 * manager, who says that it arrived and then decides; the rep hears every step. {@link dev.rebound.abuse.Course} says what may happen,
 * as values; a door calls {@link dev.rebound.abuse.Telling}, {@link dev.rebound.abuse.Reading}, {@link dev.rebound.abuse.Deciding} and
 * {@link dev.rebound.abuse.Chasing}, each within the transaction of its caller.
 *
 * <p>May import: {@code java.*}, JSpecify, rooms of knowledge, {@code home.Section}.
 */
@NullMarked
package dev.rebound.abuse;

import org.jspecify.annotations.NullMarked;
