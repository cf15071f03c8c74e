package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Noes;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the coach says on a card takes few lines of a phone, so that the card with its buttons takes one screen. */
class OneScreenTest {
    private static final int CHARACTERS_A_LINE = 42;
    private static final Facts FACTS = new Facts(
            List.of(), Stream.of(Fact.values()).collect(Collectors.toMap(fact -> fact, OneScreenTest::atItsLongest)));

    private final Playbook playbook = Playbook.shipped();
    private final Coach coach = new Coach(playbook);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void the_advice_takes_few_lines_whatever_is_drawn() {
        for (int i = 0; i < 20_000; i++) {
            var advice = coach.advise(any().diagnosis(), i % 2 == 0 ? FACTS : Evidence.none(), Moment.first(i, TODAY));
            var first = advice.acknowledgement();
            int lines = lines((first == null ? "" : first.text() + " ")
                            + advice.reframe().text())
                    + lines("Next time: " + advice.line().text())
                    + (advice.pause() == null ? 0 : lines(advice.pause().text()))
                    + lines(advice.step().text());
            assertThat(lines).as("seed %d: %s", seed, advice).isLessThanOrEqualTo(advice.pause() == null ? 7 : 8);
        }
    }

    private static String atItsLongest(Fact fact) {
        if (fact.placeholder().endsWith("Day")) {
            return "on Wed 30 September";
        }
        if (fact == Fact.NOES_A_YES) {
            return "10 to 25";
        }
        return fact.isTheirs() ? "a demo with the whole b…" : "100";
    }

    private Noes any() {
        var no = no(any(Bucket.class), any(Objection.class))
                .severity(any(Severity.class))
                .part("…", any(Nature.class));
        if (random.nextBoolean()) {
            no.saying("embarrassed, never, terrible", any(ThinkingTrap.class));
        }
        return random.nextBoolean() ? no.on(TODAY.plusDays(random.nextInt(400))) : no;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    /** As a phone breaks them: whole words. */
    private static int lines(String text) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > CHARACTERS_A_LINE) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}
