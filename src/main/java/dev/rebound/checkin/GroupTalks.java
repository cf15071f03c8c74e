package dev.rebound.checkin;

import java.util.List;
import java.util.UUID;

/** Group direct messages of Rebound with people; asks Slack, so it is called with no transaction open. */
public interface GroupTalks {
    /**
     * How opening one ended.
     *
     * @param channel its id when it is open, else empty
     * @param passing when it is not: whether to ask again later
     */
    record Answer(String channel, boolean passing) {
        /** Whether it is open. */
        public boolean isOpen() {
            return !channel.isEmpty();
        }
    }

    /** Opens the one with exactly these people, which is the same each time. */
    Answer open(UUID workspace, List<String> people);

    /** Closes one, until somebody writes in it; false to ask again later. */
    boolean close(UUID workspace, String channel);
}
