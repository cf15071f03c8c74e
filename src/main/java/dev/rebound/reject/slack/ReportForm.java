package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.logbook.Prospect;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.Held;
import dev.rebound.reject.Parting;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of the main road: a report, a correction, who it was, two entries out of one text. */
final class ReportForm {
    static final String REPORT = "reject.form";
    static final String CORRECT = "reject.correct";
    static final String WHO = "reject.name";
    static final String TWO = "reject.two";
    static final String REASON = "reject.reason";

    static final String TEXT = "text";
    static final String OTHER_TEXT = "other-text";
    static final String COMPANY = "company";
    static final String PERSON = "person";
    static final String TITLE = "title";
    static final String CHANNEL = "channel";
    static final String HOUR = "hour";
    static final String BUCKET = "bucket";
    static final String OBJECTION = "objection";

    private static final List<String> CHANNELS = List.of("phone", "email", "in-person", "video", "message");
    private static final int HOURS = 24;
    private static final int LONGEST_LINE = 120;

    private final Playbook playbook;
    private final Labels labels;

    ReportForm(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** An empty report, or one with a text and whom it names. */
    View report(String text, Prospect named, Origin origin) {
        var form = Form.of(REPORT).area(TEXT, labels.text("form.text"), labels.text("form.text.example"), text);
        return who(form, named)
                .line(TITLE, labels.text("form.title-of"), fitting(named.title()))
                .choice(CHANNEL, labels.text("form.channel"), channels(), null)
                .choice(HOUR, labels.text("form.hour"), hours(), null)
                .view(
                        labels.text("form.report"),
                        labels.text("form.send"),
                        labels.text("card.button.cancel"),
                        origin.metadata());
    }

    /** The rep's own bucket and objection. */
    View correction(Card card, Place place) {
        var reading = card.entry().reading();
        return Form.of(CORRECT)
                .choice(
                        BUCKET,
                        labels.text("form.bucket"),
                        buckets(),
                        reading.bucket().name())
                .choice(
                        OBJECTION,
                        labels.text("form.objection"),
                        objections(),
                        reading.objection().name())
                .show(notANo(card))
                .view(
                        labels.text("card.button.not-right"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    /** What was no no at all is taken out, as by <em>Undo</em>. */
    private List<LayoutBlock> notANo(Card card) {
        var id = card.entry().id().toString();
        return Blocks.start()
                .row(button(EntryActions.DELETE, labels.text("card.button.not-a-no"), id))
                .list();
    }

    /** Who it was. */
    View who(Card card, Place place) {
        return who(Form.of(WHO), card.entry().prospect())
                .view(
                        labels.text("card.who"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    /** Two entries out of one text, for the rep to part. */
    View two(Parting.TwoTexts texts, Place place) {
        return Form.of(TWO)
                .area(TEXT, labels.text("form.first"), labels.text("form.text.example"), texts.first())
                .area(OTHER_TEXT, labels.text("form.second"), labels.text("form.text.example"), texts.second())
                .view(
                        labels.text("form.two"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    /** A reason for a text that could not be read; the field for the text is left out where it would not hold all of it. */
    View reason(Held.Text held, Place place) {
        var form = Form.of(REASON);
        if (held.text().length() <= Form.LONGEST_AREA) {
            form.area(TEXT, labels.text("form.text"), labels.text("form.text.example"), held.text());
        } else {
            form.show(Blocks.start().theirs(held.text()).list());
        }
        form.choice(BUCKET, labels.text("form.bucket"), buckets(), null)
                .choice(OBJECTION, labels.text("form.objection"), objections(), null);
        return who(form, held.typed())
                .view(
                        labels.text("form.report"),
                        labels.text("form.send"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    /** Who it was, as a sent form tells. */
    static Prospect who(ViewState state) {
        return new Prospect(
                Form.typed(state, COMPANY).orElse(null),
                Form.typed(state, PERSON).orElse(null),
                Form.typed(state, TITLE).orElse(null),
                null,
                Form.chosen(state, CHANNEL).orElse(null));
    }

    private Form who(Form form, Prospect known) {
        return form.line(COMPANY, labels.text("form.company"), fitting(known.company()))
                .line(PERSON, labels.text("form.person"), fitting(known.person()));
    }

    /** Slack refuses a form whose field holds more than it takes. */
    private static @Nullable String fitting(@Nullable String name) {
        return name == null ? null : Cut.onOneLine(name, LONGEST_LINE);
    }

    private Map<String, String> buckets() {
        var options = new LinkedHashMap<String, String>();
        for (var bucket : Bucket.values()) {
            options.put(bucket.name(), playbook.bucketName(bucket));
        }
        return options;
    }

    private Map<String, String> objections() {
        var options = new LinkedHashMap<String, String>();
        for (var objection : Objection.values()) {
            options.put(objection.name(), playbook.objectionName(objection));
        }
        return options;
    }

    private Map<String, String> channels() {
        var options = new LinkedHashMap<String, String>();
        CHANNELS.forEach(channel -> options.put(channel, labels.text("form.channel." + channel)));
        return options;
    }

    private static Map<String, String> hours() {
        var options = new LinkedHashMap<String, String>();
        for (var hour = 0; hour < HOURS; hour++) {
            options.put(Integer.toString(hour), "%02d:00".formatted(hour));
        }
        return options;
    }
}
