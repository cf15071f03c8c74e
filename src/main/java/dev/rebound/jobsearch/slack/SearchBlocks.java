package dev.rebound.jobsearch.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.jobsearch.Application;
import dev.rebound.jobsearch.JobSearch.Week;
import dev.rebound.jobsearch.Rest;
import dev.rebound.jobsearch.SearchOnHome;
import dev.rebound.jobsearch.SearchWords;
import dev.rebound.jobsearch.Stage;
import dev.rebound.jobsearch.Step;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the job search: the week, one application, what is told on a later day. */
final class SearchBlocks {
    static final String PICK = "job.pick";
    static final String LEAVE = "job.leave";
    static final String STAGE = "job.stage.";
    static final String NO = "job.no";
    static final String LET_GO = "job.let-go";
    static final String REMIND = "job.remind";
    static final String UNDO = "job.undo";
    static final String LETTER = "job.letter";
    static final String REST = "job.rest.";

    private final Playbook playbook;
    private final Labels labels;
    private final SearchWords words;

    SearchBlocks(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        words = new SearchWords(labels);
    }

    String text(String key) {
        return labels.text(key);
    }

    Message sentence(String key) {
        return said(labels.text(key));
    }

    Message answer(Answer answer) {
        return said(playbook.answer(answer));
    }

    /** What the track is, with the tap that picks it. */
    Message invitation() {
        var text = playbook.answer(Answer.JOB_SEARCH);
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .row(first(PICK, labels.text("job.button.pick"), "pick"))
                        .list());
    }

    Message week(Week week, Optional<LocalDate> restsUntil) {
        var blocks = Blocks.start().ours("*" + labels.text("job.title") + "*");
        restsUntil.ifPresent(day -> blocks.theirs(labels.text("job.rests", "day", day)));
        blocks.theirs(String.join("\n", words.lines(week)));
        var far = words.stages(week);
        if (!far.isEmpty()) {
            blocks.small(labels.text("job.so-far", "what", far));
        }
        week.open()
                .forEach(application -> blocks.theirs(
                        words.stage(application.stage()) + ": " + words.name(application),
                        button(
                                SearchOnHome.OPEN,
                                labels.text("entry.button.open"),
                                application.id().toString())));
        return new Message(labels.text("job.title"), blocks.row(steps()).list());
    }

    private BlockElement[] steps() {
        return new BlockElement[] {
            button(SearchOnHome.APPLIED, labels.text("job.button.applied"), "word"),
            button(SearchOnHome.STEP + Step.CONTACT, labels.text("job.button.contact"), Step.CONTACT.name()),
            button(SearchOnHome.STEP + Step.INTERVIEW, labels.text("job.button.interview"), Step.INTERVIEW.name()),
            button(SearchOnHome.MORE, labels.text("job.button.more"), "word")
        };
    }

    /** One application: where it stands, and what one tap does to it. */
    Message application(Application application) {
        var id = application.id().toString();
        var title = words.stage(application.stage()) + ": " + words.name(application);
        var blocks = Blocks.start().theirs(title);
        var day = application.remindOn();
        if (day != null) {
            blocks.small(labels.text("job.reminds", "day", playbook.day(day, day)));
        }
        blocks.row(stages(application));
        var row = new ArrayList<BlockElement>();
        row.add(button(NO, labels.text("job.button.no"), id));
        if (day == null && application.stage() == Stage.APPLIED) {
            row.add(button(REMIND, labels.text("job.button.remind"), id));
        }
        row.add(button(LET_GO, labels.text("job.button.let-go"), id));
        row.add(button(UNDO, labels.text("card.button.undo"), id));
        return new Message(title, blocks.row(row.toArray(BlockElement[]::new)).list());
    }

    private BlockElement[] stages(Application application) {
        return Stream.of(Stage.values())
                .filter(stage -> stage != Stage.APPLIED && stage != application.stage())
                .map(stage -> button(
                        STAGE + stage, words.stage(stage), application.id().toString()))
                .toArray(BlockElement[]::new);
    }

    /** It ended with a no: acknowledged first, then a break with a day to go on, and from the interview on a letter. */
    Message ended(Application application) {
        var text = labels.text("job.ended." + application.stage());
        var blocks = Blocks.start().theirs(text).small(labels.text("job.rest")).row(rests());
        if (application.stage().mayAskForFeedback()) {
            blocks.row(button(
                    LETTER, labels.text("job.button.letter"), application.id().toString()));
        }
        return new Message(text, blocks.list());
    }

    BlockElement[] rests() {
        return Stream.of(Rest.values())
                .map(rest -> button(REST + rest, labels.text("job.rest." + rest), rest.name()))
                .toArray(BlockElement[]::new);
    }

    Message resting(LocalDate day, LocalDate today) {
        return said(labels.text("job.resting", "day", playbook.onDay(day, today)));
    }

    /** A letter to copy. */
    Message letter() {
        var title = labels.text("job.letter");
        return new Message(
                title,
                Blocks.start()
                        .theirs(title)
                        .toCopy(playbook.answer(Answer.JOB_LETTER))
                        .list());
    }

    /** No answer so far: one friendly line to copy, then it is let go. */
    Message silence(Application application) {
        var text = labels.text("job.silence", "what", words.name(application));
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .toCopy(playbook.answer(Answer.JOB_NUDGE))
                        .row(button(
                                LET_GO,
                                labels.text("job.button.let-go"),
                                application.id().toString()))
                        .small(labels.text("job.silence.why"))
                        .list());
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
