package dev.rebound.jobsearch;

import dev.rebound.people.Member;
import java.time.LocalDate;
import java.util.UUID;

/** What is told on a later day, in the morning where the person is: each because they asked for it. */
public interface Later {
    /** That an application had no answer. */
    void remind(Member member, UUID application, LocalDate day);

    /** That this is the day they wanted to go on. */
    void goOn(Member member, LocalDate day);
}
