package dev.rebound.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.Evidence.Asked;
import dev.rebound.coaching.Fact;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the coach hears of somebody's bank: their own words with their day, and never the same twice in a row ({@code P22}). */
class BankEvidenceTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant NOON = Instant.parse("2026-03-11T11:00:00Z");

    private final DepositsInMemory deposits = new DepositsInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final LogbookInMemory logbook = new LogbookInMemory();
    private final BankEvidence evidence = new BankEvidence(deposits, wins, logbook, Playbook.shipped());

    @Test
    void each_kind_is_told_in_its_authors_words_with_its_day() {
        wins.add(new Win(UUID.randomUUID(), "U1", NOON.minus(Duration.ofDays(1)), Words.of("Alder signed")));
        kept(Kind.LESSON, "ask who signs", 8);
        kept(Kind.PRAISE, "Dana said it was the clearest demo of all", 2);
        kept(Kind.PROUD, "i stayed calm", 1);
        kept(Kind.WHY, "for my kids", 0);
        kept(Kind.GOAL, "forty dials", 0);
        kept(Kind.REWARD, "a walk", 0);

        assertThat(facts(NOON))
                .isEqualTo(Map.ofEntries(
                        Map.entry(Fact.LAST_WIN, "Alder signed"),
                        Map.entry(Fact.LAST_WIN_DAY, "yesterday"),
                        Map.entry(Fact.LESSON, "ask who signs"),
                        Map.entry(Fact.LESSON_DAY, "on Tue 3 March"),
                        Map.entry(Fact.PRAISE, "Dana said it was the cl…"),
                        Map.entry(Fact.PRAISE_DAY, "on Mon 9 March"),
                        Map.entry(Fact.PROUD, "i stayed calm"),
                        Map.entry(Fact.PROUD_DAY, "yesterday"),
                        Map.entry(Fact.WHY, "for my kids")));
    }

    @Test
    void a_win_that_is_old_or_without_words_or_still_to_come_is_left_out() {
        wins.add(new Win(UUID.randomUUID(), "U1", NOON.minus(Duration.ofDays(91)), Words.of("long ago")));
        wins.add(new Win(UUID.randomUUID(), "U1", NOON.minusSeconds(60), Words.of("")));
        wins.add(new Win(UUID.randomUUID(), "U1", NOON.plusSeconds(60), Words.of("later")));
        wins.add(new Win(UUID.randomUUID(), "U2", NOON, Words.of("somebody else's")));

        assertThat(facts(NOON)).isEmpty();
    }

    @Test
    void the_one_longest_untold_comes_next_and_the_newest_of_those_never_told() {
        kept(Kind.PRAISE, "first", 3);
        kept(Kind.PRAISE, "second", 2);
        kept(Kind.PRAISE, "third", 1);
        var told = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            told.add(card(NOON.plusSeconds(60L * i)));
        }

        assertThat(told).containsExactly("third", "second", "first", "third", "second", "first", "third");
    }

    @Test
    void one_alone_is_not_told_on_two_cards_in_a_row() {
        kept(Kind.PRAISE, "the only one", 3);

        assertThat(card(NOON)).isEqualTo("the only one");
        assertThat(card(NOON.plusSeconds(60))).isEqualTo("-");
        assertThat(card(NOON.plusSeconds(120))).isEqualTo("the only one");
    }

    @Test
    void a_card_that_is_drawn_again_says_the_same() {
        kept(Kind.PRAISE, "first", 3);
        kept(Kind.PRAISE, "second", 2);
        var told = card(NOON);

        assertThat(facts(NOON)).containsEntry(Fact.PRAISE, told);
    }

    @Test
    void only_what_was_shown_counts_as_told() {
        kept(Kind.PRAISE, "first", 3);
        kept(Kind.PRAISE, "second", 2);

        evidence.used(asked(NOON), Set.of(Fact.NOES_TODAY, Fact.WHY));

        assertThat(facts(NOON.plusSeconds(60))).containsEntry(Fact.PRAISE, "second");
    }

    /** Writes a card down that tells the praise that is handed out, if any. */
    private String card(Instant at) {
        var told = facts(at).getOrDefault(Fact.PRAISE, "-");
        logbook.add(Entries.no("U1", at.toString(), "no budget").showing(List.of("truths/ANY/one")));
        evidence.used(asked(at), Set.of(told.equals("-") ? Fact.NOES_TODAY : Fact.PRAISE, Fact.PRAISE_DAY));
        return told;
    }

    private void kept(Kind kind, String text, int daysAgo) {
        deposits.add(Deposit.fresh("U1", kind, text, NOON.minus(Duration.ofDays(daysAgo))));
    }

    private Map<Fact, String> facts(Instant at) {
        return evidence.of(asked(at)).facts();
    }

    private static Asked asked(Instant at) {
        return new Asked("U1", VIENNA, at);
    }
}
