package dev.rebound.deploy;

import com.slack.api.methods.Methods;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which Web API methods the code calls: through the Slack client's types, by its shorthands, or by their names in a text. */
final class SlackCalls {
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Map<String, String> SHORTHANDS = Map.of("say", Methods.CHAT_POST_MESSAGE);

    /** By their names as methods of the client, such as {@code chatPostMessage}. */
    private static final Map<String, String> KNOWN = Arrays.stream(Methods.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
            .map(SlackCalls::value)
            .collect(Collectors.toMap(SlackCalls::asJavaName, Function.identity()));

    private SlackCalls() {}

    static Set<String> all() {
        return Stream.concat(throughTypes(), inTexts()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> throughTypes() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes/dev/rebound")).stream()
                        .flatMap(c -> c.getAccessesFromSelf().stream())
                        .filter(JavaCall.class::isInstance)
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("com.slack.api."))
                        .map(JavaAccess::getName)
                        .map(name -> SHORTHANDS.getOrDefault(name, KNOWN.getOrDefault(name, "")))
                        .filter(method -> !method.isEmpty());
    }

    private static Stream<String> inTexts() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/simulator/"))
                    .flatMap(file -> TEXT.matcher(read(file)).results().map(found -> found.group(1)))
                    .filter(KNOWN::containsValue)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asJavaName(String method) {
        return Pattern.compile("\\.(.)")
                .matcher(method)
                .replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
