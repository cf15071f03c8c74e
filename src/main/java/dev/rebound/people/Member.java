package dev.rebound.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One person in one workspace.
 *
 * @param user the Slack user id
 * @param zone where they are, UTC until Slack has told
 * @param welcomed whether they were told once what Rebound is and who sees it
 */
public record Member(String user, ZoneId zone, Standing standing, boolean welcomed) {
    /** The local date of this person at that moment. */
    public LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
