package dev.rebound.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two working weeks of one rep, through the real door: sixty noes with something said, two hundred routine ones, some wins, and
 * everything unprompted switched on. What the cards say is checked against SQL, and against one another.
 */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class TwoWeeksTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final int DAYS = 10;
    private static final int SAID_A_DAY = 6;
    private static final int ROUTINE_A_DAY = 20;
    private static final int NOT_AGAIN_WITHIN = 20;
    private static final List<String> ROUTINE = List.of(
            "not interested",
            "no thanks",
            "send me an email",
            "hung up on me",
            "no answer after three follow-ups",
            "pass");

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private final Templates templates = new Templates();
    private final List<List<String>> cards = new ArrayList<>();
    private final List<Instant> unaskedAt = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> unaskedBefore = new TreeMap<>();
    private int factsTold;
    private String lastWin = "";
    private SignedSlack rep = SignedSlack.of("U0TWOWEEKS");

    @AfterEach
    void in_real_time_again() {
        tables.change("delete from nudge_plan");
        clock.reset();
    }

    @Test
    void sixty_cards_in_two_weeks_are_true_and_do_not_repeat_and_nothing_comes_too_often() throws IOException {
        var seed = Long.getLong("weeks.seed", 20260302L);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var said = said(random);
        var monday = LocalDate.now(VIENNA)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
        hire();
        everythingUnprompted();
        for (var day = 0; day < DAYS; day++) {
            var date = monday.plusDays(day + (day >= 5 ? 2 : 0));
            work(date, said.subList(day * SAID_A_DAY, (day + 1) * SAID_A_DAY), random);
        }

        assertThat(cards).as("cards with a truer sentence").hasSizeGreaterThanOrEqualTo(40);
        assertNoneRepeats();
        assertThat(factsTold).as("facts told on " + cards.size() + " cards").isGreaterThanOrEqualTo(cards.size() / 3);
        assertThat(unaskedBefore.values()).allMatch(count -> count <= 2);
        assertThat(unaskedBefore.values().stream().mapToInt(count -> count).sum())
                .isPositive();
        System.out.println(cards.size() + " cards, " + factsTold + " facts, unasked by day " + unaskedBefore);
    }

    /** One day: at nine what comes unasked, then work in two stretches, and at the end what closes the day. */
    private void work(LocalDate date, List<String> said, Random random) {
        var before = unasked().size();
        moveTo(date, LocalTime.of(9, 0));
        settle();
        var steps = new ArrayList<>(said);
        steps.addAll(Collections.nCopies(ROUTINE_A_DAY, ""));
        Collections.shuffle(steps, random);
        var at = LocalTime.of(9, 20);
        for (var i = 0; i < steps.size(); i++) {
            at = at.plusMinutes(i == steps.size() / 2 ? 100 : 5 + random.nextInt(9));
            moveTo(date, at);
            step(steps.get(i), random);
            if (random.nextInt(12) == 0) {
                lastWin = "demo with company " + (char) ('A' + random.nextInt(26));
                moveTo(date, at = at.plusMinutes(2));
                assertThat(rep.command("/win", lastWin).body()).contains("Noted as a win");
            }
        }
        moveTo(date, at.isAfter(LocalTime.of(17, 30)) ? at.plusMinutes(1) : LocalTime.of(17, 30));
        settle();
        unaskedBefore.put(date, unasked().size() - before);
    }

    private void step(String text, Random random) {
        if (text.isEmpty()) {
            assertThat(rep.command(ROUTINE.get(random.nextInt(ROUTINE.size()))).status())
                    .isEqualTo(200);
            return;
        }
        var now = clock.instant();
        var before = tables.column("select count(*) from rejection where author = ?", rep.user())
                .get(0);
        var answer = rep.command(text);
        var after = tables.column("select count(*) from rejection where author = ?", rep.user())
                .get(0);
        if (!before.equals(after)) {
            look(answer.json(), now);
        }
    }

    /** Every number on a card is what SQL says, and what it says is remembered as shown. */
    private void look(JsonObject answer, Instant at) {
        var shown = tables.column(
                        "select shown from rejection where author = ? order by written_at desc, happened_at desc limit 1",
                        rep.user())
                .get(0)
                .toString();
        var ids = Arrays.asList(shown.split("[,\\s]+"));
        var truer = ids.stream().filter(id -> templates.of(id) != null).toList();
        if (truer.isEmpty()) {
            return;
        }
        var text = texts(answer.get("blocks"));
        if (isOneLine(answer)) {
            return;
        }
        cards.add(truer);
        var facts =
                new Facts(tables, rep.user(), VIENNA, lastWin.length() > 24 ? lastWin.substring(0, 23) + "…" : lastWin);
        for (var id : truer) {
            for (var told : templates.filled(id, text).entrySet()) {
                if (!told.getKey().equals("word")) {
                    factsTold++;
                    assertThat(told.getValue())
                            .as("{%s} in %s at %s", told.getKey(), id, at)
                            .isEqualTo(facts.of(told.getKey(), at));
                }
            }
        }
    }

    /** On a run a card waits behind one tap. */
    private static boolean isOneLine(JsonObject answer) {
        return answer.getAsJsonArray("blocks").size() == 2
                && answer.get("blocks").toString().contains("reject.show");
    }

    private void assertNoneRepeats() {
        for (var i = 0; i < cards.size(); i++) {
            var earlier = cards.subList(Math.max(0, i - NOT_AGAIN_WITHIN), i).stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(earlier).as("card " + i).doesNotContainAnyElementsOf(cards.get(i));
        }
    }

    /** Reports of the development part of the corpus that say something, in an order of their own. */
    private static List<String> said(Random random) throws IOException {
        var texts = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("src/train/corpus/development/reports_k.jsonl"))) {
            var row = JsonParser.parseString(line).getAsJsonObject();
            var objection = row.getAsJsonArray("objection").get(0).getAsString();
            var text = row.get("text").getAsString();
            if (!List.of("NOT_INTERESTED", "SEND_EMAIL", "HUNG_UP", "NO_RESPONSE")
                            .contains(objection)
                    && text.length() < 400) {
                texts.add(text.replace('\n', ' '));
            }
        }
        Collections.shuffle(texts, random);
        return texts.subList(0, DAYS * SAID_A_DAY);
    }

    private void hire() {
        slack.put(new Person(rep.user(), "rep", "A Rep", "Rep", VIENNA, Person.Role.MEMBER));
        rep.command("/rebound", "");
        tables.awaitZone(rep.user(), VIENNA);
        rep = rep.by(clock);
    }

    private void everythingUnprompted() {
        var values = JsonParser.parseString("""
                {"days": {"days": {"type": "checkboxes", "selected_options": [
                    {"value": "MONDAY"}, {"value": "TUESDAY"}, {"value": "WEDNESDAY"}, {"value": "THURSDAY"}, {"value": "FRIDAY"}]}},
                 "from": {"from": {"type": "timepicker", "selected_time": "09:00"}},
                 "to": {"to": {"type": "timepicker", "selected_time": "17:30"}},
                 "kinds": {"kinds": {"type": "checkboxes", "selected_options": [
                    {"value": "PRE_CALL"}, {"value": "MINDSET"}, {"value": "END_OF_DAY"}, {"value": "WEEK_NOTE"}]}}}
                """).getAsJsonObject();
        assertThat(rep.submission("nudges.settings", "{}", values).json().toString())
                .contains("Saved.");
    }

    private void moveTo(LocalDate day, LocalTime time) {
        clock.stopAt(day.atTime(time).atZone(VIENNA).toInstant().plusSeconds(1));
    }

    /** Time stands still while the engine does what is due. */
    private void settle() {
        tables.awaitCalm(clock, Duration.ofSeconds(2));
    }

    private List<Message> unasked() {
        var acting = slack.as(rep.user());
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.blocks().encode().contains("nudges.less"))
                .toList();
    }

    private static String texts(JsonElement element) {
        var texts = new StringBuilder();
        gather(element, texts);
        return texts.toString();
    }

    private static void gather(JsonElement element, StringBuilder texts) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> gather(each, texts));
        } else if (element instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                if (member.getKey().equals("text") && member.getValue().isJsonPrimitive()) {
                    texts.append(member.getValue().getAsString()).append('\n');
                } else {
                    gather(member.getValue(), texts);
                }
            }
        }
    }
}
