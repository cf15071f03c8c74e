package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Phrase;
import dev.rebound.privacy.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TruerTest {
    private static final List<Fact> ALL = List.of(
            Fact.NOES_TODAY,
            Fact.CIVIL_OF_TEN,
            Fact.LAST_WIN,
            Fact.TIMING_OF_TEN,
            Fact.LESSON,
            Fact.TALKS_WEEK,
            Fact.PRAISE,
            Fact.WINS_MONTH,
            Fact.PROUD,
            Fact.NOES_WEEK,
            Fact.WHY,
            Fact.FIT_OF_TEN);

    /** Twelve texts without a fact, and twelve with one each. */
    private final List<Candidate> cell = Stream.concat(
                    IntStream.range(0, 12).mapToObj(i -> plain("way" + i)),
                    IntStream.range(0, 12).mapToObj(i -> telling("way" + i + "-fact", ALL.get(i))))
            .toList();

    private final List<List<String>> cards = new ArrayList<>();
    private Taste taste = Taste.unknown();
    private boolean heavy;

    @Test
    void the_same_input_gives_the_same_text() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(pick(seed)).isEqualTo(pick(seed));
        }
    }

    @Test
    void no_text_comes_again_before_all_others_that_may_come_did() {
        for (int seed = 0; seed < 20; seed++) {
            show(pick(seed));
        }
        assertThat(cards.stream().map(card -> card.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void after_that_the_one_longest_unseen_comes() {
        var plain = cell.subList(0, 3);
        plain.forEach(this::show);
        assertThat(pick(5, plain).id()).isEqualTo(plain.get(0).id());
    }

    @Test
    void a_fact_is_told_while_there_is_one_to_tell_and_never_the_same_one_twice_in_a_row() {
        var before = Set.<Fact>of();
        for (int seed = 0; seed < 6; seed++) {
            var picked = pick(seed);
            assertThat(picked.namesAFact()).isTrue();
            assertThat(picked.facts()).noneMatch(before::contains);
            before = picked.facts();
            show(picked);
        }
    }

    @Test
    void what_is_theirs_never_comes_twice_in_a_row() {
        taste = new Taste(false, Map.of(), List.of(own()));
        var withOwn = Stream.concat(Stream.of(Candidate.own(new Phrase(own().textId(), "Mine"))), cell.stream())
                .toList();
        var before = false;
        for (int seed = 0; seed < 200; seed++) {
            var picked = pick(seed, withOwn);
            assertThat(before && picked.isTheirs()).isFalse();
            before = picked.isTheirs();
            show(picked);
        }
    }

    @Test
    void of_two_hundred_cards_most_name_a_fact_or_something_of_theirs() {
        var cells = IntStream.range(0, 6).mapToObj(this::named).toList();
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            var picked = pick(seed, cells.get(Math.floorMod(seed * 31, 6)));
            told += picked.namesAFact() ? 1 : 0;
            show(picked);
        }
        assertThat(told).isGreaterThanOrEqualTo(120);
    }

    @Test
    void where_it_stings_what_is_theirs_goes_before_a_count() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(pick(seed, cell, true).isTheirs()).isTrue();
        }
    }

    @Test
    void on_a_heavy_day_nobody_is_told_how_many_noes_there_were() {
        heavy = true;
        var counts = cell.stream()
                .filter(one -> one.countsNoes() || !one.namesAFact())
                .toList();
        for (int seed = 0; seed < 50; seed++) {
            assertThat(pick(seed, counts).countsNoes()).isFalse();
        }
    }

    @Test
    void not_for_me_means_never_again_and_the_strategy_comes_less_often() {
        var both = List.of(plain("size"), plain("time"), plain("size-fact"));
        taste = new Taste(false, Map.of(both.get(0).id(), false), List.of());
        var seen = times(both);
        assertThat(seen).doesNotContain(both.get(0).id());
        assertThat(count(seen, both.get(2).id())).isBetween(200, 450);
    }

    @Test
    void helpful_makes_a_strategy_more_frequent_and_nobody_can_make_it_the_only_one() {
        var both = List.of(plain("size"), plain("time"));
        assertThat(count(times(both), both.get(0).id())).isBetween(420, 580);
        var many = new HashMap<String, Boolean>();
        IntStream.range(0, 30).forEach(i -> many.put("reframes/C" + i + "/text-size", true));
        taste = new Taste(false, many, List.of());
        assertThat(count(times(both), both.get(0).id())).isBetween(720, 880);
    }

    @Test
    void whoever_wants_none_of_them_gets_none() {
        var one = List.of(plain("size"));
        taste = new Taste(false, Map.of(one.get(0).id(), false), List.of());
        assertThat(truer(1, List.of(), false).of(one)).isEmpty();
    }

    @Test
    void what_stands_on_the_card_stays_there_whatever_else_has_changed() {
        var kept = cell.get(15);
        show(kept);
        assertThat(truer(1, List.of(kept.id()), true).of(cell)).contains(kept);
    }

    @Test
    void a_brief_card_takes_a_long_text_only_once_the_short_ones_were_shown() {
        var texts = List.of(
                plain("short"),
                new Candidate(new Phrase("reframes/C/text-long", "x".repeat(84)), Set.of(), Candidate.Tie.NONE));
        var moment = Moment.first(1, TODAY).briefly();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(new Truer(evidence(), moment, false).of(texts)).contains(texts.get(0));
        }
        show(texts.get(0));
        assertThat(new Truer(evidence(), moment, false).of(texts)).contains(texts.get(1));
    }

    private List<String> times(List<Candidate> texts) {
        return IntStream.range(0, 1000).mapToObj(seed -> pick(seed, texts).id()).toList();
    }

    private static int count(List<String> seen, String id) {
        return (int) seen.stream().filter(id::equals).count();
    }

    private List<Candidate> named(int number) {
        return cell.stream()
                .map(one -> new Candidate(
                        new Phrase(
                                one.id().replace("/C/", "/C" + number + "/"),
                                one.text().text()),
                        one.facts(),
                        one.tie()))
                .toList();
    }

    private void show(Candidate one) {
        var ids = new ArrayList<>(List.of(one.id()));
        one.facts().forEach(fact -> ids.add(Advice.FACT + fact.told()));
        cards.add(0, ids);
        if (cards.size() > 20) {
            cards.remove(20);
        }
    }

    private Candidate pick(int seed) {
        return pick(seed, cell);
    }

    private Candidate pick(int seed, List<Candidate> texts) {
        return pick(seed, texts, false);
    }

    private Candidate pick(int seed, List<Candidate> texts, boolean stings) {
        return truer(seed, List.of(), stings).of(texts).orElseThrow();
    }

    private Truer truer(int seed, List<String> keep, boolean stings) {
        return new Truer(evidence(), Moment.first(seed, TODAY).keeping(keep), stings);
    }

    private Evidence evidence() {
        return new Evidence() {
            @Override
            public List<String> shown() {
                return cards.stream().flatMap(List::stream).toList();
            }

            @Override
            public List<String> lastCard() {
                return cards.isEmpty() ? List.of() : cards.get(0);
            }

            @Override
            public boolean isHeavyDay() {
                return heavy;
            }

            @Override
            public Taste taste() {
                return taste;
            }
        };
    }

    private static Candidate plain(String name) {
        return Candidate.of(new Phrase("reframes/C/text-" + name, "Some text."), Map.of());
    }

    private static Candidate telling(String name, Fact fact) {
        return Candidate.of(
                new Phrase("reframes/C/text-" + name, "Told {" + fact.placeholder() + "}."),
                Map.of(fact.placeholder(), "4"));
    }

    private static OwnReframe own() {
        return new OwnReframe(new UUID(1, 1), "U1", "reframes/C", Words.of("mine"), TODAY);
    }
}
