package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Telling;
import dev.rebound.people.TeamRules;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.View;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rep left out of a report reaches nobody, and what they left in reaches those alone who have it ({@code P38}, {@code P40}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class AbuseCanaryTest extends RoadTest {
    private static final long SEED = 40;
    private static final int EACH = 5;
    private static final Duration LATER = Duration.ofDays(14);
    private static final String DETAILS = "abuse.rep.details";
    private static final String NOTE = "abuse.rep.note";
    private static final String MARK = "Zyqx";

    @Inject
    Telling telling;

    @Inject
    Chasing chasing;

    @Inject
    Workplace workplace;

    @Inject
    TeamRules rules;

    private final Random random = new Random(SEED);
    private final List<UUID> running = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final List<String> reps = IntStream.range(0, 8)
            .mapToObj(each -> SignedSlack.newcomer().user())
            .toList();
    private final String anna = SignedSlack.newcomer().user();
    private final String ben = SignedSlack.newcomer().user();
    private final String second = SignedSlack.newcomer().user();
    private final String colleague = SignedSlack.newcomer().user();
    private final Map<String, StringBuilder> received = new HashMap<>();
    private final List<Told> reports = new ArrayList<>();
    private final Set<String> cards = new HashSet<>();

    /** What becomes of a report. */
    private enum Fate {
        LEFT_UNOPENED,
        TAKEN_BACK,
        DECIDED,
        APPEALED,
        PASSED_ON
    }

    /** One report: by whom, the canaries that were shared, those that were not, and what became of it. */
    private record Told(UUID id, String rep, Set<String> shared, Set<String> kept, Fate fate) {}

    @BeforeEach
    void two_teams_with_managers_and_a_second_person() {
        Stream.concat(reps.stream(), Stream.of(anna, ben, second, colleague)).forEach(this::join);
        workplace.team(running.get(0), Set.of(anna, ben), Set.copyOf(reps.subList(0, 5)));
        workplace.team(running.get(1), Set.of(ben), Set.of(reps.get(5), reps.get(6), reps.get(7), colleague));
        in(() -> {
            rules.set(new TeamRules.Rules(Optional.of(second), false, Optional.empty()));
            return 0;
        });
    }

    private void join(String user) {
        hired(user);
        workplace.hires(user, ZoneId.of("Europe/Vienna"));
    }

    @AfterEach
    void the_teams_end() {
        running.forEach(workplace::ends);
        in(() -> {
            rules.set(TeamRules.Rules.USUAL);
            return 0;
        });
    }

    @Test
    void no_part_that_was_left_out_of_forty_reports_reaches_anybody_and_none_that_was_shared_a_third_one() {
        System.out.println("Seed of the canaries: " + SEED);
        var log = new LogLines();
        log.begin();

        reps.forEach(rep -> IntStream.range(0, EACH).forEach(turn -> report(rep, Fate.values()[turn])));
        reports.forEach(this::becomes);
        watchers().forEach(this::looksAround);

        assertThat(reports).hasSize(reps.size() * EACH);
        assertThat(watchers().filter(user -> keepers().noneMatch(user::equals)))
                .as("who keeps no list gets no file of it")
                .allMatch(user -> files(slack.as(user)).findAny().isEmpty());
        for (var told : reports) {
            watchers().filter(user -> !user.equals(told.rep())).forEach(user -> check(told, user));
        }
        assertThat(tables().holding(MARK)).isEmpty();
        assertThat(Metrics.all()).noneMatch(line -> line.contains(MARK));
        log.end();
        assertThat(log.holding(MARK)).isEmpty();
    }

    private Stream<String> watchers() {
        return Stream.concat(reps.stream(), Stream.of(anna, ben, second, colleague));
    }

    private void report(String rep, Fate fate) {
        var number = "%02d".formatted(reports.size());
        var words = Map.of("WORDS", MARK + "w" + number, "PERSON", MARK + "p" + number, "COMPANY", MARK + "c" + number);
        var note = MARK + "n" + number;
        var acting = slack.as(rep);
        acting.types(acting.dm(), "/reject");
        slack.await(PATIENCE, () -> modal(acting));
        var text = "he called me a stupid cow and a " + words.get("WORDS");
        acting.submits(Map.of("text", text, "company", words.get("COMPANY"), "person", words.get("PERSON")));
        if (modal(acting).isPresent()) {
            acting.closesAll();
        }
        acting.presses(card(acting), "Tell my manager");
        awaitModal(acting, "This is sent");

        var left = new ArrayList<>(List.of("DATE"));
        words.keySet().stream().sorted().filter(detail -> random.nextBoolean()).forEach(left::add);
        acting.pressesInModal(DETAILS, left);
        var shared = new LinkedHashSet<String>();
        var kept = new LinkedHashSet<String>();
        words.forEach((detail, canary) -> (left.contains(detail) ? shared : kept).add(canary));
        slack.await(PATIENCE, () -> modal(acting).filter(view -> holdsAll(view, shared) && holdsNone(view, kept)));
        if (random.nextBoolean()) {
            shared.add(note);
            acting.submits(Map.of(DETAILS, left, NOTE, note));
        } else {
            kept.add(note);
            acting.submits(Map.of(DETAILS, left));
        }
        awaitModal(acting, "Sent to");
        reports.add(new Told(newest(rep).id(), rep, shared, kept, fate));
        if (fate == Fate.TAKEN_BACK) {
            acting.pressesInModal("Take it back");
            awaitModal(acting, "You took it back");
        }
        acting.closesAll();
    }

    /** The newest one, each once. */
    private Message card(Acting acting) {
        var card = slack.await(
                PATIENCE,
                () -> acting.sees(acting.dm()).stream()
                        .filter(message -> says(message, "Tell my manager") && !cards.contains(message.ts()))
                        .reduce((older, newer) -> newer));
        cards.add(card.ts());
        return card;
    }

    private Incident newest(String rep) {
        return in(() -> telling.of(rep)).get(0);
    }

    private Incident now(Told told) {
        return in(() -> telling.find(told.id(), told.rep())).orElseThrow();
    }

    private void becomes(Told told) {
        switch (told.fate()) {
            case LEFT_UNOPENED, TAKEN_BACK -> {}
            case DECIDED -> decides(told, "CUT_TIES");
            case APPEALED -> {
                decides(told, "NO_STEP");
                in(() -> telling.appeal(told.id(), told.rep(), Instant.now()));
                reads(told, second);
            }
            case PASSED_ON -> {
                in(() -> {
                    chasing.look(told.id(), Instant.now().plus(LATER));
                    return 0;
                });
                now(told).desk().told().forEach(user -> reads(told, user));
            }
        }
    }

    private void decides(Told told, String wish) {
        var holder = now(told).desk().told().get(0);
        var page = reads(told, holder);
        var acting = slack.as(holder);
        acting.pressesInModal("Acknowledge");
        awaitModal(acting, "was told that you have it");
        var decision = page.contains("Who: ") || page.contains("Company: ") ? wish : "NO_STEP";
        var answer = decision.equals("NO_STEP")
                ? Map.of("decision", decision, "note", "Thank you.", "reason", "They left.")
                : Map.of("decision", decision, "note", "Thank you.");
        acting.submits(answer);
        awaitModal(acting, "was told.");
        keep(holder, modal(acting).map(View::toString).orElse(""));
        acting.closesAll();
    }

    /** Opens it from the message, and keeps what stands there. */
    private String reads(Told told, String user) {
        var acting = slack.as(user);
        var message =
                inDm(acting, found -> found.blocks().encode().contains(told.id().toString()));
        acting.presses(message, "Open");
        awaitModal(acting, "shared this with you");
        var page = modal(acting).map(View::toString).orElse("");
        keep(user, page);
        assertThat(told.shared()).allMatch(page::contains);
        return page;
    }

    private void looksAround(String user) {
        var acting = slack.as(user);
        acting.opensHome();
        slack.await(PATIENCE, acting::home);
        if (!reps.contains(user)) {
            acting.types(acting.dm(), "/rebound stats");
            acting.types(acting.dm(), "/rebound contacts");
            keep(user, modal(acting).map(View::toString).orElse(""));
        }
        if (keepers().anyMatch(user::equals)) {
            keep(user, exported(acting, user));
        } else {
            SignedSlack.of(user).actionInView("modal", "V" + user, pressed("contacts.export"));
        }
        keep(user, acting.home().map(View::toString).orElse(""));
        keep(user, modal(acting).map(View::toString).orElse(""));
        acting.sees(acting.dm()).forEach(message -> keep(user, message.toString()));
    }

    /** Managers keep the list of those who are not to be contacted. */
    private Stream<String> keepers() {
        return Stream.of(anna, ben);
    }

    /** The list as a file, which nobody else can open by its address. */
    private String exported(Acting acting, String user) {
        awaitModal(acting, "Export");
        acting.pressesInModal("Export");
        var address = slack.await(PATIENCE, () -> files(acting).findFirst());
        assertThat(read(address, colleague)).doesNotContain(MARK);
        var file = read(address, user);
        assertThat(file).as("what decisions put on the list").contains(MARK);
        return file;
    }

    private static Stream<String> files(Acting acting) {
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.body().containsKey("files"))
                .map(message ->
                        message.body().getJsonArray("files").getJsonObject(0).getString("url_private"));
    }

    private static JsonObject pressed(String action) {
        return SignedSlack.object("type", "button", "action_id", action, "block_id", "b", "value", "contacts");
    }

    private static String read(String address, String reader) {
        var opening =
                HttpRequest.newBuilder(URI.create(address + "?as=" + reader)).build();
        try {
            return HttpClient.newHttpClient()
                    .send(opening, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String user, String what) {
        received.computeIfAbsent(user, each -> new StringBuilder()).append(what).append('\n');
    }

    /** Who has it may have opened what was shared; what a decision put on everybody's list is a name that was shared. */
    private void check(Told told, String user) {
        var all = received.get(user).toString();
        assertThat(told.kept()).as("kept back, to " + user).noneMatch(all::contains);
        var incident = now(told);
        var onList = incident.decision().isPresent();
        told.shared().stream()
                .filter(canary -> !incident.isWith(user))
                .filter(canary -> !onList || !canary.startsWith(MARK + "p") && !canary.startsWith(MARK + "c"))
                .forEach(canary ->
                        assertThat(all).as("shared, but not with " + user).doesNotContain(canary));
    }

    private static boolean holdsAll(View view, Set<String> canaries) {
        return canaries.stream().allMatch(view.blocks().encode()::contains);
    }

    private static boolean holdsNone(View view, Set<String> canaries) {
        return canaries.stream().noneMatch(view.blocks().encode()::contains);
    }

    private static Optional<View> modal(Acting acting) {
        return acting.modal();
    }

    private void awaitModal(Acting acting, String text) {
        slack.await(
                PATIENCE,
                () -> modal(acting).filter(view -> view.blocks().encode().contains(text)));
    }
}
