package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An attack from the report to the decision and what comes of it, as a rep and a manager see it in the browser ({@code P38}, {@code P39}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class AbuseJourneyTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String ATTACK = "he called me a stupid cow";
    private static final String NOTE = "Nobody has to hear that. Thank you for telling me.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    Workplace workplace;

    private final UUID team = UUID.randomUUID();
    private Person rep;
    private Person boss;
    private Person colleague;
    private String company;

    @AfterEach
    void the_team_ends() {
        workplace.ends(team);
    }

    @ParameterizedTest
    @EnumSource
    void an_attack_is_told_in_part_and_nobody_has_to_deal_with_them_again(Screen screen) {
        hire(screen);
        var window = CHROMIUM.open(slack, screen);

        reports(window);
        tells(window);
        decides(window);
        hears(window);
        warns(window);
    }

    private void hire(Screen screen) {
        var family = List.of("Vogel", "Lang", "Roth").get(screen.ordinal());
        rep = person("Ida " + family);
        boss = person("Paul " + family);
        colleague = person("Rosa " + family);
        company = List.of("Ostrander", "Quimby", "Zollinger").get(screen.ordinal()) + " " + rep.id();
        workplace.team(team, Set.of(boss.id()), Set.of(rep.id(), colleague.id()));
    }

    private Person person(String called) {
        var id = SignedSlack.newcomer().user();
        var name = called.toLowerCase(Locale.ROOT).replace(' ', '.');
        var person = new Person(id, name, called, "Sales", VIENNA, Person.Role.MEMBER);
        slack.put(person);
        SignedSlack.of(id).command("/rebound", "");
        tables.awaitZone(id, VIENNA);
        workplace.hires(id, VIENNA);
        return person;
    }

    private void reports(Window window) {
        var page = visit(window, rep);
        page.openMessages();
        page.say("/reject");
        var form = new ModalView(window);
        form.awaitText("Company");
        form.type("text", ATTACK);
        form.type("company", company);
        form.type("person", "Tom Reed");
        form.submit();
        var card = page.message("An attack");
        shoot(window, "card");
        card.press("abuse.rep.tell");
    }

    /** Without the prospect's name. */
    private void tells(Window window) {
        var form = new ModalView(window);
        assertThat(form.awaitText("This is sent")).contains("Who: Tom Reed", "Company: " + company, ATTACK);
        window.shootTall(window.screen().label() + "-abuse-preview");
        form.tick("Who it was");
        window.await(
                "preview without the name",
                () -> Optional.of(form.awaitText("This is sent")).filter(text -> !text.contains("Who: Tom Reed")));
        window.shootTall(window.screen().label() + "-abuse-preview-less");
        form.submit();
        form.awaitText("Sent to");
        shoot(window, "sent");
        form.close();
    }

    private void decides(Window window) {
        var page = visit(window, boss);
        page.openHome().awaitText("Shared with you");
        shoot(window, "queue");
        page.openMessages();
        var message = page.message("shared something with you");
        assertThat(message.text()).doesNotContain("cow", company, "Tom Reed");
        shoot(window, "message");
        message.press("abuse.open");
        var form = new ModalView(window);
        assertThat(form.awaitText("shared this with you"))
                .contains(ATTACK, company)
                .doesNotContain("Tom Reed");
        window.shootTall(window.screen().label() + "-abuse-opened");
        form.press("abuse.acknowledge");
        form.awaitText("was told that you have it");
        form.choose("decision", "Cut ties: nobody here gets in touch with them again");
        form.type("note", NOTE);
        window.shootTall(window.screen().label() + "-abuse-decide");
        form.submit();
        form.awaitText("was told.");
        window.shootTall(window.screen().label() + "-abuse-decided");
        form.close();
    }

    private void hears(Window window) {
        var page = visit(window, rep);
        page.openMessages();
        assertThat(page.message("decided about what you shared").text()).contains("Nobody here gets in touch", NOTE);
        shoot(window, "heard");
        page.openHome().awaitText("What you told");
        window.shootTall(window.screen().label() + "-abuse-home");
    }

    private void warns(Window window) {
        var page = visit(window, colleague);
        page.openMessages();
        page.say("/reject");
        var form = new ModalView(window);
        form.awaitText("Company");
        form.type("text", "no budget until next year");
        form.type("company", company);
        form.submit();
        assertThat(page.message("Sounds like").text()).containsAnyOf("no more contact", "not to be contacted");
        shoot(window, "warned");
    }

    private static SlackPage visit(Window window, Person person) {
        window.visit("?as=" + person.id() + "&theme=" + window.screen().theme);
        return new SlackPage(window);
    }

    private static void shoot(Window window, String name) {
        window.shoot(window.screen().label() + "-abuse-" + name);
    }
}
