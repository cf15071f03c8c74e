package dev.rebound.coaching;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The way to one's own sentences from Home; nothing for whoever wrote none and wants reframes as they are. */
public final class OwnOnHome implements Section {
    private static final int ORDER = 60;

    private final OwnReframes own;
    private final Ratings ratings;
    private final Labels labels;

    public OwnOnHome(OwnReframes own, Ratings ratings, Playbook playbook) {
        this.own = own;
        this.ratings = ratings;
        labels = playbook.labels();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var count = own.latest(member.user(), OwnWords.MOST).size();
        var resting = ratings.isResting(member.user());
        if (count == 0 && !resting) {
            return Optional.empty();
        }
        var text = resting ? labels.text("coach.resting") : labels.counted("coach.home", count);
        var open = Button.of(ReframeActions.LIST, labels.text("coach.button.list"), "all");
        return Optional.of(
                new Part(labels.text("coach.list"), List.of(new Row.Text(text), new Row.Tray(List.of(open)))));
    }
}
