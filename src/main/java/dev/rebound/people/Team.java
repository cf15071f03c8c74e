package dev.rebound.people;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * People around one channel. Who of them said yes to what stands in {@link TeamYeses}, and is shown to nobody.
 *
 * @param channel the Slack channel's id, of this team alone
 * @param name the channel's, without the hash, as it was called when somebody last saved the team
 * @param managers the Slack users who manage it, in the order in which they were chosen; whether one may be told anything is asked of
 *     {@link TeamManagers}
 * @param invited the Slack users who were asked in
 */
public record Team(UUID id, String channel, String name, TeamPlan plan, Set<String> managers, Set<String> invited) {
    public Team {
        managers = Collections.unmodifiableSet(new LinkedHashSet<>(managers));
        invited = Collections.unmodifiableSet(new LinkedHashSet<>(invited));
    }
}
