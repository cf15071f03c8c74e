package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Telling.To;
import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.Handover.Passed;
import dev.rebound.prospects.Owned;
import dev.rebound.prospects.Owners;
import dev.rebound.prospects.Ownership;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever takes a prospect over looks after them, and a colleague is told that and nothing more ({@code P39}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class OwnerByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOOKS_AFTER = "looks after this company since";

    Simulator slack;

    @Inject
    Telling telling;

    @Inject
    Owners owners;

    @Inject
    Ownership ownership;

    @Inject
    Workplace workplace;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Tables tables;

    private final UUID team = UUID.randomUUID();
    private final String sender = SignedSlack.newcomer().user();
    private final String first = SignedSlack.newcomer().user();
    private final String other = SignedSlack.newcomer().user();
    private final String company =
            "Tamsel" + sender.substring(sender.length() - 7).toLowerCase(Locale.ROOT);
    private Acting rep;
    private Acting anna;

    @BeforeEach
    void a_rep_whom_anna_manages_and_a_colleague() {
        rep = hired(sender);
        anna = hired(first);
        hired(other);
        workplace.team(team, Set.of(first), Set.of(sender));
    }

    private Acting hired(String user) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        workplace.hires(user, ZoneOffset.UTC);
        return slack.as(user);
    }

    @AfterEach
    void the_team_ends() {
        workplace.ends(team);
    }

    @Test
    void a_colleague_reads_who_looks_after_the_company_until_the_manager_decides_otherwise() {
        assertThat(reported(other)).contains("followup.take").doesNotContain(LOOKS_AFTER);
        workplace.in(() -> telling.send(
                sender,
                new Shared(Words.of("You are vermin"), null, Words.of(company), null, null),
                new To(first, true),
                Instant.now()));
        anna.presses(inDm(anna, "shared something with you"), "Open");
        awaitModal("You are vermin");
        anna.pressesInModal("Acknowledge");
        awaitModal("What do you decide?");
        assertThat(anna.submits(Map.of("decision", "TAKE_OVER")).errors()).isEmpty();
        awaitModal("was told.");
        inDm(rep, "talks with them from now on");

        for (var user : new String[] {other, sender}) {
            assertThat(reported(user))
                    .contains("<@" + first + "> " + LOOKS_AFTER)
                    .doesNotContain("followup.take", "vermin");
        }
        assertThat(reported(first)).doesNotContain(LOOKS_AFTER);
        anna.opensHome();
        awaitHome("Let it go");

        anna.pressesInModal("Decide otherwise");
        awaitModal("What do you decide?");
        assertThat(anna.submits(Map.of("decision", "KEEP_AND_SUPPORT")).errors())
                .isEmpty();
        inDm(rep, "changed what was decided");
        assertThat(reported(other)).contains("followup.take").doesNotContain(LOOKS_AFTER);
    }

    @Test
    void whoever_lets_go_looks_after_them_no_more_and_nobody_lets_go_for_another() {
        var id = taken().id().toString();
        SignedSlack.of(other).action(OwnedOnHome.LET_GO, id);
        assertThat(reported(other)).contains(LOOKS_AFTER);

        SignedSlack.of(first).action(OwnedOnHome.LET_GO, id);
        assertThat(reported(other)).doesNotContain(LOOKS_AFTER);
    }

    @Test
    void what_is_kept_comes_back_and_no_column_holds_a_name() {
        var owned = taken();
        assertThat(owned.owner()).isEqualTo(first);
        assertThat(owned.person()).isEqualTo("Dana Smith");
        assertThat(workplace.in(() -> owners.all())).contains(owned);
        assertThat(workplace.in(
                        () -> ownership.other(about("the " + company.toUpperCase(Locale.ROOT) + " GmbH"), other)))
                .contains(owned);
        assertThat(inWorkspace.run(UUID.randomUUID(), () -> ownership.by(first)))
                .isEmpty();
        for (var column : new String[] {"words_company", "words_person", "name_print", "matter_print"}) {
            var kept = tables.column("select " + column + " from prospect_owner where slack_user = ?", first);
            var text = kept.get(0) instanceof byte[] bytes
                    ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                    : kept.get(0).toString();
            assertThat(text).doesNotContainIgnoringCase(company).doesNotContain("Dana");
        }
        assertThat(workplace.in(() -> ownership.forget(first))).isTrue();
        assertThat(workplace.in(() -> ownership.by(first))).isEmpty();
    }

    private Owned taken() {
        var passed =
                new Passed(UUID.randomUUID(), new Prospect(company, "Dana Smith", null, null, null), sender, first);
        return workplace.in(() -> {
            ownership.handOver(passed, Instant.parse("2026-03-03T10:00:00Z"));
            return ownership.by(first).get(0);
        });
    }

    private static Prospect about(String company) {
        return new Prospect(company, null, null, null, null);
    }

    private String reported(String user) {
        return SignedSlack.of(user)
                .command("Bob at " + company + " has no time now, call again in two weeks")
                .json()
                .toString()
                .replace("\\u003c", "<")
                .replace("\\u003e", ">");
    }

    private Message inDm(Acting who, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> who.sees(who.dm()).stream()
                                .filter(message -> message.text().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private void awaitModal(String text) {
        Mailbox.await(
                PATIENCE,
                () -> anna.modal().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    private void awaitHome(String text) {
        Mailbox.await(
                PATIENCE,
                () -> anna.home().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }
}
