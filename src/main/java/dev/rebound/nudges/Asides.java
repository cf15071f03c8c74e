package dev.rebound.nudges;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said beside answers in the current workspace: ids and moments alone. */
public interface Asides {
    /** Writes down that something was said. */
    void add(Aside aside);

    /** All that was said to this author beside the answer to that entry. */
    List<Aside> beside(String author, UUID entry);

    /** Whether something of that kind was said to this author at that moment or later. */
    boolean wasSaid(String author, Aside.Kind kind, Instant since);

    /** All that was said beside that answer is dealt with. */
    void settle(String author, UUID entry);

    /** Takes all of this author's out for good; returns how many there were. */
    int forget(String author);

    /** Takes out what was said before that moment. */
    void forgetBefore(Instant moment);
}
