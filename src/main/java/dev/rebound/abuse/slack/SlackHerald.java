package dev.rebound.abuse.slack;

import dev.rebound.abuse.Audit;
import dev.rebound.abuse.Herald;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Step;
import dev.rebound.people.Members;
import dev.rebound.slack.Courier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells people by the courier, so that nothing leaves unless what it tells is kept, and nothing kept is untold. */
final class SlackHerald implements Herald {
    private final DeskWords words;
    private final Courier courier;
    private final Members members;
    private final Audit audit;

    SlackHerald(DeskWords words, Courier courier, Members members, Audit audit) {
        this.words = words;
        this.courier = courier;
        this.members = members;
        this.audit = audit;
    }

    @Override
    public void given(Incident incident, String user) {
        var name = name(incident, user, incident.desk().since(), "given");
        courier.post(user, name, new HeraldNotice(words).given(incident, user, members.zone(user)));
    }

    @Override
    public void reminded(Incident incident, String user) {
        var name = name(incident, user, incident.desk().since(), "reminded");
        courier.post(user, name, new HeraldNotice(words).reminded(incident));
    }

    /** All that they were sent about it says so now. */
    @Override
    public void taken(Incident incident, String user) {
        var message = new HeraldNotice(words).taken(incident);
        audit.of(incident.id()).stream()
                .filter(step -> user.equals(step.to()))
                .map(Step::at)
                .distinct()
                .flatMap(at -> Stream.of("given", "reminded").map(kind -> name(incident, user, at, kind)))
                .forEach(name -> courier.change(user, name, message));
    }

    @Override
    public void heard(Incident incident, Step step) {
        courier.post(incident.rep(), new HeraldNews(words).of(incident, step));
    }

    /** Each time that a report comes to somebody is a message of its own: one name would stand for two that wait for Slack. */
    private static UUID name(Incident incident, String user, Instant since, String kind) {
        var text = kind + ":" + incident.id() + ":" + user + ":" + since.getEpochSecond();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
