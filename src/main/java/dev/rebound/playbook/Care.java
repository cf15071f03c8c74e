package dev.rebound.playbook;

/** What the care sheet has words for: acknowledgements, ways out of a bad talk, and what follows "stop calling". */
public enum Care {
    /** Acknowledges words about oneself ({@code P10}). */
    STINGS,

    /** Acknowledges something that they did well ({@code P10}). */
    PROUD,

    /** Acknowledges a heavy feeling ({@code P10}). */
    HEAVY,

    /** Acknowledges anger at others ({@code P10}). */
    CROSS,

    /** Acknowledges a rude tone ({@code P10}). */
    HARSH,

    /** Names abuse ({@code P37}). */
    ABUSIVE,

    /** Acknowledges <em>This one hurt</em> ({@code P14b}). */
    HURT,

    /** Sixty seconds before the next one ({@code P14}). */
    PAUSE,

    /** A few minutes away ({@code P14}). */
    BREAK,

    /** Lines that calm a rude talk ({@code P37}). */
    CALM,

    /** Lines that end an abusive call ({@code P37}). */
    EXIT_PHONE,

    /** Lines that end an abusive exchange in writing ({@code P37}). */
    EXIT_MAIL,

    /** Lines that end an abusive talk face to face ({@code P37}). */
    EXIT_IN_PERSON,

    /** True sentences for a text that is torn up ({@code P41}). */
    TORN,

    /** The next step after an attack ({@code P37}, {@code P38}). */
    ATTACK_STEP,

    /** What an attack means ({@code P37}). */
    ATTACK_MEANS,

    /** What may help after an attack ({@code P37}, {@code P38}). */
    ATTACK_TIP,

    /** The next step after "stop calling" ({@code P31}). */
    STOP_STEP,

    /** The next step with somebody who asked for no more contact at another time; fills {@code {day}} ({@code P31}). */
    STANDING_STOP,

    /** The polite last sentence to somebody who wants no more calls ({@code P31}). */
    CLOSING_LINE,

    /** The note to copy into one's own system; fills {@code {day}} and, where known, {@code {who}} ({@code P31}). */
    DO_NOT_CONTACT_NOTE
}
