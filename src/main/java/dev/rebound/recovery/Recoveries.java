package dev.rebound.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people of the current workspace gave to their teams and did not take back. */
public interface Recoveries {
    /** Writes one down. */
    void add(Recovery recovery);

    /** One of them, whoever's it is. */
    Optional<Recovery> find(UUID id);

    /** Says that one is posted now; false when it was before, or is gone: then nothing may be posted. */
    boolean claim(UUID id);

    /** Takes one out; nothing when it is not this author's. Whoever else wants it in that moment waits, and finds it gone. */
    Optional<Recovery> remove(String author, UUID id);

    /** This author's, the newest first, at most {@code most}. */
    List<Recovery> newest(String author, int most);

    /** Those of a kind that were posted to this team and given from that moment on, the oldest first. */
    List<Recovery> posted(UUID team, Kind kind, Instant since);
}
