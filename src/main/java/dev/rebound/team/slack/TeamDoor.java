package dev.rebound.team.slack;

import com.slack.api.Slack;
import dev.rebound.calendar.Holidays;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.Team;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamRules;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Tokens;
import dev.rebound.team.Joining;
import dev.rebound.team.SetUp;
import dev.rebound.team.TeamBooks;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The way of teams into Slack: the one class of this door that wiring calls. */
public final class TeamDoor {
    private final TeamWord word;
    private final RulesWord rules;
    private final YesButtons yeses;
    private final TeamEnd end;

    /** The rooms behind the door. */
    public record Rooms(
            String command,
            SetUp setUp,
            Joining joining,
            TeamBooks books,
            Members members,
            Playbook playbook,
            Diagnoser diagnoser,
            PeopleNearby people,
            Clock clock) {
        TeamRules rules() {
            return books.rules();
        }
    }

    /**
     * What looks at Slack once an answer has left.
     *
     * @param learn asks Slack how a user of a workspace stands, with no transaction open
     */
    public record Eyes(Slack slack, Tokens tokens, InWorkspace inWorkspace, BiConsumer<UUID, String> learn) {}

    public TeamDoor(Rooms rooms, Eyes eyes, Outbound out) {
        var look = new TeamLook(rooms, eyes, out);
        word = new TeamWord(rooms, new TeamForm(rooms.playbook().labels(), Holidays.shipped()), look, out);
        rules = new RulesWord(rooms, look, out);
        yeses = new YesButtons(rooms, out);
        end = new TeamEnd(rooms, look, out);
    }

    /** {@code /rebound team}. */
    public Subcommand command() {
        return word;
    }

    /** The forms and the buttons. */
    public Listener listener() {
        return app -> {
            word.listenTo(app);
            rules.listenTo(app);
            yeses.listenTo(app);
            end.listenTo(app);
        };
    }

    /** Asks Slack about channels. */
    public static TeamChannels channels(Slack slack, Tokens tokens) {
        return new ChannelLook(slack, tokens);
    }

    /** Sends the question to somebody who is asked in. */
    public static BiConsumer<Team, Member> question(Playbook playbook, Courier courier) {
        var blocks = new YesBlocks(playbook.labels());
        return (team, member) -> courier.post(member.user(), blocks.question(team, Set.of()));
    }
}
