package dev.rebound.bank.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Message;

/** The answer to words of danger, in place of the form that they were typed into ({@code P18}). */
record DangerView(Playbook playbook, PeopleNearby people) {
    static final String MEANT = "bank.meant";

    /** @param draft where the text was going */
    View view(String text, Draft draft, Member writer) {
        return page(text, writer).view(labels().text("danger.title"), labels().text("form.close"), draft.metadata());
    }

    Message message(String text, Member writer) {
        return page(text, writer).message();
    }

    private DangerPage page(String text, Member writer) {
        var back = new DangerPage.Tap(MEANT, labels().text("danger.button.meant"), DangerPage.carrying(text));
        return DangerPage.sure(playbook.crisis().page(people.of(writer)), labels().text("danger.button.help"), back);
    }

    private Labels labels() {
        return playbook.labels();
    }
}
