package dev.rebound.checkin.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.checkin.Agenda;
import dev.rebound.checkin.Meeting;
import dev.rebound.checkin.Outlet;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The messages of a check-in. Nothing in them comes from anybody's reports. */
final class CheckInBlocks {
    static final String MET = "checkin_met";
    static final String NOT_MET = "checkin_not_met";
    static final String FILE = "checkin_file_";

    /** What this tap does belongs to the wishes about being paired. */
    private static final String BACK = "checkin_back";

    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Labels labels;
    private final Agenda agenda;

    CheckInBlocks(Labels labels) {
        this.labels = labels;
        agenda = new Agenda(labels);
    }

    Message opening(Outlet.Opening opening) {
        var meeting = opening.meeting();
        var lead = labels.text("checkin.open." + lead(meeting));
        var blocks = Blocks.start().heading(labels.text("checkin.title")).theirs(lead);
        blocks.theirs(numbered(
                agenda.lines(meeting.round().team().toString(), meeting.round().turn(), opening.prompts())));
        times(blocks, meeting);
        if (meeting.round().small() && meeting.kind() == Meeting.Kind.PEERS) {
            blocks.small(labels.text("checkin.small"));
        }
        return new Message(lead, blocks.small(labels.text("checkin.private")).list());
    }

    private static String lead(Meeting meeting) {
        return switch (meeting.kind()) {
            case MENTOR -> "mentor";
            case PEERS -> meeting.course().group().isTrio() ? "3" : "2";
        };
    }

    private static String numbered(List<String> lines) {
        var numbered = new StringBuilder();
        for (var line : lines) {
            numbered.append(numbered.isEmpty() ? "" : "\n")
                    .append(lines.indexOf(line) + 1)
                    .append(". ")
                    .append(line);
        }
        return numbered.toString();
    }

    private void times(Blocks blocks, Meeting meeting) {
        var suggested = meeting.talk().suggested();
        if (suggested.isEmpty()) {
            blocks.theirs(labels.text("checkin.no-common-hour"));
            return;
        }
        blocks.theirs(labels.text("checkin.times"));
        for (var at = 0; at < suggested.size(); at++) {
            blocks.ours(
                    date(suggested.get(at)),
                    button(
                            FILE + at,
                            labels.text("checkin.button.file"),
                            meeting.id().toString()));
        }
    }

    /** Slack shows it to each reader in their own zone and language. */
    private static String date(Instant at) {
        return "<!date^" + at.getEpochSecond() + "^{date_long_pretty}, {time}|" + IN_UTC.format(at) + ">";
    }

    Message question(UUID meeting, boolean again) {
        var text = labels.text(again ? "checkin.did-you-meet-again" : "checkin.did-you-meet");
        return new Message(
                text,
                Blocks.start().theirs(text).row(met(meeting), notMet(meeting)).list());
    }

    /** What was said stands, with the other answer beside it for whoever took the wrong one. */
    Message said(UUID meeting, boolean met) {
        var text = labels.text(met ? "checkin.said.met" : "checkin.said.not-met");
        return new Message(
                text,
                Blocks.start()
                        .theirs(text, met ? notMet(meeting) : met(meeting))
                        .list());
    }

    Message gone() {
        return alone("checkin.gone");
    }

    Message alone(String key) {
        var text = labels.text(key);
        return new Message(text, Blocks.start().theirs(text).list());
    }

    Message paused() {
        var text = labels.text("checkin.paused");
        var back = button(BACK, labels.text("checkin.button.back"), "back");
        return new Message(text, Blocks.start().theirs(text).row(back).list());
    }

    private ButtonElement met(UUID meeting) {
        return button(MET, labels.text("checkin.button.met"), meeting.toString());
    }

    private ButtonElement notMet(UUID meeting) {
        return button(NOT_MET, labels.text("checkin.button.not-met"), meeting.toString());
    }
}
