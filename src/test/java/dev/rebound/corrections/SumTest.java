package dev.rebound.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
    @ParameterizedTest
    @CsvSource({"5,5", "6,5", "9,5", "10,10", "14,10", "15,15", "104,100"})
    void it_holds_no_number_between_the_steps(int people, int told) {
        assertThat(new Sum<>(Bucket.FIT, Bucket.TIMING, people).people()).isEqualTo(told);
    }

    @Test
    void the_order_is_that_of_the_labels_whatever_the_numbers() {
        var sums = Stream.of(
                new Sum<>(Bucket.MOOD, Bucket.TIMING, 50),
                new Sum<>(Bucket.TIMING, Bucket.MOOD, 5),
                new Sum<>(Bucket.TIMING, Bucket.FIT, 10));

        assertThat(sums.sorted(Sum.byLabels()).map(sum -> sum.read() + " " + sum.made()))
                .containsExactly("TIMING FIT", "TIMING MOOD", "MOOD TIMING");
    }
}
