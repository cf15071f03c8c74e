package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnoserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());

    private static Diagnosis diagnose(String text) {
        return DIAGNOSER.diagnose(Report.of(text, TODAY));
    }

    @Test
    void the_example_of_the_first_page_is_read_as_a_person_would() {
        var found = diagnose("they froze the budget until July, and she said i sounded scripted. i'm terrible at this");
        assertThat(found.because()).isEqualTo("froze the budget until July");
        assertThat(found.sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "they froze the budget until July, ",
                        "and she said i sounded scripted. ",
                        "i'm terrible at this");
        assertThat(found.hasSelfTalk()).isTrue();
        assertThat(found.confidence()).isBetween(0.8, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they went with our competitor, said i was too pushy | went with our competitor
            he told me to get lost                              | told me to get lost
            she said there is no budget this year               | no budget this year
            Guy's nephew does their computers. Also says if I set foot there again he will break my legs.     | break my legs
            got through to the CEO by accident. he said data protection is with his lawyer. gave me the name. | with his lawyer
            they stopped me after two minutes. she said i talked over her the whole time. nice office though. | talked over her
            just said email me. they make pumps for farms in the valley.                                      | email me
            Sheet from the headhunter. She wrote "candidate took long to reach the point", no more than that. | candidate took long to reach the point
            """)
    void the_words_that_decided_are_whole_words_of_a_person(String text, String because) {
        assertThat(diagnose(text).because()).contains(because);
    }

    static List<String> oddTexts() {
        return List.of(
                "",
                " \n\t ",
                "\0",
                "no\0budget",
                "\ud83d",
                "\ude00 no \ud83d",
                "👩‍👩‍👧‍👦🏴‍☠️",
                "אין תקציב השנה, תתקשר ביולי",
                "\u202eno budget\u202c",
                "\u200b\u200b",
                "…",
                "\"",
                "a".repeat(40_000),
                "no. ".repeat(10_000),
                "no budget, and ".repeat(2_600),
                "\n".repeat(40_000),
                "\"(".repeat(20_000),
                "i want to ".repeat(4_000),
                "ı̇İß".repeat(10_000),
                "e" + "\u0301".repeat(39_999));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void any_text_is_answered_and_its_parts_rejoin_into_it(String text) {
        var found = diagnose(text);
        assertThat(found.sentences().stream().map(Sentence::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(text).contains(found.because());
        assertThat(found.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void an_empty_text_is_unclear() {
        assertThat(diagnose("").kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(diagnose("  \n ").kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void given_parts_come_back_as_they_are() {
        var parts =
                List.of("", "No budget until July.", "  ", "Click. And that was it", "", "i'm terrible at this", "");
        var found = DIAGNOSER.diagnose(Report.ofParts(parts, TODAY));
        assertThat(found.sentences()).extracting(Sentence::text).containsExactlyElementsOf(parts);
    }

    @Test
    void the_words_that_decided_stand_in_the_text() {
        long seed = System.nanoTime();
        System.out.println("the_words_that_decided_stand_in_the_text: seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var text = randomText(random);
            var found = diagnose(text);
            assertThat(text).contains(found.because());
            assertThat(found.because().isBlank()).isEqualTo(text.isBlank());
        }
    }

    private static String randomText(Random random) {
        var pieces = List.of(
                "no budget",
                "until July",
                ", ",
                ". ",
                "\n",
                "\"",
                "she said ",
                "not interested",
                " and ",
                "😀",
                "\ud83d",
                "he hung up",
                "; ",
                "(",
                ")",
                " – ",
                "i'm useless",
                "call me ",
                "3.5",
                "…",
                "\0",
                " ",
                "Mr. Ito",
                "?!",
                "stop calling");
        return IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(any -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    @Test
    void the_same_report_gets_the_same_diagnosis_from_any_thread() {
        var report = Report.of("went with someone cheaper, and he shouted at me. i always lose these", TODAY);
        var first = DIAGNOSER.diagnose(report);
        var others = IntStream.range(0, 64)
                .parallel()
                .mapToObj(any -> DIAGNOSER.diagnose(report))
                .toList();
        assertThat(others).containsOnly(first);
        assertThat(Diagnoser.shipped(Network.shipped()).diagnose(report)).isEqualTo(first);
    }

    @Test
    void when_unsure_it_offers_the_likeliest_and_the_answer_is_the_first_of_them() {
        var found = diagnose("they'd had a think and it was not to be");
        assertThat(found.ask().bucket().isEmpty() && found.ask().objection().isEmpty())
                .isFalse();
        if (!found.ask().bucket().isEmpty()) {
            assertThat(found.ask().bucket()).hasSize(2).doesNotHaveDuplicates().contains(found.bucket());
        }
        if (!found.ask().objection().isEmpty()) {
            assertThat(found.ask().objection())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .contains(found.objection());
        }
    }
}
