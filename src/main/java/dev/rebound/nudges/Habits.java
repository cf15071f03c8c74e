package dev.rebound.nudges;

import java.util.Optional;

/** What a person does after a no, for whatever has room for it, such as the message of a break ({@code P15}). */
public interface Habits {
    /** One line in the person's own words or from the menu that they chose; nothing when they chose none. */
    Optional<String> afterANo(String user);
}
