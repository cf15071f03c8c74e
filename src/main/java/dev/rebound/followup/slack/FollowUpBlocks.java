package dev.rebound.followup.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.followup.DayBeside;
import dev.rebound.followup.Due;
import dev.rebound.followup.FollowUp;
import dev.rebound.followup.FollowUpsOnHome;
import dev.rebound.followup.ReminderWords;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws reminders and the list of days; people's words only ever in plain text. */
final class FollowUpBlocks {
    static final String NEVER = "followup.never";
    static final String FILE = "followup.file";

    /** The last word of what a button in the list carries; in a reminder it is the day. */
    static final String IN_LIST = "list";

    private static final int MOST = 10;
    private static final int MOST_IN_LIST = 20;

    private final Labels labels;
    private final ReminderWords words;

    FollowUpBlocks(Playbook playbook) {
        labels = playbook.labels();
        words = new ReminderWords(playbook);
    }

    ReminderWords words() {
        return words;
    }

    /** The one message of a day. */
    Message reminder(List<Due> due, Member author, LocalDate today) {
        var title = labels.counted("followup.today", due.size());
        var blocks = Blocks.start().theirs(title);
        addDue(blocks, due, author, today);
        return new Message(title, blocks.small(labels.text("followup.why")).list());
    }

    /** The same after something was done to it. */
    Message rest(String did, List<Due> due, Member author, LocalDate today) {
        var blocks = Blocks.start().theirs(did);
        addDue(blocks, due, author, today);
        return new Message(did, blocks.list());
    }

    private void addDue(Blocks blocks, List<Due> all, Member author, LocalDate today) {
        all.stream().limit(MOST).forEach(due -> {
            var lines = String.join("\n", words.lines(due, author, today));
            blocks.theirs((words.who(due.followUp()) + "\n" + lines).strip());
            blocks.row(buttons(due.followUp(), String.valueOf(due.followUp().told())));
        });
        addMore(blocks, all.size() - MOST);
    }

    private void addMore(Blocks blocks, int left) {
        if (left > 0) {
            blocks.small(labels.text("followup.more", "count", left));
        }
    }

    private BlockElement[] buttons(FollowUp followUp, String where) {
        var value = followUp.entry() + " " + where;
        return new BlockElement[] {
            button(FollowUpsOnHome.DONE, labels.text("followup.button.done"), value),
            button(FollowUpsOnHome.WEEK, labels.text("followup.button.week"), value),
            button(DayBeside.CHANGE, labels.text("followup.button.day"), value),
            button(NEVER, labels.text("followup.button.never"), value)
        };
    }

    /**
     * All days to come and all that is due.
     *
     * @param did what was done, or an empty text
     * @param next when the next one is told
     */
    Message list(String did, List<FollowUp> open, Optional<Instant> next, Member member, Instant now) {
        var today = member.today(now);
        var title = open.isEmpty() ? labels.text("followup.none") : labels.text("followup.title");
        var blocks = Blocks.start().theirs(did.isEmpty() ? title : did);
        next.map(at -> labels.text("followup.next", "when", words.when(at, member.zone(), today)))
                .ifPresent(blocks::small);
        open.stream().limit(MOST_IN_LIST).forEach(followUp -> {
            blocks.theirs(line(followUp, today));
            blocks.row(buttons(followUp, IN_LIST));
        });
        addMore(blocks, open.size() - MOST_IN_LIST);
        if (!open.isEmpty()) {
            blocks.row(button(FILE, labels.text("followup.button.file"), IN_LIST));
        }
        return new Message(did.isEmpty() ? title : did, blocks.list());
    }

    private String line(FollowUp followUp, LocalDate today) {
        var day = followUp.isToCome() ? words.day(followUp, today) : labels.text("followup.due");
        return labels.text("followup.line", "day", day, "who", words.who(followUp));
    }

    /** What became of one. */
    String did(FollowUp followUp, LocalDate today) {
        return switch (followUp.state()) {
            case OPEN ->
                labels.text("followup.did.OPEN", "day", words.day(followUp, today), "who", words.who(followUp));
            case DONE, NEVER -> labels.text("followup.did." + followUp.state(), "who", words.who(followUp));
        };
    }

    Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
