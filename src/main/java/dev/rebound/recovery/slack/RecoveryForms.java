package dev.rebound.recovery.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.people.Member;
import dev.rebound.people.Team;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.recovery.Kind;
import dev.rebound.recovery.Recovery;
import dev.rebound.recovery.RecoveryOnHome;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form with what was given before, and the page that shows how it will look. */
final class RecoveryForms {
    static final String FORM = "recovery.form";
    static final String TEAM = "team";
    static final String KIND = "kind";
    static final String WORDS = "words";
    static final String HOW = "how";
    static final String SHARE = "recovery.share";
    static final String CHANGE = "recovery.change";

    /** How many of those that were given are listed. */
    static final int LISTED = 30;

    private static final String NAMED = "named";
    private static final String UNNAMED = "unnamed";

    private final Labels labels;
    private final When when;
    private final RecoveryOnHome rows;

    RecoveryForms(Playbook playbook, RecoveryOnHome rows) {
        labels = playbook.labels();
        when = new When(playbook);
        this.rows = rows;
    }

    /** What somebody gave, to be listed for them. */
    record Given(List<Recovery> all, Member member, Instant now) {}

    /**
     * What stands around a preview.
     *
     * @param where the team's name, without the hash
     * @param when it is posted, in a sentence
     * @param names of companies and people that stand in it
     */
    record Notes(String where, String when, List<String> names, String words) {}

    When when() {
        return when;
    }

    /** Without a team there is nothing to fill in. */
    View form(Given given, List<Team> teams, Sketch sketch, String words) {
        var list = Blocks.start();
        given.all().forEach(one -> add(list, one, given));
        return teams.isEmpty()
                ? page(list.theirs(labels.text("recovery.nowhere")))
                : fields(
                        Form.of(FORM)
                                .show(list.small(labels.text("recovery.intro")).list()),
                        teams,
                        sketch,
                        words);
    }

    private View fields(Form form, List<Team> teams, Sketch sketch, String words) {
        var options = new LinkedHashMap<String, String>();
        teams.forEach(team -> options.put(team.id().toString(), "#" + team.name()));
        var chosen = options.containsKey(sketch.team()) ? sketch.team() : null;
        return form.choice(TEAM, labels.text("recovery.field.team"), options, chosen)
                .choice(
                        KIND,
                        labels.text("recovery.field.kind"),
                        kinds(),
                        sketch.kind().name())
                .area(WORDS, labels.text("recovery.field.words"), labels.text("recovery.example"), words)
                .choice(HOW, labels.text("recovery.field.how"), ways(), sketch.named() ? NAMED : UNNAMED)
                .view(
                        labels.text("recovery.title"),
                        labels.text("recovery.button.preview"),
                        labels.text("form.close"),
                        sketch.metadata());
    }

    private void add(Blocks blocks, Recovery one, Given given) {
        var day = when.of(one.givenAt(), given.member().zone(), given.now());
        var question = new Buttons.Question(
                labels.text("recovery.back.title"),
                labels.text("recovery.back.text"),
                labels.text("recovery.button.back"),
                labels.text("recovery.back.no"));
        var back = button(
                RecoveryOnHome.TAKE_BACK,
                labels.text("recovery.button.back"),
                one.id().toString());
        blocks.theirs(rows.lead(one) + "\n" + day, asking(back, question));
        blocks.quote(one.words().text());
    }

    private Map<String, String> kinds() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Kind.values()).forEach(kind -> options.put(kind.name(), labels.text("recovery.kind." + kind)));
        return options;
    }

    private Map<String, String> ways() {
        var options = new LinkedHashMap<String, String>();
        options.put(UNNAMED, labels.text("recovery.how.unnamed"));
        options.put(NAMED, labels.text("recovery.how.named"));
        return options;
    }

    View preview(Sketch sketch, Message message, Notes notes) {
        var carried = DangerPage.carrying(notes.words());
        var blocks = Blocks.start()
                .small(labels.text("recovery.preview", "what", "#" + notes.where()))
                .line()
                .addAll(message.blocks())
                .line();
        if (!notes.names().isEmpty()) {
            blocks.theirs(labels.text("recovery.names", "what", String.join(", ", notes.names())));
        }
        if (sketch.kind() == Kind.LESSON) {
            blocks.small(labels.text("recovery.digest"));
        }
        blocks.small(notes.when() + " " + labels.text("recovery.back.can"))
                .row(
                        first(SHARE, labels.text("recovery.button.share"), carried),
                        button(CHANGE, labels.text("recovery.button.change"), carried));
        return page("recovery.preview", blocks, sketch.metadata());
    }

    /** Sentences in the form's place, a paragraph each. */
    View said(String... paragraphs) {
        var blocks = Blocks.start();
        Arrays.stream(paragraphs).forEach(blocks::theirs);
        return page(blocks);
    }

    private View page(Blocks blocks) {
        return page("recovery.page", blocks, "");
    }

    private View page(String callback, Blocks blocks, String metadata) {
        return Form.of(callback)
                .show(blocks.list())
                .view(labels.text("recovery.title"), null, labels.text("form.close"), metadata);
    }

    /** What was chosen in a sent form; the id stays. */
    static Sketch sketch(View form) {
        var state = form.getState();
        var before = Sketch.of(form);
        return new Sketch(
                before.id(),
                Form.chosen(state, TEAM).orElse(""),
                Form.chosen(state, KIND).map(Kind::valueOf).orElse(Kind.STORY),
                Form.chosen(state, HOW).filter(NAMED::equals).isPresent(),
                before.meant());
    }

    /** A lesson is one line. */
    static String words(ViewState state, Kind kind) {
        var typed = Form.typed(state, WORDS).orElse("").strip();
        return kind == Kind.LESSON ? typed.replaceAll("\\s+", " ") : typed;
    }
}
