package dev.rebound.followup;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is due today and what comes next, on its author's own page. */
public final class FollowUpsOnHome implements Section {
    /** It was seen to; the value is the no and where the button stands. */
    public static final String DONE = "followup.done";

    /** A week later. */
    public static final String WEEK = "followup.week";

    private static final int BELOW_GOALS = 12;
    private static final int MOST = 5;

    private final Following following;
    private final ReminderWords words;
    private final Labels labels;

    public FollowUpsOnHome(Following following, Playbook playbook) {
        this.following = following;
        words = new ReminderWords(playbook);
        labels = playbook.labels();
    }

    @Override
    public int order() {
        return BELOW_GOALS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var open = Voice.current() == Voice.JOB_SEARCH ? List.<FollowUp>of() : following.open(member.user());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(labels.text("followup.title"), rows(open, member, now)));
    }

    private List<Row> rows(List<FollowUp> open, Member member, Instant now) {
        var today = member.today(now);
        var rows = new ArrayList<Row>();
        open.stream()
                .filter(followUp -> !followUp.isToCome())
                .limit(MOST)
                .map(followUp -> due(followUp, today))
                .forEach(rows::add);
        open.stream()
                .filter(FollowUp::isToCome)
                .findFirst()
                .map(next -> words.when(following.start(next, member, now), member.zone(), today))
                .ifPresent(when -> rows.add(new Row.Small(labels.text("followup.next", "when", when))));
        return rows;
    }

    private Row due(FollowUp followUp, LocalDate today) {
        var value = followUp.entry() + " home";
        return new Row.Entry(
                labels.text("followup.due"),
                words.day(followUp, today),
                words.who(followUp),
                List.of(
                        Button.of(DONE, labels.text("followup.button.done"), value),
                        Button.of(WEEK, labels.text("followup.button.week"), value),
                        Button.of(DayBeside.CHANGE, labels.text("followup.button.day"), value)));
    }
}
