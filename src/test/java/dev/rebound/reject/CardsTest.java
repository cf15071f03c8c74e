package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rebound.coaching.Advice;
import dev.rebound.coaching.Coach;
import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Evidence.Asked;
import dev.rebound.coaching.Fact;
import dev.rebound.coaching.Facts;
import dev.rebound.coaching.KnownTaste;
import dev.rebound.coaching.OwnReframe;
import dev.rebound.coaching.OwnReframesInMemory;
import dev.rebound.coaching.RatingsInMemory;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.StopsInMemory;
import dev.rebound.prospects.Tidings;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cards one after another, as one person sees them. */
class CardsTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Reading TIMING = Entries.reading(Bucket.TIMING, Objection.NO_BUDGET, false);

    private final LogbookInMemory logbook = new LogbookInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final RatingsInMemory ratings = new RatingsInMemory();
    private final OwnReframesInMemory own = new OwnReframesInMemory();
    private final List<Set<Fact>> used = new ArrayList<>();
    private final Map<Fact, String> bank = new EnumMap<>(Fact.class);
    private final Books books = new Books(logbook, wins, new EffortsInMemory());
    private final Cards cards = new Cards(
            new Coach(PLAYBOOK),
            logbook,
            new DoNotContact(new StopsInMemory(), List::of, Tidings.none()),
            List.of(
                    new DaysSoFar(books, new SumsInMemory(books, ZoneOffset.UTC)),
                    new KnownTaste(ratings, own),
                    new Bank()));
    private final ChangeOfMind entries = new ChangeOfMind(logbook, cards);
    private final Reframing reframing = new Reframing(entries, ratings);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Instant now = START;

    /** What another feature knows. */
    private final class Bank implements Evidence.Source {
        @Override
        public Evidence of(Asked asked) {
            return new Facts(List.of(), bank);
        }

        @Override
        public void used(Asked asked, Set<Fact> facts) {
            used.add(facts);
        }
    }

    @Test
    void a_card_drawn_again_keeps_its_texts() {
        for (int i = 0; i < 100; i++) {
            var card = reported(anyNo());
            assertThat(entries.redrawn(REP, card.entry().id()).orElseThrow().advice())
                    .as("seed %d", seed)
                    .isEqualTo(card.advice());
        }
    }

    @Test
    void receipts_between_cards_make_no_text_come_back_sooner() {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            seen.add(reframe(reported(Entries.entry("U1", tick(), "no budget", TIMING, 1))));
            for (int j = 0; j < 30; j++) {
                reported(Entries.entry(
                        "U1", tick(), "nope", Entries.reading(Bucket.DELIVERY, Objection.NOT_INTERESTED, true), 1));
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void no_reframe_comes_again_within_twenty_cards_while_its_cell_has_another() {
        fillBank();
        var seen = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var card = reported(anyNo());
            var id = reframe(card);
            if (seen.subList(Math.max(0, seen.size() - 20), seen.size()).contains(id)) {
                var lately = seen.subList(Math.max(0, seen.size() - 20), seen.size());
                assertThat(plainOnesOf(card.advice()))
                        .as("seed %d: %s", seed, id)
                        .allMatch(lately::contains);
            }
            seen.add(id);
        }
    }

    @Test
    void whoever_has_a_bank_hears_a_fact_or_an_entry_on_most_cards_and_an_entry_never_twice_in_a_row() {
        assumeTrue(hasFacts(), "the sheets hold too few texts with facts");
        fillBank();
        int told = 0;
        var theirs = false;
        for (int i = 0; i < 200; i++) {
            var facts = reported(anyNo()).advice().told().facts();
            told += facts.isEmpty() ? 0 : 1;
            var now = facts.stream().anyMatch(bank::containsKey);
            assertThat(theirs && now).as("seed %d, card %d", seed, i).isFalse();
            theirs = now;
        }
        assertThat(told).as("seed %d", seed).isGreaterThanOrEqualTo(120);
    }

    @Test
    void whoever_told_a_fact_is_told_so_once() {
        bank.put(Fact.LAST_WIN, "demo with Foss");
        bank.put(Fact.LAST_WIN_DAY, "on Tue 7 July");
        var cell = "truths/NO_BUDGET";
        assumeTrue(
                PLAYBOOK.truths(Objection.NO_BUDGET, Bucket.TIMING).stream()
                        .anyMatch(text -> text.placeholders().contains("lastWin")),
                cell);
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        assertThat(card.advice().reframe().text()).contains("demo with Foss");
        assertThat(used).singleElement().satisfies(facts -> assertThat(facts).contains(Fact.LAST_WIN));
        entries.redrawn(REP, card.entry().id());
        assertThat(used).hasSize(1);
    }

    @Test
    void not_for_me_shows_another_at_once_and_that_text_never_again() {
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        var unwanted = reframe(card);
        var other = reframing.notForMe(REP, card.entry().id(), unwanted, now).orElseThrow();
        assertThat(reframe(other))
                .isNotEqualTo(unwanted)
                .matches(id -> id.startsWith(other.advice().told().cell()) || id.contains("/truth-"));
        assertThat(other.advice().told().reply()).isEqualTo(Advice.Reply.ANOTHER);
        assertThat(other.advice().line()).isEqualTo(card.advice().line());
        assertThat(other.entry().shown()).contains(unwanted, reframe(other));
        for (int i = 0; i < 60; i++) {
            assertThat(reframe(reported(Entries.entry("U1", tick(), "no budget " + i, TIMING, 1))))
                    .isNotEqualTo(unwanted);
        }
    }

    @Test
    void helpful_is_noted_and_can_be_taken_back() {
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        var id = card.entry().id();
        var noted = reframing.helpful(REP, id, reframe(card), now).orElseThrow();
        assertThat(noted.advice().told().reply()).isEqualTo(Advice.Reply.HELPFUL);
        assertThat(reframe(noted)).isEqualTo(reframe(card));
        assertThat(reframing.takeBack(REP, id, reframe(card)).orElseThrow().advice())
                .isEqualTo(card.advice());
    }

    @Test
    void another_one_that_helps_is_noted_as_well() {
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        var id = card.entry().id();
        var other = reframing.notForMe(REP, id, reframe(card), now).orElseThrow();
        assertThat(reframing
                        .helpful(REP, id, reframe(other), now)
                        .orElseThrow()
                        .advice()
                        .told()
                        .reply())
                .isEqualTo(Advice.Reply.HELPFUL);
    }

    @Test
    void less_of_this_takes_the_reframe_off_this_card_and_all_that_follow_until_it_is_brought_back() {
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        var id = card.entry().id();
        assertThat(reframing.less(REP, id, now).orElseThrow().advice().reframe())
                .isNull();
        var next = reported(Entries.entry("U1", tick(), "no budget again", TIMING, 1));
        assertThat(next.advice().reframe()).isNull();
        assertThat(next.advice().line()).isNotNull();
        assertThat(reframing.back(REP, id).orElseThrow().advice()).isEqualTo(card.advice());
    }

    @Test
    void a_sentence_of_their_own_comes_back_as_theirs_on_a_card_of_its_cell_and_not_twice_in_a_row() {
        own.add(new OwnReframe(
                new UUID(0, 7), "U1", "truths/NO_BUDGET", Words.of("{money} is \"not\" me"), LocalDate.of(2026, 2, 3)));
        var other = reported(Entries.entry(
                "U1", tick(), "pushy", Entries.reading(Bucket.DELIVERY, Objection.APPROACH_CRITICISM, false), 1));
        assertThat(other.advice().reframe().text()).doesNotContain("money");
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        assertThat(card.advice().reframe().text())
                .isEqualTo("In your own words on Tue 3 February: \"{money} is 'not' me\"");
        for (int i = 0; i < 3; i++) {
            var next = reported(Entries.entry("U1", tick(), "no budget " + i, TIMING, 1));
            assertThat(reframe(next)).doesNotStartWith("own/");
        }
    }

    @Test
    void nothing_happens_to_an_entry_that_is_not_theirs() {
        var card = reported(Entries.entry("U1", tick(), "no budget", TIMING, 1));
        var stranger = new Member("U2", ZoneOffset.UTC, Standing.MEMBER, true);
        assertThat(reframing.notForMe(stranger, card.entry().id(), reframe(card), now))
                .isEmpty();
        assertThat(ratings.of("U1")).isEmpty();
    }

    private void fillBank() {
        bank.put(Fact.LAST_WIN, "demo with Foss");
        bank.put(Fact.LAST_WIN_DAY, "on Tue 7 July");
        bank.put(Fact.LESSON, "ask first");
        bank.put(Fact.LESSON_DAY, "on Tue 7 July");
        bank.put(Fact.PRAISE, "you listen well");
        bank.put(Fact.PRAISE_DAY, "on Tue 7 July");
        bank.put(Fact.PROUD, "stayed calm");
        bank.put(Fact.PROUD_DAY, "on Tue 7 July");
        bank.put(Fact.WHY, "my two girls");
        for (int i = 0; i < 3; i++) {
            wins.add(new Win(UUID.randomUUID(), "U1", START.plus(Duration.ofHours(i)), Words.of("")));
        }
    }

    private static boolean hasFacts() {
        return PLAYBOOK.truths(Objection.NO_BUDGET, Bucket.TIMING).stream()
                        .filter(text -> !text.placeholders().isEmpty())
                        .count()
                >= 8;
    }

    private static List<String> plainOnesOf(Advice advice) {
        var name = advice.told().cell().substring(advice.told().cell().indexOf('/') + 1);
        var texts = advice.told().cell().startsWith("reframes/")
                ? PLAYBOOK.reframes(ThinkingTrap.valueOf(name))
                : PLAYBOOK.truths(Objection.valueOf(name.split("\\.")[0]), bucket(name));
        return texts.stream()
                .filter(text -> text.placeholders().isEmpty())
                .map(text -> text.id())
                .toList();
    }

    private static Bucket bucket(String name) {
        return name.contains(".")
                ? Bucket.valueOf(name.split("\\.")[1])
                : Objection.valueOf(name).usualBucket().orElse(Bucket.TIMING);
    }

    /** Half of them with a thought, of all traps and of all objections with a stated reason. */
    private Rejection anyNo() {
        var objections =
                List.of(Objection.NO_BUDGET, Objection.HAS_VENDOR, Objection.BAD_TIME, Objection.TOO_EXPENSIVE);
        var objection = objections.get(random.nextInt(objections.size()));
        var bucket = objection.usualBucket().orElse(Bucket.TIMING);
        var reading = new Reading(bucket, objection, Severity.CIVIL, false, false, 1, null);
        var text = "said no, number " + random.nextInt(1_000_000);
        var entry = Entries.entry("U1", tick(), text, reading, 1);
        if (random.nextBoolean()) {
            return entry;
        }
        var traps = ThinkingTrap.values();
        var trap = traps[random.nextInt(traps.length)];
        return entry.with(List.of(new Part(0, text.length(), Nature.SELF_TALK, trap, Part.Verdict.OPEN)));
    }

    private Card reported(Rejection entry) {
        logbook.add(entry);
        return cards.kept(entry, REP);
    }

    private static String reframe(Card card) {
        return card.advice().reframe().id();
    }

    /** Twelve or so a day. */
    private String tick() {
        now = now.plus(Duration.ofHours(2));
        return now.toString();
    }
}
