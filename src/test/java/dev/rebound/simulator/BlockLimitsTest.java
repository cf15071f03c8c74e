package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockLimitsTest {
    private static final String BUTTON = "{'type':'button','text':{'type':'plain_text','text':'%s'},'value':'%s'}";

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        section text     | 3000 | MESSAGE |
        section text     | 3001 | MESSAGE | must be less than 3001 characters [json-pointer:/blocks/0/text/text]
        section text     | 0    | MESSAGE | must be more than 0 characters [json-pointer:/blocks/0/text/text]
        section field    | 2000 | HOME    |
        section field    | 2001 | HOME    | must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]
        header           | 150  | MODAL   |
        header           | 151  | MODAL   | must be less than 151 characters [json-pointer:/blocks/0/text/text]
        button text      | 75   | MESSAGE |
        button text      | 76   | MESSAGE | must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]
        button value     | 2000 | MESSAGE |
        button value     | 2001 | MESSAGE | must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]
        action id        | 255  | HOME    |
        action id        | 256  | HOME    | must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]
        block id         | 255  | HOME    |
        block id         | 256  | HOME    | must be less than 256 characters [json-pointer:/blocks/0/block_id]
        option text      | 75   | MODAL   |
        option text      | 76   | MODAL   | must be less than 76 characters [json-pointer:/blocks/0/accessory/options/0/text/text]
        option value     | 150  | MODAL   |
        option value     | 151  | MODAL   | must be less than 151 characters [json-pointer:/blocks/0/accessory/options/0/value]
        markdown         | 12000 | MESSAGE |
        markdown         | 12001 | MESSAGE | must be less than 12001 characters [json-pointer:/blocks/0/text]
        markdown         | 1    | HOME    | unsupported type: markdown [json-pointer:/blocks/0/type]
        """)
    void texts_have_a_longest_length(String what, int length, Surface surface, String fault) {
        String x = "x".repeat(length);
        String block = switch (what) {
            case "section text" -> "{'type':'section','text':{'type':'mrkdwn','text':'" + x + "'}}";
            case "section field" -> "{'type':'section','fields':[{'type':'mrkdwn','text':'" + x + "'}]}";
            case "header" -> "{'type':'header','text':{'type':'plain_text','text':'" + x + "'}}";
            case "button text" -> actions(BUTTON.formatted(x, "v"));
            case "button value" -> actions(BUTTON.formatted("Undo", x));
            case "action id" ->
                actions(BUTTON.formatted("Undo", "v")
                        .replace("'type':'button'", "'type':'button','action_id':'" + x + "'"));
            case "block id" -> "{'type':'divider','block_id':'" + x + "'}";
            case "option text" -> menu(option(x, "v"));
            case "option value" -> menu(option("July", x));
            case "markdown" -> "{'type':'markdown','text':'" + x + "'}";
            default -> throw new IllegalArgumentException(what);
        };
        Faults faults = BlockRules.check(blocks("[" + block + "]"), surface, "/blocks");
        if (fault == null) {
            assertThat(faults.list()).isEmpty();
        } else {
            assertThat(faults.list()).contains(fault);
        }
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        divider          | 50  | MESSAGE |
        divider          | 51  | MESSAGE | no more than 50 items allowed [json-pointer:/blocks]
        divider          | 100 | HOME    |
        divider          | 101 | HOME    | no more than 100 items allowed [json-pointer:/blocks]
        divider          | 101 | MODAL   | no more than 100 items allowed [json-pointer:/blocks]
        field            | 10  | HOME    |
        field            | 11  | HOME    | no more than 10 items allowed [json-pointer:/blocks/0/fields]
        context element  | 11  | MESSAGE | no more than 10 items allowed [json-pointer:/blocks/0/elements]
        button           | 25  | MESSAGE |
        button           | 26  | MESSAGE | no more than 25 items allowed [json-pointer:/blocks/0/elements]
        option           | 100 | MODAL   |
        option           | 101 | MODAL   | no more than 100 items allowed [json-pointer:/blocks/0/accessory/options]
        table            | 1   | MESSAGE |
        table            | 2   | MESSAGE | only_one_table_allowed [json-pointer:/blocks]
        table            | 1   | HOME    | unsupported type: table [json-pointer:/blocks/0/type]
        chart            | 2   | MESSAGE |
        chart            | 3   | MESSAGE | no more than 2 data_visualization blocks allowed [json-pointer:/blocks]
        chart            | 1   | HOME    | unsupported type: data_visualization [json-pointer:/blocks/0/type]
        chart            | 1   | MODAL   | unsupported type: data_visualization [json-pointer:/blocks/0/type]
        series           | 6   | MESSAGE |
        series           | 7   | MESSAGE | no more than 6 items allowed [json-pointer:/blocks/0/chart/series]
        input            | 1   | MESSAGE |
        """)
    void lists_have_a_largest_number(String what, int number, Surface surface, String fault) {
        String blocks = switch (what) {
            case "divider" -> list(number, "{'type':'divider'}");
            case "table" -> list(number, "{'type':'table','rows':[[{'type':'raw_text','text':'a'}]]}");
            case "chart" -> list(number, chart(1));
            case "series" -> "[" + chart(number) + "]";
            case "field" -> "[{'type':'section','fields':" + list(number, "{'type':'mrkdwn','text':'a'}") + "}]";
            case "context element" ->
                "[{'type':'context','elements':" + list(number, "{'type':'mrkdwn','text':'a'}") + "}]";
            case "button" -> "[" + actions(bare(list(number, BUTTON.formatted("Undo", "v")))) + "]";
            case "option" -> "[" + menu(bare(list(number, option("July", "v")))) + "]";
            case "input" ->
                "[{'type':'input','label':{'type':'plain_text','text':'Who'},'element':{'type':'plain_text_input'}}]";
            default -> throw new IllegalArgumentException(what);
        };
        Faults faults = BlockRules.check(blocks(blocks), surface, "/blocks");
        if (fault == null) {
            assertThat(faults.list()).isEmpty();
        } else {
            assertThat(faults.list()).contains(fault);
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        [{'type':'section'}] | must define either `text` or `fields` [json-pointer:/blocks/0/type]
        [{'type':'header'}] | missing required field: text [json-pointer:/blocks/0]
        [{'type':'header','text':{'type':'mrkdwn','text':'a'}}] | unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]
        [{'type':'section','text':'a'}] | must provide an object [json-pointer:/blocks/0/text]
        [{'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}}] | invalid additional property: emoji [json-pointer:/blocks/0/text]
        [{'type':'divider','colour':'red'}] | invalid additional property: colour [json-pointer:/blocks/0]
        [{'type':'image','image_url':'https://a/b.png'}] | missing required field: alt_text [json-pointer:/blocks/0]
        [{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}] | `block_id` "a" already exists [json-pointer:/blocks/1/block_id]
        [{'type':'sparkline'}] | unsupported type: sparkline [json-pointer:/blocks/0/type]
        [{'type':'actions','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'x'}},{'type':'button','action_id':'a','text':{'type':'plain_text','text':'y'}}]}] | `action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]
        [{'type':'actions','elements':[{'type':'button','style':'loud','text':{'type':'plain_text','text':'x'}}]}] | must be a valid enum value [json-pointer:/blocks/0/elements/0/style]
        [{'type':'actions','elements':[{'type':'plain_text_input'}]}] | unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]
        [{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text'}]}]}] | missing required field: text [json-pointer:/blocks/0/elements/0/elements/0]
        """)
    void what_is_missing_or_unknown_is_named_with_its_place(String blocks, String fault) {
        assertThat(BlockRules.check(blocks(blocks), Surface.MESSAGE, "/blocks").list())
                .contains(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        title of 25              | must be less than 25 characters [json-pointer:/view/title/text]
        submit of 25             | must be less than 25 characters [json-pointer:/view/submit/text]
        close of 25              | must be less than 25 characters [json-pointer:/view/close/text]
        metadata of 3001         | must be less than 3001 characters [json-pointer:/view/private_metadata]
        callback id of 256       | must be less than 256 characters [json-pointer:/view/callback_id]
        input without submit     | must define `submit` to use an `input` block in modals [json-pointer:/view/blocks]
        with an id               | invalid additional property: id [json-pointer:/view]
        without title            | missing required field: title [json-pointer:/view]
        """)
    void modals_have_limits_of_their_own(String what, String fault) {
        JsonObject view = modal();
        assertThat(ViewRules.refusal(given(view), "modal")).isEmpty();
        switch (what) {
            case "title of 25" -> view.put("title", plain(25));
            case "submit of 25" -> view.put("submit", plain(25));
            case "close of 25" -> view.put("close", plain(25));
            case "metadata of 3001" -> view.put("private_metadata", "x".repeat(3_001));
            case "callback id of 256" -> view.put("callback_id", "x".repeat(256));
            case "input without submit" -> view.remove("submit");
            case "with an id" -> view.put("id", "V1");
            case "without title" -> view.remove("title");
            default -> throw new IllegalArgumentException(what);
        }
        Refusal refusal = ViewRules.refusal(given(view), "modal").orElseThrow();
        assertThat(refusal.error()).isEqualTo("invalid_arguments");
        assertThat(refusal.details()).contains("failed to match all allowed schemas [json-pointer:/view]", fault);
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"13200,", "13201,msg_blocks_too_long"})
    void a_whole_message_has_a_longest_length(int characters, String error) {
        String part = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}";
        String sections = String.join(
                ",",
                part.formatted("x".repeat(3_000)),
                part.formatted("x".repeat(3_000)),
                part.formatted("x".repeat(3_000)),
                part.formatted("x".repeat(3_000)),
                part.formatted("x".repeat(characters - 12_000)));
        JsonObject content = new JsonObject().put("blocks", blocks("[" + sections + "]"));
        assertThat(MessageRules.refusal(content).map(Refusal::error).orElse(null))
                .isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} characters of text: {1}")
    @CsvSource({"40000,", "40001,msg_too_long", "0,no_text"})
    void a_text_has_a_longest_length(int length, String error) {
        JsonObject content = new JsonObject().put("text", "é".repeat(length));
        assertThat(MessageRules.refusal(content).map(Refusal::error).orElse(null))
                .isEqualTo(error);
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        JsonArray blocks = blocks("[{'type':'header','text':{'type':'plain_text','text':'" + "🙂".repeat(150) + "'}}]");
        assertThat(BlockRules.check(blocks, Surface.HOME, "/blocks").list()).isEmpty();
    }

    private static JsonArray blocks(String json) {
        return new JsonArray(json.replace('\'', '"'));
    }

    private static Arguments given(JsonObject view) {
        return new Arguments(new JsonObject().put("view", view));
    }

    private static JsonObject modal() {
        JsonArray inputs = blocks(
                "[{'type':'input','label':{'type':'plain_text','text':'Who'},'element':{'type':'plain_text_input'}}]");
        return new JsonObject()
                .put("type", "modal")
                .put("title", plain(24))
                .put("submit", plain(24))
                .put("blocks", inputs);
    }

    private static JsonObject plain(int length) {
        return new JsonObject().put("type", "plain_text").put("text", "x".repeat(length));
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String menu(String options) {
        return "{'type':'section','text':{'type':'mrkdwn','text':'a'},'accessory':{'type':'static_select','options':["
                + options + "]}}";
    }

    private static String option(String text, String value) {
        return "{'text':{'type':'plain_text','text':'" + text + "'},'value':'" + value + "'}";
    }

    private static String chart(int series) {
        String each = IntStream.range(0, series)
                .mapToObj(i -> "{'name':'s" + i + "','data':[{'label':'a','value':1}]}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        return "{'type':'data_visualization','title':'Noes','chart':{'type':'bar','series':[" + each
                + "],'axis_config':{'categories':['a']}}}";
    }

    private static String list(int number, String each) {
        return "[" + String.join(",", Collections.nCopies(number, each)) + "]";
    }

    private static String bare(String list) {
        return list.substring(1, list.length() - 1);
    }
}
