package dev.rebound.diagnosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rebound.diagnosis.Head;
import dev.rebound.diagnosis.Opinion;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTest {
    private static final List<String> REPORT =
            List.of("they froze the budget until July, ", "and she said i sounded scripted. ", "i'm terrible at this");
    private static final Network NETWORK = Network.shipped();

    @Test
    void it_reads_the_whole_and_each_part() {
        var opinion = NETWORK.read(REPORT);

        assertThat(likeliest(opinion.report().get(Head.BUCKET))).isEqualTo(Bucket.TIMING.ordinal());
        assertThat(opinion.parts().stream().map(part -> likeliest(part.nature())))
                .containsExactly(Nature.BUSINESS.ordinal(), Nature.APPROACH.ordinal(), Nature.SELF_TALK.ordinal());
    }

    static List<List<String>> odd() {
        return List.of(
                List.of(),
                List.of(""),
                List.of("", " ", "\n"),
                List.of("\0", "\ud83d"),
                List.of("no budget ".repeat(4_000), "i'm useless"),
                Collections.nCopies(3_000, "no."));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatever_it_reads_its_chances_add_up(List<String> parts) {
        var opinion = NETWORK.read(parts);

        opinion.report().values().forEach(NetworkTest::addUp);
        opinion.parts().forEach(part -> addUp(part.nature()));
        assertThat(opinion.two()).isBetween(0f, 1f);
    }

    private static void addUp(float[] chances) {
        assertThat(IntStream.range(0, chances.length)
                        .mapToDouble(i -> chances[i])
                        .sum())
                .isCloseTo(1, within(1e-3));
    }

    @Test
    void the_same_report_gets_the_same_opinion_from_any_thread() {
        var first = written(NETWORK.read(REPORT));

        assertThat(IntStream.range(0, 64).parallel().mapToObj(any -> written(NETWORK.read(REPORT))))
                .containsOnly(first);
    }

    private static List<Float> written(Opinion opinion) {
        var bucket = opinion.report().getOrDefault(Head.BUCKET, new float[0]);
        return IntStream.range(0, bucket.length).mapToObj(i -> bucket[i]).toList();
    }

    private static int likeliest(float[] chances) {
        return IntStream.range(0, chances.length)
                .reduce((a, b) -> chances[a] >= chances[b] ? a : b)
                .orElseThrow();
    }
}
