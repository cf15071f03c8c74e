package dev.rebound.logbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Written;
import dev.rebound.slack.InWorkspace;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.ThinkingTrap;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a database can get wrong: pages that follow each other, and sums. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class LogbookStoreTest {
    private static final Instant NINE = Instant.parse("2026-03-11T09:00:00Z");

    @Inject
    Logbook logbook;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String author = "U" + UUID.randomUUID().toString().substring(0, 8);
    private Workspace here;
    private Workspace elsewhere;

    @BeforeEach
    void two_workspaces() {
        here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, "T0HERE", "U0BOT"));
        elsewhere = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, "T0ELSEWHERE", "U0BOT"));
    }

    @Test
    void a_glimpse_tells_how_each_was_said_and_nobody_elses() {
        var trapped = new Part(0, 2, Nature.SELF_TALK, ThinkingTrap.LABELLING, Part.Verdict.OPEN);
        var realistic = new Part(0, 2, Nature.SELF_TALK, null, Part.Verdict.OPEN);
        var entries = List.of(
                Entries.no(author, "2026-03-11T09:00:00Z", "no"),
                Entries.no(author, "2026-03-11T09:01:00Z", "no").thatHurt(),
                Entries.no(author, "2026-03-11T09:02:00Z", "no").with(List.of(trapped, realistic, trapped)),
                Entries.no(author, "2026-03-11T09:03:00Z", "no").with(List.of(realistic)),
                Entries.no(author, "2026-03-11T09:04:00Z", "no"));
        entries.forEach(entry -> add(here, entry));
        add(elsewhere, Entries.no(author, "2026-03-11T09:00:30Z", "no"));
        add(here, Entries.no("U0ANOTHER", "2026-03-11T09:00:30Z", "no"));

        assertThat(in(here, () -> logbook.glimpses(author, NINE, NINE.plusSeconds(240))))
                .isEqualTo(entries.subList(0, 4).stream().map(Glimpse::of).toList());
    }

    @Test
    void texts_shown_lately_come_card_by_card_in_the_order_in_which_they_were_written_without_receipts() {
        var first = Entries.no(author, NINE.plusSeconds(60).toString(), "first").showing(List.of("a", "b"));
        var second = Entries.no(author, NINE.toString(), "told late").showing(List.of("c"));
        add(here, first);
        add(here, Entries.no(author, NINE.plusSeconds(90).toString(), "a receipt"));
        add(here, second);
        add(elsewhere, Entries.no(author, NINE.toString(), "elsewhere").showing(List.of("d")));
        assertThat(inWorkspace.run(here, () -> logbook.shownLately(author, null, 20)))
                .containsExactly(List.of("c"), List.of("a", "b"));
        assertThat(inWorkspace.run(here, () -> logbook.shownLately(author, second.id(), 20)))
                .containsExactly(List.of("a", "b"));
        assertThat(inWorkspace.run(here, () -> logbook.shownLately(author, null, 1)))
                .containsExactly(List.of("c"));
    }

    @Test
    void pages_of_words_follow_each_other_also_where_moments_are_equal() {
        var texts = new ArrayList<String>();
        for (var i = 0; i < 25; i++) {
            var text = "no " + i;
            texts.add(text);
            var at = NINE.plusSeconds(i / 10).toString();
            add(here, Entries.about(Entries.no(author, at, text), "Acme", null));
        }

        var read = in(here, this::readInPagesOfFour);

        assertThat(read).extracting(written -> written.text().text()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(read).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(read).extracting(written -> written.company().text()).containsOnly("Acme");
        assertThat(read).extracting(written -> written.person().text()).containsOnly("");
    }

    private List<Written> readInPagesOfFour() {
        var read = new ArrayList<Written>();
        var page = logbook.written(author, null, 4);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = logbook.written(author, page.get(page.size() - 1), 4);
        }
        return read;
    }

    @Test
    void noes_are_summed_by_what_they_were_about_within_the_time_asked_for() {
        var brushOff = Entries.reading(Bucket.DELIVERY, Objection.NOT_INTERESTED, true);
        add(here, Entries.no(author, "2026-03-11T09:00:00Z", "froze the budget"));
        add(here, Entries.entry(author, "2026-03-11T09:30:00Z", "", brushOff, 5));
        add(here, Entries.entry(author, "2026-03-11T09:40:00Z", "", brushOff, 1));
        add(here, Entries.no(author, "2026-03-11T08:59:59Z", "too early"));
        add(here, Entries.no(author, "2026-03-11T10:00:00Z", "too late"));

        assertThat(in(here, () -> logbook.tally(author, NINE, NINE.plusSeconds(3600))))
                .containsExactlyInAnyOrder(
                        new Tally(Bucket.TIMING, Objection.NO_BUDGET, false, true, 1),
                        new Tally(Bucket.DELIVERY, Objection.NOT_INTERESTED, true, false, 6));
    }

    @Test
    void neither_looks_into_another_workspace_or_at_another_author() {
        add(here, Entries.no(author, "2026-03-11T09:00:00Z", "canary"));

        assertThat(in(elsewhere, () -> logbook.written(author, null, 9))).isEmpty();
        assertThat(in(elsewhere, () -> logbook.tally(author, NINE, NINE.plusSeconds(1))))
                .isEmpty();
        assertThat(in(here, () -> logbook.written("U0OTHER", null, 9))).isEmpty();
        assertThat(in(here, () -> logbook.tally("U0OTHER", NINE, NINE.plusSeconds(1))))
                .isEmpty();
    }

    private void add(Workspace workspace, Rejection entry) {
        in(workspace, () -> {
            logbook.add(entry);
            return true;
        });
    }

    private <T> T in(Workspace workspace, Supplier<T> work) {
        return inWorkspace.run(workspace, work::get);
    }
}
