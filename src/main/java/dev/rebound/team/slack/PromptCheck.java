package dev.rebound.team.slack;

import com.slack.api.model.view.View;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.people.Member;
import dev.rebound.playbook.Heard;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Severity;
import dev.rebound.team.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks at a team's own questions, which are put to everybody in it. Words of danger are kept nowhere, and answered before everything
 * else ({@code P18}); one that attacks whoever reads it is given back with a kind sentence ({@code P37}).
 */
record PromptCheck(TeamDoor.Rooms rooms) {
    /** Shows the form again, for whoever meant something else. */
    static final String MEANT = "team.meant";

    /** What is read as words of danger, if anything. */
    Optional<String> danger(Draft draft, Member writer, Instant now) {
        return draft.more()
                .map(Draft.More::prompts)
                .filter(prompts -> rooms.diagnoser().isDanger(prompts, writer.today(now)));
    }

    /** Whether one of them would hurt its readers. A line of danger is none of these: its writer is answered, or meant something else. */
    boolean hurts(Draft draft, Member writer, Instant now) {
        return draft.more()
                .filter(more -> hurts(rooms.diagnoser(), more.prompts(), writer.today(now)))
                .isPresent();
    }

    static boolean hurts(Diagnoser diagnoser, String prompts, LocalDate today) {
        return prompts.lines().anyMatch(line -> isAttack(diagnoser, line, today) && !diagnoser.isDanger(line, today));
    }

    /** Questions about hard days sound rough to somebody who reads reports, so there has to be a word of attack in it as well. */
    private static boolean isAttack(Diagnoser diagnoser, String line, LocalDate today) {
        return !Heard.shipped().in(line, Severity.ABUSIVE.name()::equals).isEmpty()
                && diagnoser.diagnose(Report.of(line, today)).severity() != Severity.CIVIL;
    }

    /** The answer in place of the form; its way back carries the words. */
    View page(String prompts, Member writer, Place where) {
        var back = new DangerPage.Tap(MEANT, labels().text("danger.button.meant"), DangerPage.carrying(prompts));
        var paragraphs = rooms.playbook().crisis().page(rooms.people().of(writer));
        return DangerPage.sure(paragraphs, labels().text("danger.button.help"), back)
                .view(labels().text("danger.title"), labels().text("form.close"), where.metadata());
    }

    private Labels labels() {
        return rooms.playbook().labels();
    }
}
