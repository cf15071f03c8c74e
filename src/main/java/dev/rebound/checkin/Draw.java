package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who meets whom in a round. Nothing in it tells who wanted not to meet whom.
 *
 * @param groups everybody in one of them, but for those alone
 * @param alone for whom there is nobody this time; they come first in the next round
 * @param again who meet sooner than the rule has it, for want of others
 * @param isTooSmall whether to tell the team that the same people will meet often
 */
public record Draw(LocalDate day, List<Group> groups, Set<String> alone, Set<Two> again, boolean isTooSmall) {
    public Draw {
        groups = List.copyOf(groups);
        alone = Set.copyOf(alone);
        again = Set.copyOf(again);
    }

    /** The group of this person; nothing when they are alone or not in it. */
    public Optional<Group> of(String who) {
        return groups.stream().filter(group -> group.has(who)).findFirst();
    }
}
