package dev.rebound.taxonomy;

import java.util.Optional;

/** What they said: exactly one for each rejection. */
public enum Objection {
    /** "Not interested", "we are good", with no reason. */
    NOT_INTERESTED,

    /** They already work with somebody. */
    HAS_VENDOR,

    /** They went with somebody else after considering the offer. */
    CHOSE_COMPETITOR,

    /** "Send me something." */
    SEND_EMAIL,

    /** Not a good time, call me next quarter. */
    BAD_TIME,

    /** No budget, frozen, not in the plan. */
    NO_BUDGET,

    /** The price does not work for them. */
    TOO_EXPENSIVE,

    /** Not their department or decision. */
    WRONG_PERSON,

    /** They do not have that problem, or the offer does not do what they need. */
    NO_NEED,

    /** Take me off your list. */
    STOP_CALLING,

    /** Click, or the door. */
    HUNG_UP,

    /** Silence after the pitch. */
    NO_RESPONSE,

    /** Too pushy, too scripted, did not listen. */
    APPROACH_CRITICISM,

    /** None of these. */
    OTHER;

    /** The bucket that it stands for unless the words say otherwise; none for what is as the words say. */
    public Optional<Bucket> usualBucket() {
        return switch (this) {
            case BAD_TIME, NO_BUDGET -> Optional.of(Bucket.TIMING);
            case HAS_VENDOR, CHOSE_COMPETITOR, TOO_EXPENSIVE, WRONG_PERSON, NO_NEED -> Optional.of(Bucket.FIT);
            case NOT_INTERESTED, SEND_EMAIL, HUNG_UP, NO_RESPONSE, APPROACH_CRITICISM -> Optional.of(Bucket.DELIVERY);
            case STOP_CALLING -> Optional.of(Bucket.MOOD);
            case OTHER -> Optional.empty();
        };
    }
}
