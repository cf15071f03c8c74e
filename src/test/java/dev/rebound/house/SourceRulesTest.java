package dev.rebound.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the class files do not tell: lengths, and that every package says what lives there. */
class SourceRulesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BROKEN = Path.of("src/test/java/broken/house");
    private static final int LONGEST_CLASS = 200;

    @Test
    void no_class_is_longer_than_two_hundred_lines() throws IOException {
        assertThat(tooLong(SOURCES)).isEmpty();
    }

    @Test
    void the_length_rule_sees_a_class_that_is_too_long() throws IOException {
        var folder = Files.createTempDirectory("house");
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(LONGEST_CLASS + 1));
        assertThat(tooLong(folder)).hasSize(1);
    }

    @Test
    void every_package_says_what_lives_there() throws IOException {
        assertThat(packagesWithoutInfo(SOURCES)).isEmpty();
    }

    @Test
    void the_package_rule_sees_a_package_without_a_word() throws IOException {
        var folder = Files.createTempDirectory("house");
        Files.writeString(folder.resolve("Silent.java"), "class Silent {}");
        assertThat(packagesWithoutInfo(folder)).hasSize(1);
    }

    @Test
    void no_method_is_longer_than_twenty_five_lines() {
        assertThat(new SourceRules(SOURCES).longMethods()).isEmpty();
    }

    @Test
    void the_method_rule_sees_a_method_that_is_too_long() {
        assertThat(new SourceRules(BROKEN).longMethods()).containsExactly("Long.winded: 26 lines");
    }

    @Test
    void no_switch_over_a_term_of_the_taxonomy_has_a_default() {
        assertThat(new SourceRules(SOURCES).defaultsOverTaxonomy()).isEmpty();
    }

    @Test
    void the_switch_rule_sees_both_kinds_of_switch_and_no_switch_over_anything_else() {
        assertThat(new SourceRules(BROKEN).defaultsOverTaxonomy())
                .containsExactlyInAnyOrder("Careless: default beside [GLAD]", "Careless: default beside [SAD]");
    }

    private static List<String> tooLong(Path folder) throws IOException {
        return java(folder).stream()
                .filter(file -> lines(file) > LONGEST_CLASS)
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();
    }

    private static Set<Path> packagesWithoutInfo(Path folder) throws IOException {
        return java(folder).stream()
                .map(Path::getParent)
                .filter(place -> !Files.exists(place.resolve("package-info.java")))
                .collect(Collectors.toSet());
    }

    private static List<Path> java(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
