/**
 * The workspace's do-not-contact list: who asked not to be contacted again, as name, company and date, never who reported it and
 * never a word of what was said ({@code P31}). {@link dev.rebound.prospects.Sameness} compares names, {@link
 * dev.rebound.prospects.DoNotContact} finds and keeps; features follow through {@link dev.rebound.prospects.Heed}, {@link
 * dev.rebound.prospects.Tidings} and {@link dev.rebound.prospects.Trace}. {@link dev.rebound.prospects.Ownership} is who took a prospect
 * over and looks after them ({@code P39}), and not why.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code people}, {@code nudges}, {@code playbook}, {@code privacy}.
 */
@NullMarked
package dev.rebound.prospects;

import org.jspecify.annotations.NullMarked;
