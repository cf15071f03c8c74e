package dev.rebound.logbook;

/** What a sum counts: how a no came, or what else was logged. */
public enum Happened {
    /** A brush-off: it ended before the pitch. */
    BRUSH_OFF,

    /** A no with a stated reason. */
    REASON,

    /** A no of which nothing more is known. */
    PLAIN_NO,

    /** A yes or another win. */
    YES,

    /** As {@link Effort.Kind#GOOD_TALK}. */
    GOOD_TALK,

    /** As {@link Effort.Kind#NO_ANSWER}. */
    NO_ANSWER,

    /** As {@link Effort.Kind#DIAL}. */
    DIAL,

    /** As {@link Effort.Kind#VOICEMAIL}. */
    VOICEMAIL,

    /** As {@link Effort.Kind#FOLLOW_UP}. */
    FOLLOW_UP,

    /** As {@link Effort.Kind#REFERRAL}. */
    REFERRAL,

    /** As {@link Effort.Kind#CONTACT}. */
    CONTACT,

    /** As {@link Effort.Kind#OWN}. */
    OWN;

    /** What a no counts as. */
    public static Happened of(Reading reading) {
        if (reading.brushOff()) {
            return BRUSH_OFF;
        }
        return reading.statesReason() ? REASON : PLAIN_NO;
    }

    /** What an effort counts as. */
    public static Happened of(Effort.Kind kind) {
        return switch (kind) {
            case GOOD_TALK -> GOOD_TALK;
            case NO_ANSWER -> NO_ANSWER;
            case DIAL -> DIAL;
            case VOICEMAIL -> VOICEMAIL;
            case FOLLOW_UP -> FOLLOW_UP;
            case REFERRAL -> REFERRAL;
            case CONTACT -> CONTACT;
            case OWN -> OWN;
        };
    }

    /** Whether it is a no. */
    public boolean isNo() {
        return this == BRUSH_OFF || this == REASON || this == PLAIN_NO;
    }
}
