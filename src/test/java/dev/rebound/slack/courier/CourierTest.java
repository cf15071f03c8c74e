package dev.rebound.slack.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import dev.rebound.simulator.Call;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outcome;
import dev.rebound.slack.SlackWire;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class CourierTest {
    private static final String CARRIER_DIES = "update scheduled_tasks set picked = true, picked_by = 'gone',"
            + " last_heartbeat = ?, execution_time = ? where task_name = 'courier' and not picked";
    private static final String POST = "chat.postMessage";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Courier courier;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    SlackWire wire;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    Simulator slack;

    private final String word = "word-" + UUID.randomUUID();

    private final String reader = "U" + word.substring(5, 14).toUpperCase(Locale.ROOT);
    private final String other = "W" + word.substring(5, 14).toUpperCase(Locale.ROOT);

    /** Lanes of their own for each test: some end with a lane that waits for long. */
    @BeforeEach
    void meetPeople() {
        slack.put(new Person(reader, "r", "R", "Rep", ZoneOffset.UTC, Person.Role.MEMBER));
        slack.put(new Person(other, "o", "O", "Rep", ZoneOffset.UTC, Person.Role.MEMBER));
        outboxIsEmpty();
        slack.heal();
        slack.clearLog();
    }

    @AfterEach
    void mend() {
        clock.reset();
        slack.heal();
        slack.strictRates(false);
    }

    @Test
    void a_named_message_is_changed_where_it_stands_and_one_that_never_arrived_holds_nothing_up() {
        var name = UUID.randomUUID();
        within(() -> courier.post(reader, name, new Message(word, List.of())));
        within(() -> courier.change(reader, UUID.randomUUID(), new Message("nowhere", List.of())));
        within(() -> courier.change(reader, name, new Message(word + " changed", List.of())));

        var change = slack.awaitCalls("chat.update", 1, PATIENCE).get(0);

        assertThat(change.arguments().getString("text")).isEqualTo(word + " changed");
        assertThat(slack.as(reader).sees(slack.as(reader).dm()))
                .extracting(dev.rebound.simulator.Message::text)
                .containsExactly(word + " changed");
        outboxIsEmpty();
    }

    @Test
    void a_message_leaves_right_after_the_commit_with_its_blocks_and_its_row_goes() {
        // With time standing still nothing is polled: only the commit can have set it off.
        clock.stopAt(Instant.parse("2026-03-11T10:00:00Z"));
        List<LayoutBlock> blocks = List.of(Blocks.section(s -> s.text(BlockCompositions.plainText("*as* <it> is"))));

        within(() -> courier.post(reader, new Message(word, blocks)));

        var call = slack.awaitCalls(POST, 1, PATIENCE).get(0);
        assertThat(call.arguments().getString("text")).isEqualTo(word);
        assertThat(call.arguments().getString("channel")).isEqualTo(reader);
        assertThat(call.arguments().getJsonArray("blocks").encode())
                .isEqualTo("[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"*as* <it> is\"}}]");
        clock.reset();
        outboxIsEmpty();
    }

    @Test
    void nothing_leaves_when_the_transaction_rolls_back() {
        assertThatThrownBy(() -> within(() -> {
                    courier.post(reader, plain("never"));
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(waiting()).isEmpty();

        within(() -> courier.post(reader, plain(word)));

        assertThat(texts(1)).containsExactly(word);
    }

    @Test
    void a_burst_keeps_its_order_and_one_second_apart_in_one_channel() {
        slack.strictRates(true);

        within(() -> IntStream.range(0, 5).forEach(i -> courier.post(reader, plain(word + i))));

        assertThat(texts(5)).containsExactly(word + 0, word + 1, word + 2, word + 3, word + 4);
        var calls = slack.calls(POST);
        assertThat(calls).allMatch(call -> call.status() == 200 && call.error().isEmpty());
        assertThat(gaps(calls)).allMatch(gap -> gap.toMillis() >= 1000);
        outboxIsEmpty();
    }

    @Test
    void channels_do_not_wait_for_each_other() {
        slack.fail(POST).rateLimited(1, 3600);
        within(() -> courier.post(reader, plain("stuck")));
        slack.awaitCalls(POST, 1, PATIENCE);

        within(() -> courier.post(other, plain(word)));

        assertThat(slack.awaitCalls(POST, 2, PATIENCE).get(1).arguments().getString("text"))
                .isEqualTo(word);
        clock.advance(Duration.ofMinutes(61));
        outboxIsEmpty();
    }

    @Test
    void the_wait_that_slack_asks_for_is_kept() {
        slack.fail(POST).rateLimited(1, 2);

        within(() -> courier.post(reader, plain(word)));

        var calls = slack.awaitCalls(POST, 2, PATIENCE);
        assertThat(calls).extracting(Call::status).containsExactly(429, 200);
        assertThat(gaps(calls)).allMatch(gap -> gap.toMillis() >= 2000);
    }

    @Test
    void what_breaks_at_slack_is_tried_again_and_later_ones_wait_their_turn() {
        slack.fail(POST).breaks(2);

        within(() -> courier.post(reader, plain(word + "first")));
        within(() -> courier.post(reader, plain(word + "second")));

        var calls = slack.awaitCalls(POST, 4, PATIENCE);
        assertThat(calls).extracting(Call::status).containsExactly(500, 500, 200, 200);
        assertThat(calls.get(2).arguments().getString("text")).isEqualTo(word + "first");
        outboxIsEmpty();
    }

    @Test
    void a_connection_closed_after_reading_is_not_sent_again_behind_our_back() {
        wire.post(slack.botToken(), "{\"channel\":\"" + reader + "\",\"text\":\"so that a connection is open\"}");
        slack.fail(POST).losesAnswer(1);

        var outcome = wire.post(slack.botToken(), "{\"channel\":\"" + reader + "\",\"text\":\"" + word + "\"}");

        assertThat(outcome).isInstanceOf(Outcome.Later.class);
        assertThat(slack.calls(POST))
                .filteredOn(call -> word.equals(call.arguments().getString("text")))
                .hasSize(1);
    }

    @Test
    void what_slack_did_not_confirm_is_sent_again_since_losing_is_worse() {
        slack.fail(POST).hangsUp(1);

        within(() -> courier.post(reader, plain(word)));

        assertThat(slack.awaitCalls(POST, 2, PATIENCE)).extracting(Call::status).containsExactly(0, 200);
        outboxIsEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "not_in_channel", "is_archived", "account_inactive", "invalid_blocks"})
    void what_slack_will_never_take_is_given_up_without_its_words_and_the_next_one_goes(String error) {
        var dead = meters.counter("rebound.courier.dead").count();
        slack.fail(POST).refuses(1, error);

        within(() -> courier.post(reader, plain(word + "refused")));
        within(() -> courier.post(reader, plain(word + "next")));
        Mailbox.await(PATIENCE, this::waiting, left -> left.size() <= 1);
        clock.advance(Duration.ofSeconds(2));

        assertThat(texts(2)).containsExactly(word + "refused", word + "next");
        outboxIsEmpty();
        assertThat(tables.column("select fault from outbox where state = 'DEAD' order by place desc")
                        .get(0))
                .isEqualTo(error);
        assertThat(wordsLeft()).isZero();
        assertThat(meters.counter("rebound.courier.dead").count()).isEqualTo(dead + 1);
    }

    @Test
    void nothing_waits_longer_than_an_hour() {
        slack.fail(POST).rateLimited(1, 7200);
        within(() -> courier.post(reader, plain(word)));
        slack.awaitCalls(POST, 1, PATIENCE);

        clock.advance(Duration.ofMinutes(61));

        outboxIsEmpty();
        assertThat(tables.column("select fault from outbox where state = 'DEAD' order by place desc")
                        .get(0))
                .isEqualTo("expired");
        assertThat(wordsLeft()).isZero();
        assertThat(slack.calls(POST)).hasSize(1);
    }

    @Test
    void what_takes_a_message_away_outlives_a_slack_that_is_away_for_days() {
        var name = UUID.randomUUID();
        within(() -> courier.post(reader, name, plain(word)));
        slack.awaitCalls(POST, 1, PATIENCE);
        outboxIsEmpty();
        slack.fail("chat.delete").rateLimited(1, 200_000);
        within(() -> courier.takeAway(reader, name));
        slack.awaitCalls("chat.delete", 1, PATIENCE);

        clock.advance(Duration.ofDays(3));

        slack.awaitCalls("chat.delete", 2, PATIENCE);
        outboxIsEmpty();
        assertThat(slack.as(reader).sees(slack.as(reader).dm())).isEmpty();
    }

    @Test
    void a_newer_replacement_takes_the_place_of_those_that_wait() {
        var url = Mailbox.fresh();
        Mailbox.refuse(url, 429, "2", "");

        for (var i = 0; i < 4; i++) {
            var text = word + i;
            within(() -> courier.replace(url, plain(text)));
        }

        outboxIsEmpty();
        var taken = Mailbox.at(url);
        assertThat(taken.get(taken.size() - 1).get("text").getAsString()).isEqualTo(word + 3);
        assertThat(taken).hasSizeLessThanOrEqualTo(2);
        assertThat(taken).allMatch(json -> json.get("replace_original").getAsBoolean());
    }

    @Test
    void a_message_is_taken_away_and_a_whisper_goes_to_one_person() {
        var url = Mailbox.fresh();

        within(() -> courier.whisper(url, plain(word)));
        within(() -> courier.remove(url));

        var taken = Mailbox.awaitAt(url, 2);
        assertThat(taken.get(0).get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(taken.get(0).get("replace_original").getAsBoolean()).isFalse();
        assertThat(taken.get(1).toString()).isEqualTo("{\"delete_original\":true}");
    }

    @Test
    void a_response_url_that_is_used_up_is_given_up() {
        var url = Mailbox.fresh();
        Mailbox.refuse(url, 404, "", "{\"ok\":false,\"error\":\"used_url\"}");

        within(() -> courier.replace(url, plain(word)));

        outboxIsEmpty();
        assertThat(Mailbox.at(url)).isEmpty();
        assertThat(tables.column("select fault from outbox where state = 'DEAD' order by place desc")
                        .get(0))
                .isEqualTo("used_url");
    }

    @Test
    void what_waits_is_sealed_and_its_response_url_too() {
        var url = Mailbox.fresh();
        Mailbox.refuse(url, 429, "5", "");
        within(() -> courier.replace(url, plain(word)));

        var row = waiting().get(0);
        for (var column : List.of("words_address", "words_payload")) {
            var sealed = (byte[]) tables.column("select " + column + " from outbox where id = ?", row)
                    .get(0);
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(word, "http", "actions");
        }
        assertThat(tables.column("select lane from outbox where id = ?", row)
                        .get(0)
                        .toString())
                .doesNotContain("http");
        assertThat(tables.column("select task_data from scheduled_tasks where task_name = 'courier'"))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(new String((byte[]) data, StandardCharsets.UTF_8))
                        .doesNotContain(word, "http", "actions"));
        afterTheFirstTry(Duration.ofSeconds(6));
        outboxIsEmpty();
    }

    @Test
    void a_message_whose_carrier_died_on_the_way_is_carried_by_another() {
        slack.fail(POST).rateLimited(1, 3600);
        within(() -> courier.post(reader, plain(word)));
        slack.awaitCalls(POST, 1, PATIENCE);
        Mailbox.await(PATIENCE, () -> tables.change(CARRIER_DIES, longAgo(), longAgo()), changed -> changed == 1);
        tables.change("update channel_pace set next_at = ? where id like ?", longAgo(), "%" + reader);

        assertThat(texts(2)).containsExactly(word, word);
        outboxIsEmpty();
    }

    @Test
    void what_goes_to_a_person_and_what_answers_in_their_direct_message_keep_order_and_one_second_apart() {
        slack.strictRates(true);
        var dm = slack.as(reader).dm();

        SignedSlack.of(reader).in(dm).message("they froze the budget until July");

        var calls = slack.awaitCalls(POST, 2, PATIENCE);
        assertThat(calls)
                .extracting(call -> call.arguments().getString("channel"))
                .containsExactly(reader, dm);
        assertThat(calls).allMatch(call -> call.status() == 200);
        assertThat(gaps(calls)).allMatch(gap -> gap.toMillis() >= 1000);
        outboxIsEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "http://", "ftp://localhost/x", "https://exa mple/\u0000"})
    void a_response_url_that_is_none_is_given_up_at_once(String url) {
        within(() -> courier.whisper(url, plain(word)));

        outboxIsEmpty();
        assertThat(tables.column("select fault from outbox where state = 'DEAD' order by place desc")
                        .get(0))
                .isEqualTo("invalid_url");
        assertThat(wordsLeft()).isZero();
    }

    private OffsetDateTime longAgo() {
        return clock.instant().minusSeconds(600).atOffset(ZoneOffset.UTC);
    }

    @Test
    void a_workspace_does_not_see_or_touch_the_letters_of_another() {
        slack.fail(POST).rateLimited(1, 3600);
        within(() -> courier.post(reader, plain(word)));
        slack.awaitCalls(POST, 1, PATIENCE);
        var stranger = UUID.randomUUID();
        var outbox = Arc.container().instance(Outbox.class).get();

        assertThat(inWorkspace.run(stranger, () -> outbox.first(reader))).isEmpty();
        assertThat(inWorkspace.run(stranger, () -> outbox.buryExpired(Instant.parse("2999-01-01T00:00:00Z"))))
                .isZero();
        assertThat(waiting()).hasSize(1);
        clock.advance(Duration.ofMinutes(61));
        outboxIsEmpty();
    }

    /** Lets that long pass for whoever waits since the first try. */
    private void afterTheFirstTry(Duration passes) {
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select id from outbox where state = 'WAITING' and tries = 0"),
                List::isEmpty);
        clock.advance(passes);
    }

    private void within(Runnable work) {
        var workspace = inWorkspace.acrossWorkspaces(workspaces::all).get(0);
        inWorkspace.run(workspace, () -> {
            work.run();
            return workspace;
        });
    }

    private List<String> texts(int count) {
        return slack.awaitCalls(POST, count, PATIENCE).stream()
                .map(call -> call.arguments().getString("text"))
                .toList();
    }

    private void outboxIsEmpty() {
        Mailbox.await(PATIENCE, this::waiting, List::isEmpty);
    }

    private List<Object> waiting() {
        return tables.column("select id from outbox where state = 'WAITING'");
    }

    private long wordsLeft() {
        return tables.column("select id from outbox where words_payload is not null or words_address is not null")
                .size();
    }

    private static Message plain(String text) {
        return new Message(text, List.of());
    }

    private static List<Duration> gaps(List<Call> calls) {
        return IntStream.range(1, calls.size())
                .mapToObj(i ->
                        Duration.between(calls.get(i - 1).at(), calls.get(i).at()))
                .toList();
    }
}
