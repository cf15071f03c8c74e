package dev.rebound.followup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.calendar.CalendarFile;
import dev.rebound.calendar.CalendarFile.Event;
import dev.rebound.followup.DayBeside;
import dev.rebound.followup.Due;
import dev.rebound.followup.FollowUp;
import dev.rebound.followup.FollowUp.State;
import dev.rebound.followup.FollowUpsOnHome;
import dev.rebound.people.Member;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The tap on a day, done, a week later, never, and the calendar file; each draws again what it stands on. */
final class FollowUpButtons implements Listener {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final FollowUpDesk desk;
    private final Outbound out;
    private final Files files;
    private final Consumer<BlockActionPayload> cards;

    FollowUpButtons(FollowUpDesk desk, Outbound out, Files files, Consumer<BlockActionPayload> cards) {
        this.desk = desk;
        this.out = out;
        this.files = files;
        this.cards = cards;
    }

    /** Does something to the follow-up about a no. */
    private interface Act {
        Optional<FollowUp> on(Member member, UUID entry);
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(DayBeside.TAKE, (r, c) -> take(r.getPayload(), c));
        app.blockAction(FollowUpsOnHome.DONE, (r, c) -> act(r.getPayload(), c, end(State.DONE)));
        app.blockAction(FollowUpBlocks.NEVER, (r, c) -> act(r.getPayload(), c, end(State.NEVER)));
        app.blockAction(
                FollowUpsOnHome.WEEK,
                (r, c) -> act(
                        r.getPayload(), c, (member, entry) -> desk.following().snooze(member, entry, desk.now())));
        app.blockAction(FollowUpBlocks.FILE, (r, c) -> file(r.getPayload(), c));
    }

    private Act end(State how) {
        return (member, entry) -> desk.following().end(member.user(), entry, how);
    }

    private Response take(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var value = Place.chosen(payload).split(" ");
        desk.following().follow(member, UUID.fromString(value[0]), LocalDate.parse(value[1]), desk.now());
        cards.accept(payload);
        out.pages().refresh(member.user());
        return context.ack();
    }

    private Response act(BlockActionPayload payload, ActionContext context, Act act) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var did = act.on(member, UUID.fromString(place.id()))
                .map(done -> desk.blocks().did(done, member.today(desk.now())))
                .orElseGet(() -> desk.labels().text("followup.gone"));
        if (place.isMessage()) {
            out.courier().replace(String.valueOf(place.responseUrl()), drawn(payload, did, member));
        }
        out.pages().refresh(member.user());
        return context.ack();
    }

    private Message drawn(BlockActionPayload payload, String did, Member member) {
        var value = Place.chosen(payload).split(" ");
        var where = value[value.length - 1];
        return DATE.matcher(where).matches() ? desk.rest(did, LocalDate.parse(where), member) : desk.list(did, member);
    }

    private Response file(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var now = desk.now();
        var events = desk.following().open(member.user()).stream()
                .filter(FollowUp::isToCome)
                .map(followUp -> event(followUp, member))
                .toList();
        if (events.isEmpty()) {
            out.whisper(
                    Place.of(payload),
                    member.user(),
                    desk.blocks().said(desk.labels().text("followup.file.none")));
        } else {
            var said = desk.labels().text("followup.file");
            files.send(member.user(), new Files.Text("follow-ups.ics", said, CalendarFile.of(events, now)));
        }
        return context.ack();
    }

    private Event event(FollowUp followUp, Member member) {
        var now = desk.now();
        var words = desk.blocks().words();
        var lines = words.lines(Due.of(followUp, desk.rooms().logbook()), member, followUp.day());
        return new Event(
                followUp.id(),
                desk.following().start(followUp, member, now),
                desk.labels().text("followup.file.summary", "who", words.who(followUp)),
                String.join("\n", lines));
    }
}
