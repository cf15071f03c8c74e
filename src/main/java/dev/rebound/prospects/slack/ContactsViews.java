package dev.rebound.prospects.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.playbook.Labels;
import dev.rebound.prospects.ContactWords;
import dev.rebound.prospects.Stop;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the list and its forms, for managers and admins. */
record ContactsViews(Labels labels) {
    static final String LIST = "contacts.list";
    static final String ADD = "contacts.add";
    static final String EXPORT = "contacts.export";
    static final String ERASE = "contacts.erase";
    static final String TOOLS = "contacts.tools";
    static final String SHUT = "contacts.shut";
    static final String REMOVE = "contacts.remove";
    static final String ADD_FORM = "contacts.add-form";
    static final String ERASE_FORM = "contacts.erase-form";
    static final String TOOLS_FORM = "contacts.tools-form";
    static final String ASKED = "asked";
    static final String COMPANY = "company";
    static final String PERSON = "person";
    static final String ADDRESS = "address";

    private static final int ALL = 4;
    private static final int KEEPING = 2;
    private static final int MOST = 40;
    private static final int LONGEST_ADDRESS = 500;

    /** @param whole with what admins alone may do */
    View list(List<Stop> stops, LocalDate today, boolean whole) {
        var blocks = Blocks.start().small(labels.text("contacts.intro")).row(buttons(whole));
        stops.stream()
                .limit(MOST)
                .forEach(stop -> blocks.theirs(
                        ContactWords.brief(stop) + " · " + ContactWords.day(stop.since(), today), remove(stop)));
        if (stops.isEmpty()) {
            blocks.theirs(labels.text("contacts.empty"));
        } else if (stops.size() > MOST) {
            blocks.small(labels.text("contacts.more", "count", MOST));
        }
        return Form.of(LIST)
                .line(ASKED, labels.text("contacts.search"), null)
                .show(blocks.list())
                .view(labels.text("contacts.title"), labels.text("search.button"), labels.text("form.close"), "");
    }

    private ButtonElement[] buttons(boolean whole) {
        var all = Stream.of(
                open(ADD, "contacts.button.add"),
                open(EXPORT, "contacts.button.export"),
                open(ERASE, "contacts.button.erase"),
                open(TOOLS, "contacts.button.tools"));
        return all.limit(whole ? ALL : KEEPING).toArray(ButtonElement[]::new);
    }

    View add() {
        return named(Form.of(ADD_FORM), "contacts.add.why", "contacts.button.add", "card.button.save");
    }

    View erase() {
        return named(Form.of(ERASE_FORM), "contacts.erase.why", "contacts.button.erase", "contacts.erase.yes");
    }

    /** @param address where other tools hear of prospects now */
    View tools(@Nullable String address) {
        var form = Form.of(TOOLS_FORM)
                .show(Blocks.start().theirs(labels.text("contacts.tools.why")).list())
                .sentence(
                        ADDRESS,
                        labels.text("contacts.tools.address"),
                        address == null ? "" : address,
                        LONGEST_ADDRESS);
        if (address != null) {
            form.show(Blocks.start().row(open(SHUT, "contacts.button.shut")).list());
        }
        return form.view(
                labels.text("contacts.button.tools"),
                labels.text("card.button.save"),
                labels.text("card.button.cancel"),
                "");
    }

    /** The secret, this once. */
    View secret(String secret) {
        return Form.of("contacts.said")
                .show(Blocks.start()
                        .theirs(labels.text("contacts.tools.secret"))
                        .toCopy(secret)
                        .list())
                .view(labels.text("contacts.button.tools"), null, labels.text("form.close"), "");
    }

    View said(String text) {
        return Form.of("contacts.said")
                .show(Blocks.start().theirs(text).list())
                .view(labels.text("contacts.title"), null, labels.text("form.close"), "");
    }

    private View named(Form form, String why, String title, String submit) {
        return form.show(Blocks.start().theirs(labels.text(why)).list())
                .line(COMPANY, labels.text("contacts.field.company"), null)
                .line(PERSON, labels.text("contacts.field.person"), null)
                .view(labels.text(title), labels.text(submit), labels.text("card.button.cancel"), "");
    }

    private com.slack.api.model.block.element.ButtonElement open(String action, String label) {
        return button(action, labels.text(label), "contacts");
    }

    private com.slack.api.model.block.element.ButtonElement remove(Stop stop) {
        var sure = new Question(
                labels.text("contacts.remove.title"),
                labels.text("contacts.remove.text"),
                labels.text("contacts.button.remove"),
                labels.text("entry.delete.keep"));
        return asking(
                button(REMOVE, labels.text("contacts.button.remove"), stop.id().toString()), sure);
    }
}
