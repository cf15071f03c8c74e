package dev.rebound.followup;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Beside a no, the day to tap, or the day that was tapped ({@code P28}). Whoever looks for work has reminders of their own kind. */
public final class DayBeside implements Beside.Source {
    /** Makes a follow-up; the value is the no and the day. */
    public static final String TAKE = "followup.take";

    /** Opens its form; the value is the no. */
    public static final String CHANGE = "followup.change";

    /** The step above it says the weekday; a longer one takes a line of its own on a phone. */
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final Following following;
    private final Labels labels;

    public DayBeside(Following following, Labels labels) {
        this.following = following;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        if (!(entry instanceof Rejection no) || Voice.current() == Voice.JOB_SEARCH) {
            return List.of();
        }
        return following
                .about(no.author(), no.id())
                .map(this::made)
                .orElseGet(() -> following.offered(no, author, now).map(day -> offer(no, day)))
                .stream()
                .toList();
    }

    private static Optional<Beside> nothing() {
        return Optional.empty();
    }

    private Optional<Beside> made(FollowUp made) {
        return made.isOpen()
                ? Optional.of(Beside.inRow(press(
                        CHANGE,
                        labels.text("followup.set", "day", SHORT.format(made.day())),
                        made.entry().toString())))
                : nothing();
    }

    private Beside offer(Rejection no, LocalDate day) {
        var label = labels.text("followup.button.take", "day", SHORT.format(day));
        return Beside.inRow(press(TAKE, label, no.id() + " " + day));
    }

    private static Beside.Press press(String action, String label, String value) {
        return new Beside.Press(action, label, value);
    }
}
