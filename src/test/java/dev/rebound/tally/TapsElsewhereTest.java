package dev.rebound.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Page;
import dev.rebound.home.Section.Row;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Tally;
import dev.rebound.people.Departure;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where taps show up beside the pad: in today's noes, on their card, on Home; and that they go when they are taken out there. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class TapsElsewhereTest extends PadBench {
    @Inject
    Page page;

    @Inject
    @All
    List<Departure> departures;

    @Test
    void noes_of_the_pad_are_among_todays() {
        var pad = open();
        List.of(Key.NO, Key.BRUSH_OFF, Key.HUNG_UP, Key.YES, Key.NO_ANSWER).forEach(key -> tap(pad, key));

        assertThat(noes()).isEqualTo(3);
    }

    @Test
    void a_sum_by_bucket_tells_noes_without_a_reason_apart() {
        var pad = open();
        List.of(Key.NO, Key.NO, Key.BRUSH_OFF, Key.NO).forEach(key -> tap(pad, key));
        var corrected = entries().stream()
                .filter(entry -> !entry.reading().brushOff())
                .findFirst()
                .orElseThrow();
        in(() -> changeOfMind.correct(rep, corrected.id(), Bucket.FIT, Objection.OTHER));

        assertThat(in(() -> logbook.tally(rep.user(), NINE, NINE.plusSeconds(1))))
                .containsExactlyInAnyOrder(
                        new Tally(Bucket.DELIVERY, Objection.NOT_INTERESTED, true, false, 1),
                        new Tally(Bucket.FIT, Objection.OTHER, false, false, 2),
                        new Tally(Bucket.FIT, Objection.OTHER, false, true, 1));
    }

    @Test
    void home_counts_taps_and_lists_them_as_one_row() {
        var pad = open();
        List.of(Key.NO, Key.BRUSH_OFF, Key.HUNG_UP, Key.YES).forEach(key -> tap(pad, key));

        var rows = in(() -> page.of(rep, NINE)).stream()
                .flatMap(part -> part.rows().stream())
                .toList();

        assertThat(rows)
                .contains(new Row.Text("3 noes today.\n1 with no reason given, 2 ended before the pitch\n1 yes"));
        assertThat(rows)
                .filteredOn(Row.Entry.class::isInstance)
                .map(Row.Entry.class::cast)
                .allMatch(row -> row.quote().isEmpty())
                .extracting(Row.Entry::lead)
                .containsExactly("Pad, 4 dials: 1 brush-off, 1 no, 1 hung up, 1 yes");
    }

    @Test
    void who_departs_leaves_nothing() {
        var pad = open();
        List.of(Key.NO, Key.YES, Key.NO_ANSWER, Key.HURT).forEach(key -> tap(pad, key));

        assertThat(in(() -> departures.stream()
                        .filter(departure -> departure.of(rep.user()))
                        .count()))
                .isEqualTo(2);

        assertThat(entries()).isEmpty();
        assertThat(in(() -> wins.newest(rep.user()))).isEmpty();
        assertThat(efforts(Effort.Kind.NO_ANSWER)).isZero();
        assertThat(in(() -> dials.undo(rep.user(), pad.id(), NINE))).isEmpty();
    }

    @Test
    void what_is_taken_out_elsewhere_is_not_counted_here() {
        var pad = open();
        tap(pad, Key.BRUSH_OFF);
        tap(pad, Key.NO);
        tap(pad, Key.HURT);

        var hurt = entries().stream().filter(Rejection::hurt).findFirst().orElseThrow();
        in(() -> changeOfMind.undo(rep, hurt.id()));

        assertThat(tap(pad, Key.YES).pad().endings()).containsOnlyKeys(Key.BRUSH_OFF, Key.YES);
        undo(pad);
        assertThat(undo(pad).pad().taps()).isEmpty();
    }

    @Test
    void one_tap_can_be_taken_out_whenever_it_was() {
        var pad = open();
        List.of(Key.GOOD_TALK, Key.NO, Key.YES).forEach(key -> tap(pad, key));
        var talk =
                in(() -> dials.read(rep.user(), pad.id())).orElseThrow().taps().get(0);

        assertThat(in(() -> dials.takeOut("U0OTHER", pad.id(), talk.id()))).isEmpty();
        var left = in(() -> dials.takeOut(rep.user(), pad.id(), talk.id())).orElseThrow();

        assertThat(left.endings()).containsOnlyKeys(Key.NO, Key.YES);
        assertThat(efforts(Effort.Kind.GOOD_TALK)).isZero();
        assertThat(in(() -> dials.takeOut(rep.user(), pad.id(), talk.id())))
                .contains(in(() -> dials.read(rep.user(), pad.id())).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"BRUSH_OFF", "HUNG_UP", "NO", "HURT"})
    void no_tap_counts_as_a_stated_reason_before_its_author_gives_one(Key key) {
        tap(open(), key);
        var entry = entries().get(0);
        assertThat(entry.reading().statesReason()).isFalse();

        in(() -> changeOfMind.correct(rep, entry.id(), Bucket.TIMING, Objection.NO_BUDGET));

        assertThat(entries().get(0).reading()).matches(Reading::statesReason);
    }

    @ParameterizedTest
    @EnumSource(names = {"BRUSH_OFF", "HUNG_UP", "NO"})
    void the_card_of_a_tap_is_a_receipt(Key key) {
        tap(open(), key);

        var card = in(() -> changeOfMind.card(rep, entries().get(0).id())).orElseThrow();

        assertThat(card.isReceipt()).isTrue();
        assertThat(card.noesToday()).isEqualTo(1);
    }

    @Test
    void the_card_of_a_tap_that_hurt_cares() {
        tap(open(), Key.HURT);

        var card = in(() -> changeOfMind.card(rep, entries().get(0).id())).orElseThrow();

        assertThat(card.advice()).isNotNull();
        assertThat(card.advice().acknowledgement()).isNotNull();
    }
}
