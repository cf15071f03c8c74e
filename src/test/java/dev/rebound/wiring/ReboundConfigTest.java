package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class ReboundConfigTest {
    @Test
    void an_empty_address_of_the_web_api_is_slack_s_own() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ReboundConfig.class)
                .withDefaultValue("rebound.slack.api-url", "")
                .build()
                .getConfigMapping(ReboundConfig.class);

        assertThat(config.slack().apiUrl().orElse(ReboundConfig.SLACK)).isEqualTo("https://slack.com/api/");
    }
}
