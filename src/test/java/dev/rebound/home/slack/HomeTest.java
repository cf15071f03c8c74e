package dev.rebound.home.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.simulator.View;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Home page by the real door. What is expected to the letter stands in {@code src/test/resources/home}. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class HomeTest {
    private static final Path PAGES = Path.of("src/test/resources/home");
    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String BUDGET = "they froze the budget until July";

    Simulator slack;

    @Inject
    MovableClock clock;

    private final String user = fresh();

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void who_was_never_seen_reads_one_kind_paragraph_with_one_example() throws IOException {
        var rep = somebody();

        rep.opensHome();

        assertThat(written(home(rep, "Nothing stands here yet"))).isEqualTo(expected("first", rep));
    }

    @Test
    void today_and_the_last_entries_are_published_as_exactly_these_blocks() throws IOException {
        var rep = somebody();
        var signed = SignedSlack.of(user).by(clock);
        clock.stopAt(Instant.parse("2026-03-10T16:45:00Z"));
        signed.command("Dana from Kestrel Foods said she doesn't decide that, procurement does");
        clock.stopAt(Instant.parse("2026-03-11T09:05:00Z"));
        signed.command(BUDGET + ", and she said i sounded scripted. i'm terrible at this");
        clock.stopAt(Instant.parse("2026-03-11T09:20:00Z"));
        signed.command("+5 not interested");

        signed.event(SignedSlack.object("type", "app_home_opened", "user", user, "channel", "D1", "tab", "home"));

        assertThat(written(home(rep, "6 noes today"))).isEqualTo(expected("last-ten", rep));
    }

    @Test
    void what_is_deleted_on_the_page_is_gone_from_it_and_counts_nowhere() {
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();
        home(rep, BUDGET.substring(5));

        assertThat(rep.pressesInHome("Delete").ok()).isTrue();

        assertThat(text(home(rep, "Nothing stands here yet"))).doesNotContain("Delete");
        rep.typesToBot("/rebound");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode()).contains("Nothing stands here yet");
    }

    @Test
    void what_is_corrected_on_the_page_reads_right_afterwards() {
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();
        home(rep, "Timing: not now");

        rep.pressesInHome("Edit");
        assertThat(rep.submits(Map.of("bucket", "FIT", "objection", "WRONG_PERSON"))
                        .ok())
                .isTrue();

        assertThat(text(home(rep, "Wrong person"))).contains("1 not for them").doesNotContain("Timing: not now");
    }

    @Test
    void edit_puts_right_who_it_was_and_when_and_leaves_the_words() {
        var rep = somebody();
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofMinutes(895)));
        SignedSlack.of(user).by(clock).command("Dana from Kestrel Foods said they froze the budget until July");
        clock.reset();
        rep.opensHome();
        home(rep, "yesterday, 09:05");

        rep.pressesInHome("Edit");
        assertThat(text(modal(rep, "Your words stay as you wrote them."))).contains("froze the budget until July");
        assertThat(rep.submits(Map.of(
                                "company", "Acme", "person", "Erin", "title", "CFO", "channel", "email", "hour", "7"))
                        .ok())
                .isTrue();

        assertThat(text(home(rep, "yesterday, 07:00")))
                .contains("Erin \u00b7 Acme", "froze the budget until July", "Timing: not now");
        rep.pressesInHome("Edit");
        assertThat(text(modal(rep, "Acme"))).contains("\"initial_value\":\"CFO\"", "\"value\":\"email\"");
        rep.submits(Map.of("company", "", "person", "", "title", ""));
        slack.await(
                SOON,
                () -> rep.home()
                        .filter(view ->
                                text(view).contains("07:00") && !text(view).contains("Acme")));
    }

    @Test
    void an_hour_that_is_still_to_come_is_not_when_it_was() {
        var hour = Instant.now().atZone(ZoneOffset.UTC).getHour();
        assumeTrue(hour < 23);
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();
        home(rep, "1 no today");

        rep.pressesInHome("Edit");

        assertThat(rep.submits(Map.of("hour", Integer.toString(hour + 1))).errors())
                .containsKey("hour");
    }

    @Test
    void older_ones_are_paged() {
        var rep = somebody();
        for (var i = 0; i < 23; i++) {
            reports("+" + (100 + i) + " not interested");
        }
        rep.opensHome();
        assertThat(text(home(rep, "2553 noes today"))).contains("122 \u00d7").doesNotContain("112 \u00d7");

        rep.pressesInHome("Older");
        assertThat(text(modal(rep, "112 \u00d7"))).contains("103 \u00d7").doesNotContain("102 \u00d7", "113 \u00d7");
        rep.pressesInModal("Older");
        assertThat(text(modal(rep, "102 \u00d7"))).contains("100 \u00d7").doesNotContain("Older");
        rep.pressesInModal("Newer");
        modal(rep, "112 \u00d7");
        rep.pressesInModal("Open");
        modal(rep, "What it usually means");
        rep.pressesInModal("Delete");
        assertThat(text(home(rep, "2441 noes today"))).contains("122 \u00d7");
    }

    @Test
    void a_win_is_counted_listed_opened_and_taken_out() {
        var rep = somebody();
        rep.typesToBot("she said yes! signed for two years");
        var asked = slack.await(
                SOON,
                () -> rep.sees(rep.dm()).stream()
                        .filter(message -> message.text().contains("sounds like a yes"))
                        .findFirst());
        rep.presses(asked, "Log it as a win");
        rep.opensHome();
        assertThat(text(home(rep, "1 win"))).contains("signed for two years", "No noes logged today.");

        rep.pressesInHome("Open");
        modal(rep, "signed for two years");
        rep.pressesInModal("Delete");
        modal(rep, "Taken back");
        assertThat(text(home(rep, "Nothing stands here yet"))).doesNotContain("signed");
    }

    @Test
    void the_privacy_line_stands_once() {
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();

        assertThat(text(home(rep, "1 no today"))).containsOnlyOnce("In Rebound only you can open this");
    }

    @Test
    void delete_asks_in_red() {
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();

        assertThat(text(home(rep, "1 no today"))).containsOnlyOnce("\"style\":\"danger\"");
    }

    @Test
    void opened_an_entry_is_its_whole_card_and_can_be_corrected_and_deleted_there() {
        var rep = somebody();
        reports("" + BUDGET + ", and she said i sounded scripted. i'm terrible at this");
        rep.opensHome();
        home(rep, "Timing: not now");

        rep.pressesInHome("Open");
        var card = modal(rep, "Sounds like");
        assertThat(text(card)).contains("froze the budget until July", "3 parts", "Next time", "What it usually means");

        rep.pressesInModal("Edit");
        rep.submits(Map.of("bucket", "FIT", "objection", "NO_NEED"));
        var changed = modal(rep, "They don't need");
        assertThat(changed.id()).isEqualTo(card.id());

        rep.pressesInModal("Delete");
        modal(rep, "Taken back");
        home(rep, "Nothing stands here yet");
    }

    @Test
    void nobody_sees_finds_or_changes_what_somebody_else_wrote() {
        var rep = somebody();
        reports("they froze the budget, the canary sings");
        rep.opensHome();
        var entry = idIn(home(rep, "froze the budget"));
        var stranger = fresh();
        var other = somebody(stranger);

        SignedSlack.of(stranger).command("not interested");
        other.opensHome();
        assertThat(text(home(other, "1 no today"))).doesNotContain("canary", "budget");

        other.pressesInHome("Search");
        other.submits(Map.of("asked", "canary"));
        assertThat(text(modal(other, "Nothing found"))).doesNotContain("sings");

        var forged = SignedSlack.of(stranger);
        for (var action : new String[] {"reject.undo", "reject.more", "reject.not-right", "reject.hurt"}) {
            assertThat(forged.action(action, entry).body()).doesNotContain("canary");
        }
        rep.opensHome();
        assertThat(text(home(rep, "froze the budget"))).contains("Timing: not now");
    }

    @Test
    void a_search_finds_own_words_and_opens_what_it_found() {
        var rep = somebody();
        reports("Ren\u00e9 from Kestrel said they froze the budget");
        reports("she was in a meeting, call back on Thursday");
        rep.opensHome();
        home(rep, "2 noes today");

        rep.pressesInHome("Search");
        rep.submits(Map.of("asked", " "));
        assertThat(text(modal(rep, "froze the budget"))).contains("meeting");
        rep.submits(Map.of("asked", "rene BUDGET"));
        assertThat(text(modal(rep, "froze the budget"))).doesNotContain("meeting");

        rep.pressesInModal("Open");
        modal(rep, "Sounds like");
        rep.pressesInModal("Delete");
        modal(rep, "Taken back");
        rep.closes();
        assertThat(rep.modal().orElseThrow().title()).isEqualTo("Search");
        rep.pressesInModal("Open");
        modal(rep, "not there any more");
    }

    @Test
    void hidden_the_page_holds_none_of_their_words_until_it_is_shown() {
        var rep = somebody();
        reports("" + BUDGET);
        rep.opensHome();
        home(rep, "froze the budget");

        rep.pressesInHome("Hide");
        assertThat(text(home(rep, "Hidden."))).doesNotContain("budget", "today");
        slack.clearLog();
        rep.opensHome();
        slack.awaitCalls("views.publish", 1, SOON);
        assertThat(text(home(rep, "Hidden."))).doesNotContain("budget", "today");

        rep.pressesInHome("Show");
        home(rep, "froze the budget");
    }

    @Test
    void ten_of_the_longest_reports_fit_the_page_and_their_search() {
        var rep = somebody();
        var words = "they froze the budget & said <no> \u4f60\u597d \uD83D\uDE42 "
                .repeat(900)
                .substring(0, 35_000);
        for (var i = 0; i < 11; i++) {
            SignedSlack.of(user).command(words);
        }

        rep.opensHome();
        assertThat(home(rep, "11 noes today").blocks()).hasSizeBetween(25, 100);

        rep.pressesInHome("Search");
        rep.submits(Map.of("asked", "budget"));
        modal(rep, "froze the budget");
        rep.pressesInModal("Open");
        modal(rep, "Sounds like");
    }

    @Test
    void a_page_that_slack_did_not_take_is_made_up_for_at_the_next_opening() {
        var rep = somebody();
        reports("" + BUDGET);
        slack.fail("views.publish").breaks(1);
        rep.opensHome();
        slack.awaitCalls("views.publish", 1, SOON);

        rep.opensHome();

        home(rep, "froze the budget");
    }

    @Test
    void who_cannot_report_here_reads_a_sentence_instead() {
        var guest = slack.as(Person.GUS);

        slack.await(SOON, () -> {
            guest.opensHome();
            return guest.home().filter(page -> text(page).contains("Guests can't use it"));
        });

        guest.typesToBot("/rebound");
        assertThat(guest.lastSeen(guest.dm()).blocks().encode()).contains("Guests can't use it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rebound", "/rebound home", "/rebound  HOME now"})
    void the_bare_command_tells_today_and_where_the_page_is(String command) {
        var rep = somebody();
        reports("not interested");

        rep.typesToBot(command);

        var answer = rep.sees(rep.dm()).stream().filter(Message::ephemeral).reduce((older, newer) -> newer);
        assertThat(answer.orElseThrow().blocks().encode())
                .contains("1 no today.\\n1 ended before the pitch", "open Rebound under Apps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rebound help", "/rebound weather"})
    void help_and_any_other_word_tell_what_there_is(String command) {
        var rep = somebody();

        rep.typesToBot(command);

        assertThat(rep.lastSeen(rep.dm()).blocks().encode())
                .contains("/rebound shows today", "block: a call pad", "/reject");
    }

    private Acting somebody() {
        return somebody(user);
    }

    private Acting somebody(String id) {
        slack.put(new Person(id, "rep", "Some Rep", "Sales rep", ZoneOffset.UTC, Person.Role.MEMBER));
        return slack.as(id);
    }

    private static String fresh() {
        return "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private void reports(String text) {
        assertThat(SignedSlack.of(user).command(text).status()).isEqualTo(200);
    }

    private View home(Acting who, String words) {
        return slack.await(SOON, () -> who.home().filter(holds(words)));
    }

    private View modal(Acting who, String words) {
        return slack.await(SOON, () -> who.modal().filter(holds(words)));
    }

    private static Predicate<View> holds(String words) {
        return view -> text(view).contains(words);
    }

    private static String text(View view) {
        return view.blocks().encode();
    }

    private static String idIn(View page) {
        return Optional.of(java.util.regex.Pattern.compile(ANY_ID).matcher(text(page)))
                .filter(java.util.regex.Matcher::find)
                .map(java.util.regex.Matcher::group)
                .orElseThrow();
    }

    private static String written(View view) {
        return view.blocks()
                        .encodePrettily()
                        .replaceAll(ANY_ID, "ID")
                        .replaceAll("\"block_id\" : \"[^\"]*\"", "\"block_id\" : \"ID\"")
                + "\n";
    }

    /** With {@code -Dcards.write=true} the files are written anew, to be read and committed by a person. */
    private static String expected(String name, Acting seen) throws IOException {
        var file = PAGES.resolve(name + ".json");
        if (Boolean.getBoolean("cards.write")) {
            Files.writeString(file, written(seen.home().orElseThrow()), StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
