package dev.rebound.deploy;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.rebound.slack.Listener;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the listeners of the app, and not those of its tests, have told Bolt that they listen to. */
final class Registered {
    private final App app =
            new App(AppConfig.builder().appInitializersEnabled(false).build(), new ArrayList<>());

    Registered(List<Listener> listeners) {
        listeners.stream().filter(Registered::isOfTheApp).forEach(listener -> listener.listenTo(app));
    }

    Set<Pattern> commands() {
        return patterns("slashCommandHandlers");
    }

    Set<Pattern> globalShortcuts() {
        return patterns("globalShortcutHandlers");
    }

    Set<Pattern> messageShortcuts() {
        return patterns("messageShortcutHandlers");
    }

    Set<Pattern> buttons() {
        return patterns("blockActionHandlers");
    }

    Set<Pattern> forms() {
        return patterns("viewSubmissionHandlers");
    }

    /** By their types, without subtypes. */
    Set<String> events() {
        return handlers("eventHandlers").keySet().stream()
                .map(key -> key.toString().split(":", 2)[0])
                .collect(Collectors.toSet());
    }

    private Set<Pattern> patterns(String field) {
        return handlers(field).keySet().stream().map(Pattern.class::cast).collect(Collectors.toSet());
    }

    private Map<?, ?> handlers(String name) {
        try {
            Field field = App.class.getDeclaredField(name);
            field.setAccessible(true);
            return (Map<?, ?>) field.get(app);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfTheApp(Listener listener) {
        var outermost = listener.getClass().getName().split("\\$", 2)[0];
        return Files.exists(Path.of("src/main/java", outermost.replace('.', '/') + ".java"));
    }
}
