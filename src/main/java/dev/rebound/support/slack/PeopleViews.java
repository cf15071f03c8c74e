package dev.rebound.support.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.support.Help;
import dev.rebound.support.Lines;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws people to talk to: the list with its choice of a country, and the form in which an operator writes them down. */
record PeopleViews(Help help, Lines lines, Labels labels) {
    static final String COUNTRY_FORM = "support.country";
    static final String COUNTRY = "country";
    static final String ZONE = "zone";
    static final String SET_FORM = "support.set";
    static final String PEOPLE = "people";

    /** The longest text in which a workspace names its people, in characters. */
    static final int LONGEST = 1500;

    /** For the person alone, where they asked. */
    Message message(Member member) {
        var title = labels.text("support.people");
        return new Message(
                title, Blocks.start().heading(title).addAll(list(member).list()).list());
    }

    /** The same as a form; members may say there whose numbers they want to see. */
    View view(Member member) {
        var form = Form.of(COUNTRY_FORM).show(list(member).list());
        var mayPick = member.standing().mayReport();
        if (mayPick) {
            var chosen = help.picked(member).orElse(ZONE);
            form.choice(COUNTRY, labels.text("support.country.field"), countries(), chosen)
                    .show(Blocks.start()
                            .small(labels.text("support.country.kept"))
                            .list());
        }
        return form.view(
                labels.text("support.people"),
                mayPick ? labels.text("card.button.save") : null,
                labels.text("form.close"),
                "");
    }

    /** @param filled what stands there now */
    View setting(String filled) {
        return Form.of(SET_FORM)
                .note(PEOPLE, labels.text("support.set.field"), LONGEST, filled)
                .show(Blocks.start().small(labels.text("support.set.hint")).list())
                .view(
                        labels.text("support.set"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        "");
    }

    private Blocks list(Member member) {
        var blocks = Blocks.start();
        help.all(member).forEach(blocks::theirs);
        help.anywhere().forEach(blocks::theirs);
        help.sources(member).forEach(blocks::small);
        return blocks;
    }

    private Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        options.put(ZONE, labels.text("support.country.zone"));
        lines.countries().stream()
                .sorted(Comparator.comparing(Help::name))
                .forEach(code -> options.put(code, Help.name(code)));
        return options;
    }
}
