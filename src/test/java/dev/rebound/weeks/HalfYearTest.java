package dev.rebound.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Half a year of three people in two zones, clock changes included, through the real door: noes, batches, taps, counts, wins,
 * corrections, deletes and undo. Each figure on Home and in {@code /rebound stats} is one that SQL finds in the entries.
 */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class HalfYearTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 26;
    private static final int STEPS_A_WEEK = Integer.getInteger("weeks.steps", 4);

    /** Between the two clock changes, after both, and at the end. */
    private static final List<Instant> LOOKS = List.of(
            Instant.parse("2026-03-20T03:30:00Z"),
            Instant.parse("2026-04-02T17:00:00Z"),
            Instant.parse("2026-07-03T17:00:00Z"));

    private static final List<String> SAID = List.of(
            "they froze the budget until july",
            "not interested",
            "they already use a competitor and are happy",
            "she said i sounded scripted",
            "no answer after three follow-ups",
            "hung up on me",
            "bad time, he was rude and in a hurry",
            "wrong person, procurement decides that");

    private static final List<String> KEYS = List.of("NO", "BRUSH_OFF", "HUNG_UP", "GOOD_TALK", "YES", "NO_ANSWER");

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private record Rep(SignedSlack slack, ZoneId zone) {}

    private record Step(Instant at, Rep rep) {}

    private int undone;

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void every_figure_of_half_a_year_is_the_one_that_sql_finds() {
        var seed = Long.getLong("weeks.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var reps = List.of(hire(VIENNA), hire(NEW_YORK), hire(VIENNA));
        var steps = steps(reps, random);
        for (var look : LOOKS) {
            for (var step : steps) {
                if (step.at().isBefore(look) && !step.at().isBefore(earlier(look))) {
                    clock.stopAt(step.at());
                    act(step, random);
                }
            }
            clock.stopAt(look);
            reps.forEach(rep -> look(rep, look));
        }
        assertThat(undone).isPositive();
        assertThat(tables.column("select id from rejection where corrected")).isNotEmpty();
        assertThat(tables.column("select id from tap where kind = 'GOOD_TALK'")).isNotEmpty();
    }

    private static Instant earlier(Instant look) {
        var before = LOOKS.indexOf(look) - 1;
        return before < 0 ? Instant.EPOCH : LOOKS.get(before);
    }

    private Rep hire(ZoneId zone) {
        var user = SignedSlack.newcomer().user();
        slack.put(new Person(user, "rep", "A Rep", "Rep", zone, Person.Role.MEMBER));
        SignedSlack.of(user).command("/rebound", "");
        tables.awaitZone(user, zone);
        return new Rep(SignedSlack.of(user).by(clock), zone);
    }

    /** At any hour of a working day, the ones around midnight included. */
    private static List<Step> steps(List<Rep> reps, Random random) {
        var steps = new ArrayList<Step>();
        for (var week = 0; week < WEEKS; week++) {
            for (var rep : reps) {
                for (var i = 0; i < STEPS_A_WEEK; i++) {
                    var day = START.plusWeeks(week).plusDays(random.nextInt(6));
                    var time = random.nextInt(4) == 0
                            ? LocalTime.of(random.nextBoolean() ? 23 : 0, random.nextInt(60))
                            : LocalTime.of(8 + random.nextInt(10), random.nextInt(60));
                    steps.add(new Step(day.atTime(time).atZone(rep.zone()).toInstant(), rep));
                }
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private void act(Step step, Random random) {
        var rep = step.rep().slack();
        var dice = random.nextInt(20);
        if (dice < 6) {
            rep.command(SAID.get(random.nextInt(SAID.size())));
        } else if (dice < 9) {
            rep.command("+" + (1 + random.nextInt(9)) + " " + SAID.get(random.nextInt(2)));
        } else if (dice < 11) {
            rep.command("/win", "booked a demo with company " + (char) ('A' + random.nextInt(26)));
        } else if (dice < 13) {
            rep.command("/win", "+" + (1 + random.nextInt(30)) + (random.nextBoolean() ? " dials" : " good talks"));
        } else if (dice < 15) {
            taps(rep, random);
        } else if (dice < 17) {
            correct(rep, random);
        } else if (dice < 18) {
            id("rejection", rep, random).forEach(id -> undone("rejection", () -> rep.action("reject.undo", id)));
        } else if (dice < 19) {
            id("win", rep, random).forEach(id -> undone("win", () -> rep.action("win.undo", id)));
        } else {
            rep.command(random.nextBoolean() ? "/reject" : "/win", "undo");
        }
    }

    private void undone(String table, Runnable press) {
        var before = tables.rows(table);
        press.run();
        assertThat(tables.rows(table)).isEqualTo(before - 1);
        undone++;
    }

    private void taps(SignedSlack rep, Random random) {
        rep.command("/rebound", "block");
        var pad = tables.column("select id from pad where author = ? order by opened_at desc limit 1", rep.user());
        var known = pad.isEmpty() ? List.of() : pad;
        known.forEach(id -> {
            for (var i = 0; i < 4; i++) {
                rep.action("tally.key." + KEYS.get(random.nextInt(KEYS.size())), id.toString());
            }
            rep.action(random.nextBoolean() ? "tally.undo" : "tally.done", id.toString());
        });
    }

    private void correct(SignedSlack rep, Random random) {
        var bucket = List.of("TIMING", "FIT", "DELIVERY", "MOOD").get(random.nextInt(4));
        var objection = List.of("NO_BUDGET", "NOT_INTERESTED", "NO_RESPONSE", "WRONG_PERSON")
                .get(random.nextInt(4));
        var values = JsonParser.parseString("""
                {"bucket": {"bucket": {"type": "static_select", "selected_option": {"value": "%s"}}},
                 "objection": {"objection": {"type": "static_select", "selected_option": {"value": "%s"}}}}
                """.formatted(bucket, objection)).getAsJsonObject();
        id("rejection", rep, random)
                .forEach(id -> assertThat(rep.submission(
                                        "reject.correct",
                                        "{\"id\":\"" + id + "\",\"responseUrl\":\"" + rep.responseUrl() + "\"}",
                                        values)
                                .status())
                        .isEqualTo(200));
    }

    /** One of this person's entries, or none. */
    private List<String> id(String table, SignedSlack rep, Random random) {
        var ids = tables.column("select id from " + table + " where author = ? order by happened_at", rep.user());
        return ids.isEmpty()
                ? List.of()
                : List.of(ids.get(random.nextInt(ids.size())).toString());
    }

    private void look(Rep rep, Instant at) {
        var counted = new Counted(
                tables, rep.slack().user(), rep.zone(), at.atZone(rep.zone()).toLocalDate());
        home(rep, counted);
        stats(rep, counted, "week", "This week");
        stats(rep, counted, "month", "This month");
        stats(rep, counted, "all", "All that you logged");
    }

    private void home(Rep rep, Counted counted) {
        var expected = Stream.of(
                        counted.noesToday(),
                        counted.total("week").words().equals("–")
                                ? "Nothing is logged this week yet."
                                : counted.lines("week"),
                        counted.brushOffs("week"),
                        "The last 8 weeks\n" + counted.lines("weeks"),
                        counted.reasonLines("The last 8 weeks", "weeks"),
                        counted.ratio(),
                        counted.trend())
                .toList();
        rep.slack()
                .event(SignedSlack.object(
                        "type", "app_home_opened", "user", rep.slack().user(), "channel", "D1", "tab", "home"));
        var page = Mailbox.await(
                PATIENCE,
                () -> slack.as(rep.slack().user())
                        .home()
                        .map(view -> texts(JsonParser.parseString(view.blocks().encode())))
                        .orElse(""),
                text -> expected.stream().allMatch(text::contains));
        assertThat(page.contains(" a yes (")).isEqualTo(!counted.ratio().isEmpty());
        assertThat(page.contains("The four before")).isEqualTo(!counted.trend().isEmpty());
        assertThat(page.contains("ended before the pitch."))
                .isEqualTo(!counted.brushOffs("week").isEmpty());
    }

    private void stats(Rep rep, Counted counted, String span, String title) {
        var asking = rep.slack().withResponseUrl(Mailbox.fresh());
        asking.command("/rebound", "stats " + span);
        var answer = Mailbox.awaitAt(asking.responseUrl(), 1).get(0);
        var text = signless(answer.get("text").getAsString());
        if (counted.total(span).words().equals("–")) {
            assertThat(text).isEqualTo(title + ": Nothing is logged this " + span + " yet.");
            return;
        }
        assertThat(text).startsWith(title + ": " + counted.total(span).words()).contains(counted.lines(span));
        var shown = texts(answer.get("blocks"));
        for (var line : List.of(counted.brushOffs(span), counted.ratio(), counted.trend())) {
            assertThat(text).contains(line);
            assertThat(shown).contains(line);
        }
        assertThat(text).contains(counted.reasonLines(title, span));
        charts(answer.getAsJsonArray("blocks"), counted, span);
    }

    private static void charts(JsonArray blocks, Counted counted, String span) {
        var charts = new ArrayList<JsonObject>();
        blocks.forEach(block -> {
            if (block.getAsJsonObject().has("chart")) {
                charts.add(block.getAsJsonObject().getAsJsonObject("chart"));
            }
        });
        var series = charts.get(0).getAsJsonArray("series");
        assertThat(points(series.get(0), "data")).isEqualTo(of(counted.pieces(span), Counted.Three::noes));
        assertThat(points(series.get(1), "data")).isEqualTo(of(counted.pieces(span), Counted.Three::talks));
        assertThat(points(series.get(2), "data")).isEqualTo(of(counted.pieces(span), Counted.Three::yeses));
        var reasons = charts.size() == 1 ? Map.of() : points(charts.get(1), "segments");
        assertThat(reasons).isEqualTo(counted.reasons(span));
    }

    private static Map<String, Long> of(Map<String, Counted.Three> pieces, ToLongFunction<Counted.Three> count) {
        var counts = new LinkedHashMap<String, Long>();
        pieces.forEach((label, three) -> counts.put(label, count.applyAsLong(three)));
        return counts;
    }

    private static Map<String, Long> points(JsonElement of, String name) {
        var points = new LinkedHashMap<String, Long>();
        of.getAsJsonObject()
                .getAsJsonArray(name)
                .forEach(point -> points.put(
                        point.getAsJsonObject().get("label").getAsString(),
                        point.getAsJsonObject().get("value").getAsLong()));
        return points;
    }

    private static String texts(JsonElement element) {
        var texts = new StringBuilder();
        gather(element, texts);
        return signless(texts.toString());
    }

    private static String signless(String text) {
        return text.replaceAll("[□◆★]+ ?", "");
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
