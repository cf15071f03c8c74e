package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The admin grants what the code needs, and no more. */
class ScopesTest {
    /** The bot scopes that each Web API method asks for; a method that is not here has to be looked up and added. */
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("auth.test", Set.of()),
            Map.entry("chat.delete", Set.of("chat:write")),
            Map.entry("chat.postMessage", Set.of("chat:write")),
            Map.entry("chat.update", Set.of("chat:write")),
            Map.entry("conversations.close", Set.of("mpim:write")),
            Map.entry("conversations.info", Set.of("channels:read", "groups:read")),
            Map.entry("conversations.open", Set.of("mpim:write")),
            Map.entry("files.completeUploadExternal", Set.of("files:write")),
            Map.entry("files.getUploadURLExternal", Set.of("files:write")),
            Map.entry("users.info", Set.of("users:read")),
            Map.entry("views.open", Set.of()),
            Map.entry("views.publish", Set.of()),
            Map.entry("views.push", Set.of()),
            Map.entry("views.update", Set.of()));

    private static final Map<String, Set<String>> SCOPES_OF_EVENTS =
            Map.of("app_home_opened", Set.of(), "message.im", Set.of("im:history"));

    private static final String SCOPE_OF_COMMANDS_AND_SHORTCUTS = "commands";

    /** Their bytes are asked for at Slack's file host, with no method of the Web API. */
    private static final String SCOPE_OF_FILES_IN_FORMS = "files:read";

    private final Manifest manifest = Manifest.of("manifest.yml");

    @Test
    void the_scopes_are_those_that_the_code_needs_and_no_more() {
        var needed = new TreeSet<>(Set.of(SCOPE_OF_COMMANDS_AND_SHORTCUTS));
        var calls = SlackCalls.all();
        assertThat(SCOPES_OF_METHODS.keySet()).containsExactlyInAnyOrderElementsOf(calls);
        calls.forEach(call -> needed.addAll(SCOPES_OF_METHODS.get(call)));
        manifest.events().forEach(event -> needed.addAll(SCOPES_OF_EVENTS.get(event)));
        needed.add(SCOPE_OF_FILES_IN_FORMS);
        assertThat(manifest.scopes()).isEqualTo(needed);
    }
}
