package dev.rebound.reject.slack;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.nudges.Manner;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Draft;
import dev.rebound.reject.TakeReport;
import dev.rebound.reject.Taken;
import dev.rebound.reject.Verdict;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Message;
import dev.rebound.slack.Visit;
import java.util.Optional;

/** Takes a report at the desk, whichever way it came, and tells newcomers once what this is ({@code P40}). */
final class Reception {
    private final Desk desk;
    private final TakenBlocks blocks;
    private final DangerBlocks danger;
    private final Courier courier;
    private final RejectListeners.Rooms rooms;

    Reception(Desk desk, RejectListeners.Rooms rooms, DangerBlocks danger, Courier courier) {
        this.desk = desk;
        this.danger = danger;
        this.courier = courier;
        this.rooms = rooms;
        blocks = new TakenBlocks(rooms.playbook(), rooms.command());
    }

    /** Made for each, for somebody who looks for work is greeted in other words. */
    private Message welcome() {
        var playbook = rooms.playbook();
        return new Message(
                playbook.labels().text("onboarding.title"),
                Blocks.start()
                        .heading(playbook.labels().text("onboarding.title"))
                        .theirs(playbook.answer(Answer.ONBOARDING, "command", rooms.command()))
                        .list());
    }

    /** What somebody is told who is known to have no reports here; whoever is not known yet is not written down by this. */
    Optional<Message> refusal(String user) {
        return desk.members().standing(user).flatMap(this::refusal);
    }

    /** What somebody is told who may have no reports here. */
    Optional<Message> refusal(Member member) {
        return refusal(member.standing());
    }

    private Optional<Message> refusal(Standing standing) {
        return TakeReport.refusal(standing).map(blocks::refusal);
    }

    /** A text as it came in. */
    Message take(String user, Source source, String text) {
        return take(draft(desk.meet(user), source, text));
    }

    /** A text of which its writer says that it is a no. */
    Message takeAsNo(Draft draft) {
        return answered(desk.takeReport().takeAsNo(draft), draft);
    }

    /** A text of which its writer says why it was one. */
    Message takeAs(Draft draft, Verdict verdict) {
        return answered(desk.takeReport().takeAs(draft, verdict), draft);
    }

    /** A text that was read as danger, and meant otherwise. */
    Message takeAtTheirWord(Draft draft) {
        return answered(desk.takeReport().takeAtTheirWord(draft), draft);
    }

    /** Several equal noes. */
    Message takeBatch(String user, String text, int times) {
        var draft = draft(desk.meet(user), Source.BATCH, text);
        return answered(desk.takeReport().takeBatch(draft, times), draft);
    }

    /** Several of which their writer says that they are noes. */
    Message takeBatchAsNo(Draft draft, int times) {
        return answered(desk.takeReport().takeBatchAsNo(draft, times), draft);
    }

    /** A filled form. */
    Message take(Draft draft) {
        return answered(desk.takeReport().take(draft), draft);
    }

    private Draft draft(Member member, Source source, String text) {
        return new Draft(member, source, text, Prospect.unknown(), desk.clock().instant());
    }

    /** Nobody is introduced to anything over words of real danger, and a greeting is answered with the introduction alone. */
    private Message answered(Taken taken, Draft draft) {
        if (taken instanceof Taken.InDanger inDanger) {
            return inDanger(draft, inDanger.sure());
        }
        var isNew = isWelcomedNow(draft.author());
        if (isNew && taken instanceof Taken.SmallTalk) {
            return welcome();
        }
        if (isNew) {
            courier.post(draft.author().user(), welcome());
        }
        return blocks.of(taken, manner(taken, draft.author()));
    }

    private Manner manner(Taken taken, Member author) {
        return taken instanceof Taken.Logged logged ? desk.first(logged.card(), author) : Manner.plain();
    }

    private Message inDanger(Draft draft, boolean isSure) {
        Visit.keepNothing();
        var text = carriedBack(draft);
        return isSure ? danger.page(draft.author(), text) : danger.question(draft.author(), text);
    }

    /** Only the answer to a command goes straight back to its writer; every other one waits in the outbox for a moment. */
    private static String carriedBack(Draft draft) {
        return draft.source() == Source.COMMAND ? draft.text() : "";
    }

    private boolean isWelcomedNow(Member member) {
        return !member.welcomed()
                && member.standing().mayReport()
                && desk.members().welcomed(member.user());
    }
}
