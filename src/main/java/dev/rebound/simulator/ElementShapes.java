package dev.rebound.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Buttons, menus, pickers and inputs, with Slack's limits. */
final class ElementShapes {
    private static final int MANY = 100;
    private static final Map<String, Shape> ALL = all();
    private static final Set<String> MENUS = Set.of(
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "checkboxes",
            "radio_buttons",
            "datepicker",
            "timepicker");

    private ElementShapes() {}

    static Rule inSection() {
        return Rule.typed(only(MENUS, "button", "overflow", "image"));
    }

    static Rule inActions() {
        return Rule.typed(only(MENUS, "button", "overflow", "datetimepicker"));
    }

    static Rule inInput() {
        return Rule.typed(only(
                MENUS,
                "datetimepicker",
                "plain_text_input",
                "number_input",
                "email_text_input",
                "url_text_input",
                "rich_text_input",
                "file_input"));
    }

    static Shape image() {
        return Shape.of()
                .needs("alt_text", Rule.text(2_000))
                .may("image_url", Rule.text(3_000))
                .may("slack_file", Rule.object())
                .either("image_url", "slack_file");
    }

    private static Map<String, Shape> only(Set<String> menus, String... more) {
        Map<String, Shape> chosen = new HashMap<>();
        menus.forEach(type -> chosen.put(type, ALL.get(type)));
        Set.of(more).forEach(type -> chosen.put(type, ALL.get(type)));
        return chosen;
    }

    private static Map<String, Shape> all() {
        Map<String, Shape> all = new HashMap<>();
        all.put("image", image());
        all.put("button", button());
        all.put("overflow", acting().needs("options", Rule.list(1, 5, option(Rule.plain(75)))));
        all.put("checkboxes", boxes().may("initial_options", Rule.list(1, 10, option(Rule.anyText(75)))));
        all.put("radio_buttons", boxes().may("initial_option", option(Rule.anyText(75))));
        menus(all);
        pickers(all);
        inputs(all);
        return all;
    }

    private static Shape button() {
        return acting().needs("text", Rule.plain(75))
                .may("value", Rule.text(2_000))
                .may("url", Rule.text(3_000))
                .may("style", Rule.oneOf("primary", "danger"))
                .may("accessibility_label", Rule.text(75));
    }

    private static Shape boxes() {
        return acting().needs("options", Rule.list(1, 10, option(Rule.anyText(75))))
                .may("focus_on_load", Rule.flag());
    }

    private static void menus(Map<String, Shape> all) {
        all.put("static_select", fixedMenu().may("initial_option", option(Rule.plain(75))));
        all.put(
                "multi_static_select",
                several(fixedMenu()).may("initial_options", Rule.list(1, MANY, option(Rule.plain(75)))));
        all.put(
                "external_select",
                menu().may("initial_option", option(Rule.plain(75))).may("min_query_length", Rule.number(0, 100)));
        all.put(
                "multi_external_select",
                several(menu())
                        .may("initial_options", Rule.list(1, MANY, option(Rule.plain(75))))
                        .may("min_query_length", Rule.number(0, 100)));
        for (String who : Set.of("user", "conversation", "channel")) {
            all.put(who + "s_select", chooser().may("initial_" + who, Rule.text(255)));
            all.put(
                    "multi_" + who + "s_select",
                    several(chooser()).may("initial_" + who + "s", Rule.list(1, MANY, Rule.text(255))));
        }
    }

    private static void pickers(Map<String, Shape> all) {
        all.put("datepicker", menu().may("initial_date", Rule.matching("\\d{4}-\\d{2}-\\d{2}")));
        all.put(
                "timepicker",
                menu().may("initial_time", Rule.matching("\\d{2}:\\d{2}")).may("timezone", Rule.text(100)));
        all.put(
                "datetimepicker",
                acting().may("initial_date_time", Rule.number(1_000_000_000, 9_999_999_999.0))
                        .may("focus_on_load", Rule.flag()));
    }

    private static void inputs(Map<String, Shape> all) {
        all.put(
                "plain_text_input",
                typing().may("initial_value", Rule.text(0, 3_000))
                        .may("multiline", Rule.flag())
                        .may("min_length", Rule.number(0, 3_000))
                        .may("max_length", Rule.number(1, 3_000)));
        all.put(
                "number_input",
                typing().needs("is_decimal_allowed", Rule.flag())
                        .may("initial_value", Rule.text(100))
                        .may("min_value", Rule.text(100))
                        .may("max_value", Rule.text(100)));
        all.put("email_text_input", typing().may("initial_value", Rule.text(255)));
        all.put("url_text_input", typing().may("initial_value", Rule.text(3_000)));
        all.put("rich_text_input", typing().may("initial_value", Rule.object()));
        all.put(
                "file_input",
                acting().may("filetypes", Rule.list(1, MANY, Rule.text(20))).may("max_files", Rule.number(1, 10)));
    }

    private static Shape acting() {
        return Shape.of().may("action_id", Rule.text(255)).may("confirm", confirm());
    }

    private static Shape menu() {
        return acting().may("placeholder", Rule.plain(150)).may("focus_on_load", Rule.flag());
    }

    private static Shape typing() {
        return Shape.of()
                .may("action_id", Rule.text(255))
                .may("placeholder", Rule.plain(150))
                .may("focus_on_load", Rule.flag())
                .may("dispatch_action_config", Rule.object());
    }

    private static Shape several(Shape menu) {
        return menu.may("max_selected_items", Rule.number(1, MANY));
    }

    private static Shape chooser() {
        return menu().may("default_to_current_conversation", Rule.flag())
                .may("response_url_enabled", Rule.flag())
                .may("filter", Rule.object());
    }

    private static Shape fixedMenu() {
        Rule options = Rule.list(1, MANY, option(Rule.plain(75)));
        Shape group = Shape.of().needs("label", Rule.plain(75)).needs("options", options);
        return menu().may("options", options)
                .may("option_groups", Rule.list(1, MANY, group))
                .either("options", "option_groups")
                .also(InitialOption::isThere);
    }

    private static Shape option(Rule text) {
        return Shape.of()
                .needs("text", text)
                .needs("value", Rule.text(150))
                .may("description", text)
                .may("url", Rule.text(3_000));
    }

    private static Shape confirm() {
        return Shape.of()
                .needs("title", Rule.plain(100))
                .needs("text", Rule.anyText(300))
                .needs("confirm", Rule.plain(30))
                .needs("deny", Rule.plain(30))
                .may("style", Rule.oneOf("primary", "danger"));
    }
}
