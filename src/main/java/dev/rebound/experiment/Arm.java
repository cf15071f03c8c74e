package dev.rebound.experiment;

/** Which of the two ways a call went. */
public enum Arm {
    /** As it is always done. */
    TODAY,

    /** As it is tried. */
    NEW;

    /** The one that it was not. */
    public Arm other() {
        return this == TODAY ? NEW : TODAY;
    }
}
