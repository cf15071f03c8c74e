package dev.rebound.calls;

import dev.rebound.privacy.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The files of the current workspace and which calls came with which; each call joins the transaction of its caller. */
public interface Imports {
    /** Writes one down. */
    void open(Import asked);

    /** One of them, for this transaction alone until it ends. */
    Optional<Import> hold(UUID id);

    /** It goes on to that state, and its address is forgotten. */
    void settle(UUID id, Import.State state);

    /** Forgets one with all that is known of its calls; the efforts themselves stay. */
    void remove(UUID id);

    /** Which of these ids this author brought along before. */
    Set<Words> known(String author, List<Words> externals);

    /** Writes down that an effort came with a file, before the effort itself; of two at the same moment the second fails here. */
    void add(Import with, UUID effort, Words external);

    /** How many calls came with it and still count. */
    int count(UUID id);

    /** The efforts that came with it, at most so many. */
    List<UUID> efforts(UUID id, int most);

    /** An effort is gone: its call may come again. */
    void drop(UUID effort);

    /** Forgets all of an author's; returns how many rows there were. */
    int forget(String author);
}
