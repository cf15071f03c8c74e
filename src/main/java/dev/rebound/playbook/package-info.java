/**
 * What to say: meanings, lines, true sentences, care and labels. The words stand in {@code /words}, where a sales coach can
 * edit them; this package reads them once, finds the right ones, and fills their placeholders.
 *
 * <p>May import: {@code java.*}, JSpecify and {@code taxonomy}.
 */
@NullMarked
package dev.rebound.playbook;

import org.jspecify.annotations.NullMarked;
