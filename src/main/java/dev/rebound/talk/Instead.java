package dev.rebound.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What there is where nobody has five minutes.
 *
 * @param moments when the asker and a peer are both at work, up to two; none where their hours do not meet within a week
 * @param mentor the Slack user who is the asker's mentor
 */
public record Instead(List<Instant> moments, Optional<String> mentor) {
    public Instead {
        moments = List.copyOf(moments);
    }
}
