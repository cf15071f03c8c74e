package dev.rebound.bank.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.bank.BankOnHome;
import dev.rebound.bank.Said;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.SlackText;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Visit;

/** {@code /rebound lesson ask for the date first}: the one lesson of the newest no ({@code P23}). */
record LessonWord(BankDesk desk) implements Subcommand {
    @Override
    public String word() {
        return "lesson";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        var text = SlackText.typed(payload.getText()).strip().replaceFirst("^\\S+\\s*", "");
        return desk.refusal(member)
                .orElseGet(() -> text.isEmpty() ? desk.named("bank.lesson.how") : learned(member, text));
    }

    /** Words of danger go before everything else, so they are looked for where there is no entry as well. */
    private Message learned(Member member, String text) {
        if (desk.bank().isDanger(member, Said.of(text), desk.now())) {
            Visit.keepNothing();
            return desk.danger().message(text, member);
        }
        return desk.rooms().logbook().latest(member.user(), 1).stream()
                .findFirst()
                .map(no -> learned(member, no, text))
                .orElseGet(() -> desk.named("bank.lesson.no-entry"));
    }

    private Message learned(Member member, Rejection no, String text) {
        desk.bank().learn(member, no.id(), Said.of(text), desk.now());
        desk.out().pages().refresh(member.user());
        var kept = desk.labels().text("bank.lesson.kept");
        var open = button(BankOnHome.BANK, desk.labels().text("bank.button.open"), "lesson");
        return new Message(
                kept, Blocks.start().theirs(kept).quote(text).row(open).list());
    }
}
