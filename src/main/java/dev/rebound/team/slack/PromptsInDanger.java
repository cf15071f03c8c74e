package dev.rebound.team.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Place;
import dev.rebound.team.Draft;
import java.time.Instant;
import java.util.Optional;

/** Words of danger among a team's own questions: they are kept nowhere, and answered before everything else ({@code P18}). */
record PromptsInDanger(TeamDoor.Rooms rooms) {
    /** Shows the form again, for whoever meant something else. */
    static final String MEANT = "team.meant";

    /** What is read as words of danger, if anything. */
    Optional<String> in(Draft draft, Member writer, Instant now) {
        return draft.more()
                .map(Draft.More::prompts)
                .filter(prompts -> rooms.diagnoser().isDanger(prompts, writer.today(now)));
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
