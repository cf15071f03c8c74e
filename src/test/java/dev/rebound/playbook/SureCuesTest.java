package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Objection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that were heard where nothing of the kind was said: what they have to hear, and what not. */
class SureCuesTest {
    private final Heard heard = Heard.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WATER         | BAD_TIME         | a burst pipe, he was mopping
            WATER         | BAD_TIME         | they had a flood in the cellar
            WATER         | NO_BUDGET        | all money goes into the storm damage
            WATER         | OTHER            | after the storm half the roof is off
            WATER         | BAD_TIME         | the hurricane took their sign
            WATER         | BAD_TIME         | the shop is flooded
            SO_CLOSE      | CHOSE_COMPETITOR | we made the final round
            SO_CLOSE      | CHOSE_COMPETITOR | runner-up again
            SO_CLOSE      | CHOSE_COMPETITOR | it was down to two and they took the other
            SO_CLOSE      | NOT_INTERESTED   | i was shortlisted and then a no
            SO_CLOSE      | CHOSE_COMPETITOR | came in second by a few points
            SO_CLOSE      | CHOSE_COMPETITOR | i was so close
            NERVOUS       | APPROACH_CRITICISM | he said i sound nervous
            NERVOUS       | APPROACH_CRITICISM | my voice shook and she heard it
            NERVOUS       | APPROACH_CRITICISM | you sounded hesitant, he said
            NERVOUS       | OTHER            | my hands were trembling, he saw it
            NERVOUS       | APPROACH_CRITICISM | you seemed unsure about the numbers
            CANNOT_PAY    | TOO_EXPENSIVE    | she lives on a pension
            CANNOT_PAY    | TOO_EXPENSIVE    | they can't afford it
            CANNOT_PAY    | NO_BUDGET        | it is over her limit
            CANNOT_PAY    | TOO_EXPENSIVE    | his ceiling is two hundred
            NO_LONGER     | NO_NEED          | they got rid of the fleet
            NO_LONGER     | NO_NEED          | they don't use it anymore
            NO_LONGER     | NO_NEED          | she no longer runs the shop
            NO_LONGER     | NO_NEED          | he sold the boat in june
            NO_LONGER     | NO_NEED          | pool's gone since last year
            EASTER        | BAD_TIME         | she is on annual leave
            EASTER        | NO_RESPONSE      | an auto-reply
            EASTER        | BAD_TIME         | he's out until the tenth
            EASTER        | BAD_TIME         | the boss is off until monday
            WORKS_COUNCIL | OTHER            | the works council has to agree first
            WORKS_COUNCIL | WRONG_PERSON     | it goes to the betriebsrat
            WORKS_COUNCIL | BAD_TIME         | nothing before their works council meets
            PLEDGE        | OTHER            | they buy nothing that is tested on animals
            """)
    void it_is_heard_where_it_is_said(String topic, Objection objection, String report) {
        assertThat(topics(objection, report)).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WATER         | NOT_INTERESTED   | i sell storm doors, she shut hers
            WATER         | NOT_INTERESTED   | storm windows, no interest
            WATER         | OTHER            | he went off in a storm of words
            WATER         | NO_RESPONSE      | a flood of mails from me and no reply
            WATER         | NOT_INTERESTED   | flood lights for the yard, not for them
            WATER         | OTHER            | Hurricane Fitness said no
            SO_CLOSE      | NOT_INTERESTED   | the last two calls were a no as well
            SO_CLOSE      | NOT_INTERESTED   | last three doors of the day, all no
            SO_CLOSE      | OTHER            | stood so close to me that i stepped back
            SO_CLOSE      | OTHER            | second place i tried today
            SO_CLOSE      | NOT_INTERESTED   | she has a shortlist and we are not on it
            NERVOUS       | APPROACH_CRITICISM | she said my voice is too loud
            NERVOUS       | APPROACH_CRITICISM | he knew my voice and hung up
            NERVOUS       | OTHER            | they are unsure about the roof
            NERVOUS       | OTHER            | shaky line, he did not get a word
            NERVOUS       | OTHER            | she was hesitant to talk about money
            CANNOT_PAY    | TOO_EXPENSIVE    | two percent is too dear for a pension fund
            CANNOT_PAY    | NO_BUDGET        | the pension scheme has eaten the budget
            CANNOT_PAY    | TOO_EXPENSIVE    | the false ceiling costs too much
            CANNOT_PAY    | TOO_EXPENSIVE    | he has two hens and a goat and laughed at the price
            NO_LONGER     | NOT_INTERESTED   | i can't do this anymore
            NO_LONGER     | NOT_INTERESTED   | i gave up on her
            NO_LONGER     | OTHER            | she switched to french
            NO_LONGER     | NOT_INTERESTED   | a colleague sold the same thing to them
            NO_LONGER     | OTHER            | he no longer answers me
            EASTER        | NO_BUDGET        | nothing goes out until the audit is done
            EASTER        | NOT_INTERESTED   | the offer goes off until they ask
            WORKS_COUNCIL | OTHER            | they have no works council, so it is up to him
            WORKS_COUNCIL | OTHER            | one who works council estates all day
            PLEDGE        | TOO_EXPENSIVE    | feed for two hens and other animals, too dear
            """)
    void it_is_not_heard_where_it_is_not_said(String topic, Objection objection, String report) {
        assertThat(topics(objection, report)).doesNotContain(topic);
    }

    private List<String> topics(Objection objection, String report) {
        return heard.in(report, kind -> kind.equals("ANY") || kind.equals(objection.name())).stream()
                .filter(each -> !each.ofKind("cues").isEmpty())
                .map(Topic::name)
                .toList();
    }
}
