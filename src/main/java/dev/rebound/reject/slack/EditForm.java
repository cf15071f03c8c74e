package dev.rebound.reject.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Amendment;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that can be put right about an entry afterwards; its words are shown, and stay as they were written. */
final class EditForm {
    static final String CALLBACK = "reject.edit";

    private static final String NOBODY_KNOWS = "unknown";
    private static final List<String> CHANNELS = List.of("phone", "email", "in-person", "video", "message");
    private static final int HOURS = 24;

    private final Playbook playbook;
    private final Labels labels;

    EditForm(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    View of(Rejection entry, Member member, Place place) {
        var reading = entry.reading();
        var who = entry.prospect();
        return words(Form.of(CALLBACK), entry)
                .choice(
                        ReportForm.BUCKET,
                        labels.text("form.bucket"),
                        buckets(),
                        reading.bucket().name())
                .choice(
                        ReportForm.OBJECTION,
                        labels.text("form.objection"),
                        objections(),
                        reading.objection().name())
                .line(ReportForm.COMPANY, labels.text("form.company"), who.company())
                .line(ReportForm.PERSON, labels.text("form.person"), who.person())
                .line(ReportForm.TITLE, labels.text("form.title-of"), who.title())
                .choice(ReportForm.CHANNEL, labels.text("form.channel"), channels(who.channel()), channel(who))
                .choice(ReportForm.HOUR, labels.text("form.hour"), hours(), hour(entry, member))
                .view(
                        labels.text("entry.title"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        place.metadata());
    }

    /** What a sent form says. */
    static Amendment sent(ViewState state) {
        var who = new Prospect(
                Form.typed(state, ReportForm.COMPANY).orElse(null),
                Form.typed(state, ReportForm.PERSON).orElse(null),
                Form.typed(state, ReportForm.TITLE).orElse(null),
                null,
                Form.chosen(state, ReportForm.CHANNEL)
                        .filter(channel -> !channel.equals(NOBODY_KNOWS))
                        .orElse(null));
        return new Amendment(
                Bucket.valueOf(Form.chosen(state, ReportForm.BUCKET).orElseThrow()),
                Objection.valueOf(Form.chosen(state, ReportForm.OBJECTION).orElseThrow()),
                who,
                Form.chosen(state, ReportForm.HOUR).map(Integer::valueOf));
    }

    private Form words(Form form, Rejection entry) {
        var text = entry.text().text();
        return text.isBlank()
                ? form
                : form.show(Blocks.start()
                        .quote(text)
                        .small(labels.text("edit.words"))
                        .list());
    }

    private Map<String, String> buckets() {
        var options = new LinkedHashMap<String, String>();
        List.of(Bucket.values()).forEach(bucket -> options.put(bucket.name(), playbook.bucketName(bucket)));
        return options;
    }

    private Map<String, String> objections() {
        var options = new LinkedHashMap<String, String>();
        List.of(Objection.values())
                .forEach(objection -> options.put(objection.name(), playbook.objectionName(objection)));
        return options;
    }

    /** One that was picked up from the text in a word of its own is kept as it is. */
    private Map<String, String> channels(@Nullable String known) {
        var options = new LinkedHashMap<String, String>();
        options.put(NOBODY_KNOWS, labels.text("edit.channel.unknown"));
        CHANNELS.forEach(channel -> options.put(channel, labels.text("form.channel." + channel)));
        Optional.ofNullable(known).ifPresent(channel -> options.putIfAbsent(channel, channel));
        return options;
    }

    private static String channel(Prospect who) {
        return who.channel() == null ? NOBODY_KNOWS : who.channel();
    }

    private static Map<String, String> hours() {
        var options = new LinkedHashMap<String, String>();
        for (var hour = 0; hour < HOURS; hour++) {
            options.put(Integer.toString(hour), "%02d:00".formatted(hour));
        }
        return options;
    }

    private static String hour(Rejection entry, Member member) {
        return Integer.toString(entry.at().atZone(member.zone()).getHour());
    }
}
