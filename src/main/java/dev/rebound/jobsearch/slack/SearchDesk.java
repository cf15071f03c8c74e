package dev.rebound.jobsearch.slack;

import dev.rebound.jobsearch.JobSearch;
import dev.rebound.people.Member;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.Instant;

/** What the handlers of the job search work with. */
record SearchDesk(SearchListeners.Rooms rooms, SearchBlocks blocks, SearchForms forms, Outbound out) {
    JobSearch search() {
        return rooms.search();
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    /** Where somebody stands on the track, after what they did. */
    Message page(Member member) {
        return blocks.week(search().week(member, now()), search().tracks().restsUntil(member.user()));
    }

    /** Tells what became of it, and draws Home again. */
    void tell(Place place, String user, Message message) {
        out.whisper(place, user, message);
        out.pages().refresh(user);
    }
}
