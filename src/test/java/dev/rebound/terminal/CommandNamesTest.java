package dev.rebound.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandNamesTest {
    @Test
    void the_shipped_names_and_others_in_slack_s_form_are_fine() {
        assertThat(new CommandNames("/reject", "/win", "/rebound").refusal()).isEmpty();
        assertThat(new CommandNames("/nein", "/win", "/zurück_1-a").refusal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nein", "/", "/Nein", "/no thanks", "/a23456789012345678901234567890123"})
    void a_name_in_another_form_is_refused_by_its_key(String name) {
        assertThat(new CommandNames(name, "/win", "/rebound").refusal().orElseThrow())
                .contains("REBOUND_COMMANDS_REJECT is \"" + name + "\"")
                .doesNotContain("\n");
        assertThat(new CommandNames("/reject", "/win", name).refusal().orElseThrow())
                .contains("REBOUND_COMMANDS_REBOUND is");
    }

    @Test
    void one_name_for_both_is_refused_by_both_keys() {
        assertThat(new CommandNames("/no", "/win", "/no").refusal().orElseThrow())
                .contains("REBOUND_COMMANDS_REJECT", "REBOUND_COMMANDS_REBOUND", "/no");
    }
}
