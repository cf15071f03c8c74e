package dev.rebound.jobsearch;

/** Tells a person something by direct message. */
public interface Telling {
    /** That there was no answer: one friendly line, then let it go. */
    void silence(Application application);

    /** That this is the day they wanted to go on. */
    void goOn(String user);
}
