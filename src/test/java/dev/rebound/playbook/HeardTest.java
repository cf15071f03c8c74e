package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Objection;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {
    private final Heard heard = Heard.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_EXPENSIVE    | There was one fee on it.                          | FEE
            TOO_EXPENSIVE    | The coffee was too much.                          |
            HAS_VENDOR       | The coffee was good.                              |
            NO_NEED          | They have no warehouse.                           | HAVE_NONE
            BAD_TIME         | She is on maternity leave.                        | BABY
            BAD_TIME         | His wife is in labour.                            | BABY
            BAD_TIME         | It was about labour law.                          |
            BAD_TIME         | The exams are on.                                 | EXAMS
            BAD_TIME         | It takes two exams to know that.                  |
            NO_BUDGET        | All of it was already allocated.                  | POT_EMPTY
            NO_BUDGET        | Money comes once the grant is there.              | GRANT
            CHOSE_COMPETITOR | They held on to the incumbent.                    | INCUMBENT
            NO_RESPONSE      | Not a word since the quote.                       | AFTER_QUOTE
            OTHER            | It is not the law firm but their lawyers.         | LEGAL
            HUNG_UP          | A click, and gone.                                | CLICK
            NO_BUDGET        | The client cut the money, so it rests.            | MONEY_WAS_CUT
            NO_BUDGET        | There is nothing in the plan for it.              |
            OTHER            | They signed a pledge with those who write.        | PLEDGE
            OTHER            | She keeps bees, so no chemicals.                  | PLEDGE
            NO_NEED          | We failed the audit and have no certificate.      | PAPERS
            NO_NEED          | The job is for people with C1.                    | PAPERS
            OTHER            | The works council meets in March.                 | WORKS_COUNCIL
            WRONG_PERSON     | The CTO says go to the CFO.                       | IN_CIRCLES
            SEND_EMAIL       | Always the summary, never the meeting.            | ALWAYS_MAIL
            OTHER            | They still remember the outage.                   | OUR_PAST
            OTHER            | They had a bad time with us, never again.         | OUR_PAST
            OTHER            | He thought I'm a scammer.                         | AFRAID_OF_A_TRICK
            CHOSE_COMPETITOR | They wanted somebody who lives nearer to it.      | NEAR
            BAD_TIME         | Half the yard is fought over in a divorce.        | OWNERSHIP
            NO_NEED          | We filled the pool in.                            | NO_LONGER
            NO_NEED          | They do it themselves.                            | DO_IT_SELF
            NO_NEED          | no sso, no deal                                   | MISSING
            NO_NEED          | they dont have a lawn                             | HAVE_NONE
            HAS_VENDOR       | It is a list with four names, a preferred list.   | CLOSED_LIST
            CHOSE_COMPETITOR | The other one could start on Monday.              | SOONER
            TOO_EXPENSIVE    | We were the dearest of them.                      | DEAREST
            TOO_EXPENSIVE    | She can't afford it on a pension.                 | CANNOT_PAY
            WRONG_PERSON     | A wrong number, a shop for hair.                  | SOMEBODY_ELSE
            BAD_TIME         | She was crying and said sorry.                    | IN_TEARS
            NO_NEED          | He did it in a baby voice.                        |
            OTHER            | It went off like a fire drill.                    |
            NO_RESPONSE      | Not a word about the fascia board.                |
            OTHER            | Board optics, he said.                            |
            HUNG_UP          | In the middle of my line he was gone.             |
            OTHER            | He drove off.                                     |
            TOO_EXPENSIVE    | She did not haggle.                               |
            NO_NEED          | She would not take it for free.                   |
            NO_RESPONSE      | It was a mail merge.                              |
            OTHER            | They are a funeral home, and it was a cancer.     |
            OTHER            | It felt like a court.                             |
            """)
    void a_topic_is_told_by_whole_words_and_for_its_objections(Objection objection, String report, String topic) {
        var told = heard.in(report, kind -> kind.equals("ANY") || kind.equals(objection.name())).stream()
                .filter(each -> !each.ofKind("cues").isEmpty() && each.isCoveredBy(Set.of()))
                .map(Topic::name);

        if (topic == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told.findFirst()).contains(topic);
        }
    }

    /** A word that stands for nothing would leave its topic out without a sign. */
    @Test
    void a_topic_is_for_something_that_there_is() {
        var kinds = Stream.concat(
                        Stream.of("ANY", "HARSH", "ABUSIVE", "CIVIL"),
                        Arrays.stream(Objection.values()).flatMap(each -> Stream.of(each.name(), "PLAIN " + each)))
                .toList();
        var sheet = Sheet.named("heard");

        assertThat(sheet.names().stream()
                        .map(sheet::cell)
                        .filter(cell -> cell.has("for"))
                        .flatMap(cell -> Stream.of(cell.text("for").text().split(", *"))))
                .allMatch(kinds::contains);
    }

    /** A thing that is sold says no to nobody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bakery said no.             | bakery
            It was about payroll.           |
            He was up on a roof.            |
            """)
    void only_a_place_can_say_no(String report, String place) {
        assertThat(heard.placeIn(report).orElse(null)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dentist's phone rang.       | dentist
            It was the gravestone maker.    | gravestone
            A Solar flare of a man.         |
            """)
    void the_first_thing_is_found_also_where_something_is_its_own(String report, String thing) {
        assertThat(heard.thingIn(report).orElse(null)).isEqualTo(thing);
    }
}
