package dev.rebound.wishes;

import dev.rebound.checkin.Peer;
import dev.rebound.people.Member;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How somebody stands in the pairs, in words for them alone. */
public final class WishWords {
    private final WishBook book;
    private final Ahead ahead;
    private final Playbook playbook;

    public WishWords(WishBook book, Ahead ahead, Playbook playbook) {
        this.book = book;
        this.ahead = ahead;
        this.playbook = playbook;
    }

    /** A line or more; the days of the next rounds come last. */
    public List<String> stands(Member member, Instant now) {
        var peer = book.peer(member.user(), now);
        var today = member.today(now);
        if (peer.paused()) {
            return List.of(playbook.labels().text("wishes.stands.paused"));
        }
        var lines = new ArrayList<String>();
        var snoozed = peer.snoozedTo();
        if (snoozed != null && snoozed.isAfter(today)) {
            lines.add(playbook.labels().text("wishes.stands.snoozed", "day", day(snoozed, today)));
        }
        peer.away().stream().filter(away -> !away.to().isBefore(today)).forEach(away -> lines.add(away(away, today)));
        if (lines.isEmpty()) {
            lines.add(playbook.labels().text(in(member, now)));
        }
        ahead.of(peer, now).forEach(next -> lines.add(next(next, today)));
        return lines;
    }

    private String in(Member member, Instant now) {
        return ahead.isPaired(member.user(), now) ? "wishes.stands.in" : "wishes.stands.no";
    }

    private String away(Peer.Away away, LocalDate today) {
        return away.from().isAfter(today)
                ? playbook.labels()
                        .text("wishes.stands.away-later", "day", day(away.from(), today), "last", day(away.to(), today))
                : playbook.labels().text("wishes.stands.away", "day", day(away.to(), today));
    }

    private String next(Ahead.Next next, LocalDate today) {
        return playbook.labels().text("wishes.next", "what", "#" + next.team().name(), "day", day(next.day(), today));
    }

    private String day(LocalDate day, LocalDate today) {
        return playbook.day(day, today);
    }
}
