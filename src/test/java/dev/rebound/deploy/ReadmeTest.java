package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.wiring.ReboundConfig;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what is so. */
class ReadmeTest {
    private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(\\w+):(.*)}");
    private static final Path EXAMPLE = Path.of("src/test/java/dev/rebound/example");
    private static final long LARGEST_PICTURE = 200_000;

    private final String readme = read(Path.of("README.md"));

    @Test
    void the_configuration_table_is_the_configuration() {
        assertThat(rows("Configuration").stream().map(row -> row.subList(0, 3)))
                .containsExactlyInAnyOrderElementsOf(
                        settings("rebound", ReboundConfig.class).toList());
    }

    @Test
    void the_table_of_scopes_is_the_manifest_s() {
        assertThat(rows("Scopes").stream().map(row -> row.get(0).replace("`", "")))
                .containsExactlyInAnyOrderElementsOf(Manifest.of("manifest.yml").scopes());
    }

    @Test
    void the_worked_example_is_code_that_is_compiled_wired_and_tested() {
        var example = sources(EXAMPLE);
        assertThat(CODE.matcher(readme).results().map(found -> found.group(1)))
                .hasSize(3)
                .allSatisfy(code -> assertThat(example).anyMatch(source -> source.contains(code)));
    }

    @Test
    void what_it_links_to_is_there() {
        assertThat(LINK.matcher(readme).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    @Test
    void the_picture_is_small() throws IOException {
        assertThat(Files.size(Path.of("deploy/card.png"))).isLessThan(LARGEST_PICTURE);
    }

    @Test
    void the_packages_it_names_are_there() {
        var named = rows("Where things live").stream()
                .limit(4)
                .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.get(0)).results())
                .map(found -> found.group(1).replaceAll(".*/", ""))
                .collect(Collectors.toSet());
        assertThat(named)
                .contains("taxonomy", "diagnosis", "reject")
                .allSatisfy(name ->
                        assertThat(Path.of("src/main/java/dev/rebound", name)).exists());
    }

    /** The rows of the first table under a heading, cell by cell. */
    private List<List<String>> rows(String heading) {
        var section = readme.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Stream<List<String>> settings(String prefix, Class<?> group) {
        return Arrays.stream(group.getDeclaredMethods()).flatMap(method -> {
            var key = prefix + "." + kebab(method.getName());
            return method.getReturnType().isInterface() && isOurs(method.getReturnType())
                    ? settings(key, method.getReturnType())
                    : Stream.of(setting(key, method));
        });
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(ReboundConfig.class.getName());
    }

    /** Key, environment variable, default: as {@code application.properties} says, else as the interface says. */
    private static List<String> setting(String key, Method method) {
        var shipped = EXPRESSION.matcher(properties().getProperty(key, ""));
        if (shipped.matches()) {
            return List.of(
                    code(key), code(shipped.group(1)), shipped.group(2).isEmpty() ? "–" : code(shipped.group(2)));
        }
        var byDefault = method.getAnnotation(WithDefault.class);
        var variable = key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return List.of(code(key), code(variable), byDefault == null ? "–" : code(byDefault.value()));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Properties properties() {
        try (var in = ReadmeTest.class.getResourceAsStream("/application.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .collect(Collectors.toSet());
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
}
