package dev.rebound.abuse.slack;

import dev.rebound.abuse.Herald;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Notices;
import dev.rebound.abuse.Step;
import dev.rebound.people.Members;
import dev.rebound.slack.Courier;

/**
 * Tells people by the courier, so that nothing leaves unless what it tells is kept, and nothing kept is untold. Slack takes messages to
 * people who left, too: whoever gets one is asked about, and what lies with somebody who left goes on.
 */
final class SlackHerald implements Herald {
    private final DeskWords words;
    private final Courier courier;
    private final Members members;
    private final Notices notices;

    SlackHerald(DeskWords words, Courier courier, Members members, Notices notices) {
        this.words = words;
        this.courier = courier;
        this.members = members;
        this.notices = notices;
    }

    @Override
    public void given(Incident incident, String user) {
        var name = notices.name(incident.id(), user);
        courier.post(
                user,
                name,
                new HeraldNotice(words).given(incident, user, members.meet(user).zone()));
    }

    @Override
    public void reminded(Incident incident, String user) {
        members.meet(user);
        var name = notices.name(incident.id(), user);
        courier.post(user, name, new HeraldNotice(words).reminded(incident));
    }

    /** All that they were sent about it says so now. */
    @Override
    public void taken(Incident incident, String user) {
        var message = new HeraldNotice(words).taken(incident);
        notices.of(incident.id(), user).forEach(name -> courier.change(user, name, message));
    }

    @Override
    public void heard(Incident incident, Step step) {
        courier.post(incident.rep(), new HeraldNews(words).of(incident, step));
    }
}
