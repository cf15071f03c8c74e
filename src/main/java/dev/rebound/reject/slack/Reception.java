package dev.rebound.reject.slack;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Draft;
import dev.rebound.reject.Taken;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Message;
import dev.rebound.slack.Visit;

/** Takes a report at the desk, whichever way it came, and tells newcomers once what this is ({@code P40}). */
final class Reception {
    private final Desk desk;
    private final TakenBlocks blocks;
    private final Courier courier;
    private final Message welcome;

    Reception(Desk desk, Playbook playbook, String command, Courier courier) {
        this.desk = desk;
        this.courier = courier;
        blocks = new TakenBlocks(playbook, command);
        welcome = new Message(
                playbook.labels().text("onboarding.title"),
                Blocks.start()
                        .heading(playbook.labels().text("onboarding.title"))
                        .theirs(playbook.answer(Answer.ONBOARDING, "command", command))
                        .list());
    }

    /** A text as it came in. */
    Message take(String user, Source source, String text) {
        var member = desk.meet(user);
        return answered(desk.takeReport().take(draft(member, source, text)), member);
    }

    /** A text of which its writer says that it is a no. */
    Message takeAsNo(Draft draft) {
        return answered(desk.takeReport().takeAsNo(draft), draft.author());
    }

    /** Several equal noes. */
    Message takeBatch(String user, String text, int times) {
        var member = desk.meet(user);
        return answered(desk.takeReport().takeBatch(draft(member, Source.BATCH, text), times), member);
    }

    /** A filled form. */
    Message take(Draft draft) {
        return answered(desk.takeReport().take(draft), draft.author());
    }

    private Draft draft(Member member, Source source, String text) {
        return new Draft(member, source, text, Prospect.unknown(), desk.clock().instant());
    }

    /** Nobody is introduced to anything over words of real danger. */
    private Message answered(Taken taken, Member member) {
        if (taken instanceof Taken.InDanger) {
            Visit.keepNothing();
        } else {
            welcomeOnce(member);
        }
        return blocks.of(taken);
    }

    private void welcomeOnce(Member member) {
        if (!member.welcomed() && member.standing().mayReport()) {
            desk.members().welcomed(member.user());
            courier.post(member.user(), welcome);
        }
    }
}
