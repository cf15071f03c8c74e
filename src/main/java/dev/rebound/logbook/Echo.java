package dev.rebound.logbook;

/**
 * Whoever has to follow when something logged comes, changes or goes: told after it was written, in the same transaction. It reads the
 * books if it must, and writes nothing into them.
 */
public interface Echo {
    /** Something new was written down. */
    default void added(Logged entry) {}

    /** A rejection was written again, be it with other labels, another name, another moment or nothing but other texts shown. */
    default void changed(Rejection before, Rejection after) {}

    /** Something was taken out for good. */
    default void removed(Logged entry) {}

    /** All of an author's entries of one kind went, without being told one by one. */
    default void forgotten(String author) {}
}
