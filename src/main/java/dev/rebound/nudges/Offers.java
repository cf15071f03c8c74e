package dev.rebound.nudges;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which break is offered beside which answer, and what of a heavy day is said; each is written down as it is said. */
public final class Offers {
    private final Asides asides;

    public Offers(Asides asides) {
        this.asides = asides;
    }

    /** The break offered beside this answer, be it a moment ago or now; none on a run, and none for a no of another stretch. */
    Optional<Aside> offeredBreak(Rough rough, Member member, Diary.Page page, Instant now) {
        var said = asides.beside(member.user(), rough.id()).stream()
                .filter(aside -> aside.kind().offersBreak())
                .findFirst();
        var mayOffer = page.stretch().holds(rough.at()) && !page.stretch().isOnARun();
        return said.isPresent() || !mayOffer
                ? said
                : fitting(rough, member, page.stretch()).map(kind -> say(kind, rough.id(), member, now));
    }

    /** Three in a row go before the tone of the last; once a stretch. */
    private Optional<Aside.Kind> fitting(Rough rough, Member member, Stretch stretch) {
        if (stretch.isRoughRow() && !asides.wasSaid(member.user(), Aside.Kind.THREE, stretch.start())) {
            return Optional.of(Aside.Kind.THREE);
        }
        return switch (rough.severity()) {
            case CIVIL -> Optional.empty();
            case HARSH -> Optional.of(Aside.Kind.PAUSE);
            case ABUSIVE -> Optional.of(Aside.Kind.ATTACK);
        };
    }

    /** What is said of a heavy day beside this answer: once a local day. */
    Optional<Heavy> heavyNow(UUID entry, Member member, Diary.Page page, Instant now) {
        var heavy = page.heavy()
                .filter(found -> !asides.wasSaid(member.user(), Aside.Kind.HEAVY, Diary.midnight(member, now)));
        heavy.ifPresent(found -> say(Aside.Kind.HEAVY, entry, member, now));
        return heavy;
    }

    private Aside say(Aside.Kind kind, UUID entry, Member member, Instant now) {
        var aside = new Aside(UUID.randomUUID(), member.user(), entry, kind, now, false);
        asides.add(aside);
        return aside;
    }
}
