package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrisisTest {
    private final Crisis crisis = Playbook.shipped().crisis();

    @Test
    void holds_no_word_of_the_trade() {
        assertThat(everything()).flatExtracting(TextRules::coachingWords).isEmpty();
    }

    @Test
    void shows_the_way_to_people_and_says_what_was_kept() {
        assertThat(String.join("\n", crisis.said(List.of())))
                .contains("beyond a coach", "your local emergency number", "findahelpline.com", "befrienders.org")
                .contains("did not save", "told nobody");
    }

    @Test
    void names_the_people_of_the_workspace() {
        assertThat(crisis.people().filled(Map.of("people", "Ines, +49 1")).text())
                .isEqualTo("People here you can turn to:\nInes, +49 1");
    }

    @Test
    void people_stand_before_the_ways_and_after_the_first_words() {
        assertThat(crisis.said(List.of("Ines")))
                .containsSubsequence(
                        crisis.opening().get(0), "Ines", crisis.ways().get(0));
        assertThat(crisis.asked(List.of("Ines")))
                .startsWith(crisis.gentleQuestion(), "Ines")
                .endsWith(crisis.kept());
    }

    private List<String> everything() {
        var texts = new ArrayList<>(crisis.said(List.of()));
        texts.addAll(List.of(
                crisis.question(), crisis.gentleQuestion(), crisis.people().text()));
        return texts;
    }
}
