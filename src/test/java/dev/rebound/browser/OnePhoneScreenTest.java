package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A card takes one phone screen: twelve lines, the rows of buttons counted, on 380 pixels. Measured from the second card of a day
 * on, since the first says more about who can read it. The figures go to {@code target/browser/card-lines.txt}.
 */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class OnePhoneScreenTest {
    private static final double MOST_LINES = 12;
    private static final int MOST_PIXELS = 560;
    private static final List<String> REPORTS = List.of(
            CardJourneyTest.STANDARD,
            "/reject Priya at Kestrel Foods said the price is half elsewhere",
            "/reject he said the pitch was a generic script and i did not let him talk",
            "/reject they went with Salesloft after two demos, procurement just told me",
            "/reject they're under contract with HubSpot until end of June and happy with it",
            "/reject she's the wrong person, procurement at Alder & Sons decides that, talk to Tom Reed",
            "/reject we're five people, we built our own tool and have no need for this",
            "/reject he was in a meeting and said to call back next quarter, too much going on",
            "/reject they are reorganising and everything is on hold until autumn, she said",
            "/reject caught her on a terrible day, she snapped at me and i felt like a fool",
            "/reject he shouted that i'm a parasite and an idiot and should get a real job");

    /** Those that hold more than others. */
    private static final List<String> FULLER = List.of(
            "/reject she asked me politely to take her off the list and not to call again, Dana at Penrose & Sons",
            "/reject take me off your list and never call again she said. i'm such a nuisance, i always get it wrong",
            "/reject he yelled stop calling me and slammed the phone down, lose this number. i'm useless at this",
            "/reject he called me a stupid cow and an idiot and told me to get lost. i'm terrible at this",
            "/reject he called me an idiot and yelled never call here again. i feel ashamed, i'm a failure",
            "/reject he yelled at me that we have no budget until October and to stop wasting his damn time",
            "/reject he yelled that the price is a joke and hung up. i never get this right, i'm hopeless at calls",
            "/reject she snapped that the pitch was a generic script, so rude. everyone else can do this but me",
            "/reject Priya at Larkspur Foods said to call back next quarter, too much going on there right now, they said",
            "/reject Priya at Larkspur Foods went with Salesloft after two demos. i feel like a fool, i should have asked",
            "/reject Priya at Larkspur Foods yelled that they are under contract until end of June. i'm terrible at this",
            "/reject Priya at Larkspur Foods said no budget until July, and take us off the list, do not contact us again",
            "/reject Priya at Larkspur Foods said the pitch was pushy and they have no budget until July. i'm terrible at this",
            "/reject Priya at Larkspur Foods said not interested",
            "/reject Priya at Larkspur Foods yelled that he has no budget. i always get it wrong, i'm a failure",
            "/reject jetlagged to bits, just in from Auckland, asked me if it was Tuesday, then asked which Tuesday, then no");

    private static final List<String> BESIDES = List.of(
            CardJourneyTest.STANDARD,
            "/reject he yelled stop calling me and slammed the phone down, lose this number. i'm useless at this",
            "/reject he called me a stupid cow and an idiot and told me to get lost. i'm terrible at this",
            "/reject he yelled that the price is a joke and hung up. i never get this right, i'm hopeless at calls",
            "/reject Priya at Larkspur Foods yelled that they are under contract until end of June. i'm terrible at this",
            "/reject Priya at Larkspur Foods said no budget until July, and take us off the list. i'm terrible at this");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Test
    void a_card_takes_twelve_lines_with_its_buttons() throws IOException {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.PHONE), slack);
        page.asked(CardJourneyTest.STANDARD);
        var table = new ArrayList<String>();
        var all = new SoftAssertions();
        for (var report : Stream.concat(REPORTS.stream(), FULLER.stream()).toList()) {
            var card = page.asked(report);
            var height = card.height();
            table.add(row(height, report));
            all.assertThat(card.offers("reject.not-right")).as(report).isTrue();
            all.assertThat(height.total()).as(card.text()).isLessThanOrEqualTo(MOST_LINES);
            all.assertThat(height.px()).as(card.text()).isLessThanOrEqualTo(MOST_PIXELS);
        }
        keep(table);
        all.assertAll();
    }

    /** What stands beside an answer takes the place of what it says itself. */
    @ParameterizedTest
    @CsvSource({"2, 15 min", "4, Someone to talk to"})
    void a_card_with_a_break_or_a_heavy_day_beside_it_takes_no_more(int before, String button) {
        var window = CHROMIUM.open(slack, Screen.PHONE);
        var all = new SoftAssertions();
        for (var report : BESIDES) {
            var rep = SignedSlack.newcomer();
            for (var i = 0; i < before; i++) {
                rep.command("Priya at Larkspur Foods said they have no budget. i'm terrible at this");
            }
            var card = SlackPage.of(rep.user(), window, slack).asked(report);
            all.assertThat(card.text()).contains(button);
            all.assertThat(card.height().total()).as(card.text()).isLessThanOrEqualTo(MOST_LINES);
            all.assertThat(card.height().px()).as(card.text()).isLessThanOrEqualTo(MOST_PIXELS);
        }
        all.assertAll();
    }

    @Test
    void the_first_card_of_a_day_fits_the_screen_too_and_has_only_one_line_more() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.PHONE), slack);
        var first = page.asked(CardJourneyTest.STANDARD);
        assertThat(first.height().px()).isLessThanOrEqualTo(MOST_PIXELS);
        assertThat(first.height().total() - first.linesOfSmallPrint("In Rebound only you"))
                .isLessThanOrEqualTo(MOST_LINES);
    }

    private static String row(MessageView.Height height, String report) {
        return String.format(
                Locale.ROOT,
                "%5.1f %4d %5.1f %4d  %s",
                height.lines(),
                height.rows(),
                height.total(),
                height.px(),
                report);
    }

    private static void keep(List<String> table) throws IOException {
        table.add(0, "lines rows total   px  report");
        Files.createDirectories(Window.PICTURES);
        Files.write(Window.PICTURES.resolve("card-lines.txt"), table);
    }
}
