package dev.rebound.talk.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Visit;
import java.util.Optional;

/** {@code /rebound talk}. What is typed after it is read for words of danger, and goes nowhere. */
record TalkWord(TalkDoor.Rooms rooms, TalkMessages messages) implements Subcommand {
    /** The way back from a false alarm: asks, without the words. */
    static final String MEANT = "talk.meant";

    @Override
    public String word() {
        return "talk";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        var typed = typed(payload);
        if (!typed.isEmpty()
                && rooms.diagnoser().isDanger(typed, member.today(rooms.clock().instant()))) {
            return people(member);
        }
        return typed.isEmpty() ? asked(member) : messages.withNote(asked(member));
    }

    private static String typed(SlashCommandPayload payload) {
        var text = Optional.ofNullable(payload.getText()).orElse("").strip();
        var parts = text.split("\\s+", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /** Asks for this person, if they may. */
    Message asked(Member member) {
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> Voice.current() == Voice.JOB_SEARCH ? messages.said("talk.job") : asking(member);
            case GUEST -> messages.sentence(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> messages.sentence(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    private Message asking(Member member) {
        var now = rooms.clock().instant();
        return messages.answer(rooms.talking().ask(member, now), member, now);
    }

    /** People to turn to come before peers ({@code P18}); nobody is asked, and nothing is kept. */
    private Message people(Member member) {
        Visit.keepNothing();
        var labels = rooms.playbook().labels();
        var back = new DangerPage.Tap(MEANT, labels.text("danger.button.meant"), DangerPage.carrying(""));
        return DangerPage.sure(
                        rooms.playbook().crisis().page(rooms.people().of(member)),
                        labels.text("danger.button.help"),
                        back)
                .message();
    }
}
