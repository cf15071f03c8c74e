package dev.rebound.jobsearch.slack;

import dev.rebound.jobsearch.Application;
import dev.rebound.jobsearch.JobSearch;
import dev.rebound.jobsearch.Later;
import dev.rebound.jobsearch.Telling;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The job search's way into Slack: the one class of this door that wiring calls. */
public final class SearchListeners {
    private SearchListeners() {}

    /** The rooms behind the door. */
    public record Rooms(JobSearch search, Later later, Members members, Playbook playbook, Clock clock) {
        private SearchDesk desk(Outbound out) {
            return new SearchDesk(this, new SearchBlocks(playbook), new SearchForms(playbook), out);
        }
    }

    /** {@code /rebound job}. */
    public static Subcommand command(Rooms rooms, Operators operators, Outbound out) {
        return new SearchWord(rooms.desk(out), operators);
    }

    /** Whoever may switch the track on for the workspace. */
    public interface Operators {
        /** Whether this Slack user may. */
        boolean include(String user);
    }

    /** Its buttons and forms, wherever they stand. */
    public static Listener buttons(Rooms rooms, Outbound out) {
        var desk = rooms.desk(out);
        return app -> {
            new SearchButtons(desk).listenTo(app);
            new ApplicationButtons(desk).listenTo(app);
            new SearchSubmissions(desk).listenTo(app);
        };
    }

    /** The voice in which each request is answered: that of the track its sender is on. */
    public static Listener voice(JobSearch search) {
        return new SpokenTo(search);
    }

    /** What is told on a later day. */
    public static Telling telling(Playbook playbook, Courier courier) {
        var blocks = new SearchBlocks(playbook);
        return new Telling() {
            @Override
            public void silence(Application application) {
                courier.post(application.author(), blocks.silence(application));
            }

            @Override
            public void goOn(String user) {
                courier.post(user, blocks.sentence("job.go-on"));
            }
        };
    }
}
