package dev.rebound.routine;

import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's routines, hours, and when the next message comes; an offer for whoever logged something and set none of it. */
public final class RoutinesOnHome implements Section {
    /** Opens the routines. */
    public static final String EDIT = "routine.edit";

    /** Opens hours and wishes; listened to by the budget's door. */
    public static final String SETTINGS = "nudges.settings.open";

    /** Switches everything unasked off; listened to by the budget's door. */
    public static final String SILENCE = "nudges.silence";

    private static final int ORDER = 40;

    private final Rooms rooms;
    private final Labels labels;
    private final When when;

    /** What it tells of. */
    public record Rooms(
            Routines routines,
            RoutineLines lines,
            Timetable timetable,
            Consents consents,
            Lookout lookout,
            Books books) {}

    public RoutinesOnHome(Rooms rooms, Playbook playbook) {
        this.rooms = rooms;
        labels = playbook.labels();
        when = new When(playbook);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var user = member.user();
        var routines = rooms.routines.of(user);
        var wants = !rooms.consents.of(user).isEmpty();
        if (routines.isEmpty() && !wants && !rooms.timetable.isSet(user)) {
            return hasLogged(user) ? Optional.of(offer()) : Optional.empty();
        }
        var rows = new ArrayList<Row>();
        rows.add(new Row.Text(hours(rooms.timetable.of(user)) + "\n" + next(member, now)));
        routines.forEach(routine -> rooms.lines.of(routine).ifPresent(line -> rows.add(row(routine, line))));
        rows.add(new Row.Tray(buttons(wants)));
        return Optional.of(new Part(labels.text("routine.title"), rows));
    }

    private boolean hasLogged(String user) {
        return !rooms.books.logbook().latest(user, 1).isEmpty()
                || rooms.books.wins().newest(user).isPresent();
    }

    private Part offer() {
        return new Part(
                labels.text("routine.title"),
                List.of(new Row.Text(labels.text("routine.offer")), new Row.Tray(buttons(false))));
    }

    private Row row(Routine routine, String line) {
        return new Row.Text(
                labels.text("routine.row", "what", labels.text("routine.name." + routine.ritual()), "step", line));
    }

    private String next(Member member, Instant now) {
        return rooms.lookout
                .next(member, now)
                .map(at -> labels.text("routine.next", "day", when.coming(at, member.zone())))
                .orElseGet(() -> labels.text("routine.next.none"));
    }

    private String hours(Hours hours) {
        var days = hours.days().stream().sorted().map(RoutinesOnHome::name).collect(Collectors.joining(", "));
        return labels.text("routine.hours", "day", days, "hour", hours.from() + "\u2013" + hours.to());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private List<Button> buttons(boolean wants) {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(EDIT, labels.text("routine.button.edit"), "home"));
        buttons.add(Button.of(SETTINGS, labels.text("routine.button.settings"), "home"));
        if (wants) {
            buttons.add(Button.of(SILENCE, labels.text("routine.button.silence"), "home"));
        }
        return buttons;
    }
}
