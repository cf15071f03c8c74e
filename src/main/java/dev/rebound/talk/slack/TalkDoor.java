package dev.rebound.talk.slack;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.talk.Asked;
import dev.rebound.talk.Instead;
import dev.rebound.talk.Outlet;
import dev.rebound.talk.Talk;
import dev.rebound.talk.Talking;
import java.time.Clock;
import java.util.Objects;

/** The way of asks for five minutes into Slack: the one class of this door that wiring calls. */
public final class TalkDoor {
    private TalkDoor() {}

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            Talking talking,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        TalkMessages messages() {
            return new TalkMessages(playbook, command);
        }
    }

    /** {@code /rebound talk}. */
    public static Subcommand command(Rooms rooms) {
        return new TalkWord(rooms, rooms.messages());
    }

    /** The buttons of both people. */
    public static Listener listener(Rooms rooms, Outbound out, Files files) {
        return new TalkButtons(rooms, new TalkWord(rooms, rooms.messages()), out, files);
    }

    /** Takes word to people by the courier, in their direct messages. */
    public static Outlet outlet(Playbook playbook, String command, Courier courier, Clock clock) {
        var messages = new TalkMessages(playbook, command);
        return new Outlet() {
            @Override
            public void ask(Asked asked) {
                courier.post(asked.peer(), asked.id(), messages.ask(asked.talk()));
            }

            @Override
            public void vanish(Asked asked) {
                courier.takeAway(asked.peer(), asked.id());
            }

            @Override
            public void met(Talk talk) {
                courier.post(talk.asker(), messages.met(Objects.requireNonNull(talk.peer(), "Two met")));
            }

            @Override
            public void nobody(Member asker, Instead instead) {
                courier.post(asker.user(), messages.nobody(instead, asker, clock.instant()));
            }
        };
    }
}
