package dev.rebound.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What made a reward due is answered with it, once ({@code P24}). */
class RewardBesideTest {
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private final DepositsInMemory deposits = new DepositsInMemory();
    private final EffortsInMemory efforts = new EffortsInMemory();
    private final Rewards rewards =
            new Rewards(deposits, new Books(new LogbookInMemory(), new WinsInMemory(), efforts));
    private final RewardBeside beside =
            new RewardBeside(rewards, new LedgerInMemory(), new BankWords(Playbook.shipped()));

    @Test
    void it_is_said_beside_what_made_it_due_and_not_beside_the_next() {
        deposits.add(Deposit.fresh("U1", Kind.REWARD, "a walk", NOON).after(3));

        assertThat(dials(2, NOON)).isEmpty();
        assertThat(dials(1, NOON))
                .extracting(Beside::text)
                .containsExactly("3 dials today. You promised yourself: a walk.");
        assertThat(dials(1, NOON)).isEmpty();
    }

    @Test
    void what_tells_of_another_day_says_nothing_of_this_one() {
        deposits.add(Deposit.fresh("U1", Kind.REWARD, "a walk", NOON).after(1));
        efforts.add(new Effort(UUID.randomUUID(), "U1", NOON, Effort.Kind.DIAL, 1));

        assertThat(dials(1, NOON.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(dials(1, NOON)).hasSize(1);
    }

    private List<Beside> dials(int times, Instant at) {
        var effort = new Effort(UUID.randomUUID(), "U1", at, Effort.Kind.DIAL, times);
        efforts.add(effort);
        return beside.beside(effort, REP, NOON);
    }
}
