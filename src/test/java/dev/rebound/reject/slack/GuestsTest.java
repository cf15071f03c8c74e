package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.testkit.AtOnce;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guests and people of other companies: answered as anybody until Slack has told, and refused everywhere from then on. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class GuestsTest extends RoadTest {
    private static final String REFUSED = "Rebound is for full members of this workspace. Guests can't use it.";

    @Inject
    Members members;

    private final String other = SignedSlack.newcomer().user();

    @Test
    void the_first_report_of_a_guest_is_taken_back_with_the_reason_and_nobody_is_greeted_twice() {
        var guest = as(Person.Role.GUEST);

        assertThat(reports(guest, "they have no budget until July").text()).startsWith("Sounds like");

        inDm(
                guest,
                message -> message.text()
                        .equals(
                                "Slack tells me that you are a guest in this workspace. Rebound keeps reports of full members only,"
                                        + " so I erased what you had sent here. Nobody else read it."));
        assertThat(entries(other)).isEmpty();
        assertThat(reports(guest, "they have no budget until July").text()).isEqualTo(REFUSED);
        assertThat(greetings(guest)).isEqualTo(1);
    }

    @Test
    void somebody_of_another_company_is_told_that() {
        var stranger = as(Person.Role.STRANGER);
        reports(stranger, "they have no budget until July");

        inDm(stranger, message -> message.text().startsWith("Slack tells me that you belong to another company."));
    }

    @Test
    void a_known_guest_is_refused_at_every_door() {
        var guest = as(Person.Role.GUEST);
        SignedSlack.of(other).command("/rebound", "");
        until(() -> in(() -> members.standing(other)).equals(java.util.Optional.of(Standing.GUEST)));

        Stream.of("", "they said no", "+5 no", "+3", "undo", "help", "demo", "she said yes, we are booked")
                .forEach(text -> assertThat(answer(text)).as(text).isEqualTo(REFUSED));
        guest.uses("log_rejection");
        assertThat(guest.modal()).isEmpty();
        inDm(guest, message -> message.text().equals(REFUSED));
        guest.typesToBot("they said no");
        guest.uses("log_this_rejection", guest.lastSeen(guest.dm()));
        assertThat(guest.modal()).isEmpty();
        SignedSlack.of(other).submission("reject.form", "", text("they have no budget"));
        SignedSlack.of(other).submission("reject.meant-form", "", text("they have no budget"));
        assertThat(entries(other)).isEmpty();
        assertThat(tables().rows().get("held")).noneMatch(row -> row.contains(other));
        assertThat(greetings(guest)).isZero();
    }

    @Test
    void two_first_reports_at_once_bring_one_greeting() {
        var somebody = as(Person.Role.MEMBER);
        SignedSlack.of(other).command("/rebound", "");

        AtOnce.times(6, () -> SignedSlack.of(other).command("they said no"));

        until(() -> greetings(somebody) > 0);
        rep.typesToBot("hi");
        inDm(message -> message.text().equals("Hello, I'm Rebound."));
        assertThat(greetings(somebody)).isEqualTo(1);
        assertThat(entries(other)).hasSize(6);
    }

    private String answer(String text) {
        return SignedSlack.of(other).command(text).json().get("text").getAsString();
    }

    private Acting as(Person.Role role) {
        slack.put(new Person(other, "other", "Another", "", ZoneId.of("Europe/Vienna"), role));
        return slack.as(other);
    }

    private static long greetings(Acting who) {
        return who.sees(who.dm()).stream()
                .map(Message::text)
                .filter("Hello, I'm Rebound."::equals)
                .count();
    }

    private static com.google.gson.JsonObject text(String text) {
        var values = new com.google.gson.JsonObject();
        var field = new com.google.gson.JsonObject();
        field.add("text", SignedSlack.object("type", "plain_text_input", "value", text));
        values.add("text", field);
        return values;
    }
}
