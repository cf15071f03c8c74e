package dev.rebound.corrections;

import java.util.List;
import java.util.UUID;

/** The words that people of the current workspace gave. */
public interface Gifts {
    /** Keeps a copy; its entry has none yet. */
    void keep(Gift gift);

    /** Whether this author gave the words of this entry. */
    boolean holds(String author, UUID entry);

    /** Takes a copy out for good; false when there was none. */
    boolean takeBack(String author, UUID entry);

    /**
     * Some of the copies, in an order that says nothing about when or by whom they were given.
     *
     * @param before how many stand before the first, from 0
     * @param most how many, at least 1
     */
    List<Gift> some(int before, int most);

    /** How many there are. */
    int count();

    /** Takes all copies of this author out for good; returns how many there were. */
    int forget(String author);
}
