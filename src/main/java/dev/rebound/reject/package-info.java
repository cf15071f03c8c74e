/**
 * The main road: a text that a rep reports becomes an entry and a card. {@link TakeReport} diagnoses, records and coaches; {@link
 * ChangeOfMind} is everything that can be done to an entry afterwards.
 *
 * <p>May import: {@code java.*}, JSpecify, the rooms {@code taxonomy diagnosis playbook coaching figures logbook people
 * privacy}. Other
 * features reach it only through {@code reject.CardAddition}.
 */
@NullMarked
package dev.rebound.reject;

import org.jspecify.annotations.NullMarked;
