package dev.rebound.people.store;

import dev.rebound.people.Rhythm;
import dev.rebound.people.TeamPlan;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "team")
class TeamRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "channel", updatable = false)
    String channel;

    @Column(name = "words_name")
    Words name;

    @Enumerated(EnumType.STRING)
    @Column(name = "weekday")
    DayOfWeek day;

    @Column(name = "at_minute")
    int at;

    @Column(name = "zone")
    String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm")
    Rhythm rhythm;

    /** A bit for each day, Monday's the lowest. */
    @Column(name = "working_days")
    int workingDays;

    @Column(name = "country")
    String country;

    /** Dates with a space between them. */
    @Column(name = "days_off")
    String daysOff;

    @Column(name = "words_prompts")
    Words prompts;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    void fill(String called, TeamPlan plan, String own) {
        name = Words.of(called);
        day = plan.day();
        at = plan.at().toSecondOfDay() / 60;
        zone = plan.zone().getId();
        rhythm = plan.rhythm();
        workingDays = plan.workingDays().stream().mapToInt(TeamRow::bit).sum();
        country = plan.country();
        daysOff = plan.ownDaysOff().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        prompts = Words.of(own);
    }

    TeamPlan plan() {
        return new TeamPlan(
                day, LocalTime.ofSecondOfDay(at * 60L), ZoneId.of(zone), rhythm, working(), country, ownDaysOff());
    }

    private Set<DayOfWeek> working() {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> (workingDays & bit(weekday)) != 0)
                .collect(Collectors.toSet());
    }

    private Set<LocalDate> ownDaysOff() {
        return Arrays.stream(daysOff.split(" "))
                .filter(written -> !written.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private static int bit(DayOfWeek weekday) {
        return 1 << weekday.ordinal();
    }
}
