package dev.rebound.taxonomy;

/** The trap in a self-talk sentence, named about the thought and never about the person ({@code P8}). */
public enum ThinkingTrap {
    /** Total or worthless. */
    ALL_OR_NOTHING,

    /** One time becomes every time. */
    OVERGENERALISING,

    /** Knowing what they thought. */
    MIND_READING,

    /** Knowing how it will go. */
    FORTUNE_TELLING,

    /** The worst that follows. */
    CATASTROPHISING,

    /** It feels so, hence it is so. */
    EMOTIONAL_REASONING,

    /** A name instead of an event. */
    LABELLING,

    /** It was all about me. */
    PERSONALISING,

    /** The good does not count. */
    DISCOUNTING_THE_POSITIVE,

    /** I must, I ought. */
    SHOULD_STATEMENTS,

    /** The others are better. */
    COMPARING,

    /** It is all their fault. */
    BLAMING,

    /** A heavy feeling, without a claim. */
    NEGATIVE_FEELING
}
