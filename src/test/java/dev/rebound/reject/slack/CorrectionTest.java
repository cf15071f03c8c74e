package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Message;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rep's own word does to a card: it holds, what stands on the card agrees with it, and it can be given again. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CorrectionTest extends RoadTest {
    @Test
    void an_objection_alone_brings_its_usual_bucket_along() {
        var card = reports("they froze the budget until July");

        var changed = corrected(card, "TIMING", "SEND_EMAIL");

        assertThat(entry().reading().bucket()).isEqualTo(Bucket.DELIVERY);
        assertThat(entry().reading().objection()).isEqualTo(Objection.SEND_EMAIL);
        assertThat(changed.text()).isEqualTo("Counted as Ended before the pitch. 1 no today.");
    }

    @Test
    void a_bucket_and_an_objection_chosen_together_both_stand() {
        var card = reports("they froze the budget until July");

        corrected(card, "MOOD", "BAD_TIME");

        assertThat(entry().reading().bucket()).isEqualTo(Bucket.MOOD);
        assertThat(entry().reading().objection()).isEqualTo(Objection.BAD_TIME);
    }

    @Test
    void a_bucket_alone_stands_and_line_and_step_speak_for_it() {
        var card = reports("she's the wrong person, procurement decides that");
        assertThat(card.text()).contains("Wrong person");

        var changed = corrected(card, "TIMING", "WRONG_PERSON");

        assertThat(entry().reading().bucket()).isEqualTo(Bucket.TIMING);
        assertThat(entry().reading().objection()).isEqualTo(Objection.WRONG_PERSON);
        assertThat(changed.text()).isEqualTo("Counted as Timing: not now");
        assertThat(entry().shown()).anyMatch(id -> id.startsWith("objections/OTHER.TIMING/line-"));
        assertThat(changed.blocks().encode()).doesNotContain("right person", "Sounds like", "sent you", "who decides");
    }

    @Test
    void a_card_that_became_a_receipt_can_be_corrected_again() {
        var receipt = corrected(reports("they froze the budget until July"), "DELIVERY", "NOT_INTERESTED");
        assertThat(labels(receipt.blocks())).containsExactly("Not right?", "Undo", "More");

        rep.presses(receipt, "Not right?");
        rep.submits(Map.of("bucket", "TIMING", "objection", "NO_BUDGET"));

        becomes(receipt, message -> message.text().equals("Counted as Timing: not now"));
        assertThat(entry().reading().brushOff()).isFalse();
    }

    @Test
    void a_receipt_is_corrected_by_way_of_more() {
        var receipt = reports("not interested");
        rep.presses(receipt, "More");

        assertThat(rep.pressesInModal("Not right?").ok()).isTrue();
        assertThat(rep.submits(Map.of("bucket", "TIMING", "objection", "BAD_TIME"))
                        .ok())
                .isTrue();

        becomes(receipt, message -> message.text().equals("Counted as Timing: not now"));
        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Timing: not now"));
        assertThat(entry().corrected()).isTrue();
    }

    @Test
    void corrected_into_a_stop_it_asks_who_and_marks_do_not_contact() {
        var card = reports("they froze the budget until July");

        var changed = corrected(card, "TIMING", "STOP_CALLING");

        assertThat(changed.text()).isEqualTo("Counted as Their moment");
        assertThat(entry().reading().doNotContact()).isTrue();
        assertThat(changed.blocks().encode())
                .contains("To close: ", "Do not contact. Asked on ")
                .doesNotContain("Next time");
        assertThat(labels(changed.blocks())).contains("Who was it?", "Not right?");
    }

    @Test
    void what_was_no_no_at_all_is_taken_out_from_the_form() {
        var card = reports("they froze the budget until July");
        rep.presses(card, "Not right?");

        assertThat(rep.pressesInModal("It wasn't a no").ok()).isTrue();

        becomes(card, message -> message.text().startsWith("Taken back."));
        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Taken back."));
        assertThat(entries()).isEmpty();
    }

    @Test
    void taken_out_over_an_opened_entry_it_is_gone_below_too() {
        var receipt = reports("not interested");
        rep.presses(receipt, "More");
        rep.pressesInModal("Not right?");

        assertThat(rep.pressesInModal("It wasn't a no").ok()).isTrue();

        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Taken back."));
        rep.closes();
        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Taken back."));
    }

    @Test
    void who_it_was_is_asked_as_long_as_nobody_is_named_and_an_empty_answer_is_kindly_refused() {
        var card = reports("they froze the budget until July");
        var changed = corrected(card, "TIMING", "BAD_TIME");
        assertThat(labels(changed.blocks())).contains("Who was it?");

        rep.presses(changed, "Who was it?");
        var refused = rep.submits(Map.of("company", " ", "person", ""));
        assertThat(refused.errors())
                .containsEntry(
                        "company",
                        "A company or a first name is enough. If you don't know, close this: nothing is lost.");
        rep.submits(Map.of("company", "Brightwater " + user, "person", ""));

        becomes(card, message -> !labels(message.blocks()).contains("Who was it?"));
        assertThat(entry().prospect().company()).isEqualTo("Brightwater " + user);
    }

    private Message corrected(Message card, String bucket, String objection) {
        rep.presses(card, "Not right?");
        assertThat(rep.submits(Map.of("bucket", bucket, "objection", objection)).ok())
                .isTrue();
        return becomes(card, message -> message.text().startsWith("Counted as"));
    }
}
