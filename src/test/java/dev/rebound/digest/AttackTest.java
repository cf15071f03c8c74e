package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every digest of a company, every sum of rows, every difference of any two: none singles out few people, or one with more than half. */
class AttackTest {
    private static final long SEED = 20261128;
    private static final List<Organisation> COMPANIES = companies(Integer.getInteger("digest.companies", 2));

    @Test
    void no_digest_and_no_difference_of_digests_singles_anybody_out() {
        long digests = 0;
        long telling = 0;
        for (var company : COMPANIES) {
            var found = new Attacker(Organisation.HEADCOUNT, company::logged, company.seen).attack();
            assertThat(found).as("seed " + company.seed).isEmpty();
            digests += company.seen.size();
            telling += company.seen.stream()
                    .filter(digest -> !digest.figures().isEmpty())
                    .count();
        }
        System.out.println("seed " + SEED + ": " + telling + " of " + digests + " digests show figures");
        assertThat(telling).isGreaterThan(digests / 4);
    }

    @Test
    void eight_people_who_all_log_see_figures_in_four_weeks_of_five() {
        double any = share(Digest::hasFigures);
        double noes = share(digest -> !digest.groups().isEmpty());
        double usual = share(digest -> digest.groups().stream()
                .anyMatch(group -> group.figure().usual().isPresent()));
        System.out.printf(
                "seed %d: eight who all log: figures in %.2f of weeks, noes in %.2f, with the usual in %.2f%n",
                SEED, any, noes, usual);
        assertThat(any).isGreaterThanOrEqualTo(.8);
        assertThat(noes).isGreaterThanOrEqualTo(.8);
    }

    private static List<Organisation> companies(int count) {
        return LongStream.range(SEED, SEED + count).mapToObj(Organisation::new).toList();
    }

    private static double share(Predicate<Digest> shows) {
        return COMPANIES.stream()
                .flatMap(company -> company.digests.get("eight").stream())
                .mapToInt(digest -> shows.test(digest) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void the_attacker_finds_somebody_in_every_way_where_there_is_no_rule() {
        var company = COMPANIES.get(0);
        var found = new Attacker(Organisation.HEADCOUNT, company::logged, company.withoutTheRule()).attack();
        assertThat(List.of(
                        "few people",
                        "alone isolates",
                        "alone: one has",
                        "the others",
                        "nearly the same people",
                        "same week isolates",
                        "other week isolates",
                        "other week: one has",
                        "two others isolates",
                        "mean of four weeks: one has"))
                .allSatisfy(way -> assertThat(found).anyMatch(finding -> finding.startsWith(way)));
    }
}
