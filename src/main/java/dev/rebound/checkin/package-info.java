/**
 * Check-ins of peers: who meets whom in a round and why that is fair, when a round comes, what times suit everybody in a group, how a
 * round goes on until it is known whether they met, and what they may talk about ({@code P32}, {@code P33}). Nothing here reads
 * anybody's reports.
 *
 * <p>May import: {@code java.*}, JSpecify, rooms of knowledge.
 */
@NullMarked
package dev.rebound.checkin;

import org.jspecify.annotations.NullMarked;
