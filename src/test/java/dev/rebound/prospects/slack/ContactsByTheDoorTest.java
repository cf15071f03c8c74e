package dev.rebound.prospects.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.bank.Deposit;
import dev.rebound.bank.Deposits;
import dev.rebound.bank.Kind;
import dev.rebound.coaching.OwnReframe;
import dev.rebound.coaching.OwnReframes;
import dev.rebound.corrections.Correction;
import dev.rebound.corrections.Gift;
import dev.rebound.corrections.Gifts;
import dev.rebound.experiment.Measure;
import dev.rebound.experiment.Plan;
import dev.rebound.experiment.Said;
import dev.rebound.experiment.Trials;
import dev.rebound.experiment.Variable;
import dev.rebound.listen.Listen;
import dev.rebound.listen.Listens;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Stop;
import dev.rebound.reject.Held;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The do-not-contact list by the real door ({@code P31}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ContactsByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String STOP = "they said to take them off our list and never to call again";
    private static final String BUDGET = "they froze the budget until July";

    Simulator slack;

    @Inject
    DoNotContact list;

    @Inject
    Logbook logbook;

    @Inject
    Wins wins;

    @Inject
    Deposits deposits;

    @Inject
    OwnReframes sentences;

    @Inject
    Held held;

    @Inject
    Gifts gifts;

    @Inject
    Listens listens;

    @Inject
    Trials trials;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Tables tables;

    private final String user = SignedSlack.newcomer().user();
    private final String company = "Quillon" + user.substring(user.length() - 7).toLowerCase(java.util.Locale.ROOT);
    private Acting rep;
    private Acting admin;

    @BeforeEach
    void hire() {
        rep = hired(user);
        SignedSlack.of(user).command("demo"); // Slack waits three seconds, and a first reading of all is slower
        SignedSlack.of(user).command("/rebound", "");
        tables.awaitZone(user, VIENNA);
        admin = hired(SlackInABox.OPERATOR);
        in(() -> {
            list.all().forEach(stop -> list.remove(stop.id()));
            return 0;
        });
    }

    @Test
    void a_stop_goes_on_the_list_at_once_is_said_so_and_is_taken_back_by_undo() {
        var card = reports(STOP, company);

        assertThat(card.blocks().encode()).contains("On the list. Undo?");
        assertThat(names()).containsExactly("Dana, " + company);

        rep.presses(card, "prospects.undo");

        until(() -> names().isEmpty());
        becomes(card, message -> !message.blocks().encode().contains("On the list. Undo?"));
        assertThat(tables.rows("prospect_stop_report")).isZero();
    }

    @Test
    void naming_them_later_puts_them_on_the_list_and_another_name_takes_the_first_one_off() {
        rep.types(rep.dm(), "/reject " + STOP);
        var card = newest(Message::ephemeral);
        assertThat(names()).isEmpty();

        rep.presses(card, "Who was it?");
        rep.submits(Map.of("company", company));

        until(() -> names().equals(List.of(company)));
    }

    @Test
    void it_goes_with_the_report_but_not_while_a_colleague_reported_the_same() {
        var colleague = hired(SignedSlack.newcomer().user());
        reports(STOP, company);
        reports(colleague, STOP, company);
        assertThat(names()).hasSize(1);

        rep.types(rep.dm(), "/reject undo");
        assertThat(names()).hasSize(1);
        colleague.types(colleague.dm(), "/reject undo");
        assertThat(names()).isEmpty();
    }

    @Test
    void nothing_in_it_tells_who_reported() {
        reports(STOP, company);

        for (var table : List.of("prospect_stop", "prospect_stop_report", "prospect_decision")) {
            var columns = tables.column(
                    "select lower(column_name) from information_schema.columns where lower(table_name) = ?", table);
            assertThat(columns).isNotEmpty().doesNotContain("author", "slack_user", "rejection_id");
        }
        assertThat(tables.column("select words_company from prospect_stop"))
                .allSatisfy(bytes -> assertThat(new String((byte[]) bytes, StandardCharsets.UTF_8))
                        .doesNotContain(company));
    }

    @Test
    void a_close_name_asks_and_the_same_warns_from_then_on() {
        reports(STOP, company);
        var other = hired(SignedSlack.newcomer().user());

        var card = reports(other, BUDGET, company + " Holdings");
        assertThat(card.blocks().encode()).contains("Is this the same?", "Same", "Different");
        other.presses(card, "Same");

        becomes(other, card, message -> message.blocks().encode().contains("To close: "));
        var next = reports(other, BUDGET, company + " Holdings Inc");
        assertThat(next.blocks().encode()).contains("To close: ").doesNotContain("Is this the same?");
    }

    @Test
    void a_close_name_that_is_different_is_not_asked_about_again() {
        reports(STOP, company);

        var card = reports(BUDGET, company + " Holdings");
        rep.presses(card, "Different");

        becomes(rep, card, message -> !message.blocks().encode().contains("Is this the same?"));
        assertThat(reports(BUDGET, company + " Holdings").blocks().encode())
                .doesNotContain("Is this the same?", "To close: ");
    }

    @Test
    void anybody_may_ask_for_one_name_and_nobody_but_an_admin_sees_the_list() {
        reports(STOP, company);

        assertThat(asks(rep, company + " Ltd"))
                .startsWith("Dana, " + company + " is on the do-not-contact list since ");
        assertThat(asks(rep, "Dana at " + company)).contains(" is on the do-not-contact list since ");
        assertThat(asks(rep, company + " Holdings")).startsWith("A close name: ");
        assertThat(asks(rep, "Zweig Brothers")).isEqualTo("Zweig Brothers is not on the do-not-contact list.");
        assertThat(asks(rep, "")).isEqualTo("Type a name after the word: /rebound contacts Acme");
        assertThat(rep.modal()).isEmpty();
    }

    @Test
    void an_admin_adds_finds_and_removes() {
        opensList();
        admin.pressesInModal("Add a name");
        assertThat(admin.submits(Map.of()).toString()).contains("A company or a person, please.");
        admin.submits(Map.of("company", company, "person", "Tom Reed"));
        until(() -> modal().contains("Tom Reed, " + company));

        admin.submits(Map.of("asked", "tom reed"));
        assertThat(modal()).contains("Tom Reed, " + company);
        admin.pressesInModal("Remove");

        until(() -> modal().contains("Nobody is on it."));
        assertThat(names()).isEmpty();
    }

    @Test
    void another_tool_hears_of_a_stop_signed_and_without_the_rep_until_it_answers_well() throws Exception {
        try (var tool = new Listening()) {
            var secret = opensWebhook(tool.address());
            tool.answers(302);
            reports(STOP, company);
            until(() -> tool.heard().size() > 1);
            tool.answers(204);
            until(() -> tables.rows("webhook_event") == 0);

            var heard = tool.heard();
            assertThat(heard.stream().map(Listening.Heard::event))
                    .hasSizeGreaterThan(1)
                    .containsOnly(heard.get(0).event());
            var last = heard.get(heard.size() - 1);
            assertThat(new JsonObject(last.body()))
                    .isEqualTo(new JsonObject()
                            .put("event", "do_not_contact.added")
                            .put(
                                    "prospect",
                                    new JsonObject().put("company", company).put("person", "Dana"))
                            .put("date", LocalDate.now(VIENNA).toString())
                            .put("stop", true));
            assertThat(last.signature()).isEqualTo("v1=" + hmac(secret, last.timestamp() + "." + last.body()));
            assertThat(Long.parseLong(last.timestamp()))
                    .isCloseTo(System.currentTimeMillis() / 1000, org.assertj.core.data.Offset.offset(60L));
        } finally {
            shutsWebhook();
        }
    }

    @Test
    void an_admin_erases_a_prospect_everywhere_and_sees_no_entry() {
        reports("Dana at " + company + " said " + STOP, company);
        for (var i = 0; i < 4; i++) {
            rep.types(
                    rep.dm(), "/reject " + company.toUpperCase(java.util.Locale.ROOT) + " froze the budget until July");
        }
        rep.types(rep.dm(), "/win lunch with " + company);
        var others = in(() -> logbook.latest(user, 50)).size();

        erases(company);

        until(() -> tables.rows("prospect_erasure") == 0);
        slack.await(
                PATIENCE,
                () -> posted(admin)
                        .filter(message -> message.text().contains("It stood in 7 entries."))
                        .findFirst());
        var entries = in(() -> logbook.latest(user, 50));
        assertThat(entries).hasSize(others).allSatisfy(entry -> {
            assertThat(entry.text().text().toLowerCase(java.util.Locale.ROOT)).doesNotContain(company);
            assertThat(entry.prospect().company()).isNull();
        });
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry.text().text())
                        .contains("·".repeat(company.length()) + " froze the budget until July"));
        assertThat(in(() -> wins.latest(user, 1)))
                .allSatisfy(
                        win -> assertThat(win.text().text()).isEqualTo("lunch with " + "·".repeat(company.length())));
        assertThat(names()).isEmpty();
    }

    @Test
    void an_erased_name_goes_out_of_what_people_keep_beside_their_entries_too() {
        reports(BUDGET, company);
        var no = in(() -> logbook.latest(user, 1)).get(0).id();
        var kept = new Kept(no, UUID.randomUUID());
        in(() -> kept.write());

        opensList();
        admin.pressesInModal("Erase a name");
        admin.submits(Map.of("company", company, "person", "Dana"));

        until(() -> tables.rows("prospect_erasure") == 0);
        var mask = "·".repeat(company.length());
        assertThat(in(() -> kept.read()))
                .containsExactly(
                        "Ask ···· for the date first",
                        "Dana of another place is kind, said " + mask,
                        "Even " + mask + " is one door",
                        "···· at " + mask + " rang off",
                        "···· said that " + mask + " waits",
                        "The call with " + mask,
                        "Was I too fast for " + mask + "?",
                        "Hello " + mask);
        var waiting = in(() -> held.read(user, kept.id)).orElseThrow().typed();
        assertThat(waiting.isUnnamed()).isTrue();
        assertThat(waiting.title()).isNull();
    }

    /** One of each: a lesson about a no and praise, an own sentence, a text that waits, and words that were given. */
    private final class Kept {
        private final UUID no;
        private final UUID id;

        Kept(UUID no, UUID id) {
            this.no = no;
            this.id = id;
        }

        boolean write() {
            var now = Instant.now();
            deposits.add(new Deposit(id, user, Kind.LESSON, now, Words.of("Ask Dana for the date first"), no, 0, null));
            var praise = "Dana of another place is kind, said " + company;
            deposits.add(new Deposit(
                    UUID.randomUUID(), user, Kind.PRAISE, now.minusSeconds(60), Words.of(praise), null, 0, null));
            var sentence = Words.of("Even " + company + " is one door");
            sentences.add(new OwnReframe(id, user, "reframes/LABELLING", sentence, LocalDate.now(VIENNA)));
            var typed = new Prospect(company, "Dana", "CTO", null, null);
            held.keep(new Held.Text(id, user, Source.FORM, 1, "Dana at " + company + " rang off", typed, now));
            var labels =
                    new Correction(Bucket.TIMING, Objection.BAD_TIME, Bucket.FIT, Objection.NO_NEED, Severity.CIVIL);
            gifts.keep(new Gift(id, user, no, Words.of("Dana said that " + company + " waits"), labels));
            var question = Words.of("Was I too fast for " + company + "?");
            listens.add(new Listen(id, user, "", Words.of("The call with " + company), question, now, null), now);
            var line = Words.of("Hello " + company);
            trials.begin(
                    new Member(user, VIENNA, Standing.MEMBER, true),
                    new Said(new Plan(Variable.OPENER, Words.of("As ever"), line, Measure.PAST_OPENER, 20), true),
                    now);
            return true;
        }

        List<String> read() {
            var texts = new ArrayList<String>();
            deposits.page(user, 0, 10)
                    .forEach(deposit -> texts.add(deposit.text().text()));
            sentences.latest(user, 10).forEach(own -> texts.add(own.words().text()));
            held.read(user, id).ifPresent(waiting -> texts.add(waiting.text()));
            gifts.some(0, 1000).stream()
                    .filter(gift -> gift.id().equals(id))
                    .forEach(gift -> texts.add(gift.text().text()));
            listens.of(user, id)
                    .ifPresent(listen -> texts.addAll(
                            List.of(listen.call().text(), listen.question().text())));
            trials.open(user).ifPresent(one -> texts.add(one.plan().fresh().text()));
            return texts;
        }
    }

    @Test
    void stops_from_before_there_was_a_list_are_put_on_it_once_and_those_taken_off_since_are_not() {
        reports(STOP, company);
        rep.types(rep.dm(), "/reject " + STOP);
        tables.change("delete from prospect_stop");
        try {
            var upTo = updated();
            reports(STOP, "Later" + company);
            tables.change("delete from prospect_stop");
            caughtUp(upTo);
            assertThat(named(company)).containsExactly("Dana, " + company);
            tables.change("update prospect_stop set like_prints = null");
            assertThat(asks(rep, company + " Holdings")).startsWith("A close name: ");

            caughtUp(upTo);
            assertThat(named(company)).containsExactly("Dana, " + company);
            assertThat(tables.column("select id from prospect_stop where like_prints is null"))
                    .isEmpty();
            assertThat(asks(rep, company + " Holdings")).startsWith("A close name: ");

            rep.types(rep.dm(), "/reject undo");
            rep.types(rep.dm(), "/reject undo");
            rep.types(rep.dm(), "/reject undo");
            until(() -> named(company).isEmpty());
        } finally {
            tables.change("delete from prospect_stop");
        }
    }

    /** Until when the reports were written that a list did not hear of. */
    private Object updated() {
        return tables.column("select current_timestamp from workspace where team_id = 'T0NORTHWD'")
                .get(0);
    }

    /** As the update leaves it. */
    private void caughtUp(Object upTo) {
        var workspace = tables.column("select id from workspace where team_id = 'T0NORTHWD'")
                .get(0)
                .toString();
        tables.change(
                "insert into prospect_catch_up (id, workspace_id, written_before) values (?, ?, ?)",
                UUID.randomUUID(),
                workspace,
                upTo);
        tables.change(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('prospect-catch-up', ?, current_timestamp, false, 1)",
                workspace);
        until(() -> tables.rows("prospect_catch_up") == 0);
        until(() -> tables.column("select task_name from scheduled_tasks where task_name = 'prospect-catch-up'")
                .isEmpty());
    }

    private List<String> named(String name) {
        return names().stream().filter(whole -> whole.contains(name)).toList();
    }

    @Test
    void an_admin_gets_the_list_as_a_file() throws Exception {
        reports(STOP, company);
        opensList();
        admin.pressesInModal("Export");
        assertThat(modal()).contains("The file comes in your messages with me.");

        var file = slack.await(
                PATIENCE,
                () -> posted(admin)
                        .filter(message -> message.body().containsKey("files"))
                        .map(message -> message.body().getJsonArray("files").getJsonObject(0))
                        .filter(shared -> shared.getString("title").equals("do-not-contact.csv"))
                        .reduce((older, newer) -> newer));

        var url = URI.create(file.getString("url_private") + "?as=" + SlackInABox.OPERATOR);
        var csv = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(csv)
                .isEqualTo("\ufeffcompany,person,do_not_contact_since\r\n" + company + ",Dana," + LocalDate.now(VIENNA)
                        + "\r\n");
    }

    @Test
    void few_entries_are_not_counted_out() {
        reports(BUDGET, company);

        erases(company);

        until(() -> tables.rows("prospect_erasure") == 0);
        slack.await(
                PATIENCE,
                () -> posted(admin)
                        .reduce((older, newer) -> newer)
                        .filter(message -> message.text().equals("The name that you had erased is gone.")));
    }

    private void erases(String name) {
        opensList();
        admin.pressesInModal("Erase a name");
        admin.submits(Map.of("company", name));
        assertThat(modal()).contains("Under way.").doesNotContain(name);
    }

    private static java.util.stream.Stream<Message> posted(Acting who) {
        return who.sees(who.dm()).stream().filter(message -> message.byBot() && !message.ephemeral());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://10.1.2.3/",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data",
                "http://93.184.216.34/",
                "https://name:pass@93.184.216.34/",
                "ftp://93.184.216.34/",
                "no address"
            })
    void an_address_that_is_not_public_is_refused(String address) {
        opensList();
        admin.pressesInModal("Other tools");

        assertThat(admin.submits(Map.of("address", address)).toString()).contains("has to be a public address");
        assertThat(tables.rows("webhook")).isZero();
    }

    private String opensWebhook(String address) {
        opensList();
        admin.pressesInModal("Other tools");
        admin.submits(Map.of("address", address));
        assertThat(modal()).contains("it is not shown again");
        return blocks().filter(block -> "rich_text".equals(block.getString("type")))
                .map(block -> block.getJsonArray("elements").getJsonObject(0))
                .map(box -> box.getJsonArray("elements").getJsonObject(0).getString("text"))
                .findFirst()
                .orElseThrow();
    }

    private void shutsWebhook() {
        opensList();
        admin.pressesInModal("Other tools");
        assertThat(modal()).doesNotContain("it is not shown again");
        admin.pressesInModal("Switch off");
        until(() -> modal().contains("It is off."));
        assertThat(tables.rows("webhook")).isZero();
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Acting hired(String id) {
        slack.put(new Person(id, "rep", "A Rep", "Sales rep", VIENNA, Person.Role.MEMBER));
        return slack.as(id);
    }

    private void opensList() {
        admin.modal().ifPresent(open -> admin.closesAll());
        admin.types(admin.dm(), "/rebound contacts");
        assertThat(admin.modal()).isPresent();
    }

    private String modal() {
        return admin.modal().map(view -> view.body().encode()).orElse("");
    }

    private java.util.stream.Stream<JsonObject> blocks() {
        return admin.modal().orElseThrow().blocks().stream().map(JsonObject.class::cast);
    }

    private static String asks(Acting who, String name) {
        who.types(who.dm(), ("/rebound contacts " + name).strip());
        return who.lastSeen(who.dm()).text();
    }

    private Message reports(String text, String about) {
        return reports(rep, text, about);
    }

    /** A report by the form, which names whom it is about. */
    private Message reports(Acting who, String text, String about) {
        var before = cards(who).size();
        who.types(who.dm(), "/reject");
        who.submits(Map.of("text", text, "company", about, "person", "Dana"));
        until(() -> cards(who).size() > before);
        return cards(who).get(before);
    }

    private static List<Message> cards(Acting who) {
        return who.sees(who.dm()).stream()
                .filter(message -> message.ephemeral() && message.text().startsWith("Sounds like"))
                .toList();
    }

    private Message newest(Predicate<Message> which) {
        return slack.await(
                PATIENCE, () -> rep.sees(rep.dm()).stream().filter(which).reduce((older, newer) -> newer));
    }

    private Message becomes(Message old, Predicate<Message> what) {
        return becomes(rep, old, what);
    }

    private Message becomes(Acting who, Message old, Predicate<Message> what) {
        return slack.await(
                PATIENCE,
                () -> who.sees(old.channel()).stream()
                        .filter(message -> message.ts().equals(old.ts()))
                        .filter(what)
                        .findFirst());
    }

    private void until(Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }

    private List<String> names() {
        return in(() -> list.all().stream().map(Stop::name).toList());
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
