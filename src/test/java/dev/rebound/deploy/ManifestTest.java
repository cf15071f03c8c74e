package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.slack.Listener;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the admin pastes into Slack is what the code listens to and calls: nothing is missing on either side. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ManifestTest {
    private final Manifest manifest = Manifest.of("manifest.yml");
    private Registered registered;

    @Inject
    void read(@All List<Listener> listeners) {
        registered = new Registered(listeners);
    }

    @Test
    void every_command_has_a_handler_and_every_handler_a_command() {
        assertThat(differences(manifest.commands(), registered.commands())).isEmpty();
    }

    @Test
    void every_shortcut_has_a_handler_and_every_handler_a_shortcut() {
        assertThat(differences(manifest.shortcuts("global"), registered.globalShortcuts()))
                .isEmpty();
        assertThat(differences(manifest.shortcuts("message"), registered.messageShortcuts()))
                .isEmpty();
    }

    @Test
    void every_event_has_a_handler_and_every_handler_an_event() {
        assertThat(manifest.events().stream().map(event -> event.split("\\.", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(registered.events());
    }

    @Test
    void buttons_and_forms_arrive() {
        assertThat(registered.buttons()).isNotEmpty();
        assertThat(registered.forms()).isNotEmpty();
        assertThat(manifest.root().at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void people_can_open_home_and_write_to_it() {
        var home = manifest.root().at("/features/app_home");
        assertThat(home.get("home_tab_enabled").asBoolean()).isTrue();
        assertThat(home.get("messages_tab_enabled").asBoolean()).isTrue();
        assertThat(home.get("messages_tab_read_only_enabled").asBoolean()).isFalse();
    }

    @Test
    void both_roads_are_one_app() {
        var socket = Manifest.of("deploy/manifest-socket.yml");
        assertThat(socket.commands()).isEqualTo(manifest.commands());
        assertThat(socket.shortcuts("global")).isEqualTo(manifest.shortcuts("global"));
        assertThat(socket.shortcuts("message")).isEqualTo(manifest.shortcuts("message"));
        assertThat(socket.events()).isEqualTo(manifest.events());
        assertThat(socket.scopes()).isEqualTo(manifest.scopes());
        assertThat(socket.root().at("/settings/socket_mode_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void the_slack_in_a_box_knows_the_app_by_the_same_manifest() {
        var box = dev.rebound.simulator.Manifest.rebound();
        assertThat(box.commands().stream().map(dev.rebound.simulator.Manifest.Command::command))
                .containsExactlyInAnyOrderElementsOf(manifest.commands());
        assertThat(box.globalShortcuts().stream().map(dev.rebound.simulator.Manifest.Shortcut::callbackId))
                .containsExactlyInAnyOrderElementsOf(manifest.shortcuts("global"));
        assertThat(box.messageShortcuts().stream().map(dev.rebound.simulator.Manifest.Shortcut::callbackId))
                .containsExactlyInAnyOrderElementsOf(manifest.shortcuts("message"));
        assertThat(box.events()).isEqualTo(manifest.events());
        assertThat(box.scopes()).isEqualTo(manifest.scopes());
    }

    @Test
    void a_difference_is_seen_on_either_side() {
        assertThat(differences(Set.of("/reject"), Set.of())).containsExactly("/reject has no handler");
        assertThat(differences(Set.of(), Set.of(Pattern.compile("^/reject$"))))
                .containsExactly("^/reject$ is not in the manifest");
    }

    private static List<String> differences(Set<String> names, Collection<Pattern> handlers) {
        var differences = new TreeSet<String>();
        names.stream()
                .filter(name -> handlers.stream().noneMatch(h -> h.matcher(name).matches()))
                .forEach(name -> differences.add(name + " has no handler"));
        handlers.stream()
                .filter(handler ->
                        names.stream().noneMatch(n -> handler.matcher(n).matches()))
                .forEach(handler -> differences.add(handler + " is not in the manifest"));
        return List.copyOf(differences);
    }
}
