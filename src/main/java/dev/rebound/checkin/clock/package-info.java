/** Looks every minute for rounds that begin and for groups that go on; imports the room and the kit. */
@NullMarked
package dev.rebound.checkin.clock;

import org.jspecify.annotations.NullMarked;
