package dev.rebound.calls;

import dev.rebound.privacy.Words;
import java.util.UUID;

/** Where the bytes of a file come from; asked with no transaction open. */
public interface Source {
    /** What came. */
    sealed interface Brought {
        /** All of it; nobody else holds these bytes. */
        record Whole(byte[] bytes) implements Brought {}

        /** Nothing; {@link Unread#LATE} means that it may come yet. */
        record Nothing(Unread why) implements Brought {}
    }

    /** Brings a file of that workspace; never throws for what the network or the other side does. */
    Brought bring(UUID workspace, Words address);
}
