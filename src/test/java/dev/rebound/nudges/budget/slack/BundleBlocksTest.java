package dev.rebound.nudges.budget.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.playbook.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleBlocksTest {
    private final BundleBlocks blocks = new BundleBlocks(Labels.shipped());

    @Test
    void each_kind_has_its_buttons_and_a_persons_words_work_as_no_markup() {
        var start = new Saying.Press("routine.start", "Start", "own");
        var mindset = new Saying(Nudge.MINDSET, "One minute before your calls", "<!channel> *calm*", List.of(start));
        var routine = new Saying(Nudge.PRE_CALL, "Before your calls", "Read my notes.", List.of());

        var message = blocks.bundle(List.of(mindset, routine));

        assertThat(message.text()).isEqualTo("One minute before your calls. Before your calls");
        assertThat(GsonFactory.createSnakeCase().toJsonTree(message.blocks())).isEqualTo(JsonParser.parseString(EXACT));
    }

    private static final String EXACT = """
            [{"type":"section","text":{"type":"mrkdwn","text":"*One minute before your calls*","verbatim":true}},
             {"type":"section","text":{"type":"plain_text","text":"<!channel> *calm*","emoji":false}},
             {"type":"actions","elements":[
               {"type":"button","text":{"type":"plain_text","text":"Start","emoji":false},"action_id":"routine.start",
                "value":"own","style":"primary"},
               {"type":"button","text":{"type":"plain_text","text":"Why this?","emoji":false},"action_id":"nudges.why",
                "value":"MINDSET"},
               {"type":"button","text":{"type":"plain_text","text":"Less of this","emoji":false},"action_id":"nudges.less",
                "value":"MINDSET"}]},
             {"type":"divider"},
             {"type":"section","text":{"type":"mrkdwn","text":"*Before your calls*","verbatim":true}},
             {"type":"section","text":{"type":"plain_text","text":"Read my notes.","emoji":false}},
             {"type":"actions","elements":[
               {"type":"button","text":{"type":"plain_text","text":"Why this?","emoji":false},"action_id":"nudges.why",
                "value":"PRE_CALL"},
               {"type":"button","text":{"type":"plain_text","text":"Less of this","emoji":false},"action_id":"nudges.less",
                "value":"PRE_CALL"}]}]
            """;
}
