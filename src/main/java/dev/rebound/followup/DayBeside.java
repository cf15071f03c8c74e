package dev.rebound.followup;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Beside a no, the day to tap, or the day that was tapped ({@code P28}). Whoever looks for work has reminders of their own kind. */
public final class DayBeside implements Beside.Source {
    /** Makes a follow-up; the value is the no and the day. */
    public static final String TAKE = "followup.take";

    /** Opens its form; the value is the no. */
    public static final String CHANGE = "followup.change";

    private final Following following;
    private final Playbook playbook;
    private final Labels labels;

    public DayBeside(Following following, Playbook playbook) {
        this.following = following;
        this.playbook = playbook;
        labels = playbook.labels();
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        if (!(entry instanceof Rejection no) || Voice.current() == Voice.JOB_SEARCH) {
            return List.of();
        }
        var today = author.today(now);
        return following
                .about(no.author(), no.id())
                .map(made -> made(made, today))
                .orElseGet(() -> following.offered(no, author, now).map(day -> offer(no, day, today)))
                .stream()
                .toList();
    }

    private static Optional<Beside> nothing() {
        return Optional.empty();
    }

    private Optional<Beside> made(FollowUp made, LocalDate today) {
        return made.isOpen()
                ? Optional.of(Beside.inRow(press(
                        CHANGE,
                        labels.text("followup.set", "day", playbook.day(made.day(), today)),
                        made.entry().toString())))
                : nothing();
    }

    private Beside offer(Rejection no, LocalDate day, LocalDate today) {
        var label = labels.text("followup.button.take", "day", playbook.day(day, today));
        return Beside.inRow(press(TAKE, label, no.id() + " " + day));
    }

    private static Beside.Press press(String action, String label, String value) {
        return new Beside.Press(action, label, value);
    }
}
