/**
 * Five minutes with somebody, now: one quiet ask to peers who said yes to being paired and are at work, of whom the first to say yes is
 * connected. Nobody sees a name before that, and who was asked or did not want to is known to nobody ({@code P32}, {@code P33}).
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}, {@code logbook}, {@code nudges} and
 * {@code checkin}.
 */
@NullMarked
package dev.rebound.talk;

import org.jspecify.annotations.NullMarked;
