package dev.rebound.team;

import java.util.UUID;

/** Puts the question to somebody off until the transaction that invited them is committed. */
public interface Asking {
    /** This person is to be asked in, in their own hours. */
    void ask(UUID team, String user);
}
