package dev.rebound.slack.courier;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Message;
import dev.rebound.slack.Visit;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Writes each message down with a job to deliver it, both in the caller's transaction. */
public final class ScheduledCourier implements Courier {
    static final TaskDescriptor<Errand> ERRAND = TaskDescriptor.of("courier", Errand.class);

    private final Outbox outbox;
    private final Jobs jobs;
    private final Seal seal;
    private final Clock clock;

    /** @param seal names lanes, so that no response URL stands in a readable column */
    public ScheduledCourier(Outbox outbox, Jobs jobs, Seal seal, Clock clock) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public void post(String to, Message message) {
        send(Kind.POST, conversation(to), to, Paper.post(to, message));
    }

    @Override
    public void post(String to, UUID name, Message message) {
        put(letter(name, Kind.STANDING, conversation(to), to, Paper.post(to, message)));
    }

    @Override
    public void postToStay(String to, UUID name, Message message) {
        put(letter(name, Kind.LASTING, conversation(to), to, Paper.post(to, message)));
    }

    @Override
    public void takeAway(String to, UUID name) {
        send(Kind.TAKE_AWAY, conversation(to), name.toString(), Paper.empty());
    }

    @Override
    public void change(String to, UUID name, Message message) {
        send(Kind.CHANGE, conversation(to), name.toString(), Paper.change(message));
    }

    @Override
    public void replace(String responseUrl, Message message) {
        outbox.supersede(lane(responseUrl));
        send(Kind.REPLACE, lane(responseUrl), responseUrl, Paper.replace(message));
    }

    @Override
    public void remove(String responseUrl) {
        outbox.supersede(lane(responseUrl));
        send(Kind.REMOVE, lane(responseUrl), responseUrl, Paper.remove());
    }

    @Override
    public void whisper(String responseUrl, Message message) {
        send(Kind.WHISPER, lane(responseUrl), responseUrl, Paper.whisper(message));
    }

    /** A person's direct message has one lane, whichever way it is named. */
    private static String conversation(String to) {
        return Visit.personBehind(to).orElse(to);
    }

    /** Each click on a message brings another URL: where the message is known, it makes the lane. */
    private String lane(String responseUrl) {
        return seal.fingerprint(Visit.message().orElse(responseUrl));
    }

    private void send(Kind kind, String lane, String address, Words payload) {
        put(letter(UUID.randomUUID(), kind, lane, address, payload));
    }

    private void put(Letter letter) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Messages are sent inside a workspace");
        outbox.put(letter);
        jobs.soon(ERRAND, new Errand(workspace, letter.lane(), letter.id()));
    }

    private Letter letter(UUID id, Kind kind, String lane, String address, Words payload) {
        return new Letter(
                id, kind, lane, Words.of(address), payload, clock.instant().plus(kind.life()), 0);
    }
}
