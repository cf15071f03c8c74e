/**
 * Setting a team up, and asking each person in: to be paired and to be counted are two separate yeses, each one tap, and nobody sees who
 * said what ({@code P32}, {@code P35}).
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}, {@code nudges}, {@code calendar} and {@code home.Section}.
 */
@NullMarked
package dev.rebound.team;

import org.jspecify.annotations.NullMarked;
