package dev.rebound.abuse;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.prospects.ContactWords;
import dev.rebound.prospects.Owned;
import dev.rebound.prospects.Ownership;
import dev.rebound.prospects.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom somebody looks after since they took them over, on their own page, with a way to let go ({@code P39}). */
public final class OwnedOnHome implements Section {
    /** Lets one go; its value is the id. */
    public static final String LET_GO = "owner.let-go";

    private static final int BELOW_FOLLOW_UPS = 13;
    private static final int SHOWN = 5;

    private final Ownership ownership;
    private final Labels labels;

    public OwnedOnHome(Ownership ownership, Labels labels) {
        this.ownership = ownership;
        this.labels = labels;
    }

    @Override
    public int order() {
        return BELOW_FOLLOW_UPS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var all = ownership.by(member.user());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(labels.text("owner.title"), rows(all, member, now)));
    }

    private List<Row> rows(List<Owned> all, Member member, Instant now) {
        var more = all.size() <= SHOWN
                ? Stream.<Row>of()
                : Stream.<Row>of(new Row.Small(labels.text("owner.more", "count", all.size() - SHOWN)));
        return Stream.concat(all.stream().limit(SHOWN).map(owned -> row(owned, member, now)), more)
                .toList();
    }

    private Row row(Owned owned, Member member, Instant now) {
        var since = owned.since().atZone(member.zone()).toLocalDate();
        var question = new Question(
                labels.text("owner.let-go.title"),
                labels.text("owner.let-go.text"),
                labels.text("owner.button.let-go"),
                labels.text("owner.let-go.no"));
        return new Row.Entry(
                Stop.name(owned.prospect()),
                labels.text("owner.since", "day", ContactWords.day(since, member.today(now))),
                "",
                List.of(new Button(
                        LET_GO, labels.text("owner.button.let-go"), owned.id().toString(), question)));
    }
}
