package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Noes from a job search are read as such ({@code P41}); half of the texts were written before the rules. */
class JobDiagnoserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Diagnoser SALES = Diagnoser.shipped(Network.shipped());
    private static final JobDiagnoser JOB = new JobDiagnoser(SALES);

    private record Case(Objection objection, Bucket bucket, Severity severity, String text) {
        static Case of(String line) {
            var fields = line.split(" \\| ", 4);
            return new Case(
                    Objection.valueOf(fields[0]), Bucket.valueOf(fields[1]), Severity.valueOf(fields[2]), fields[3]);
        }

        boolean isRead() {
            var read = read(text);
            return read.kind() == Kind.REJECTION
                    && read.prospects() == 1
                    && read.objection() == objection
                    && read.bucket() == bucket
                    && read.severity() == severity;
        }

        @Override
        public String toString() {
            var read = read(text);
            return "%s %s: read as %s %s %s %s%n"
                    .formatted(this.objection, text, read.kind(), read.objection(), read.bucket(), read.severity());
        }
    }

    @ParameterizedTest
    @CsvSource({"job-tuned.txt, 1.0", "job-blind.txt, 0.95"})
    void most_noes_are_read_as_a_person_would_read_them(String file, double share) throws IOException {
        var cases = cases(file);
        var missed = cases.stream().filter(Predicate.not(Case::isRead)).toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(1 - missed.size() / (double) cases.size()).as("%s", missed).isGreaterThanOrEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-tuned.txt", "job-blind.txt"})
    void what_is_no_attack_is_never_heard_as_one_and_an_attack_always(String file) throws IOException {
        assertThat(cases(file))
                .allMatch(
                        it -> (read(it.text()).severity() == Severity.ABUSIVE) == (it.severity() == Severity.ABUSIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they went with another candidate and i want to kill myself",
                "position has been filled. i don't want to live anymore",
                "not a culture fit. Everyone would be better off without me, I want to end my life"
            })
    void words_of_danger_stay_words_of_danger(String text) {
        assertThat(read(text).crisis()).isTrue();
        assertThat(read(text)).isEqualTo(SALES.diagnose(Report.of(text, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i got the job, and they said another candidate cried", "They offered me the role at last"})
    void good_news_is_not_read_again(String text) {
        assertThat(read(text)).isEqualTo(SALES.diagnose(Report.of(text, TODAY)));
    }

    @Test
    void the_words_that_decided_stand_in_the_report() throws IOException {
        assertThat(cases("job-tuned.txt"))
                .allMatch(it -> it.text().contains(read(it.text()).because()));
    }

    @Test
    void a_language_that_is_not_read_stays_so() {
        assertThat(read("Leider haben wir uns für einen internen Bewerber entschieden, alles Gute für Ihre Suche.")
                        .kind())
                .isEqualTo(Kind.UNCLEAR);
    }

    private static Diagnosis read(String text) {
        return JOB.diagnose(Report.of(text, TODAY));
    }

    private static List<Case> cases(String file) throws IOException {
        try (var in = Objects.requireNonNull(JobDiagnoserTest.class.getResourceAsStream("/diagnosis/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }
}
