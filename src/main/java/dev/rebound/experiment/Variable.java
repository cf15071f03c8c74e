package dev.rebound.experiment;

/** The one thing that is done differently ({@code P25}). */
public enum Variable {
    /** The first words. */
    OPENER,

    /** How they are said. */
    TONE,

    /** How long it takes. */
    LENGTH,

    /** The trouble that is spoken of. */
    PAIN_POINT,

    /** Who is named that knows it already. */
    REFERENCE,

    /** Anything else. */
    OWN
}
