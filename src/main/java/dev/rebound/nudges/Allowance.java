package dev.rebound.nudges;

import dev.rebound.people.Member;
import java.time.Instant;

/** Whether a message may go to somebody who has not asked for it within the last quarter of an hour. */
public interface Allowance {
    /** Asked once for each message; one that may not go is dropped. */
    boolean mayGo(Member member, Instant now);
}
