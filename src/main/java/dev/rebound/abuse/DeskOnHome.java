package dev.rebound.abuse;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was sent to somebody and waits for them, on their own page; nothing of what was shared stands there ({@code P38}). */
public final class DeskOnHome implements Section {
    /** Opens one; its value is the id. */
    public static final String OPEN = "abuse.open";

    /** Lists all that somebody has; its value does not matter. */
    public static final String ALL = "abuse.all";

    private static final int ABOVE_TODAY = 8;
    private static final int SHOWN = 5;

    private final Reading reading;
    private final Playbook playbook;

    public DeskOnHome(Reading reading, Playbook playbook) {
        this.reading = reading;
        this.playbook = playbook;
    }

    /** What two messages and rows about the same report have in common: six characters. */
    public static String code(UUID report) {
        return report.toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }

    /** What a row says of one: how it stands, and whose turn it is. */
    public static String lead(Labels labels, Reading.Line line) {
        return labels.text("abuse.queue." + standing(line), "what", code(line.id()));
    }

    private static String standing(Reading.Line line) {
        if (!line.isTheirs()) {
            return "theirs";
        }
        return switch (line.state()) {
            case SENT -> line.isAppeal() ? "appeal" : line.opened() ? "open" : "new";
            case ACKNOWLEDGED -> line.isAppeal() ? "appeal" : "acknowledged";
            case DECIDED, TAKEN_BACK -> "over";
        };
    }

    @Override
    public int order() {
        return ABOVE_TODAY;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var all = reading.queue(member.user());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var shown = all.stream().filter(Reading.Line::isWaiting).limit(SHOWN).toList();
        var rows = new ArrayList<Row>();
        shown.forEach(line -> rows.add(row(line, member, now)));
        if (all.size() > shown.size()) {
            rows.add(new Row.Tray(List.of(Button.of(ALL, text("abuse.queue.all"), "home"))));
        }
        return Optional.of(new Part(text("abuse.queue"), rows));
    }

    private Row row(Reading.Line line, Member member, Instant now) {
        return new Row.Entry(
                lead(playbook.labels(), line),
                new When(playbook).of(line.at(), member.zone(), now),
                "",
                List.of(Button.of(OPEN, text("abuse.button.open"), line.id().toString())));
    }

    private String text(String key) {
        return playbook.labels().text(key);
    }
}
