package dev.rebound.nudges.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.nudges.Breaks;
import dev.rebound.nudges.Company;
import dev.rebound.nudges.Momentum;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Pause;
import dev.rebound.nudges.WayBack;
import dev.rebound.nudges.Why;
import dev.rebound.people.Members;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Pages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The way of breaks and runs into Slack: the one class of this door that wiring calls. */
public final class BreakDoor {
    /** The pad's own button for sending it again, where it goes on. */
    private static final String PAD = "tally.new";

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Labels labels;
    private final When when;
    private final Members members;
    private final Way way;

    /**
     * How somebody goes on.
     *
     * @param command what {@code /reject} is called here
     * @param company who could be with them before they do
     */
    public record Way(WayBack back, String command, List<Company> company) {
        public Way {
            company = List.copyOf(company);
        }
    }

    public BreakDoor(Playbook playbook, Members members, Way way) {
        labels = playbook.labels();
        when = new When(playbook);
        this.members = members;
        this.way = way;
    }

    /**
     * The buttons beside answers and on Home.
     *
     * @param cards draws a card again around a pressed button
     */
    public static Listener buttons(Breaks breaks, Clock clock, Pages pages, Consumer<BlockActionPayload> cards) {
        return new BreakButtons(breaks, clock, pages, cards);
    }

    /** What is said at the end of a break: that it is over, and how to go on. */
    public Message over(Pause pause, Instant now) {
        var what = labels.text("break.length." + pause.length().toSeconds());
        var buttons = new ArrayList<BlockElement>();
        var isPadOpen = way.back().isPadOpen(pause.author(), now);
        if (isPadOpen) {
            buttons.add(button(PAD, labels.text("break.button.pad"), pause.id().toString()));
        }
        buttons.addAll(company(pause, now));
        var text = labels.text(isPadOpen ? "break.over.pad" : "break.over", "what", what, "step", way.command());
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .row(buttons.toArray(BlockElement[]::new))
                        .list());
    }

    /** After a minute there is no need of it. */
    private List<ButtonElement> company(Pause pause, Instant now) {
        if (pause.length().compareTo(LONG) < 0) {
            return List.of();
        }
        var member = members.meet(pause.author());
        return way.company().stream()
                .flatMap(one -> one.of(member, now).stream())
                .map(press -> button(press.action(), press.label(), press.value()))
                .toList();
    }

    /** What is said when a run is over in which cards waited. */
    public Message over(Momentum.Summary summary) {
        var zone = members.meet(summary.user()).zone();
        var text = labels.text("run.over", "hour", when.hour(summary.since(), zone), "rows", rows(summary));
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .small(labels.text("run.why"))
                        .row(
                                button(Why.ASK, labels.text("nudge.button.why"), Nudge.RUN_SUMMARY.name()),
                                button(Why.LESS, labels.text("nudge.button.less"), Nudge.RUN_SUMMARY.name()))
                        .list());
    }

    private String rows(Momentum.Summary summary) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("home.count.win", summary.wins());
        counts.put("home.count.good-talk", summary.goodTalks());
        counts.put("pad.count.NO", summary.noes());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> labels.counted(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
