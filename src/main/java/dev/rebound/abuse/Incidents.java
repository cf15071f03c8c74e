package dev.rebound.abuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports of the current workspace that were sent; each call joins the transaction of its caller. */
public interface Incidents {
    /** One of them as it stands now, whatever was read of it before in the same transaction. */
    Optional<Incident> find(UUID id);

    /** Writes a new one down; those that were sent before are not looked at. */
    void add(Incident incident);

    /**
     * Writes one again, unless somebody else wrote it since it was read.
     *
     * @return false when they did, and nothing was written
     */
    boolean change(Incident incident);

    /** Those that this rep sent, the newest first. */
    List<Incident> of(String rep);

    /** Those that this one has, waiting ones first and the newest first among them. */
    List<Incident> with(String user);

    /** Those that somebody has to do something about, in the order in which their holders' time began. */
    List<Incident> waiting();

    /** Whether another person sent one about the same prospect or company and did not take it back; it tells nothing else of them. */
    boolean isRepeated(Incident incident);

    /** Takes those out that were decided or taken back for the last time before that moment; returns how many that were, 0 or more. */
    int forgetBefore(Instant moment);

    /**
     * Takes a person out. Of what they sent, a report without a decision goes, and one with a decision stays without them; what they had
     * or decided stays without saying that it was they. Returns how many reports there were, 0 or more.
     */
    int forget(String user);
}
