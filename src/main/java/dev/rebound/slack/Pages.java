package dev.rebound.slack;

/** People's Home pages, as far as the kit knows: that they can be drawn again. */
public interface Pages {
    /** Draws this person's page again, once the answer has left. */
    void refresh(String user);
}
