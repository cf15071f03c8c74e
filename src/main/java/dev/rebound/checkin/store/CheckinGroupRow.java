package dev.rebound.checkin.store;

import dev.rebound.checkin.Course;
import dev.rebound.checkin.Group;
import dev.rebound.checkin.Meeting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "checkin_group")
class CheckinGroupRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "round_id", updatable = false)
    UUID round;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Meeting.Kind kind;

    @Column(name = "channel")
    @Nullable
    String channel;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    /** Seconds since 1970 with a space between them. */
    @Column(name = "suggested")
    String suggested;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    Course.Stage stage;

    @Column(name = "is_closed")
    boolean closed;

    @Column(name = "is_shut")
    boolean shut;

    @Column(name = "due_at")
    Instant due;

    static CheckinGroupRow of(Meeting meeting) {
        var row = new CheckinGroupRow();
        row.id = meeting.id();
        row.round = meeting.round().id();
        row.kind = meeting.kind();
        row.fill(meeting);
        return row;
    }

    void fill(Meeting meeting) {
        channel = meeting.talk().channel();
        openedAt = meeting.talk().openedAt();
        suggested = meeting.talk().suggested().stream()
                .map(at -> Long.toString(at.getEpochSecond()))
                .collect(Collectors.joining(" "));
        stage = meeting.course().stage();
        closed = meeting.course().closed();
        shut = meeting.talk().shut();
        due = meeting.course().due();
    }

    /** @param people of this group, two or three */
    Meeting toMeeting(CheckinRoundRow round, Collection<CheckinPersonRow> people) {
        return new Meeting(id, round.toRound(), kind, talk(), course(people));
    }

    Course course(Collection<CheckinPersonRow> people) {
        var answers = new HashMap<String, Boolean>();
        people.forEach(person -> {
            if (person.met != null) {
                answers.put(person.user, person.met);
            }
        });
        var group = new Group(people.stream().map(person -> person.user).toList());
        return new Course(group, stage, closed, due, answers);
    }

    private Meeting.Talk talk() {
        return new Meeting.Talk(channel, openedAt, moments(), shut);
    }

    private List<Instant> moments() {
        return Arrays.stream(suggested.split(" "))
                .filter(written -> !written.isEmpty())
                .map(written -> Instant.ofEpochSecond(Long.parseLong(written)))
                .toList();
    }
}
