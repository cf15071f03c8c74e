package dev.rebound.abuse.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Decision;
import dev.rebound.abuse.Desk;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.Ruling;
import dev.rebound.abuse.Shared;
import dev.rebound.abuse.State;
import dev.rebound.abuse.Step;
import dev.rebound.abuse.Step.Act;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a report holds and however it stands, its pages and messages are drawn, and tell what they may ({@code P38}, {@code P40}). */
class DeskPagesTest {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final UUID ID = UUID.fromString("7f3a10c2-0000-4000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-27T09:12:00Z");
    private static final String HOSTILE = "*<!channel>& _<@U9>_ `x`";
    private static final Shared ALL = new Shared(
            Words.of("SAID " + HOSTILE),
            Words.of("PERSON " + HOSTILE),
            Words.of("COMPANY " + HOSTILE),
            LocalDate.of(2026, 11, 26),
            Words.of("NOTE " + HOSTILE));

    private final DeskWords words = new DeskWords(Playbook.shipped());
    private final HeraldNotice notice = new HeraldNotice(words);
    private final HeraldNews news = new HeraldNews(words);

    @Test
    void the_message_to_a_manager_tells_who_and_when_and_nothing_of_what() {
        for (var incident : everyWay()) {
            for (var message : List.of(
                    notice.given(incident, "UANNA", ZoneId.of("Europe/Berlin")),
                    notice.reminded(incident),
                    notice.taken(incident))) {
                assertThat(GSON.toJson(message)).doesNotContain("SAID", "PERSON", "COMPANY", "NOTE", "channel", "U9");
                assertThat(message.text()).contains("<@UREP>");
            }
        }
        var given = GSON.toJson(notice.given(report(ALL, State.SENT), "UANNA", ZoneId.of("Europe/Berlin")));
        assertThat(given)
                .contains(
                        "It came to you on Fri 27 November, 10:12.",
                        "Report 7F3A10.",
                        "It was sent to you and to nobody else.");
    }

    @Test
    void who_else_can_open_it_is_named() {
        var desk = new Desk("UBEN", List.of("UANNA", "UBEN"), List.of(), NOW, 0, true);
        var passed = new Incident(ID, "UREP", ALL, State.SENT, desk, false, List.of(), null, 2);
        assertThat(GSON.toJson(notice.given(passed, "UBEN", ZoneOffset.UTC)))
                .contains("\\u003c@UANNA\\u003e can open it, too.");
    }

    @Test
    void what_people_wrote_never_stands_where_slack_reads_markup() {
        for (var incident : everyWay()) {
            for (var top : List.of(DeskPage.Top.BARE, new DeskPage.Top("Notice", hostileDraft()))) {
                plain(GSON.toJsonTree(page("UANNA").of(incident, true, top).getBlocks()));
            }
            for (var act : Arrays.stream(Act.values()).filter(Act::isForRep).toList()) {
                var heard = news.of(incident, new Step(NOW, act, "UANNA", null));
                plain(GSON.toJsonTree(heard.blocks()));
                assertThat(heard.text()).doesNotContain("channel", "U9");
            }
        }
    }

    private static DeskDraft hostileDraft() {
        return new DeskDraft(Optional.of(Decision.NO_STEP), Words.of("NOTE " + HOSTILE), Words.of("why " + HOSTILE));
    }

    /** No text of the type that Slack formats holds a piece of what somebody wrote. */
    private static void plain(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(DeskPagesTest::plain);
        } else if (element.isJsonObject()) {
            var object = element.getAsJsonObject();
            if (object.has("type") && object.get("type").toString().equals("\"mrkdwn\"")) {
                assertThat(object.get("text").getAsString()).doesNotContain("channel", "U9", "`x`");
            }
            object.entrySet().forEach(entry -> plain(entry.getValue()));
        }
    }

    @Test
    void what_was_left_out_leaves_no_trace_on_the_page() {
        var shared = new Shared(Words.of("You are useless."), null, null, null, null);
        var drawn = drawn(report(shared, State.SENT));
        assertThat(drawn).contains("You are useless.").doesNotContain("Who:", "Company:", "Day:", "adds:");
        assertThat(drawn(report(Shared.NOTHING, State.SENT))).contains("shared only that something happened");
    }

    @Test
    void without_a_name_nothing_is_offered_that_needs_one() {
        var unnamed = new Shared(Words.of("You are useless."), null, null, null, null);
        assertThat(drawn(report(unnamed, State.ACKNOWLEDGED)))
                .contains("Their name was left out", "NO_STEP", "TALK_FIRST", "KEEP_AND_SUPPORT")
                .doesNotContain("TAKE_OVER", "CUT_TIES");
        assertThat(drawn(report(ALL, State.ACKNOWLEDGED)))
                .contains("TAKE_OVER", "CUT_TIES")
                .doesNotContain("Their name was left out");
    }

    @Test
    void there_is_nothing_to_decide_before_it_was_acknowledged() {
        assertThat(page("UANNA")
                        .of(report(ALL, State.SENT), false, DeskPage.Top.BARE)
                        .getSubmit())
                .isNull();
        assertThat(drawn(report(ALL, State.SENT)))
                .contains(DeskPage.ACKNOWLEDGE)
                .doesNotContain("CUT_TIES");
    }

    @Test
    void that_somebody_else_told_of_them_is_said_and_no_more_of_it() {
        var alone = GSON.toJson(page("UANNA").of(report(ALL, State.SENT), false, DeskPage.Top.BARE));
        var repeated = GSON.toJson(page("UANNA").of(report(ALL, State.SENT), true, DeskPage.Top.BARE));
        assertThat(alone).doesNotContain("Somebody else");
        assertThat(repeated).contains("Somebody else here told of the same person or company, too.");
    }

    @Test
    void after_an_appeal_the_one_it_went_from_reads_and_the_other_decides() {
        var decided = new Decided("UANNA", NOW, Ruling.noStep(Words.of("They are new.")), false);
        var desk = new Desk("UBEN", List.of("UANNA", "UBEN"), List.of(), NOW, 0, true);
        var appealed = new Incident(ID, "UREP", ALL, State.ACKNOWLEDGED, desk, true, List.of(decided), "UBEN", 5);

        var first = page("UANNA").of(appealed, false, DeskPage.Top.BARE);
        assertThat(first.getSubmit()).isNull();
        assertThat(GSON.toJson(first)).contains("This is with \\u003c@UBEN\\u003e now. You can read it.");
        var second = page("UBEN").of(appealed, false, DeskPage.Top.BARE);
        assertThat(second.getCallbackId()).isEqualTo(DeskPage.FORM);
        assertThat(GSON.toJson(second)).contains("asks you to look at it again", "They are new.");
        assertThat(DeskSketch.of(second)).contains(new DeskSketch(ID, 0, false));
    }

    @Test
    void what_was_typed_stays_in_the_form_when_somebody_else_was_quicker() {
        var decided = new Decided("UBEN", NOW, Ruling.of(Decision.TALK_FIRST), false);
        var incident = new Incident(ID, "UREP", ALL, State.DECIDED, desk(), true, List.of(decided), null, 4);
        var draft = new DeskDraft(Optional.of(Decision.CUT_TIES), Words.of("I am with you."), Words.of(""));

        var view = page("UANNA").of(incident, false, new DeskPage.Top("Somebody decided", draft));

        assertThat(GSON.toJson(view)).contains("I am with you.", "Decide otherwise", "Talk with my teammate first");
        assertThat(DeskSketch.of(view)).contains(new DeskSketch(ID, 1, false));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void the_rep_hears_each_step_that_is_for_them_by_who_did_it(Act act) {
        var incident = report(ALL, State.ACKNOWLEDGED);
        var by = act == Act.OPENED || act == Act.ACKNOWLEDGED ? "UANNA" : null;
        var to = act == Act.PASSED_AWAY || act == Act.PASSED_GONE || act == Act.PASSED_LATE ? "UBEN" : null;
        if (act.isForRep() && act != Act.DECIDED && act != Act.REVISED) {
            var heard = news.of(incident, new Step(NOW, act, by, to));
            assertThat(heard.text()).doesNotContain("Somebody who left");
            assertThat(heard.text().contains("<@")).isEqualTo(act != Act.APPEAL_LAPSED);
        }
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void the_rep_hears_each_decision_with_what_was_written(Decision decision) {
        var reason = decision == Decision.NO_STEP ? Words.of("They are new.") : null;
        var made = new Decided("UANNA", NOW, new Ruling(decision, Words.of("I am with you."), reason), false);
        var incident = new Incident(ID, "UREP", ALL, State.DECIDED, desk(), true, List.of(made), null, 4);

        var heard = news.of(incident, new Step(NOW, Act.DECIDED, "UANNA", null));

        assertThat(heard.text()).startsWith("<@UANNA> decided about what you shared. ");
        assertThat(GSON.toJson(heard.blocks())).contains("I am with you.", "writes to you:");
        assertThat(GSON.toJson(heard.blocks()).contains("They are new.")).isEqualTo(decision == Decision.NO_STEP);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void each_refusal_is_a_sentence(Why why) {
        assertThat(words.text("abuse.refused." + why)).matches("[A-Z].*[.:]");
    }

    @Test
    void the_longest_report_with_ten_decisions_fits_into_one_page() {
        var longest = Words.of("x".repeat(3000));
        var shared = new Shared(longest, longest, longest, LocalDate.of(2026, 11, 26), longest);
        var made = new Decided("UANNA", NOW, new Ruling(Decision.NO_STEP, longest, longest), false);
        var all = Stream.generate(() -> made).limit(30).toList();
        var incident = new Incident(ID, "UREP", shared, State.DECIDED, desk(), true, all, null, 40);

        var view = page("UANNA").of(incident, true, new DeskPage.Top("Notice", DeskDraft.EMPTY));

        assertThat(view.getBlocks().size()).isLessThanOrEqualTo(100);
        assertThat(view.getTitle().getText().length()).isLessThanOrEqualTo(24);
    }

    @Test
    void a_report_whose_sender_was_erased_is_drawn_without_a_name() {
        var made = new Decided("UANNA", NOW, Ruling.of(Decision.CUT_TIES), false);
        var erased = new Incident(ID, "UREP", ALL, State.DECIDED, desk(), true, List.of(made), null, 4).withoutRep();
        assertThat(drawn(erased)).contains("Somebody who left").doesNotContain("<@>", "SAID", "NOTE");
    }

    private DeskPage page(String user) {
        return new DeskPage(words, new Member(user, ZoneOffset.UTC, Standing.MEMBER, true));
    }

    private String drawn(Incident incident) {
        return GSON.toJson(page("UANNA").of(incident, false, DeskPage.Top.BARE));
    }

    private static Desk desk() {
        return new Desk("UANNA", List.of("UANNA"), List.of(), NOW, 0, true);
    }

    private static Incident report(Shared shared, State state) {
        return new Incident(ID, "UREP", shared, state, desk(), false, List.of(), null, 1);
    }

    private static List<Incident> everyWay() {
        var all = new ArrayList<Incident>();
        for (var state : State.values()) {
            for (var appeal : Arrays.asList(null, "UANNA", "UBEN")) {
                all.add(decided(state, appeal));
            }
        }
        return all;
    }

    private static Incident decided(State state, @Nullable String appeal) {
        var ruling = new Ruling(Decision.NO_STEP, Words.of("NOTE " + HOSTILE), Words.of("why " + HOSTILE));
        var made = List.of(new Decided("UANNA", NOW, ruling, false));
        return new Incident(ID, "UREP", ALL, state, desk(), true, made, appeal, 3);
    }
}
