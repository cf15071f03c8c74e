package dev.rebound.abuse.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import dev.rebound.abuse.DeskOnHome;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.State;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.time.ZoneId;
import java.util.ArrayList;

/** What goes to whoever has a report; nothing of what was shared is in it, since reading it is recorded. */
record HeraldNotice(DeskWords words) {
    Message given(Incident incident, String user, ZoneId zone) {
        var who = words.who(incident.rep());
        var lead = words.text(incident.isAppealed() ? "abuse.given.appeal" : "abuse.given", "who", who);
        var id = incident.id().toString();
        return new Message(
                lead,
                Blocks.start()
                        .ours(lead)
                        .ours(others(incident, user) + " " + words.text(opening(incident), "who", who))
                        .row(first(DeskOnHome.OPEN, words.text("abuse.button.open"), id))
                        .small(words.text(
                                        "abuse.given.when",
                                        "when",
                                        words.when(incident.desk().since(), zone))
                                + " "
                                + code(incident))
                        .list());
    }

    private static String opening(Incident incident) {
        return incident.opened() ? "abuse.given.again" : "abuse.given.opening";
    }

    private String others(Incident incident, String user) {
        var others = new ArrayList<>(incident.desk().told());
        others.remove(user);
        return others.isEmpty()
                ? words.text("abuse.given.alone")
                : words.text("abuse.given.others", "others", words.all(others));
    }

    Message reminded(Incident incident) {
        var state = incident.state() == State.ACKNOWLEDGED ? State.ACKNOWLEDGED : State.SENT;
        var lead = words.text("abuse.reminded." + state, "who", words.who(incident.rep()));
        var open = button(
                DeskOnHome.OPEN, words.text("abuse.button.open"), incident.id().toString());
        return new Message(
                lead, Blocks.start().ours(lead, open).small(code(incident)).list());
    }

    Message taken(Incident incident) {
        var lead = words.text("abuse.taken", "who", words.who(incident.rep()));
        return new Message(lead, Blocks.start().ours(lead).small(code(incident)).list());
    }

    private String code(Incident incident) {
        return words.text("abuse.given.code", "what", DeskWords.code(incident.id()));
    }
}
