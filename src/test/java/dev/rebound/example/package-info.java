/**
 * The worked example of the README: a feature small enough to read in a minute, wired and tested like any other.
 *
 * <p>A test holds the README's code against these files.
 */
@NullMarked
package dev.rebound.example;

import org.jspecify.annotations.NullMarked;
