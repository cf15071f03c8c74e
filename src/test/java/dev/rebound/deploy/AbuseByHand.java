package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One report of abuse and the three people around it, at their keyboards: whoever meets with nothing presses again. */
final class AbuseByHand {
    static final String PATTERN = "pattern";

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(6);
    private static final String SAID = "he called me a stupid cow and said he would come round and find me";
    private static final String NOTE = "It was my own number.";
    private static final List<String> EVERYTHING = List.of("WORDS", "PERSON", "COMPANY", "DATE");
    private static final String GIVEN = "shared something with you";
    private static final String TAKEN = "took the report back";
    private static final List<String> HEARD = List.of(
            "opened what you shared",
            "and decides next",
            "decided about what you shared",
            "so what you shared went to");

    private final Simulator slack;
    private final TwoProcesses both;
    private final String name;
    private final String rep;
    private String first;
    private String other;

    AbuseByHand(Simulator slack, TwoProcesses both, String name) {
        this.slack = slack;
        this.both = both;
        this.name = name;
        rep = "UREP" + name;
        first = "UANNA" + name;
        other = "UBEN" + name;
    }

    @Override
    public String toString() {
        return name;
    }

    List<String> all() {
        return List.of(rep, first, other);
    }

    String rep() {
        return rep;
    }

    String first() {
        return first;
    }

    String other() {
        return other;
    }

    /** A team of one who sells and two who manage; nothing of it is due on its own these days. */
    void hired() {
        both.change(
                "insert into team select gen_random_uuid(), workspace_id, ?, words_name, ?, at_minute, 'UTC', rhythm, 127,"
                        + " '', '', words_prompts, created_at from team where channel = ?",
                rep,
                Instant.now().atZone(ZoneOffset.UTC).getDayOfWeek().plus(3).name(),
                slack.channel(PATTERN));
        hired(rep, "INVITED", 0);
        hired(first, "MANAGER", 0);
        hired(other, "MANAGER", 1);
    }

    private void hired(String user, String part, int place) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        both.change(
                "insert into member (id, workspace_id, slack_user, zone, standing)"
                        + " select gen_random_uuid(), workspace_id, ?, 'UTC', 'MEMBER' from team where channel = ?",
                user,
                rep);
        both.change(
                "insert into team_person (id, workspace_id, team_id, slack_user, part, place, asked_at)"
                        + " select gen_random_uuid(), workspace_id, id, ?, ?, ?, current_timestamp"
                        + " from team where channel = ?",
                user,
                part,
                place,
                rep);
    }

    /** An attack is written down, and the preview of a report stands before the rep. */
    void preview() {
        var me = slack.as(rep);
        reaches(rep, page -> !page.isEmpty(), () -> me.types(me.dm(), "/reject"));
        assertThat(me.submits(Map.of("text", SAID, "company", company(), "person", "Tom Reed"))
                        .errors())
                .isEmpty();
        var card =
                Mailbox.await(PATIENCE, this::cards, found -> !found.isEmpty()).get(0);
        reaches(rep, page -> page.contains("*This is sent*"), () -> me.presses(card, "Tell my manager"));
        if (page(rep).contains("*To:* <@" + other + ">")) {
            var usual = other;
            other = first;
            first = usual;
        }
    }

    private List<Message> cards() {
        var me = slack.as(rep);
        return me.sees(me.dm()).stream()
                .filter(message -> message.blocks().encode().contains("Tell my manager"))
                .toList();
    }

    private String company() {
        return "Fernhill " + name;
    }

    void send() {
        slack.as(rep).submits(Map.of("abuse.rep.details", EVERYTHING, "abuse.rep.note", NOTE));
    }

    /** Whether Rebound told the rep that it was sent. */
    boolean isSaidToBeSent() {
        return page(rep).contains("Sent to <@") || page(rep).contains("Sent. Nobody opened it yet.");
    }

    void sent() {
        reaches(rep, page -> isSaidToBeSent(), this::send);
    }

    void takeBack() {
        slack.as(rep).pressesInModal("Take it back");
    }

    /** Taken back, or too late for it. */
    void tookBack() {
        reaches(
                rep,
                page -> page.contains("You took it back") || page.contains("so you can not take it back now"),
                this::takeBack);
    }

    void awaitGiven(String manager) {
        awaitGiven(manager, both::letGoOfTheDead);
    }

    private List<Message> given(String manager) {
        return dm(manager, List.of(GIVEN));
    }

    void open(String manager) {
        closesPages(manager);
        given(manager).stream()
                .findFirst()
                .ifPresent(message -> slack.as(manager).presses(message, "Open"));
    }

    private void closesPages(String user) {
        if (!page(user).isEmpty()) {
            slack.as(user).closesAll();
        }
    }

    /** All that was shared is in front of them. */
    void opened(String manager) {
        reaches(
                manager,
                page -> Stream.of(SAID, "Tom Reed", company(), NOTE, "Day: ").allMatch(page::contains),
                () -> open(manager));
    }

    void acknowledge(String manager) {
        slack.as(manager).pressesInModal("Acknowledge");
    }

    void acknowledged(String manager) {
        reaches(manager, AbuseByHand::isForm, () -> acknowledge(manager));
    }

    void decide(String manager, String decision) {
        slack.as(manager).submits(Map.of("decision", decision, "note", "I am with you."));
    }

    /** Theirs or somebody else's. */
    void decided(String manager, String decision) {
        reaches(
                manager,
                page -> page.contains("was told.") || page.contains("Somebody decided while you looked"),
                () -> decide(manager, decision));
    }

    private static boolean isForm(String page) {
        return page.contains("What do you decide?");
    }

    /** Two working days went by. */
    void late() {
        both.change("update abuse_report set held_since = held_since - interval '10 days' where rep = ?", rep);
        both.bringNear(AbuseKillIT.JOB);
    }

    void passedOn() {
        awaitGiven(other, () -> {
            both.letGoOfTheDead();
            both.bringNear(AbuseKillIT.JOB);
        });
    }

    private void awaitGiven(String manager, Runnable meanwhile) {
        Mailbox.await(
                PATIENCE,
                () -> {
                    meanwhile.run();
                    pause(200);
                    return given(manager);
                },
                found -> !found.isEmpty());
    }

    /** From wherever it stands to a decision, unless it was taken back. */
    void end() {
        if (isTakenBack()) {
            return;
        }
        awaitGiven(first);
        closesPages(first);
        opened(first);
        if (page(first).contains("abuse.acknowledge")) {
            acknowledged(first);
        }
        if (isForm(page(first))) {
            decided(first, "TALK_FIRST");
        }
    }

    boolean isTakenBack() {
        return states().contains("TAKEN_BACK");
    }

    /** Whether something of what was shared is there. */
    boolean isKept() {
        return !both.read(
                        "select id from abuse_report where rep = ? and coalesce(words_said, words_person, words_company,"
                                + " words_note) is not null",
                        rep)
                .isEmpty();
    }

    List<String> states() {
        return both.read("select state from abuse_report where rep = ?", rep).stream()
                .map(Object::toString)
                .toList();
    }

    /** What was done with it, in order. */
    List<String> acts() {
        return both
                .read(
                        "select a.act from abuse_audit a join abuse_report r on r.id = a.report_id"
                                + " where r.rep = ? order by a.place",
                        rep)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The messages about it that this one sees. */
    List<Message> told(String user) {
        return user.equals(rep) ? dm(rep, HEARD) : dm(user, List.of(GIVEN, TAKEN));
    }

    /** Whether it says that it was taken back. */
    boolean isEmptied(String manager) {
        return !dm(manager, List.of(TAKEN)).isEmpty();
    }

    /** What the rep heard, each of it once. */
    List<String> heard() {
        return told(rep).stream().map(Message::text).distinct().toList();
    }

    int decisions() {
        return both.read(
                        "select d.id from abuse_decision d join abuse_report r on r.id = d.report_id where r.rep = ?",
                        rep)
                .size();
    }

    /** How many there have to be by what is written down. */
    int due(String user) {
        return user.equals(rep)
                ? (int) acts().stream()
                        .filter(List.of("OPENED", "ACKNOWLEDGED", "DECIDED", "REVISED", "PASSED_LATE")::contains)
                        .count()
                : both.read("select id from abuse_notice where slack_user = ?", user)
                        .size();
    }

    /** How many messages to this one Slack has taken that still wait, or were taken a second time before. */
    int taken(String user) {
        var due = due(user);
        return held(user) + told(user).size() - due;
    }

    private int held(String user) {
        return both.read(
                        "select id from outbox where state = 'WAITING' and kind in ('POST', 'STANDING') and lane = ?",
                        user)
                .size();
    }

    private List<Message> dm(String user, List<String> texts) {
        Acting reader = slack.as(user);
        return reader.sees(reader.dm()).stream()
                .filter(message -> texts.stream().anyMatch(message.text()::contains))
                .toList();
    }

    private String page(String user) {
        return slack.as(user).modal().map(view -> view.blocks().encode()).orElse("");
    }

    private void reaches(String user, Predicate<String> there, Runnable again) {
        var end = Instant.now().plus(PATIENCE);
        while (!there.test(page(user))) {
            assertThat(Instant.now()).as("%s sees: %s", user, page(user)).isBefore(end);
            again.run();
            waits(user, there, Instant.now().plus(BEFORE_AGAIN));
        }
    }

    private void waits(String user, Predicate<String> there, Instant end) {
        while (!there.test(page(user)) && Instant.now().isBefore(end)) {
            pause(20);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
