package dev.rebound.team.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Agenda;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.playbook.Labels;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a team's own questions would hurt whoever reads them. */
class PromptCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why are you so stupid?",
                "What went well?\nWhy do you idiots never close anything?",
                "Which of you losers lost most?",
                "You are worthless. Why?",
                "You lot are useless",
                "Are women too soft for this job?"
            })
    void an_attack_among_the_questions_is_found(String prompts) {
        assertThat(hurts(prompts)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What went well?",
                "Who was rude to you, and what did you do?",
                "What was the nastiest call, and how did you come back?",
                "Which objection keeps killing your deals?",
                "Did somebody swear at you?",
                "Which no was hard, and what helped?"
            })
    void a_question_about_a_hard_day_is_none(String prompts) {
        assertThat(hurts(prompts)).isFalse();
    }

    @Test
    void none_of_our_own_is_one() {
        var agenda = new Agenda(Labels.shipped());
        for (var number = 0; number < 12; number++) {
            agenda.lines("T", number, List.of())
                    .forEach(line -> assertThat(hurts(line)).as(line).isFalse());
        }
    }

    @Test
    void words_of_danger_are_no_attack() {
        assertThat(hurts("What went well?\nI want to kill myself")).isFalse();
    }

    private static boolean hurts(String prompts) {
        return PromptCheck.hurts(DIAGNOSER, prompts, TODAY);
    }
}
