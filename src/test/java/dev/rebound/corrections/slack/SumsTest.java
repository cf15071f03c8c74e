package dev.rebound.corrections.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Standing;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever runs Rebound reads of corrections: sums over five or more people, in steps of five. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class SumsTest extends OwnTeam {
    private static final String ROW = "TIMING → FIT: ";

    @Test
    void a_row_is_told_from_five_people_on_and_in_steps_of_five() {
        people(4).forEach(who -> corrects(who, BUDGET, "FIT"));
        assertThat(read("corrections")).doesNotContain("→ FIT", "or more\n");

        corrects(somebody(), BUDGET, "FIT");
        assertThat(read("corrections")).contains(ROW + "5 or more\n");

        people(4).forEach(who -> corrects(who, BUDGET, "FIT"));
        assertThat(read("corrections")).contains(ROW + "5 or more\n");

        corrects(somebody(), BUDGET, "FIT");
        assertThat(read("corrections")).contains(ROW + "10 or more\n");
    }

    @Test
    void it_is_exactly_these_blocks_with_no_total_no_word_and_nobody_in_them() {
        var people = people(6);
        people.forEach(who -> corrects(who, BUDGET, "FIT"));
        people.forEach(who -> objects(who, "BAD_TIME"));

        var answer = operator.command("/rebound", "corrections").json();

        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(answer.get("blocks")).isEqualTo(json(EXACT_BLOCKS));
    }

    @Test
    void somebody_who_corrects_ten_times_is_one_person() {
        var often = somebody();
        for (var i = 0; i < 10; i++) {
            corrects(often, BUDGET, "FIT");
        }
        people(3).forEach(who -> corrects(who, BUDGET, "FIT"));
        assertThat(read("corrections")).doesNotContain(ROW);

        corrects(somebody(), BUDGET, "FIT");
        assertThat(read("corrections")).contains(ROW + "5 or more\n");
    }

    @Test
    void a_confirmed_reading_is_no_correction() {
        people(5).forEach(who -> corrects(who, BUDGET, "TIMING"));

        assertThat(read("corrections")).doesNotContain("or more\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"GUEST", "STRANGER", "NOBODY"})
    void whoever_does_not_belong_here_any_more_is_not_counted(Standing standing) {
        var people = people(5);
        people.forEach(who -> corrects(who, BUDGET, "FIT"));
        assertThat(read("corrections")).contains(ROW + "5 or more\n");

        in(() -> members.learn(people.get(0).user(), ZoneOffset.UTC, standing));

        assertThat(read("corrections")).doesNotContain(ROW);
    }

    @Test
    void what_is_taken_out_counts_no_more() {
        var people = people(4);
        people.forEach(who -> corrects(who, BUDGET, "FIT"));
        var fifth = somebody();
        var id = corrects(fifth, BUDGET, "FIT");

        fifth.action("reject.undo", id);

        assertThat(read("corrections")).doesNotContain(ROW);
    }

    @Test
    void whoever_can_look_cannot_find_out_the_number_of_the_others_by_a_correction_of_their_own() {
        people(4).forEach(who -> corrects(who, BUDGET, "FIT"));
        corrects(operator, BUDGET, "FIT");
        corrects(SignedSlack.of("U0OTHEROPERATOR").ofTeam(team), BUDGET, "FIT");

        assertThat(read("corrections")).doesNotContain(ROW);
    }

    @Test
    void people_of_another_workspace_are_not_among_them() {
        people(4).forEach(who -> corrects(who, BUDGET, "FIT"));
        var elsewhere = "T" + UUID.randomUUID().toString().substring(0, 8);
        inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, elsewhere, "U0BOT"));
        people(5).forEach(who -> corrects(who.ofTeam(elsewhere), BUDGET, "FIT"));

        assertThat(read("corrections")).doesNotContain(ROW);
    }

    @Test
    void everybody_else_reads_one_kind_sentence() {
        people(5).forEach(who -> corrects(who, BUDGET, "FIT"));

        for (var words : new String[] {"corrections", "corrections words", "CORRECTIONS words 2"}) {
            var answer = somebody().command("/rebound", words).json();

            assertThat(answer.get("text").getAsString())
                    .isEqualTo(
                            "This is for whoever runs Rebound here: sums of readings that five or more people put right,"
                                    + " without names or words. There is nothing you need to do.");
            assertThat(answer.getAsJsonArray("blocks")).hasSize(1);
        }
    }

    private static void objects(SignedSlack who, String objection) {
        var id = reports(who, BUDGET);
        who.action("reject.objection." + objection, id + " " + objection);
    }

    private static final String EXACT_BLOCKS = """
            [
              {"type": "section", "text": {"type": "plain_text", "emoji": false, "text":
                "What people made of a reading. Five or more did so, counted in steps of five. Those who can see this are not counted."}},
              {"type": "section", "text": {"type": "mrkdwn", "verbatim": true, "text": "*What it was about, as read → as changed*"}},
              {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": [
                {"type": "text", "text": "TIMING → FIT: 5 or more"}]}]},
              {"type": "section", "text": {"type": "mrkdwn", "verbatim": true, "text": "*What they said, as read → as changed*"}},
              {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": [
                {"type": "text", "text": "NO_BUDGET → BAD_TIME: 5 or more"}]}]},
              {"type": "context", "elements": [{"type": "plain_text", "emoji": false, "text":
                "Words that people gave: /rebound corrections words"}]}
            ]
            """;
}
