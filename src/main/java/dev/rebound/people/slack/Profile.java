package dev.rebound.people.slack;

import com.slack.api.model.User;
import dev.rebound.people.Standing;
import dev.rebound.people.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of Slack's answer about a person.
 *
 * @param zone UTC when Slack tells none that is known here
 * @param admin an admin or an owner of the workspace, and a full member of it
 * @param status what they show beside their name, of which no word is kept
 */
record Profile(ZoneId zone, Standing standing, boolean admin, Status status) {
    /** Reads a user as seen from this team; on an Enterprise Grid somebody belongs to several. */
    static Profile of(User user, String team) {
        var standing = standing(user, team);
        var admin = standing == Standing.MEMBER && (user.isAdmin() || user.isOwner());
        return new Profile(zone(user), standing, admin, status(user.getProfile()));
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

    private static Status status(User.@Nullable Profile shown) {
        if (shown == null) {
            return Status.NONE;
        }
        @Nullable Long ends = shown.getStatusExpiration();
        return new Status(
                Objects.requireNonNullElse(shown.getStatusEmoji(), ""),
                Objects.requireNonNullElse(shown.getStatusText(), ""),
                ends == null || ends == 0 ? null : Instant.ofEpochSecond(ends));
    }

    private static ZoneId zone(User user) {
        try {
            return user.getTz() == null ? ZoneOffset.UTC : ZoneId.of(user.getTz());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
