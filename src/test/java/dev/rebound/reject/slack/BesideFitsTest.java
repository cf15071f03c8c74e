package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.coaching.Coach;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Beside.Press;
import dev.rebound.nudges.Manner;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Rehearsal;
import dev.rebound.slack.Message;
import dev.rebound.taxonomy.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a break or a heavy day beside it a card still takes twelve lines, by the same guess that it is drawn by; a browser measures it too. */
class BesideFitsTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final Rehearsal REHEARSAL = new Rehearsal(
            Diagnoser.shipped(Network.shipped()),
            new Coach(PLAYBOOK),
            Clock.fixed(Instant.parse("2026-03-11T10:00:00Z"), ZoneOffset.UTC));
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Beside THREE = new Beside(
            "Three rough ones in a row. A break?",
            Stream.of("5 min", "10 min", "15 min", "Not now")
                    .map(BesideFitsTest::press)
                    .toList());
    private static final Beside SIXTY = new Beside("", List.of(press("Pause 60 seconds"), press("Not now")));
    private static final Beside HEAVY = new Beside("12 noes since 09:00.", List.of(press("Someone to talk to")));

    private final CardBlocks cards = new CardBlocks(PLAYBOOK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they froze the budget until July, and she said i sounded scripted. i'm terrible at this",
                "he yelled stop calling me and slammed the phone down, lose this number. i'm useless at this",
                "he called me a stupid cow and an idiot and told me to get lost. i'm terrible at this",
                "he called me an idiot and yelled never call here again. i feel ashamed, i'm a failure",
                "he yelled that the price is a joke and hung up. i never get this right, i'm hopeless at calls",
                "Priya at Larkspur Foods yelled that they are under contract until end of June. i'm terrible at this",
                "Priya at Larkspur Foods said no budget until July, and take us off the list. i'm terrible at this",
                "she snapped that the pitch was a generic script, so rude. everyone else can do this but me"
            })
    void a_card_takes_twelve_lines_whatever_stands_beside_it(String report) {
        assertThat(lines(report, new Manner(false, false, true, List.of(THREE))))
                .as(report)
                .isLessThanOrEqualTo(Lines.SCREEN);
        var isCivil = REHEARSAL.card(REP, report).entry().reading().severity() == Severity.CIVIL;
        assertThat(lines(report, new Manner(false, true, true, isCivil ? List.of(HEAVY) : List.of(SIXTY, HEAVY))))
                .as(report)
                .isLessThanOrEqualTo(Lines.SCREEN);
    }

    @Test
    void words_about_a_break_go_where_its_buttons_stand() {
        var report = "he yelled at me that they have no budget until October and to stop wasting his damn time";
        assertThat(json(report, Manner.plain())).contains("Take 60 seconds");
        assertThat(json(report, new Manner(false, false, true, List.of(SIXTY))))
                .contains("Pause 60 seconds")
                .doesNotContain("Take 60 seconds");
    }

    private String json(String report, Manner manner) {
        return GsonFactory.createSnakeCase().toJson(drawn(report, manner).blocks());
    }

    private Message drawn(String report, Manner manner) {
        return cards.card(REHEARSAL.card(REP, report), manner);
    }

    /** The texts as drawn, two rows for the card's own buttons, and what stands beside it. */
    private double lines(String report, Manner manner) {
        var face = new CardFace(PLAYBOOK).of(REHEARSAL.card(REP, report), manner);
        var blocks = GsonFactory.createSnakeCase().toJsonTree(face).getAsJsonArray();
        return 2
                + manner.beside().stream().mapToDouble(Lines::ofBeside).sum()
                + StreamSupport.stream(blocks.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .mapToDouble(BesideFitsTest::lines)
                        .sum();
    }

    private static double lines(JsonObject block) {
        return switch (block.get("type").getAsString()) {
            case "section" -> Lines.ofText(text(block.get("text")));
            case "context" -> Lines.ofSmallPrint(text(block));
            default ->
                StreamSupport.stream(block.getAsJsonArray("elements").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .mapToDouble(BesideFitsTest::ofRichText)
                        .sum();
        };
    }

    private static double ofRichText(JsonObject element) {
        return switch (element.get("type").getAsString()) {
            case "rich_text_quote" -> Lines.ofQuote(text(element));
            case "rich_text_preformatted" -> Lines.ofNote(text(element));
            default -> Lines.ofText(text(element));
        };
    }

    private static String text(JsonElement json) {
        if (json.isJsonArray()) {
            return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
                    .map(BesideFitsTest::text)
                    .reduce("", String::concat);
        }
        var object = json.getAsJsonObject();
        var text = object.get("text");
        if (text != null) {
            return text.isJsonPrimitive() ? text.getAsString() : text(text);
        }
        return object.has("elements") ? text(object.get("elements")) : "";
    }

    private static Press press(String label) {
        return new Press("nudges", label, "x");
    }
}
