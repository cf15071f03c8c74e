package dev.rebound.coaching;

import dev.rebound.privacy.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sentences that people of the current workspace wrote for themselves; whoever asks names the author, and sees only theirs. */
public interface OwnReframes {
    /** Writes a new one down. */
    void add(OwnReframe own);

    /** Puts other words in its place; false when it was not there any more. */
    boolean change(String author, UUID id, Words words);

    /** Takes one out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** One of this author's. */
    Optional<OwnReframe> find(String author, UUID id);

    /** This author's newest, newest first, at most {@code most}. */
    List<OwnReframe> latest(String author, int most);

    /** Takes all of this author's out for good; returns how many there were. */
    int forget(String author);
}
