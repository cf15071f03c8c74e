package dev.rebound.abuse;

/** Tells people; what it says leaves when the caller's transaction commits, once or in rare cases twice. */
public interface Herald {
    /**
     * This one has it now.
     *
     * @param user a manager or the second person, of whom {@link Incident#isWith} holds
     */
    void given(Incident incident, String user);

    /** This one has had it for one working day. */
    void reminded(Incident incident, String user);

    /** This one has it no more: what they were sent is to be emptied, since the rep took it back. */
    void taken(Incident incident, String user);

    /** The rep hears of this step. */
    void heard(Incident incident, Step step);
}
