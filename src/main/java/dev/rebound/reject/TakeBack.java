package dev.rebound.reject;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Trail;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import java.util.Optional;
import java.util.UUID;

/** Takes back what a rep logged last, be it a no, a row of them, a win or a tap on the pad. */
public final class TakeBack {
    private final Trail trail;
    private final Logbook logbook;
    private final Wins wins;
    private final Efforts efforts;

    public TakeBack(Trail trail, Logbook logbook, Wins wins, Efforts efforts) {
        this.trail = trail;
        this.logbook = logbook;
        this.wins = wins;
        this.efforts = efforts;
    }

    /** Takes the newest out for good and tells what it was; nothing when there is none. */
    public Optional<Logged> newest(String author) {
        return trail.newest(author).filter(this::remove);
    }

    /** Takes a win out for good; false when it was gone already. */
    public boolean win(String author, UUID id) {
        return wins.remove(author, id);
    }

    private boolean remove(Logged logged) {
        if (logged instanceof Rejection) {
            return logbook.remove(logged.author(), logged.id());
        }
        if (logged instanceof Win) {
            return wins.remove(logged.author(), logged.id());
        }
        return logged instanceof Effort && efforts.remove(logged.author(), logged.id());
    }
}
