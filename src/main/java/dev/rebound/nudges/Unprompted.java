package dev.rebound.nudges;

import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A kind of message that comes unasked, contributed by the feature whose it is; the {@link Lookout} decides whether and when it goes. */
public interface Unprompted {
    /** Which kind; one source for each. */
    Nudge kind();

    /** When it is due on a working day of theirs, in their local time, or nothing on that day. */
    Optional<LocalTime> due(Member member, Hours hours, LocalDate day);

    /** What it says at that moment; nothing when there is nothing worth saying, and then it is done for the day. */
    Optional<Saying> say(Member member, Instant now);
}
