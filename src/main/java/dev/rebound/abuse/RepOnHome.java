package dev.rebound.abuse;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the reports that somebody sent, and what they can do about each ({@code P38}, {@code P40}). */
public final class RepOnHome implements Section {
    /** Takes one back; its value is the report's id. */
    public static final String TAKE_BACK = "abuse.rep.back";

    /** Asks the second person to look again; its value is the report's id. */
    public static final String APPEAL = "abuse.rep.appeal";

    /** Shows all of one, and who did what with it; its value is the report's id. */
    public static final String RECORD = "abuse.rep.record";

    private static final int BELOW_WHAT_IS_DUE = 17;
    private static final int MOST = 6;
    private static final Duration TAKEN_BACK_STAYS = Duration.ofDays(7);

    private final Telling telling;
    private final Playbook playbook;
    private final RepWords words;

    public RepOnHome(Telling telling, Playbook playbook) {
        this.telling = telling;
        this.playbook = playbook;
        words = new RepWords(playbook.labels());
    }

    @Override
    public int order() {
        return BELOW_WHAT_IS_DUE;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var mine = telling.of(member.user()).stream()
                .filter(incident -> isInSight(incident, now))
                .toList();
        var shown = Stream.concat(
                        mine.stream().filter(Incident::isWaiting),
                        mine.stream().filter(incident -> !incident.isWaiting()))
                .limit(MOST)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        shown.forEach(incident -> rows.add(row(incident, member, now)));
        rows.add(new Row.Small(text("home.unseen")));
        return Optional.of(new Part(text("home"), rows));
    }

    private static boolean isInSight(Incident incident, Instant now) {
        return incident.state() != State.TAKEN_BACK
                || now.isBefore(incident.desk().since().plus(TAKEN_BACK_STAYS));
    }

    private Row row(Incident incident, Member member, Instant now) {
        return new Row.Entry(
                words.state(incident),
                about(incident, member, now),
                words.written(incident).orElse(""),
                buttons(incident, now));
    }

    /** Which one it is: the same code as in messages about it, and what of it was shared. */
    public String about(Incident incident, Member member, Instant now) {
        var shared = incident.shared();
        var names = Stream.of(shared.person(), shared.company())
                .filter(Objects::nonNull)
                .map(Words::text);
        var day = Optional.ofNullable(shared.date()).map(date -> playbook.day(date, member.today(now)));
        var code = DeskOnHome.code(incident.id());
        return Stream.of(Stream.of(playbook.labels().text("abuse.rep.code", "what", code)), names, day.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private List<Button> buttons(Incident incident, Instant now) {
        var id = incident.id().toString();
        var buttons = new ArrayList<Button>();
        if (incident.canBeTakenBack()) {
            buttons.add(Button.of(TAKE_BACK, text("button.back"), id));
        }
        if (telling.canAppeal(incident, now)) {
            buttons.add(new Button(APPEAL, text("button.appeal"), id, question()));
        }
        buttons.add(Button.of(RECORD, text("button.record"), id));
        return buttons;
    }

    /** Asked before the one appeal is made. */
    public Question question() {
        return new Question(text("appeal.title"), text("appeal.text"), text("button.appeal"), text("appeal.keep"));
    }

    private String text(String key) {
        return playbook.labels().text("abuse.rep." + key);
    }
}
