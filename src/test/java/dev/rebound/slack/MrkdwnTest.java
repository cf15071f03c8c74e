package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MrkdwnTest {
    @Test
    void nothing_can_be_mentioned_linked_or_formatted() {
        var safe = Mrkdwn.escaped("<!channel> <https://evil.example|x> *b* _i_ ~s~ `c` & <@U1>");

        assertThat(safe).doesNotContain("<", ">").contains("&lt;!channel&gt;", "&amp;");
        assertThat(safe.replace("\u200b", "")).contains("*b*");
        assertThat(safe).doesNotContain("*b", "b*", "_i", "`c");
    }
}
