package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Heard;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card may call by name: few things, and those surely. */
class ParticularsTest {
    private final Heard heard = Heard.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bakery wants nothing new.                | thing |
            A no from the lift company.                  | thing | the lift company
            It was about solar panels.                   | thing | the solar panels
            The baker's dog barked at me.                | thing |
            The whole place was empty.                   | thing |
            Five calls and not a word.                   | tries | five calls
            That was my third voicemail.                 | tries | third voicemail
            Two interviews, then a no.                   | tries | two interviews
            I called on Tuesday.                         | tries |
            The bakery said no.                          | who   | the bakery
            The theatre nurse said no.                   | who   |
            They took another bakery.                    | who   |
            The band spent it on the festival and left.  | who   |
            It rained, and he was on a roof.             | who   |
            They have no garden.                         | none  | garden
            It's a hotel and they don't run any buses.   | none  | buses
            They have no time for that.                  | none  |
            They have no budget.                         | none  |
            She said no, and then she told me how glad she was about the bakery | who |
            """)
    void names_what_the_report_names(String report, String placeholder, String value) {
        assertThat(in(report).get(placeholder)).isEqualTo(value);
    }

    /** How long, how often, how much: only what surely was theirs, and in their own figures. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Legal killed it after 7 months of back n forth.        | work    | seven months
            Eleven weeks of work, one line back.                   | work    | eleven weeks
            I've been pitching Marta for seven weeks.              | work    | seven weeks
            We spent four months on the Barton RFP.                | work    | four months
            14 weeks of site visits.                               | work    | 14 weeks
            It was one week of work.                               | work    | one week
            They renewed for three years.                          | work    |
            He has been there for two years.                       | work    |
            The next two weeks of meetings are full.               | work    |
            Call back in 3 weeks.                                  | work    |
            I worked on the Kaufmann bid since January.            | start   | January
            Got 8 seconds in and click.                            | cut     | eight seconds
            She hung up after 3 secs.                              | cut     | three seconds
            He gave me nine minutes in a hallway.                  | cut     |
            They kept me waiting fifty minutes in a corridor.      | cut     |
            I asked for 30 seconds.                                | cut     |
            I took a minute in the alley.                          | cut     |
            Got 45 min with the CFO.                               | cut     |
            One minute in and she was gone.                        | cut     | one minute
            A 2.5 hour drive for nothing.                          | drive   |
            I drove half an hour for that.                         | drive   |
            I booked the demo two weeks ago.                       | late    |
            We signed the NDA a week ago.                          | late    |
            On extended leave for 3 months.                        | term    |
            He pays up to 2000 a month.                            | until   |
            We were 8,900, the other guys were 12,500.             | cheap   |
            We were 15% cheaper and lost all the same.             | less    |
            I drove 3 hrs to Mendoza for that.                     | drive   | three hours
            A four hour drive for nothing.                         | drive   | four hours
            She drove 2 hours to see her mother.                   | drive   |
            She went quiet, 16 days now.                           | silence | 16 days
            Three weeks of silence.                                | silence | three weeks
            Three weeks of silence, then one line back.            | silence |
            Silent since monday before last.                       | since   |
            Nothing since the 3rd.                                 | since   | the 3rd
            Signed it on the 4th. I called on the 9th.             | late    | five days
            They signed with Gusto two days ago.                   | late    | two days
            I called on the 4th. Signed on the 9th, they said.     | late    |
            They renewed w/ the other one for 36 months.           | term    | 36 months
            Tied to Telekom till 08/2027.                          | until   | 08/2027
            5 emails 2 voicemails and nothing.                     | tries   | five emails and two voicemails
            4 mails, 2 vms and one whatsapp.                       | tries   | four mails, two voicemails and one WhatsApp
            He took 3 calls during it.                             | tries   |
            They get ten calls a day.                              | tries   |
            Ends june 30 call back then.                           | tries   |
            Twenty calls today.                                    | tries   |
            The other starter has already two meetings.            | tries   |
            Proposal opened 11 times since May.                    | opened  | eleven times
            He said I looked at my phone three times.              | opened  |
            Excel works fine for 220 trucks.                       | size    | 220 trucks
            14.2k vs 9.8k from the others.                         | dear    | 14.2k
            14.2k vs 9.8k from the others.                         | cheap   | 9.8k
            We were 18,400 the other guy 13,900.                   | cheap   | 13,900
            They picked the cheaper one, 8,900 to our 12,500.      | dear    | 12,500
            Ours was $61,000, their budget was $40,000.            | budget  | $40,000
            Ours was $61,000, their budget was $40,000.            | cheap   |
            From 2019 to our 2021 meeting.                         | cheap   |
            A guy with a napkin, 6k cheaper.                       | less    | 6k
            They were 20% less than us.                            | less    | 20%
            His brother does it for 4k less.                       | less    | 4k
            Less than 20 people there.                             | less    |
            It was 3 vs 2 in the vote.                             | cheap   |
            The 900k against 12k of last year.                     | cheap   |
            """)
    void takes_a_measure_as_it_was_told(String report, String placeholder, String value) {
        assertThat(in(report).get(placeholder)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Circle back q3. He said circle back q1 in q1.          | before  | Q1
            Circle back q3. He said circle back q1 in q1.          | after   | Q3
            He said call in march. Now it's call in june.          | after   | June
            He said call in march, so I call in april.             | after   |
            Said he'd call Monday. now it's Thursday and nothing.  | after   |
            He may buy, now he says call in Q3.                    | after   |
            On the approved list, but no need now.                 | list    |
            Happy with Acme since 2012.                            | year    |
            He says our rates are 20% too high.                    | rate    |
            No capex till january, the third january of this.      | again   | January, for the third time
            Chased him for the fifth time.                         | nth     |
            The same line for the fifth time.                      | nth     | for the fifth time
            Legal killed it.                                       | blocker | legal
            IT said no to all of it.                               | blocker | IT
            He has seen it, and it won't do.                       | blocker |
            They were in, then her mom told them to wait.          | turner  | her mom
            The wife told me at the gate.                          | turner  |
            A guy in a bathrobe.                                   | wear    | a bathrobe
            She has to be on the Coupa list.                       | list    | the Coupa list
            He is on the short list.                               | list    |
            Rates went to 7.1 last week.                           | rate    | 7.1
            His brother in law does it.                            | kin     | brother-in-law
            He is his godson's dad.                                | kin     |
            One late delivery in 2019.                             | grudge  | one late delivery
            One late delivery in 2019.                             | year    | 2019
            The same agent, with him since 1988.                   | bond    | since 1988
            The two fish together.                                 | game    | fishing
            She wrote "not for us at this time".                   | words   | not for us at this time
            I said "please give me a minute".                      | words   |
            "No thanks to you", then "and no more calls".          | words   |
            """)
    void says_again_what_was_said_and_nothing_near_it(String report, String placeholder, String value) {
        assertThat(in(report).get(placeholder)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kevin from the gym chain said not now.    | Kevin Hart | Kevin
            Mr Osei said no.                          | Mr Osei    | Mr Osei
            "Kevin doesn't take calls", she said.     | Kevin      |
            My colleague thinks of Kevin as a friend. | Kevin      |
            """)
    void whoever_spoke_is_called_by_name(String report, String name, String person) {
        var no = no(Bucket.TIMING, Objection.BAD_TIME).by(name, null).part(report, Nature.BUSINESS);

        assertThat(Particulars.of(no.diagnosis(), heard).get("person")).isEqualTo(person);
    }

    /** A receptionist who tells of it closes no company. */
    @ParameterizedTest
    @CsvSource({
        "Fleet manager, the fleet manager",
        "receptionist,",
        "PA,",
        "executive assistant,",
        "Assistant manager, the assistant manager",
        "company secretary, the company secretary",
        "intern,",
        "landlord,"
    })
    void whoever_only_answers_for_them_is_not_who_said_no(String title, String them) {
        var no = no(Bucket.TIMING, Objection.OTHER).from(title).part("They close on Monday.", Nature.BUSINESS);

        assertThat(Particulars.of(no.diagnosis(), heard).get("them")).isEqualTo(them);
    }

    @Test
    void what_they_said_about_themselves_is_nothing_to_name() {
        var diagnosis = no(Bucket.FIT, Objection.NO_NEED)
                .part("They said no.", Nature.BUSINESS)
                .saying("even the bakery would not hire me, after 7 months of calls and 5 emails", null)
                .diagnosis();

        assertThat(Particulars.of(diagnosis, heard)).isEmpty();
    }

    private Map<String, String> in(String report) {
        return Particulars.of(
                no(Bucket.FIT, Objection.NO_NEED).part(report, Nature.BUSINESS).diagnosis(), heard);
    }
}
