package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list is searched by leaves nobody out: whoever is the same or alike shares a clue, both ways round. */
class CluesTest {
    private static final List<String> WORDS = List.of(
            "acme",
            "fernhill",
            "northwind",
            "larkspur",
            "foods",
            "systems",
            "bank",
            "of",
            "international",
            "business",
            "machines",
            "thyssenkrupp",
            "data",
            "ox",
            "healthineers",
            "the",
            "and",
            "telekom",
            "robotics",
            "54");
    private static final List<String> FORMS = List.of("", "", " Inc", " GmbH & Co. KG", " Ltd.", ".com");
    private static final List<String> FIRST = List.of(
            "Dana", "Bob", "Robert", "Catherine", "Kate", "Christopher", "Chris", "D.", "Elizabeth", "Beth", "José");
    private static final List<String> LAST = List.of("Smith", "Schmidt", "O'Brien", "Featherstone", "Lee", "Núñez");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Müller GmbH & Co. KG | Muller AG
                    Face Book | Facebook
                    International Business Machines | IBM
                    Fernhill | Fenrhill
                    Bank Fernhill | Fernhill Bank
                    Thyssenkrupp | Thyssen-Krup
                    Thyssenkrupp | Hyssenkrupp
                    Thyssenkrupp | Htyssenkrupp
                    Acme | Acme Holdings
                    """)
    void close_companies_share_a_clue(String one, String other) {
        assertThat(share(prospect(one, null), prospect(other, null))).isTrue();
        assertThat(share(prospect(other, null), prospect(one, null))).isTrue();
    }

    @Test
    void whoever_is_not_surely_somebody_else_shares_a_clue() {
        var alike = 0;
        for (var round = 0; round < 60_000; round++) {
            var one = anybody();
            var other = round % 4 == 0 ? anybody() : slipped(one);
            if (Sameness.of(one, other) != Sameness.OTHER) {
                alike++;
                assertThat(share(one, other))
                        .as("seed %d: %s, %s", seed, name(one), name(other))
                        .isTrue();
            }
        }
        assertThat(alike).as("seed %d", seed).isGreaterThan(5_000);
    }

    @Test
    void of_many_entries_few_have_to_be_opened() {
        var opened = 0;
        for (var round = 0; round < 2_000; round++) {
            opened += share(prospect(madeUp(), null), prospect(madeUp(), null)) ? 1 : 0;
        }
        System.out.println("Of 2000 other companies, " + opened + " share a clue (seed " + seed + ")");
        assertThat(opened).as("seed %d", seed).isLessThan(400);
    }

    private static boolean share(Prospect held, Prospect sought) {
        return !Collections.disjoint(Clues.held(held), Clues.sought(sought));
    }

    private Prospect anybody() {
        var company = random.nextInt(4) == 0 ? null : company();
        var person = company != null && random.nextBoolean() ? null : person();
        return prospect(company, person);
    }

    private String company() {
        var words = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            words.add(one(WORDS));
        }
        return String.join(" ", words) + one(FORMS);
    }

    private String person() {
        return switch (random.nextInt(3)) {
            case 0 -> one(FIRST);
            case 1 -> one(LAST);
            case 2 -> one(FIRST) + " " + one(LAST);
            default -> throw new IllegalStateException();
        };
    }

    private Prospect slipped(Prospect one) {
        var company = one.company() == null || random.nextInt(8) == 0 ? null : slipped(one.company());
        var person = one.person() == null || random.nextInt(8) == 0 ? null : slipped(one.person());
        return prospect(company, person);
    }

    private String slipped(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        switch (random.nextInt(5)) {
            case 0 -> Collections.shuffle(words, random);
            case 1 -> words.add(one(WORDS));
            case 2 -> words.set(0, one(FIRST));
            case 3 -> words = new ArrayList<>(List.of(String.join("", words)));
            default -> words.replaceAll(word -> random.nextBoolean() ? word : slip(slip(word)));
        }
        return random.nextBoolean() ? String.join(" ", words) : slip(String.join(" ", words));
    }

    private String slip(String name) {
        var at = random.nextInt(name.length());
        var letter = "" + (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.length() > 1 ? name.substring(0, at) + name.substring(at + 1) : name;
            default -> new StringBuilder(name).replace(at, at + 1, letter).toString();
        };
    }

    private String madeUp() {
        var word = new StringBuilder();
        for (var i = 0; i < 5 + random.nextInt(8); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String name(Prospect prospect) {
        return prospect.person() + " at " + prospect.company();
    }

    private static Prospect prospect(@Nullable String company, @Nullable String person) {
        return new Prospect(company, person, null, null, null);
    }
}
