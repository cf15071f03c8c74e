package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rebound.people.Hours;
import dev.rebound.people.Timetable;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Home of a rep with weeks behind them, as pictures to look at: goal, follow-up due, bars, a pattern, a running experiment. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PicturesOfHomeTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    Timetable timetable;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final LocalDate today = LocalDate.now(VIENNA);
    private SignedSlack rep;

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_with_everything_on_it(Screen screen) {
        hire();
        followUpOfThreeWeeksAgo();
        goodMorningsOfLastWeek();
        clock.reset();
        experiment();
        rep.command("/win", "+12 dials");
        assertThat(rep.command("they went with our competitor, said i was too pushy")
                        .body())
                .contains("Sounds like");

        var window = CHROMIUM.open(slack, screen);
        var home = SlackPage.of(rep.user(), window, slack).openHome();

        assertThat(home.awaitText("Opener. Counts"))
                .contains("Dana, Fernhill", "got past the opener", "09:00 to 10:00");
        window.shootTall(screen.label() + "-home-full");
    }

    /** In the past already, and at work at all hours, so that what is due is due on whatever day this runs. */
    private void hire() {
        clock.stopAt(lastWeek().minusDays(11).atTime(10, 0).atZone(VIENNA).toInstant());
        rep = SignedSlack.newcomer().by(clock);
        slack.put(new Person(rep.user(), "ana", "Ana Weber", "Sales rep", VIENNA, Person.Role.MEMBER));
        rep.command("/rebound", "");
        tables.awaitZone(rep.user(), VIENNA);
        var here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, rep.team(), "U0BOT"));
        inWorkspace.run(here, () -> {
            timetable.set(rep.user(), new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59)));
            return true;
        });
    }

    /** Patterns are looked for once a week: that week's look is over before there is one, so that this week's finds it. */
    private void goodMorningsOfLastWeek() {
        var monday = lastWeek();
        at(monday, LocalTime.of(8, 0), "/rebound", "patterns");
        for (var day = 0; day < 5; day++) {
            at(monday.plusDays(day), LocalTime.of(9, 5), "/win", "+25 talks");
            at(monday.plusDays(day), LocalTime.of(9, 10), "/reject", "+5 not interested");
            at(monday.plusDays(day), LocalTime.of(14, 5), "/win", "+5 talks");
            at(monday.plusDays(day), LocalTime.of(14, 10), "/reject", "+35 not interested");
        }
    }

    private LocalDate lastWeek() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }

    /** Of the first of the two weeks before that one: due in the week that is over. */
    private void followUpOfThreeWeeksAgo() {
        clock.stopAt(lastWeek().minusDays(10).atTime(10, 0).atZone(VIENNA).toInstant());
        var card = rep.command("Dana at Fernhill " + rep.user() + " said call me again in two weeks, no time now")
                .json();
        press(card, "Remind me ");
    }

    private void experiment() {
        var plan = new JsonObject();
        plan.add("today", field("today", "Hi, this is Ana from Northwind, how are you"));
        plan.add("new", field("new", "We have never met. May I tell you why I call?"));
        rep.submission("experiment.form", "{\"id\": \"experiment\"}", plan);
        press(rep.command("+9 not interested").json(), "Today's way");
        press(rep.command("+7 they froze the budget until July").json(), "New way");
    }

    private void press(JsonObject answer, String label) {
        var button = buttons(answer)
                .filter(found ->
                        found.getAsJsonObject("text").get("text").getAsString().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + answer));
        var url = Mailbox.fresh();
        rep.withResponseUrl(url)
                .action(
                        button.get("action_id").getAsString(),
                        button.get("value").getAsString());
        Mailbox.awaitAt(url, 1);
    }

    private static Stream<JsonObject> buttons(JsonElement element) {
        if (element.isJsonArray()) {
            return StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
                    .flatMap(PicturesOfHomeTest::buttons);
        }
        if (!element.isJsonObject()) {
            return Stream.empty();
        }
        var object = element.getAsJsonObject();
        return Optional.ofNullable(object.get("type"))
                        .map(JsonElement::getAsString)
                        .orElse("")
                        .equals("button")
                ? Stream.of(object)
                : object.entrySet().stream().flatMap(entry -> buttons(entry.getValue()));
    }

    private static JsonObject field(String name, String text) {
        var input = new JsonObject();
        input.add(name, SignedSlack.object("type", "plain_text_input", "value", text));
        return input;
    }

    private void at(LocalDate day, LocalTime time, String command, String text) {
        clock.stopAt(day.atTime(time).atZone(VIENNA).toInstant());
        assertThat(rep.command(command, text).status()).isEqualTo(200);
    }
}
