/**
 * Follow-ups: a day that a rep tapped, and one message at the start of that day which quotes what was said, names another way to get
 * in touch and says why now ({@code P28}, {@code P29}). Nothing exists before the tap, and nothing is left after a "stop".
 *
 * <p>May import: {@code java.*}, JSpecify, rooms of knowledge, {@code home.Section}.
 */
@NullMarked
package dev.rebound.followup;

import org.jspecify.annotations.NullMarked;
