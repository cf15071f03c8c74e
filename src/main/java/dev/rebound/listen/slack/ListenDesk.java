package dev.rebound.listen.slack;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.listen.Listen.Heard;
import dev.rebound.people.Member;
import dev.rebound.slack.Visit;
import java.time.Instant;

/** What the handlers of this door work with. */
record ListenDesk(ListenDoor.Rooms rooms, ListenForms forms, ListenMessages messages) {
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

    /** Words of danger: people to turn to, and nothing is sent or kept ({@code P18}). */
    Response people(ViewSubmissionContext context, Member member) {
        Visit.keepNothing();
        var said = rooms.playbook().crisis().said(rooms.people().of(member));
        return context.ack(r -> r.responseAction("update").view(forms.toRead(said)));
    }

    static String all(Heard heard) {
        return heard.first().text() + "\n" + heard.second().text() + "\n"
                + heard.third().text();
    }
}
