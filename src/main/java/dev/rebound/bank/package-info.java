/**
 * The motivation bank: what a person kept for harder days ({@code P22}), one lesson a no ({@code P23}), and rewards tied to effort,
 * never to an outcome ({@code P24}). Wins with words are in it by themselves, without a copy.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code coaching}, {@code diagnosis}, {@code logbook}, {@code people}, {@code playbook},
 * {@code privacy.Words}, {@code taxonomy}, {@code home.Section}, {@code reject.CardAddition}.
 */
@NullMarked
package dev.rebound.bank;

import org.jspecify.annotations.NullMarked;
