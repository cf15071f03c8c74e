/** Looks every minute for digests whose hour has come; imports the room and the kit. */
@NullMarked
package dev.rebound.digest.clock;

import org.jspecify.annotations.NullMarked;
