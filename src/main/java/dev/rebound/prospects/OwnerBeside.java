package dev.rebound.prospects;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.List;

/** Beside a no, who looks after them now ({@code P39}): who and since when, and not why. Their name stands on the card itself. */
public final class OwnerBeside implements Beside.Source {
    private final Ownership ownership;
    private final Labels labels;

    public OwnerBeside(Ownership ownership, Labels labels) {
        this.ownership = ownership;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        if (!(entry instanceof Rejection no) || no.reading().doNotContact() || Voice.current() == Voice.JOB_SEARCH) {
            return List.of();
        }
        return ownership.other(no.prospect(), author.user()).stream()
                .map(owned -> Beside.mentioning(text(owned, author, now)))
                .toList();
    }

    private String text(Owned owned, Member author, Instant now) {
        var since = owned.since().atZone(author.zone()).toLocalDate();
        return labels.text(
                owned.company() == null ? "owner.person" : "owner.company",
                "who",
                "<@" + owned.owner() + ">",
                "day",
                ContactWords.day(since, author.today(now)));
    }
}
