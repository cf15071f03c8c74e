package dev.rebound.tally;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pads of the current workspace; whoever asks names the author, and sees only theirs ({@code P40}). */
public interface Pads {
    /** Writes a new pad down. */
    void open(Pad pad);

    /** This author's pads that are not done, newest first, each held as by {@link #hold}. */
    List<Pad> holdNotDone(String author);

    /** This author's pads that were opened after a moment, newest first, done or not. */
    List<Pad> openedSince(String author, Instant moment);

    /** This author's pads with a tap on them, newest first. */
    List<Pad> latest(String author, int most);

    /** Another message takes the taps of a held pad from now on. */
    void moved(Pad pad, UUID message);

    /** One pad of this author, held until the transaction ends: of two taps at once, the second sees what the first wrote. */
    Optional<Pad> hold(String author, UUID id);

    /** Writes a tap down as the newest of a held pad. */
    void add(Pad pad, Tap tap);

    /** Takes a tap of a held pad out; what it wrote in the logbook is for the caller to take back. */
    void remove(Tap tap);

    /** Takes all pads of this author out for good, with their taps; returns how many there were. */
    int forget(String author);

    /** Closes a held pad, or opens it again. */
    void done(Pad pad, @Nullable Instant at);
}
