package dev.rebound.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @AfterEach
    void forget() {
        System.clearProperty("faults.percent");
    }

    @Test
    void counts_are_full_unless_a_share_is_named() {
        assertThat(Faults.count(20)).isEqualTo(20);
    }

    @Test
    void a_share_is_kept_and_never_comes_to_nothing() {
        System.setProperty("faults.percent", "10");
        assertThat(Faults.count(20)).isEqualTo(2);
        assertThat(Faults.count(3)).isEqualTo(1);
    }
}
