package dev.rebound.simulator;

import io.vertx.core.Future;

/** A way to the app. */
interface Road {
    /** The name in the log. */
    String name();

    boolean isOpen();

    /** Carries a parcel and brings back the answer; never fails, a failure is an answer too. */
    Future<Answer> carry(Parcel parcel);
}
