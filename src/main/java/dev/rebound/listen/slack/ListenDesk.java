package dev.rebound.listen.slack;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.listen.Listen.Heard;
import dev.rebound.listen.slack.ListenForms.Draft;
import dev.rebound.people.Member;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Visit;
import java.time.Instant;

/** What the handlers of this door work with. */
record ListenDesk(ListenDoor.Rooms rooms, ListenForms forms, ListenMessages messages) {
    /** The way back from a false alarm. */
    static final String MEANT = "listen.meant";

    private static final int SHOWN = 3;

    static ListenDesk of(ListenDoor.Rooms rooms) {
        var forms = new ListenForms(rooms.playbook());
        return new ListenDesk(rooms, forms, new ListenMessages(rooms.playbook().labels(), forms));
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    String text(String key) {
        return rooms.playbook().labels().text(key);
    }

    boolean isDanger(Member member, String text) {
        return rooms.diagnoser().isDanger(text, member.today(now()));
    }

    /**
     * Words of danger: people to turn to, and nothing is sent or kept ({@code P18}).
     *
     * @param draft what the way back carries
     */
    Response people(ViewSubmissionContext context, Member member, Draft draft) {
        Visit.keepNothing();
        var carried = DangerPage.carrying(draft.call() + "\n" + draft.question());
        var back = new DangerPage.Tap(MEANT, text("danger.button.meant"), carried);
        var page = DangerPage.sure(
                        rooms.playbook().crisis().page(rooms.people().of(member)), text("danger.button.help"), back)
                .view(text("danger.title"), text("form.close"), "listen");
        return context.ack(r -> r.responseAction("update").view(page));
    }

    /** The form to ask, with what was asked for lately. */
    View asking(String callback, Draft draft, Member member) {
        return forms.ask(callback, rooms.listens().newest(member.user(), SHOWN), draft, member, now());
    }

    static String all(Heard heard) {
        return heard.first().text() + "\n" + heard.second().text() + "\n"
                + heard.third().text();
    }
}
