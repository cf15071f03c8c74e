package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private final Splitter splitter = new Splitter();
    private final FollowUps followUps = new FollowUps(new DatesInWords());
    private final WhoInWords who = new WhoInWords();
    private final Languages languages = new Languages();
    private final Prospects prospects = new Prospects();

    @Test
    void the_longest_texts_are_read_to_the_end() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        HostileText.longest(new Random(seed)).forEach(this::readsAll);
    }

    @Test
    void short_mixtures_are_read_too() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            readsAll(HostileText.random(random, 1 + random.nextInt(80)));
        }
    }

    private void readsAll(String text) {
        List<String> parts = splitter.split(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        var day = followUps.propose(
                text, TODAY, Bucket.TIMING, Objection.HAS_VENDOR, Severity.CIVIL, false, false, false);
        assertThat(day).isAfterOrEqualTo(TODAY);
        assertThat(prospects.count(text, parts)).isBetween(1, 2);
        assertThat(languages.isEnglish(text)).isEqualTo(languages.isEnglish(text));
        var found = who.in(text);
        for (String name : new String[] {found.company(), found.person(), found.title(), found.industry()}) {
            assertThat(name == null || text.contains(name)).isTrue();
        }
    }

    @Test
    void several_threads_read_alike() {
        var texts = Table.read("who.csv").stream().map(row -> row.get(0)).toList();
        var alone = texts.stream().map(who::in).toList();

        assertThat(texts.parallelStream().map(who::in).toList()).isEqualTo(alone);
        assertThat(texts.parallelStream().map(splitter::split).toList())
                .isEqualTo(texts.stream().map(splitter::split).toList());
    }
}
