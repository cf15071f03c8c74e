package dev.rebound.abuse;

import java.util.List;

/** What became of somebody's tap. */
public sealed interface Outcome {
    /** The report as it stands, whether or not the tap did anything. */
    Incident incident();

    /** It was done; no steps when it was done before by the same person. */
    record Done(Incident incident, List<Step> steps) implements Outcome {
        public Done {
            steps = List.copyOf(steps);
        }
    }

    /** It was not done; what stands shows why. */
    record Refused(Incident incident, Why why) implements Outcome {}

    /** Why something is not done. */
    enum Why {
        /** It is not theirs to do, any more or at all. */
        NOT_YOURS,
        /** Somebody opened it. */
        OPENED,
        /** The rep took it back. */
        TAKEN_BACK,
        /** Nobody said yet that it arrived. */
        NOT_ACKNOWLEDGED,
        /** Somebody else said it before. */
        ACKNOWLEDGED,
        /** It was decided, or decided otherwise, since they looked. */
        DECIDED,
        /** Nothing was decided yet. */
        NOT_DECIDED,
        /** The rep did not share whom it is about. */
        NO_NAME,
        /** A reason is missing. */
        NO_REASON,
        /** The decision is none that can be appealed, or was appealed before. */
        NO_APPEAL,
        /** There is nobody whom it could go to. */
        NOBODY
    }
}
