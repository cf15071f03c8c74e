package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.SignedRequest;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class BodyLimitTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String FIELDS =
            "team_id=T0NORTHWD&user_id=U0BIG&channel_id=D0BIG&command=%2Fkit&trigger_id=1.big&response_url=x&text=";

    @Inject
    Tables tables;

    @Test
    void a_body_of_one_mebibyte_is_taken_and_one_byte_more_is_not() {
        assertThat(big(MEBIBYTE).send().status()).isEqualTo(200);

        var before = tables.rowsAtRest();
        assertThat(big(MEBIBYTE + 1).send().status()).isEqualTo(413);
        assertThat(tables.rows()).isEqualTo(before);
    }

    private static SignedRequest big(int bytes) {
        var body = (FIELDS + "a".repeat(bytes - FIELDS.length())).getBytes(StandardCharsets.US_ASCII);
        return SignedRequest.at(Instant.now(), "application/x-www-form-urlencoded", body);
    }
}
