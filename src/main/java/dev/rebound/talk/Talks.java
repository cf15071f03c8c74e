package dev.rebound.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The asks of the current workspace, one open one a person at most. */
public interface Talks {
    /** Writes one down with all who are asked; of two of one asker at the same moment, the second fails and is tried again. */
    void add(Talk talk, List<Asked> asked);

    /** One ask, held until the transaction ends: whoever comes second finds what the first one left. */
    Optional<Talk> hold(UUID id);

    /** Writes down how it stands; of one that is not open any more, nobody who was asked stays known. */
    void change(Talk talk);

    /** The open one of this asker. */
    Optional<Talk> open(String asker);

    /** How many this person began from that moment on. */
    int since(String asker, Instant from);

    /** Who was asked, as long as it is open. */
    List<Asked> asked(UUID talk);

    /** Takes out what holds this person, as asker, as peer and as somebody who was asked; returns how many rows that were. */
    int forget(String user);

    /** Takes out what began before that moment. */
    void forgetBefore(Instant moment);
}
