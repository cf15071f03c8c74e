package dev.rebound.win;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Playbook;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts in one line ({@code P20}): whatever people call what they do. */
class CountsTest {
    private final Activities activities = new Activities(Playbook.shipped().labels());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +30 dials                          | 30 DIAL
                    + 30 Calls                         | 30 DIAL
                    +1 cold call                       | 1 DIAL
                    +12 convos.                        | 12 GOOD_TALK
                    +2 referrals asked                 | 2 REFERRAL
                    +4 VMs                             | 4 VOICEMAIL
                    +3 follow ups                      | 3 FOLLOW_UP
                    +7 contacts researched             | 7 CONTACT
                    +9 no answers                      | 9 NO_ANSWER
                    +1000 dials                        | 1000 DIAL
                    +3 demos watched                   | 3 OWN demos watched
                    +1 name                            | 1 CONTACT
                    +30 dials, +2 referrals            | 30 DIAL / 2 REFERRAL
                    +30 dials and 2 intros             | 30 DIAL / 2 REFERRAL
                    +30 dials; 5 voicemails, +1 handwritten card | 30 DIAL / 5 VOICEMAIL / 1 OWN handwritten card
                    +2 pens and paper letters          | 2 OWN pens and paper letters
                    """)
    void what_was_done_is_counted_by_what_it_is_called(String typed, String read) {
        assertThat(Counts.isOne(typed)).isTrue();
        assertThat(Counts.in(typed, activities).counts().stream()
                        .map(one -> (one.times() + " " + one.kind() + " " + one.name()).strip())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+0 dials",
                "+1001 dials",
                "+30 dials, +",
                "+5 a name that is far too long for any row on a phone"
            })
    void what_is_no_count_counts_nothing(String typed) {
        assertThat(Counts.in(typed, activities).counts()).isEmpty();
        assertThat(Counts.in(typed, activities).number()).isZero();
    }

    @Test
    void a_number_alone_is_asked_about() {
        assertThat(Counts.in("+30", activities)).isEqualTo(new Counts(java.util.List.of(), 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"booked a demo with Acme", "30 dials", "moved 2+3 deals on", ""})
    void other_lines_are_no_counts(String typed) {
        assertThat(Counts.isOne(typed)).isFalse();
    }
}
