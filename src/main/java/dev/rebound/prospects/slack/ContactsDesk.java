package dev.rebound.prospects.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import java.time.LocalDate;
import java.util.Optional;

/** What the handlers of the list work with. */
record ContactsDesk(ContactsDoor.Rooms rooms, Outbound out) {
    DoNotContact list() {
        return rooms.list();
    }

    ContactsDoor.Tools tools() {
        return rooms.tools();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    ContactsViews views() {
        return new ContactsViews(labels());
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    LocalDate today(Member member) {
        return member.today(rooms.clock().instant());
    }

    boolean isAdmin(String user) {
        return tools().keepers().admins().test(user);
    }

    boolean mayKeep(String user) {
        return tools().keepers().mayKeep(user);
    }

    /** The list as it is, or what was found in it. */
    View whole(Member member) {
        return views().list(list().all(), today(member), isAdmin(member.user()));
    }

    /** Why this person may not read of prospects here, if so. */
    Optional<Message> refusal(Member member) {
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> Optional.empty();
            case GUEST -> Optional.of(sentence(rooms.playbook().answer(Answer.GUEST)));
            case STRANGER, NOBODY -> Optional.of(sentence(rooms.playbook().answer(Answer.OTHER_COMPANY)));
        };
    }

    static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
