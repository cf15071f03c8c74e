package dev.rebound.people.slack;

import com.slack.api.model.User;
import dev.rebound.people.Standing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is kept of Slack's answer about a person.
 *
 * @param zone UTC when Slack tells none that is known here
 * @param admin an admin or an owner of the workspace, and a full member of it
 */
record Profile(ZoneId zone, Standing standing, boolean admin) {
    /** Reads a user as seen from this team; on an Enterprise Grid somebody belongs to several. */
    static Profile of(User user, String team) {
        var standing = standing(user, team);
        return new Profile(zone(user), standing, standing == Standing.MEMBER && (user.isAdmin() || user.isOwner()));
    }

    private static Standing standing(User user, String team) {
        if (user.isDeleted() || user.isBot()) {
            return Standing.NOBODY;
        }
        if (user.isStranger() || !teams(user).anyMatch(team::equals)) {
            return Standing.STRANGER;
        }
        return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
    }

    private static Stream<String> teams(User user) {
        var grid = user.getEnterpriseUser();
        var more = grid == null ? List.<String>of() : Objects.requireNonNullElse(grid.getTeams(), List.<String>of());
        return Stream.concat(Stream.ofNullable(user.getTeamId()), more.stream());
    }

    private static ZoneId zone(User user) {
        try {
            return user.getTz() == null ? ZoneOffset.UTC : ZoneId.of(user.getTz());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
