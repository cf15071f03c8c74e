package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.rebound.logbook.Prospect;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.Held;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of the main road: a report, a correction, who it was, two entries out of one text. */
final class ReportForm {
    static final String REPORT = "reject.form";
    static final String CORRECT = "reject.correct";
    static final String WHO = "reject.name";
    static final String TWO = "reject.two";

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

    private final Playbook playbook;
    private final Labels labels;

    ReportForm(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** An empty report, or one with a text that is there already. */
    View report(String text) {
        var form = Form.of(REPORT).area(TEXT, labels.text("form.text"), labels.text("form.text.example"), text);
        return who(form, Prospect.unknown())
                .line(TITLE, labels.text("form.title-of"), null)
                .choice(CHANNEL, labels.text("form.channel"), channels(), null)
                .choice(HOUR, labels.text("form.hour"), hours(), null)
                .view(labels.text("form.report"), labels.text("form.send"), labels.text("card.button.cancel"), "");
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
    View two(Held.Text held, Place place) {
        return Form.of(TWO)
                .area(TEXT, labels.text("form.first"), labels.text("form.text.example"), held.text())
                .area(OTHER_TEXT, labels.text("form.second"), labels.text("form.text.example"), held.text())
                .view(
                        labels.text("form.two"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    private Form who(Form form, Prospect known) {
        return form.line(COMPANY, labels.text("form.company"), known.company())
                .line(PERSON, labels.text("form.person"), known.person());
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
