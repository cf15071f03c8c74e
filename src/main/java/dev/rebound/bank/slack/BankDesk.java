package dev.rebound.bank.slack;

import com.slack.api.model.view.View;
import dev.rebound.bank.Bank;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import java.time.Instant;
import java.util.Optional;

/** What the handlers of the bank work with. */
record BankDesk(BankListeners.Rooms rooms, Outbound out) {
    Bank bank() {
        return rooms.bank();
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

    BankForms forms() {
        return new BankForms(labels());
    }

    DangerView danger() {
        return new DangerView(rooms.playbook(), rooms.people());
    }

    /** The whole bank, newest first. */
    View list(Member member) {
        var now = now();
        return views().newest(
                        bank().newest(member.user(), BankViews.MOST),
                        rooms.rewards().today(member, now),
                        member);
    }

    /** What a search found. */
    View found(String asked, Member member) {
        return views().found(asked, bank().search(member.user(), asked), member);
    }

    private BankViews views() {
        return new BankViews(rooms.playbook(), now());
    }

    /**
     * After something changed: the bank is drawn again where the form stands over it, and the Home page too.
     *
     * @param callback of the form that it was typed into: that for a lesson stands over an entry
     */
    void redrawBelow(View form, String callback, Member member) {
        var below = form.getRootViewId();
        var isOverBank = below != null && !below.equals(form.getId());
        if (isOverBank && !BankForms.LESSON_FORM.equals(callback)) {
            out.modals().redraw(below, list(member));
        }
        out.pages().refresh(member.user());
    }

    /** Why this person cannot keep anything here, if so. */
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

    /** A sentence that names the command. */
    Message named(String key) {
        return sentence(labels().text(key, "what", rooms.command()));
    }

    static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
