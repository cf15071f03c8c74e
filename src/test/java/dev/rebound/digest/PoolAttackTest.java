package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whoever reads all digests while teams join and leave pools, and people teams, and subtracts: nobody is singled out. */
class PoolAttackTest {
    private static final long SEED = 20261129;

    @Test
    void no_digest_and_no_difference_of_two_singles_anybody_out_while_pools_change() {
        long shared = 0;
        long telling = 0;
        for (long seed : LongStream.range(SEED, SEED + Integer.getInteger("digest.companies", 2))
                .toArray()) {
            var company = new PooledCompany(seed, new DigestsInMemory());
            assertThat(company.unlike)
                    .as("seed " + seed + ": one pool, two digests")
                    .isEmpty();
            assertThat(new Attacker(PooledCompany.HEADCOUNT, company::logged, company.seen).attack())
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(company.changes).as("seed " + seed).isGreaterThan(20);
            assertThat(company.repeated).as("seed " + seed).isGreaterThan(20);
            var pools = company.seen.stream()
                    .filter(digest -> digest.team().startsWith("pool"))
                    .toList();
            shared += pools.size();
            telling +=
                    pools.stream().filter(digest -> !digest.figures().isEmpty()).count();
        }
        System.out.println("seed " + SEED + ": " + telling + " of " + shared + " shared digests show figures");
        assertThat(telling).isGreaterThan(shared / 5);
    }

    /** The same company, but nothing that went out is remembered. */
    @Test
    void the_attacker_finds_somebody_where_a_changed_pool_is_not_weighed_against_what_went_out() {
        var company = new PooledCompany(SEED, new Forgetful());
        var found = new Attacker(PooledCompany.HEADCOUNT, company::logged, company.seen).attack();
        assertThat(List.of("other week isolates", "other week: one has", "mean of four weeks"))
                .allSatisfy(way -> assertThat(found).anyMatch(finding -> finding.startsWith(way)));
        assertThat(found).anyMatch(finding -> finding.matches("other week isolates.*(pool .*team |team .*pool ).*"));
    }

    private static final class Forgetful extends DigestsInMemory {
        @Override
        public List<Posted> since(LocalDate monday) {
            return List.of();
        }
    }
}
