package dev.rebound.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rebound");

    /** A house where every rule is broken once: see the classes under {@code broken.house}. */
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.house");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return new HouseRules("dev.rebound")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_fails_where_it_is_broken() {
        return new HouseRules("broken.house")
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(
                                                rule.getValue().evaluate(BROKEN).hasViolation())
                                        .isTrue()));
    }
}
