package dev.rebound.experiment.slack;

import com.slack.api.model.view.View;
import dev.rebound.experiment.Trials;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import java.time.Instant;
import java.util.Optional;

/** What the handlers of experiments work with. */
record ExperimentDesk(ExperimentListeners.Rooms rooms, Outbound out) {
    Trials trials() {
        return rooms.trials();
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    ExperimentForms forms() {
        return new ExperimentForms(labels());
    }

    DangerView danger() {
        return new DangerView(rooms.playbook(), rooms.people());
    }

    /** All that this person tries, tried and keeps. */
    View list(Member member) {
        return new ExperimentView(trials(), rooms.lines(), labels()).of(member);
    }

    /** Draws what stands below a form again, and the Home page. */
    void redrawBelow(View form, Member member) {
        var below = form.getRootViewId();
        if (below != null && !below.equals(form.getId())) {
            out.modals().redraw(below, list(member));
        }
        out.pages().refresh(member.user());
    }

    /** Why this person cannot try anything here, if so. */
    Optional<Message> refusal(Member member) {
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> Optional.empty();
            case GUEST -> Optional.of(sentence(rooms.playbook().answer(Answer.GUEST)));
            case STRANGER, NOBODY -> Optional.of(sentence(rooms.playbook().answer(Answer.OTHER_COMPANY)));
        };
    }

    /** The sentence for a form that Slack did not open. */
    Message late() {
        return sentence(labels().text("form.late"));
    }

    private static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
