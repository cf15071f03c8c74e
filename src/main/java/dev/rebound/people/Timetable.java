package dev.rebound.people;

/** When the people of the current workspace work. */
public interface Timetable {
    /** This person's hours, the usual ones until they set their own. */
    Hours of(String user);

    /** Whether they set their own. */
    boolean isSet(String user);

    /** Their hours from now on. */
    void set(String user, Hours hours);

    /** Takes their hours out; returns how many rows that were. */
    int forget(String user);
}
