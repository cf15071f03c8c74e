package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Tally;
import dev.rebound.simulator.Message;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Report;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rep does to a card afterwards, by its buttons. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CardButtonsTest extends RoadTest {
    @Inject
    Diagnoser diagnoser;

    @Test
    void not_right_opens_with_the_present_labels_and_the_correction_changes_card_row_and_counts() {
        var card = reports(TWO_PARTS);
        assertThat(rep.presses(card, "Not right?").ok()).isTrue();
        assertThat(chosenIn("bucket")).isEqualTo("TIMING");
        assertThat(chosenIn("objection")).isEqualTo("NO_BUDGET");

        assertThat(rep.submits(Map.of("bucket", "DELIVERY", "objection", "APPROACH_CRITICISM"))
                        .ok())
                .isTrue();

        var changed = becomes(card, message -> !message.text().equals(card.text()));
        assertThat(changed.text()).isEqualTo("Counted as Delivery: how it landed");
        assertThat(entry().reading().bucket()).isEqualTo(Bucket.DELIVERY);
        assertThat(entry().corrected()).isTrue();
        assertThat(tables().holding("read_bucket=TIMING\nread_objection=NO_BUDGET"))
                .anyMatch(row -> row.contains(user) && row.contains("bucket=DELIVERY"));
        var now = Instant.now();
        assertThat(in(() -> logbook.tally(user, now.minus(Duration.ofDays(1)), now.plusSeconds(60))))
                .containsExactly(new Tally(Bucket.DELIVERY, Objection.APPROACH_CRITICISM, false, true, 1));
    }

    @Test
    void a_bucket_is_picked_from_the_question_once_and_an_old_button_changes_nothing_more() {
        var unsure = Stream.of(
                        "jetlagged to bits, just in from Auckland, asked me if it was Tuesday, then asked which Tuesday,"
                                + " then no",
                        "sez shes had 11 of thes calls 2day n cant do 1 more sorry hun",
                        "she goes ugh just email it, like everybody else, god, and i could hear her typing the whole time",
                        "shed jus been laid off 10 min b4 i caled n ws in shock poor thing cudnt tlak")
                .filter(this::isUnsureOfTheBucket)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The diagnosis is sure of all of these now: find another text"));
        var card = reports(unsure);
        var question = buttons(card.blocks())
                .filter(b -> b.getString("action_id").startsWith("reject.bucket."))
                .toList();
        assertThat(question).hasSize(2);
        var first = question.get(0);
        var second = question.get(1);

        assertThat(rep.presses(card, second.getString("action_id")).ok()).isTrue();

        var changed = becomes(card, message -> !says(message, "Was it one of these?"));
        assertThat(entry().reading().bucket()).isEqualTo(bucket(second));
        assertThat(entry().corrected()).isTrue();
        SignedSlack.of(user).action(first.getString("action_id"), first.getString("value"));
        assertThat(entry().reading().bucket()).isEqualTo(bucket(second));
        assertThat(noes()).isEqualTo(1);
        assertThat(labels(changed.blocks())).contains("Not right?");
    }

    @Test
    void more_shows_the_parts_and_what_to_try_can_be_flipped_and_stays() {
        var card = reports(TWO_PARTS);
        assertThat(rep.presses(card, "reject.menu", "More").ok()).isTrue();
        var view = rep.modal().orElseThrow();
        assertThat(view.blocks().encode())
                .contains(
                        "What it usually means",
                        "Tip",
                        "Part by part",
                        "Their business: They froze the budget until July\"",
                        "How it was sold: She said i sounded scripted.",
                        "Your own thought: I'm terrible at this\\nA name in place of what happened. ");
        var before = labels(view.blocks());
        assertThat(before)
                .hasSize(4)
                .endsWith("Write your own", "One lesson", "Tell my manager")
                .first()
                .isIn("Try this", "Let it go");

        assertThat(rep.pressesInModal(before.get(0)).ok()).isTrue();

        var flipped = before.get(0).equals("Try this") ? "Let it go" : "Try this";
        until(() -> labels(rep.modal().orElseThrow().blocks()).contains(flipped));
        var verdict = before.get(0).equals("Try this") ? Part.Verdict.TRY : Part.Verdict.LET_GO;
        assertThat(entry().parts())
                .filteredOn(part -> part.nature() == Nature.APPROACH)
                .extracting(Part::verdict)
                .containsExactly(verdict);
        rep.closes();
        rep.presses(card, "reject.menu", "More");
        assertThat(labels(rep.modal().orElseThrow().blocks()))
                .containsExactly(flipped, "Write your own", "One lesson", "Tell my manager");
        assertThat(entry().corrected()).isFalse();
    }

    @Test
    void this_one_hurt_draws_the_card_again_with_care() {
        var card = reports("they have no budget until July");
        rep.presses(card, "This one hurt");

        var changed = becomes(card, message -> !labels(message.blocks()).contains("This one hurt"));

        assertThat(entry().hurt()).isTrue();
        assertThat(isCard(changed)).isTrue();
        assertThat(changed.blocks().encode()).isNotEqualTo(card.blocks().encode());
        assertThat(noes()).isEqualTo(1);
    }

    @Test
    void hide_takes_the_card_off_the_screen_and_show_brings_the_same_one_back() {
        var card = reports(TWO_PARTS);
        rep.presses(card, "reject.menu", "Hide");
        var hidden = becomes(card, message -> message.text().startsWith("Hidden."));
        assertThat(hidden.blocks().encode()).doesNotContain("budget", "scripted", "terrible");
        assertThat(labels(hidden.blocks())).containsExactly("Show");

        rep.presses(hidden, "Show");

        var shown = becomes(card, RoadTest::isCard);
        assertThat(withoutBlockIds(shown)).isEqualTo(withoutBlockIds(card));
    }

    @Test
    void undo_takes_it_all_out_and_the_second_time_says_that_it_is_gone() {
        var card = reports(TWO_PARTS);
        var id = value(card.blocks(), "Not right?");
        assertThat(tables().holding(id)).hasSizeGreaterThan(1);

        rep.presses(card, "reject.menu", "Undo");

        becomes(card, message -> message.text().startsWith("Taken back."));
        assertThat(tables().rows().get("rejection")).noneMatch(row -> row.contains(id));
        assertThat(tables().rows().get("rejection_part")).noneMatch(row -> row.contains(id));
        assertThat(noes()).isZero();
        var old = SignedSlack.of(user).withResponseUrl(responseUrl());
        for (var action : Stream.of("reject.undo", "reject.hurt", "reject.show", "reject.not-right", "reject.more")
                .toList()) {
            assertThat(old.action(action, id).status()).isEqualTo(200);
        }
        becomes(card, message -> message.text().equals("This entry is not there any more."));
        assertThat(rep.modal()).isEmpty();
    }

    @Test
    void a_receipt_can_be_undone_and_opened() {
        var receipt = reports("not interested");
        assertThat(labels(receipt.blocks())).containsExactly("Undo", "More");
        assertThat(receipt.text()).contains("1 no today");

        rep.presses(receipt, "More");
        assertThat(labels(rep.modal().orElseThrow().blocks()))
                .containsExactly("Not right?", "One lesson", "Tell my manager");
        rep.closes();
        rep.presses(receipt, "Undo");

        becomes(receipt, message -> message.text().startsWith("Taken back."));
        assertThat(entries()).isEmpty();
    }

    @Test
    void nobody_elses_card_can_be_touched() {
        var card = reports(TWO_PARTS);
        var id = value(card.blocks(), "Not right?");
        var stranger = SignedSlack.newcomer();

        stranger.action("reject.undo", id);
        stranger.action("reject.hurt", id);
        stranger.action("reject.bucket.FIT", id + " FIT");

        assertThat(entry().hurt()).isFalse();
        assertThat(entry().corrected()).isFalse();
        assertThat(entries(stranger.user())).isEmpty();
    }

    private boolean isUnsureOfTheBucket(String text) {
        var read = diagnoser.diagnose(Report.of(text, LocalDate.now(java.time.ZoneOffset.UTC)));
        return read.kind() == Kind.REJECTION
                && !read.brushOff()
                && read.ask().bucket().size() == 2;
    }

    private static Bucket bucket(JsonObject button) {
        return Bucket.valueOf(button.getString("value").split(" ")[1]);
    }

    private String chosenIn(String field) {
        return rep.modal().orElseThrow().blocks().stream()
                .map(JsonObject.class::cast)
                .filter(block -> field.equals(block.getString("block_id")))
                .map(block -> block.getJsonObject("element")
                        .getJsonObject("initial_option")
                        .getString("value"))
                .findFirst()
                .orElseThrow();
    }

    /** Where the rep's last press may be answered. */
    private String responseUrl() {
        return slack.deliveries().stream()
                .filter(delivery -> delivery.kind().equals("interactive"))
                .map(delivery -> delivery.payload())
                .filter(payload -> payload.encode().contains(user) && payload.containsKey("response_url"))
                .reduce((older, newer) -> newer)
                .orElseThrow()
                .getString("response_url");
    }

    private static String withoutBlockIds(Message message) {
        return message.blocks().encode().replaceAll("\"block_id\":\"[^\"]*\",?", "");
    }
}
