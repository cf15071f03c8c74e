package dev.rebound.talk;

import dev.rebound.logbook.Logged;
import dev.rebound.nudges.Aside;
import dev.rebound.nudges.Asides;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Company;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Offers five minutes with somebody after a rough stretch ({@code P33}): beside a break of some minutes or a heavy day, until that is
 * answered, and where a break is over. Only to who said yes to being paired; who is there is looked at when they ask.
 */
public final class TalkBeside implements Beside.Source, Company {
    /** Asks; what its value names does not matter. */
    public static final String ASK = "talk.ask";

    private final Talking talking;
    private final Asides asides;
    private final Labels labels;

    public TalkBeside(Talking talking, Asides asides, Labels labels) {
        this.talking = talking;
        this.asides = asides;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        return isAfterRoughStretch(entry, author)
                ? offered(author, entry.id().toString(), now).map(Beside::inRow).stream()
                        .toList()
                : List.of();
    }

    private boolean isAfterRoughStretch(Logged entry, Member author) {
        return asides.beside(author.user(), entry.id()).stream()
                .anyMatch(aside -> !aside.settled() && isLong(aside.kind()));
    }

    /** After one harsh word a minute is enough. */
    private static boolean isLong(Aside.Kind kind) {
        return switch (kind) {
            case ATTACK, THREE, HEAVY -> true;
            case PAUSE -> false;
        };
    }

    @Override
    public Optional<Beside.Press> of(Member member, Instant now) {
        return offered(member, "break", now);
    }

    private Optional<Beside.Press> offered(Member member, String value, Instant now) {
        return Voice.current() != Voice.JOB_SEARCH && talking.mayAsk(member, now)
                ? Optional.of(new Beside.Press(ASK, labels.text("talk.button.ask"), value))
                : Optional.empty();
    }
}
