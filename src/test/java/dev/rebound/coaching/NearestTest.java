package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card advises on what exactly its report tells of, and only then on its objection. */
class NearestTest {
    private final Playbook playbook = Playbook.shipped();
    private final Coach coach = new Coach(playbook);
    private final Background background = new Background(playbook);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_EXPENSIVE   | She circled the setup fee and slid the page back.             | FEE
            TOO_EXPENSIVE   | Nice talk until the onboarding fee came up.                   | FEE
            TOO_EXPENSIVE   | It was the delivery charge, she said, and only that.          | FEE
            TOO_EXPENSIVE   | He laughed at the price and asked if a yacht came with it.    | YACHT
            TOO_EXPENSIVE   | They wanted a discount that I may not give.                   | DISCOUNT
            CHOSE_COMPETITOR| It took 20% off to keep them, and I had none to give.         | DISCOUNT
            TOO_EXPENSIVE   | Would I match the price of the one in town? I would not.      | DISCOUNT
            NO_NEED         | Per seat it makes no sense for people who come one day a week.| PER_SEAT
            BAD_TIME        | An auto-reply: she is back at the end of summer.              | EASTER
            BAD_TIME        | He is on leave, said the one at his desk.                     | EASTER
            NO_RESPONSE     | Out of office, once more.                                     | EASTER
            HAS_VENDOR      | They built it in-house and are proud of it.                   | OWN_TOOL
            HAS_VENDOR      | Their own team wrote the thing years ago.                     | OWN_TOOL
            NO_NEED         | We have built our own, he said.                               | OWN_TOOL
            NO_BUDGET       | A spending freeze came down this week.                        | FREEZE
            NO_BUDGET       | The budget is frozen, she said.                               | FREEZE
            OTHER           | They have a new CEO and nobody dares to sign.                 | NEW_BOSS
            BAD_TIME        | Her new boss wants to look at it all first.                   | NEW_BOSS
            NO_BUDGET       | The acting head can't spend a cent.                           | NEW_BOSS
            NOT_INTERESTED  | They had a bad experience with a firm like ours.              | BURNED
            OTHER           | The last one let them down, so no more of that.               | BURNED
            NO_NEED         | They tried it once and it failed.                             | BURNED
            NOT_INTERESTED  | The receptionist told me no on his behalf.                    | FRONT_DESK
            OTHER           | His assistant says he will not call back.                     | FRONT_DESK
            SEND_EMAIL      | Reception takes no calls for her.                             | FRONT_DESK
            WRONG_PERSON    | She has no say in it at all.                                  | NO_SAY
            CHOSE_COMPETITOR| They asked for references and we had one.                     | REFERENCES
            NOT_INTERESTED  | He doesn't like change, and that was that.                    | HABIT
            OTHER           | Our support never called back, so they are done.              | POOR_SERVICE
            """)
    void the_line_answers_what_was_told(Objection objection, String report, String topic) {
        var advice = coach.advise(
                no(Bucket.FIT, objection).part(report, Nature.BUSINESS).diagnosis(),
                Facts.shownLately(List.of()),
                Moment.first(report.hashCode(), TODAY));

        assertThat(advice.line().id()).startsWith("heard/" + topic + "/line-");
    }

    @Test
    void the_tip_fits_what_was_told_as_well() {
        var told = no(Bucket.FIT, Objection.TOO_EXPENSIVE).part("She circled the setup fee.", Nature.BUSINESS);

        assertThat(background.tip(told.diagnosis(), 3)).contains("fee");
    }

    /** What helps to open a first talk is no help after a demo. */
    @Test
    void a_late_no_gets_no_advice_for_a_first_call() {
        var late = no(Bucket.FIT, Objection.NOT_INTERESTED).part("After two demos it is a no.", Nature.BUSINESS);
        var early = no(Bucket.DELIVERY, Objection.NOT_INTERESTED).part("No thanks.", Nature.BUSINESS);
        var inDelivery = no(Bucket.DELIVERY, Objection.NOT_INTERESTED).part("A no after the demo.", Nature.BUSINESS);

        for (int turn = 0; turn < 12; turn++) {
            assertThat(background.tip(inDelivery.diagnosis(), turn)).doesNotContain("who you are", "ten seconds");
            assertThat(background.tip(early.diagnosis(), turn)).doesNotContain("grew quiet", "each meeting");
        }
        assertThat(coach.advise(late.diagnosis(), Facts.shownLately(List.of()), Moment.first(1, TODAY))
                        .line()
                        .id())
                .contains("-told-late");
    }

    @Test
    void a_text_that_was_shown_lately_makes_room_for_the_next_best() {
        var told = no(Bucket.FIT, Objection.TOO_EXPENSIVE).part("She circled the setup fee.", Nature.BUSINESS);
        var shown = List.of("heard/FEE/line-without", "heard/FEE/line-for");

        assertThat(coach.advise(told.diagnosis(), Facts.shownLately(shown), Moment.first(1, TODAY))
                        .line()
                        .id())
                .startsWith("objections/TOO_EXPENSIVE/");
    }

    @Test
    void a_stop_and_an_attack_are_answered_as_such() {
        var stop =
                no(Bucket.MOOD, Objection.STOP_CALLING).stop().part("In a meeting, and stop calling.", Nature.BUSINESS);
        var attack =
                no(Bucket.MOOD, Objection.OTHER).severity(Severity.ABUSIVE).part("The receptionist.", Nature.PERSONAL);

        assertThat(List.of(stop, attack))
                .allSatisfy(each -> assertThat(
                                coach.advise(each.diagnosis(), Facts.shownLately(List.of()), Moment.first(1, TODAY))
                                        .line()
                                        .id())
                        .startsWith("care/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He called me a rat at the booth and spat.      | EXIT_IN_PERSON
            She cursed me in the waiting room.             | EXIT_IN_PERSON
            He screamed names at me on his doorstep.       | EXIT_IN_PERSON
            He called me a rat.                            | EXIT_PHONE
            """)
    void the_words_to_leave_fit_where_it_was(String report, String exit) {
        var attack = no(Bucket.MOOD, Objection.OTHER).severity(Severity.ABUSIVE).part(report, Nature.PERSONAL);

        assertThat(coach.advise(attack.diagnosis(), Facts.shownLately(List.of()), Moment.first(1, TODAY))
                        .line()
                        .id())
                .startsWith("care/" + exit + "/");
    }

    @Test
    void who_looks_for_work_gets_no_line_of_sales() {
        var told = no(Bucket.FIT, Objection.TOO_EXPENSIVE).part("A discount, they asked.", Nature.BUSINESS);
        var line = Voice.JOB_SEARCH.say(
                () -> coach.advise(told.diagnosis(), Facts.shownLately(List.of()), Moment.first(1, TODAY))
                        .line());

        assertThat(line.id()).doesNotStartWith("heard/");
    }
}
