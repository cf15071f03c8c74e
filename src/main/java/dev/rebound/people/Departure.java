package dev.rebound.people;

/** Told when somebody who may have reported turns out not to belong here; works inside the current workspace and transaction. */
public interface Departure {
    /** Takes away whatever this person left here; false when there was nothing. */
    boolean of(String user);
}
