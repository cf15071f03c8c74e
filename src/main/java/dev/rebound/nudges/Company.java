package dev.rebound.nudges;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;

/** Somebody to be with after a rough stretch ({@code P33}), which a feature offers where a break is over. */
public interface Company {
    /** The button that asks for it; nothing for whoever did not opt in to that, or can't have it now. */
    Optional<Beside.Press> of(Member member, Instant now);
}
