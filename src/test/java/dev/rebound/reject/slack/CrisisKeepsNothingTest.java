package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Crisis;
import dev.rebound.playbook.Playbook;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of danger by every way in: no coaching, people, and nothing of them anywhere afterwards. Each text carries a word of its own
 * that is looked for.
 */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CrisisKeepsNothingTest extends RoadTest {
    private static final List<String> DIRECT = List.of(
            "i want to kill myself tonight",
            "i don't want to be alive any more",
            "i keep thinking about killing myself between the calls",
            "i just want it all to stop, i want to die",
            "hang myself, that's what I keep thinking when the phone goes quiet",
            "I've written goodbye letters to my kids, I can't do this anymore",
            "I can't see a reason to live and the noes have nothing to do with it",
            "everyone would be happier if I was gone for good, i'm serious",
            "my family would be better off without me, i have a plan",
            "suicidal again after the demo went wrong",
            "I cut my arms again last night after the call with Foss");
    private static final List<String> WRY = List.of(
            "Closed lost: me. I mean my life.",
            "How do you tell your manager that you're suicidal? Is there a form",
            "My last day on earth should not be a no from procurement, but here we are, I've decided.",
            "please tell my brother that I loved him and that I held out as long as I could");
    private static final List<String> INSIDE_A_REPORT = List.of(
            "No from Larkin today. I don't want to live any more.",
            "they froze the budget until July and honestly i'd rather be dead, i mean it",
            "Third no today. I have the pills counted out on the table.",
            "I wish I hadn't woken up this morning. Not interested, said Kestrel, third time.",
            "I bought a rope. Nobody knows. No need to call me back.",
            "overdose is all i think about, the meeting was fine");
    private static final List<String> OTHER_LANGUAGES = List.of(
            "Ich will nicht mehr leben, der Kunde hat wieder abgesagt",
            "Ya no quiero vivir, lo pienso cada noche",
            "J\u2019ai envie de mourir, je n'ose le dire \u00e0 personne",
            "voglio morire, anche oggi un no",
            "quero morrer, ningu\u00e9m sabe",
            "ik wil niet meer leven",
            "nie chc\u0119 ju\u017c \u017cy\u0107",
            "vill inte leva, inget hj\u00e4lper",
            "\u043d\u0435 \u0445\u043e\u0447\u0443 \u0436\u0438\u0442\u044c",
            "\u6b7b\u306b\u305f\u3044");
    private static final String CANARY = "Zorvath";

    /** The lines of the country in which everybody here works. */
    private static final List<String> AUSTRIA = List.of("In Austria:\nTelefonseelsorge: 142, any time");

    private final Crisis crisis = Playbook.shipped().crisis();

    @Inject
    dev.rebound.testkit.Tables rest;

    private record Writer(Acting acting, String user, String text) {}

    @Test
    void no_way_in_keeps_or_coaches_words_of_danger() {
        var writers = writers();
        var colleague = known(SignedSlack.newcomer().user());
        var before = atRest();
        var waiting = tables().count("outbox");
        var log = new LogLines();
        log.begin();

        writers.forEach(writer -> writer.acting().typesToBot(writer.text()));
        until(() -> writers.stream().allMatch(writer -> shown(writer.acting()).size() == 1));
        rest.rowsAtRest();
        writers.forEach(this::writesEverywhere);
        writers.forEach(writer -> assertThat(answers(writer))
                .as(writer.text())
                .hasSize(7)
                .allSatisfy(answer ->
                        assertThat(isTheAnswer(answer)).as(answer.toString()).isTrue()));
        var after = atRest();
        log.end();

        assertThat(after).isEqualTo(before);
        assertThat(tables().count("outbox")).isLessThanOrEqualTo(waiting);
        assertThat(tables().holding(CANARY)).isEmpty();
        assertThat(log.holding(CANARY)).isEmpty();
        assertThat(Metrics.all()).noneMatch(line -> line.contains(CANARY));
        writers.forEach(
                writer -> assertThat(entries(writer.user())).as(writer.text()).isEmpty());
        assertThat(home(writers.get(0).acting()))
                .contains("Nothing stands here yet")
                .doesNotContain(CANARY);
        assertThat(home(colleague)).doesNotContain(CANARY);
    }

    private List<Writer> writers() {
        var texts = Stream.of(DIRECT, WRY, INSIDE_A_REPORT, OTHER_LANGUAGES)
                .flatMap(List::stream)
                .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    var user = SignedSlack.newcomer().user();
                    return new Writer(known(user), user, texts.get(i) + " " + CANARY + (10 + i));
                })
                .toList();
    }

    /** Somebody whom Rebound has met: what that leaves has nothing to do with what they write. */
    private Acting known(String id) {
        var acting = hired(id);
        acting.types(acting.dm(), "/rebound home");
        until(() ->
                rest.column("select zone from member where slack_user = ?", id).contains("Europe/Vienna"));
        return acting;
    }

    /** Everything but the requests themselves, answers on their way, and the pace at which they leave, which is kept a while. */
    private Map<String, Long> atRest() {
        var rows = rest.rowsAtRest();
        rows.keySet().removeAll(List.of("delivery", "channel_pace", "outbox"));
        return rows;
    }

    private void writesEverywhere(Writer writer) {
        var acting = writer.acting();
        var mine = acting.sees(acting.dm()).stream()
                .filter(message -> !message.byBot())
                .findFirst()
                .orElseThrow();
        keepsNoAnswer(() -> SignedSlack.of(writer.user()).in(acting.dm()).message(writer.text()));
        keepsNoAnswer(() -> acting.types(acting.dm(), "/reject " + writer.text()));
        keepsNoAnswer(() -> acting.types(acting.dm(), "/reject +5 " + writer.text()));
        acting.types(acting.dm(), "/reject");
        keepsNoAnswer(() -> acting.submits(Map.of("text", writer.text())));
        acting.uses("log_this_rejection", mine);
        keepsNoAnswer(() -> acting.submits(Map.of()));
        acting.types(acting.dm(), "/rebound tear");
        keepsNoAnswer(() -> acting.submits(Map.of("unsent", writer.text())));
    }

    /** Answers to requests are kept for an hour; of these nothing but that they came. */
    private void keepsNoAnswer(Runnable request) {
        var before = withoutAnswer();
        request.run();
        assertThat(withoutAnswer()).isEqualTo(before + 1);
    }

    private int withoutAnswer() {
        return rest.column("select id from delivery where answer is null").size();
    }

    /** By message twice, by command, by +5, by form, by shortcut, and torn up. */
    private List<JsonArray> answers(Writer writer) {
        var acting = writer.acting();
        until(() -> shown(acting).size() == 6);
        var all = new ArrayList<>(shown(acting));
        all.add(acting.modal().orElseThrow().blocks());
        acting.closes();
        return all;
    }

    private static List<JsonArray> shown(Acting acting) {
        return acting.sees(acting.dm()).stream()
                .filter(Message::byBot)
                .map(Message::blocks)
                .filter(blocks -> blocks.encode().contains("findahelpline.com"))
                .toList();
    }

    /** Its paragraphs are those of the answer to danger, or of the gentle question, and no other: so no card, no line, no reframe. */
    private boolean isTheAnswer(JsonArray blocks) {
        var said = paragraphs(blocks);
        return said.equals(crisis.page(AUSTRIA)) || said.equals(crisis.asked(AUSTRIA));
    }

    private static List<String> paragraphs(JsonArray blocks) {
        return blocks.stream()
                .map(JsonObject.class::cast)
                .filter(block -> !"actions".equals(block.getString("type")))
                .map(block -> block.getJsonObject("text").getString("text"))
                .toList();
    }

    private String home(Acting who) {
        who.opensHome();
        until(() -> who.home().isPresent());
        return who.home().orElseThrow().blocks().encode();
    }
}
