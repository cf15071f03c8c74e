package dev.rebound.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A reward is due by effort, whatever came of it, and only on its day ({@code P24}). */
class RewardsTest {
    private static final Member REP = new Member("U1", ZoneId.of("America/New_York"), Standing.MEMBER, true);
    private static final Instant NOON = Instant.parse("2026-03-11T16:00:00Z");

    private final DepositsInMemory deposits = new DepositsInMemory();
    private final LogbookInMemory noes = new LogbookInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final EffortsInMemory efforts = new EffortsInMemory();
    private final Rewards rewards = new Rewards(deposits, new Books(noes, wins, efforts));
    private final BankWords words = new BankWords(Playbook.shipped());

    @Test
    void all_that_was_dialled_counts_whatever_came_of_it() {
        promise("a walk.", 4);
        noes.add(Entries.no("U1", "2026-03-11T13:00:00Z", "no budget"));
        wins.add(new Win(UUID.randomUUID(), "U1", NOON, Words.of("")));
        efforts.add(new Effort(UUID.randomUUID(), "U1", NOON, Effort.Kind.NO_ANSWER, 1));
        assertThat(due(NOON)).isEmpty();

        efforts.add(new Effort(UUID.randomUUID(), "U1", NOON, Effort.Kind.GOOD_TALK, 1));

        assertThat(due(NOON)).containsExactly("4 dials today. You promised yourself: a walk.");
    }

    @Test
    void another_day_begins_at_nothing_where_they_are() {
        promise("tea", 1);
        noes.add(Entries.no("U1", "2026-03-11T03:59:00Z", "late on the tenth there"));
        noes.add(Entries.no("U2", "2026-03-11T13:00:00Z", "somebody else's"));

        assertThat(due(NOON)).isEmpty();
        assertThat(due(Instant.parse("2026-03-11T03:59:30Z")))
                .containsExactly("1 dial today. You promised yourself: tea.");
    }

    @Test
    void of_several_the_one_that_took_most_comes_first() {
        promise("tea", 1);
        promise("a walk", 2);
        promise("a long walk", 3);
        efforts.add(new Effort(UUID.randomUUID(), "U1", NOON, Effort.Kind.NO_ANSWER, 2));

        assertThat(due(NOON))
                .containsExactly(
                        "2 dials today. You promised yourself: a walk.", "2 dials today. You promised yourself: tea.");
    }

    private void promise(String what, int after) {
        deposits.add(Deposit.fresh("U1", Kind.REWARD, what, NOON).after(after));
    }

    private List<String> due(Instant now) {
        return rewards.today(REP, now).stream().map(words::due).toList();
    }
}
