package dev.rebound.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.bank.Bank.Kept;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody keeps, without a door and without a database. */
class KeepingTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final Member REP = new Member("U1", ZoneId.of("Europe/Vienna"), Standing.MEMBER, true);
    private static final Member OTHER = new Member("U2", ZoneId.of("Europe/Vienna"), Standing.MEMBER, true);
    private static final Instant NOON = Instant.parse("2026-03-11T11:00:00Z");

    private final DepositsInMemory deposits = new DepositsInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final Bank bank = new Bank(deposits, wins, DIAGNOSER);

    @Test
    void wins_with_words_are_in_it_by_themselves_and_taps_are_not() {
        wins.add(new Win(UUID.randomUUID(), "U1", NOON, Words.of("")));
        wins.add(new Win(UUID.randomUUID(), "U1", NOON.plusSeconds(60), Words.of("booked a demo with Alder")));
        bank.keep(REP, Kind.PRAISE, plain("Dana said thanks"), NOON.plusSeconds(120));

        assertThat(texts(bank.newest("U1", 5))).containsExactly("Dana said thanks", "booked a demo with Alder");
        assertThat(bank.newest("U1", 1)).hasSize(1);
        assertThat(bank.newest("U2", 5)).isEmpty();
    }

    @Test
    void a_new_why_takes_the_place_of_the_one_before() {
        bank.keep(REP, Kind.WHY, plain("for the house"), NOON);
        bank.keep(OTHER, Kind.WHY, plain("to help my mother"), NOON);
        bank.keep(REP, Kind.WHY, plain("to see the sea"), NOON.plusSeconds(5));

        assertThat(texts(bank.newest("U1", 5))).containsExactly("to see the sea");
        assertThat(texts(bank.newest("U2", 5))).containsExactly("to help my mother");
    }

    @Test
    void one_lesson_a_no() {
        var no = UUID.randomUUID();
        bank.learn(REP, no, plain("ask who signs"), NOON);
        bank.learn(REP, no, plain("ask for the date"), NOON.plusSeconds(5));
        bank.learn(REP, UUID.randomUUID(), plain("call before nine"), NOON.plusSeconds(9));

        assertThat(texts(bank.newest("U1", 5))).containsExactly("call before nine", "ask for the date");
        assertThat(bank.lesson("U1", no))
                .get()
                .extracting(found -> found.text().text())
                .isEqualTo("ask for the date");
        assertThat(bank.lesson("U2", no)).isEmpty();
    }

    @Test
    void nobody_changes_or_takes_what_is_not_theirs() {
        bank.keep(REP, Kind.PROUD, plain("i kept my cool"), NOON);
        var id = bank.newest("U1", 1).get(0).id();

        assertThat(bank.reword(OTHER, id, plain("mine now"), 1, NOON)).isEqualTo(Kept.GONE);
        assertThat(bank.remove("U2", id)).isFalse();
        assertThat(texts(bank.newest("U1", 1))).containsExactly("i kept my cool");

        assertThat(bank.reword(REP, id, plain("i kept my cool and kind"), 1, NOON))
                .isEqualTo(Kept.KEPT);
        assertThat(bank.find("U1", id)).get().extracting(Deposit::efforts).isEqualTo(0);
        assertThat(bank.remove("U1", id)).isTrue();
        assertThat(bank.remove("U1", id)).isFalse();
    }

    @Test
    void a_search_needs_every_word_and_minds_neither_case_nor_accents() {
        bank.keep(REP, Kind.PRAISE, plain("José said: clearest demo he saw"), NOON);
        bank.keep(REP, Kind.GOAL, plain("forty dials before lunch"), NOON.plusSeconds(5));
        wins.add(new Win(UUID.randomUUID(), "U1", NOON, Words.of("DEMO booked")));

        assertThat(texts(bank.search("U1", "  jose DEMO"))).containsExactly("José said: clearest demo he saw");
        assertThat(texts(bank.search("U1", "demo"))).hasSize(2);
        assertThat(bank.search("U1", "quillmonth")).isEmpty();
        assertThat(bank.search("U2", "demo")).isEmpty();
    }

    @Test
    void a_search_reads_page_after_page() {
        for (var i = 0; i < 600; i++) {
            deposits.add(Deposit.fresh("U1", Kind.PROUD, i == 0 ? "the needle" : "hay " + i, NOON.plusSeconds(i)));
        }

        assertThat(texts(bank.search("U1", "needle"))).containsExactly("the needle");
        assertThat(bank.search("U1", "hay")).hasSize(BankSearch.MOST_HITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i don't want to be alive any more", "i want to kill myself"})
    void words_of_danger_are_kept_nowhere(String heavy) {
        bank.keep(REP, Kind.WHY, plain("to see the sea"), NOON);
        var id = bank.newest("U1", 1).get(0).id();

        assertThat(bank.keep(REP, Kind.WHY, Said.of(heavy), NOON)).isEqualTo(Kept.IN_DANGER);
        assertThat(bank.promise(REP, Said.of(heavy), 4, NOON)).isEqualTo(Kept.IN_DANGER);
        assertThat(bank.learn(REP, UUID.randomUUID(), Said.of(heavy), NOON)).isEqualTo(Kept.IN_DANGER);
        assertThat(bank.reword(REP, id, Said.of(heavy), 0, NOON)).isEqualTo(Kept.IN_DANGER);

        assertThat(texts(bank.newest("U1", 5))).containsExactly("to see the sea");
    }

    @Test
    void a_false_alarm_is_kept_at_its_writers_word() {
        assertThat(bank.keep(REP, Kind.WHY, Said.of("for my kids and for the life that we want"), NOON))
                .isEqualTo(Kept.IN_DANGER);
        assertThat(bank.keep(REP, Kind.WHY, new Said("for my kids and for the life that we want", true), NOON))
                .isEqualTo(Kept.KEPT);
    }

    /** Short texts are often read as words of danger, and their writer says that they are none. */
    private static Said plain(String text) {
        return new Said(text, true);
    }

    private static List<String> texts(List<Deposit> found) {
        return found.stream().map(deposit -> deposit.text().text()).toList();
    }
}
