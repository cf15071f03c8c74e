package dev.rebound.home.slack;

import com.slack.api.methods.MethodsClient;
import dev.rebound.home.Listing;
import dev.rebound.home.Page;
import dev.rebound.people.Members;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Home's way into Slack: the one class of this door that wiring calls. */
public final class HomeDoor {
    private final Rooms rooms;
    private final HomePages pages;

    /** The rooms behind the door. */
    public record Rooms(Page page, Members members, Playbook playbook, Voices voices, Clock clock) {}

    /** <em>Older</em> and <em>Newer</em>. */
    public static Listener list(Listing listing, Rooms rooms, Outbound out) {
        return new ListButtons(listing, rooms, new ListView(rooms.playbook().labels()), out);
    }

    /** @param slack Slack for a workspace, by the workspace's own id */
    public HomeDoor(Rooms rooms, InWorkspace inWorkspace, Function<UUID, MethodsClient> slack) {
        this.rooms = rooms;
        var view = new HomeView(rooms.playbook());
        var drawing = new HomeDrawing(rooms.page(), rooms.members(), rooms.clock(), view);
        pages = new HomePages(inWorkspace, slack, drawing, rooms.voices());
    }

    /** The pages, to be drawn again by whatever changes what stands on them. */
    public Pages pages() {
        return pages;
    }

    /** The handlers of the tab itself. */
    public Listener listener() {
        return new HomeTab(pages, rooms.members());
    }

    /**
     * The words {@code help}, {@code home} and none.
     *
     * @param command what {@code /rebound} is called here
     * @param reject what {@code /reject} is called here
     * @param win what {@code /win} is called here
     */
    public List<Subcommand> words(String command, String reject, String win) {
        var help = new HelpWord(
                "help",
                () -> rooms.playbook().answer(Answer.HELP_REBOUND, "command", command, "reject", reject, "win", win));
        return List.of(help, today("home"), today(""));
    }

    private Subcommand today(String word) {
        return new TodayWord(word, rooms.page(), rooms.members(), rooms.clock(), rooms.playbook());
    }
}
