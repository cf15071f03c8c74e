/** The front door: which command was meant. */
@NullMarked
package dev.rebound;

import org.jspecify.annotations.NullMarked;
