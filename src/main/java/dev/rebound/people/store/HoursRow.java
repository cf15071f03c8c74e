package dev.rebound.people.store;

import dev.rebound.people.Hours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "hours")
class HoursRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    /** A bit for each day, Monday's the lowest. */
    @Column(name = "working_days")
    int days;

    @Column(name = "from_minute")
    int from;

    @Column(name = "to_minute")
    int to;

    void fill(Hours hours) {
        days = hours.days().stream().mapToInt(HoursRow::bit).sum();
        from = hours.from().toSecondOfDay() / 60;
        to = hours.to().toSecondOfDay() / 60;
    }

    Hours toHours() {
        var working = Arrays.stream(DayOfWeek.values())
                .filter(day -> (days & bit(day)) != 0)
                .collect(Collectors.toSet());
        return new Hours(working, LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }
}
