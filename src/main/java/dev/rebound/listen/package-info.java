/**
 * An ear for a call ({@code P27}): the rep sends a link or a moment and one question to somebody they choose, who answers in what to
 * keep, change and try; or listens alone first. What leaves is what stands in the form, and nothing leaves without its button.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}, {@code privacy} and {@code diagnosis}.
 */
@NullMarked
package dev.rebound.listen;

import org.jspecify.annotations.NullMarked;
