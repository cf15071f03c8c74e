package dev.rebound.corrections.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.rebound.people.Members;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** A Slack team for each test, so that nobody else's corrections are among the sums. */
abstract class OwnTeam {
    static final String BUDGET = "they froze the budget until July";
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    final String team = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    final SignedSlack operator = SignedSlack.of(SlackInABox.OPERATOR).ofTeam(team);

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Members members;

    @Inject
    Tables tables;

    @BeforeEach
    void found() {
        inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, team, "U0BOT"));
    }

    SignedSlack somebody() {
        return SignedSlack.newcomer().ofTeam(team);
    }

    List<SignedSlack> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> somebody()).toList();
    }

    /** Reports this; gives the entry's id. */
    static String reports(SignedSlack who, String text) {
        var found = ID.matcher(who.command(text).body());
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    /** Reports that a budget was frozen, and says that this was about something else; gives the entry's id. */
    static String corrects(SignedSlack who, String text, String bucket) {
        var id = reports(who, text);
        assertThat(who.action("reject.bucket." + bucket, id + " " + bucket).status())
                .isEqualTo(200);
        return id;
    }

    /** What the operator reads, all of its text. */
    String read(String words) {
        return texts(operator.command("/rebound", words).json().get("blocks"));
    }

    static String texts(JsonElement drawn) {
        var all = new StringBuilder();
        collect(drawn, all);
        return all.toString();
    }

    private static void collect(JsonElement drawn, StringBuilder all) {
        if (drawn.isJsonArray()) {
            drawn.getAsJsonArray().forEach(one -> collect(one, all));
        } else if (drawn.isJsonObject()) {
            drawn.getAsJsonObject().entrySet().forEach(field -> {
                if (field.getKey().equals("text") && field.getValue().isJsonPrimitive()) {
                    all.append(field.getValue().getAsString()).append('\n');
                } else {
                    collect(field.getValue(), all);
                }
            });
        }
    }

    static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    <T> T in(Callable<T> work) {
        var workspace =
                inWorkspace.acrossWorkspaces(() -> workspaces.ofTeam(team)).orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
