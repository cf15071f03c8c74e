package dev.rebound.calls.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Message;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Files of calls are not for people who look for work ({@code P41}), nor for guests. */
class ImportForJobSeekersTest {
    @Test
    void whoever_looks_for_work_is_told_so() {
        assertThat(Voice.JOB_SEARCH.say(() -> answer(Standing.MEMBER)).text())
                .isEqualTo("I read no files of calls while you look for work. Your search is on Home.");
    }

    @Test
    void a_guest_is_turned_away() {
        assertThat(answer(Standing.GUEST).text()).contains("Guests");
    }

    /** Neither opens a form: there is no Slack behind it here. */
    @SuppressWarnings("NullAway")
    private static Message answer(Standing standing) {
        var members = (Members) Proxy.newProxyInstance(
                Members.class.getClassLoader(),
                new Class<?>[] {Members.class},
                (proxy, method, given) -> new Member((String) given[0], ZoneOffset.UTC, standing, true));
        var door = new CallsDoor(new CallsDoor.Rooms(null, members, Playbook.shipped()), null);
        var payload = new SlashCommandPayload();
        payload.setUserId("U0SEEKER");
        payload.setTriggerId("1.2");
        return door.command().answer(payload);
    }
}
