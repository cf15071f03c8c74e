/**
 * The second track: the same coach for people who look for work ({@code P41}). It is there only where an admin switched it on; who picks
 * it stays with them. Its words stand in {@code /words/job}, and {@link dev.rebound.playbook.Voice} makes the whole app speak them.
 *
 * <p>Without a tap nothing is sent. Counted is what a person did and how far it went; there is no ratio.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}, {@code privacy} and {@code home.Section}.
 */
@NullMarked
package dev.rebound.jobsearch;

import org.jspecify.annotations.NullMarked;
