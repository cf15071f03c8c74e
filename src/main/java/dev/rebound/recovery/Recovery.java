package dev.rebound.recovery;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * One story or lesson that somebody gave to a team.
 *
 * @param id also the name of its message
 * @param author the Slack user whose it is; shown to others only where it is named
 * @param channel the team's, when it was given
 * @param named whether the author's name stands at it
 * @param posted whether it went to the channel, or waits for its moment
 */
public record Recovery(
        UUID id,
        String author,
        UUID team,
        String channel,
        Kind kind,
        Words words,
        boolean named,
        Instant givenAt,
        boolean posted) {
    /** The same one in other words. */
    public Recovery with(Words other) {
        return new Recovery(id, author, team, channel, kind, other, named, givenAt, posted);
    }
}
