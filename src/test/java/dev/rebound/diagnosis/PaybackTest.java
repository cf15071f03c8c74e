package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody will not live to earn back is a price, and what they will not live to see may be danger. */
class PaybackTest {
    @ParameterizedTest
    @ValueSource(strings = {"i'll be dead before it pays off", "We will all be dead before your panels break even"})
    void a_long_payback_is_no_danger(String text) {
        assertThat(Payback.plain(text)).doesNotContainIgnoringCase("dead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i'll be dead before i hit quota",
                "i'll be dead by friday",
                "i will be gone before it pays off",
                "i'll be dead before the debt is paid"
            })
    void what_is_no_payback_stays_as_it_is(String text) {
        assertThat(Payback.plain(text)).isEqualTo(text);
    }
}
