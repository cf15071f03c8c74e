package dev.rebound.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A manifest file, read. */
record Manifest(JsonNode root) {
    static Manifest of(String file) {
        try {
            return new Manifest(new YAMLMapper().readTree(Path.of(file).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> commands() {
        return texts("/features/slash_commands", "command");
    }

    Set<String> shortcuts(String type) {
        return StreamSupport.stream(root.at("/features/shortcuts").spliterator(), false)
                .filter(shortcut -> shortcut.get("type").asText().equals(type))
                .map(shortcut -> shortcut.get("callback_id").asText())
                .collect(Collectors.toSet());
    }

    Set<String> events() {
        return texts("/settings/event_subscriptions/bot_events");
    }

    Set<String> scopes() {
        return texts("/oauth_config/scopes/bot");
    }

    private Set<String> texts(String pointer) {
        return StreamSupport.stream(root.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> texts(String pointer, String field) {
        return StreamSupport.stream(root.at(pointer).spliterator(), false)
                .map(node -> node.get(field).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
