package dev.rebound.wishes;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For whoever said yes to being paired: how they stand, and the way to change it. */
public final class CheckinsOnHome implements Section {
    /** Opens the form. */
    public static final String OPEN = "checkin.wishes";

    /** Ends a pause; the note about the pause carries the same button. */
    public static final String BACK = "checkin_back";

    private static final int BELOW_TEAMS = 46;

    private final WishBook book;
    private final Ahead ahead;
    private final WishWords words;
    private final Labels labels;

    public CheckinsOnHome(WishBook book, Ahead ahead, WishWords words, Labels labels) {
        this.book = book;
        this.ahead = ahead;
        this.words = words;
        this.labels = labels;
    }

    @Override
    public int order() {
        return BELOW_TEAMS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return Voice.current() == Voice.JOB_SEARCH || !ahead.isPaired(member.user(), now)
                ? Optional.empty()
                : Optional.of(new Part(labels.text("wishes.title"), rows(member, now)));
    }

    private List<Row> rows(Member member, Instant now) {
        var buttons = new ArrayList<Button>();
        if (book.isPaused(member.user())) {
            buttons.add(Button.of(BACK, labels.text("checkin.button.back"), "home"));
        }
        buttons.add(Button.of(OPEN, labels.text("wishes.button.open"), "home"));
        return List.of(new Row.Text(String.join("\n", words.stands(member, now))), new Row.Tray(buttons));
    }
}
