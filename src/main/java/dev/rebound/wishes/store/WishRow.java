package dev.rebound.wishes.store;

import dev.rebound.checkin.Peer.Away;
import dev.rebound.wishes.Wish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "wish")
class WishRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "snoozed_to")
    @Nullable
    LocalDate snoozedTo;

    @Column(name = "away_from")
    @Nullable
    LocalDate awayFrom;

    @Column(name = "away_to")
    @Nullable
    LocalDate awayTo;

    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    @Column(name = "back_at")
    @Nullable
    Instant backAt;

    /** How many they can mentor. */
    @Column(name = "mentees_most")
    int mentees;

    /** Since when they would like a mentor. */
    @Column(name = "mentor_wanted_at")
    @Nullable
    Instant mentorWantedAt;

    static WishRow of(String user) {
        var row = new WishRow();
        row.id = UUID.randomUUID();
        row.user = user;
        return row;
    }

    void fill(Wish wish, Instant now) {
        var away = Optional.ofNullable(wish.away());
        snoozedTo = wish.snoozedTo();
        awayFrom = away.map(Away::from).orElse(null);
        awayTo = away.map(Away::to).orElse(null);
        mentees = wish.mentees();
        if (!wish.mentor()) {
            mentorWantedAt = null;
        } else if (mentorWantedAt == null) {
            mentorWantedAt = now;
        }
    }

    Wish toWish(Set<String> apart) {
        return new Wish(snoozedTo, away().orElse(null), apart, mentees, mentorWantedAt != null);
    }

    Optional<Away> away() {
        return awayFrom == null || awayTo == null ? Optional.empty() : Optional.of(new Away(awayFrom, awayTo));
    }
}
