package dev.rebound.abuse.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;
import dev.rebound.abuse.Detail;
import dev.rebound.abuse.Ring;
import dev.rebound.abuse.Shared;
import dev.rebound.abuse.Sketch;
import dev.rebound.playbook.Labels;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a report would be, before anything leaves ({@code P38}, {@code P40}): exactly what is sent, and to whom. */
final class PreviewView {
    static final String CALLBACK = "abuse.rep.preview";
    static final String DETAILS = "abuse.rep.details";
    static final String TO = "abuse.rep.to";
    static final String NOTE = "abuse.rep.note";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final int LONGEST_NOTE = 1000;
    private static final int OTHERS = 10;

    private final Labels labels;

    PreviewView(Labels labels) {
        this.labels = labels;
    }

    /**
     * What a preview shows.
     *
     * @param above sentences that go first
     */
    record Preview(Sketch sketch, Ring ring, RepSpot spot, String note, List<String> above) {
        Shared shared() {
            return sketch.shared(spot.kept(), note);
        }
    }

    View of(Preview preview) {
        return preview.spot().to().isEmpty() ? nobody(preview) : filled(preview);
    }

    private View filled(Preview preview) {
        return Form.of(CALLBACK)
                .show(head(preview))
                .show(List.of(ticks(preview)))
                .show(sent(preview))
                .note(NOTE, text("field.note"), LONGEST_NOTE, preview.note())
                .show(Blocks.start().theirs(text("warning")).list())
                .view(
                        text("title"),
                        text("button.send"),
                        text("button.not"),
                        preview.spot().metadata());
    }

    /** Nothing to fill in, for there is nobody to send it to; what was added before can be copied. */
    private View nobody(Preview preview) {
        var blocks = Blocks.start();
        preview.above().forEach(blocks::theirs);
        blocks.theirs(text("nobody") + "\n" + text("nobody.until"));
        if (!preview.note().isBlank()) {
            blocks.theirs(text("note-was")).toCopy(preview.note());
        }
        return Form.of(CALLBACK)
                .show(blocks.list())
                .view(
                        text("title"),
                        null,
                        labels.text("form.close"),
                        preview.spot().metadata());
    }

    private List<LayoutBlock> head(Preview preview) {
        var blocks = Blocks.start();
        preview.above().forEach(blocks::theirs);
        blocks.small(text("intro"));
        addPeople(blocks, preview);
        return blocks.list();
    }

    private void addPeople(Blocks blocks, Preview preview) {
        blocks.ours(labels.text("abuse.rep.to", "who", mention(preview.spot().to())));
        preview.ring().all().stream()
                .filter(user -> !user.equals(preview.spot().to()))
                .limit(OTHERS)
                .forEach(user -> blocks.ours(other(preview, user), button(TO, text("button.to"), user)));
    }

    private String other(Preview preview, String user) {
        var isManager = preview.ring().managers().contains(user);
        return labels.text("abuse.rep." + (isManager ? "manager" : "second"), "who", mention(user));
    }

    private static String mention(String user) {
        return "<@" + user + ">";
    }

    /** A tick taken away takes its part out of what stands below at once. */
    private InputBlock ticks(Preview preview) {
        var options = preview.sketch().details().stream()
                .map(detail -> OptionObject.builder()
                        .value(detail.name())
                        .text(Blocks.plain(text("detail." + detail)))
                        .build())
                .toList();
        var ticked = options.stream()
                .filter(option -> preview.spot().kept().contains(Detail.valueOf(option.getValue())))
                .toList();
        return InputBlock.builder()
                .blockId(DETAILS)
                .label(Blocks.plain(text("field.details")))
                .optional(true)
                .dispatchAction(true)
                .element(CheckboxesElement.builder()
                        .actionId(DETAILS)
                        .options(options)
                        .initialOptions(ticked.isEmpty() ? null : ticked)
                        .build())
                .build();
    }

    private List<LayoutBlock> sent(Preview preview) {
        var shared = preview.shared();
        var blocks = Blocks.start().ours(text("shown"));
        if (preview.spot().kept().isEmpty()) {
            blocks.theirs(text("shown.nothing"));
        }
        if (shared.words() != null) {
            blocks.quoteAll(shared.words().text());
        }
        add(blocks, Detail.PERSON, written(shared.person()));
        add(blocks, Detail.COMPANY, written(shared.company()));
        add(blocks, Detail.DATE, shared.date() == null ? null : DAY.format(shared.date()));
        return blocks.list();
    }

    private void add(Blocks blocks, Detail detail, @Nullable String what) {
        if (what != null) {
            blocks.theirs(labels.text("abuse.rep.shown." + detail, "what", what));
        }
    }

    private static @Nullable String written(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private String text(String key) {
        return labels.text("abuse.rep." + key);
    }
}
