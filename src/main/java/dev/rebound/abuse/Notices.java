package dev.rebound.abuse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which messages people were sent about reports, by the names under which they were posted: so that one that Slack will not take leads
 * back to its report, and one that stands can be changed. Each call joins the transaction of its caller.
 */
public interface Notices {
    /** What a message was about, and who was to read it. */
    record Notice(UUID incident, String user) {}

    /** A name for one new message to this one about that report, which was kept before; each message needs a name of its own. */
    UUID name(UUID incident, String user);

    /** The names of all that this one was sent about that report, the oldest first. */
    List<UUID> of(UUID incident, String user);

    /** What the message of that name was about; nothing when it was another message, or the report is gone. */
    Optional<Notice> find(UUID name);
}
