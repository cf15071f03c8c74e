package dev.rebound.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept of the digests of the current workspace. */
public interface Digests {
    /** Keeps one; a team has one a week. */
    void add(Posted posted);

    /** Keeps what one showed that several teams share, for those whose hour comes later; after {@link #add}. */
    void show(UUID pool, Digest digest);

    /** What that one showed, without what people gave; nothing when nobody's hour has come. */
    Optional<Digest> shown(UUID pool, LocalDate monday);

    /** Keeps the words of a week's digest, for the Home of a team's people alone. */
    void keep(UUID team, LocalDate monday, String text);

    /** The words that were kept of the newest about this week or a later one. */
    Optional<String> kept(UUID team, LocalDate monday);

    /** Those about weeks from this Monday on, oldest first, in the order in which they went out. */
    List<Posted> since(LocalDate monday);

    /** Takes out those about weeks before this Monday. */
    void forgetBefore(LocalDate monday);

    /** Takes this person out of all of them; returns of how many. */
    int forget(String person);
}
