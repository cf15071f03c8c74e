package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A Slack in a box, running. */
public final class Simulator implements AutoCloseable {
    private final House house;

    private Simulator(House house) {
        this.house = house;
    }

    /** Opens the port and answers from then on. */
    public static Simulator start(Options options) {
        House house = new House(options);
        house.loop.ask(house::open);
        return new Simulator(house);
    }

    /** The base of the Web API, with its last slash: what {@code SLACK_API_URL} is set to. */
    public String apiUrl() {
        return house.world.address().http() + "/api/";
    }

    public String pageUrl() {
        return house.world.address().http();
    }

    public int port() {
        return house.world.address().port();
    }

    public String signingSecret() {
        return house.world.options().signingSecret();
    }

    public String botToken() {
        return house.world.options().botToken();
    }

    public String appToken() {
        return house.world.options().appToken();
    }

    public String teamId() {
        return Workspace.TEAM;
    }

    /** Deliveries go to {@code /slack/events} under this address from now on. */
    public void pointAt(URI appBaseUrl) {
        run(() -> house.http.pointAt(appBaseUrl));
    }

    /** One of the cast at the keyboard, or somebody that was put in. */
    public Acting as(Person person) {
        return as(person.id());
    }

    /** As {@link #as(Person)}, by Slack user id. */
    public Acting as(String userId) {
        return new Acting(house, read(() -> house.world.person(userId)));
    }

    /** Adds somebody, who joins {@code sales}, or changes one with the same id: another zone, another role. */
    public void put(Person person) {
        run(() -> {
            house.world.people().put(person);
            house.world.conversations().join(person.id());
        });
    }

    /** The id of a channel of this name, without the hash: {@code sales} and {@code north} have the bot in them, {@code random} not. */
    public String channel(String name) {
        return read(() -> house.world.conversations().resolve("#" + name).orElseThrow())
                .id();
    }

    /** Lets the next calls of a Web API method go wrong. */
    public Failing fail(String method) {
        return new Failing(house, method);
    }

    /** Turns any switch as {@code POST /sim/control} does; an unknown one is refused with an exception. */
    public void turn(JsonObject control) {
        JsonObject reply = read(() -> house.control.perform(control));
        if (!Replies.isOk(reply)) {
            throw new IllegalArgumentException("no such switch: " + control.encode());
        }
    }

    /** The next answers of the app get lost on their way: the work is done and Slack does not know it. */
    public void loseAcks(int times) {
        turn(new JsonObject().put("do", "lose_acks").put("times", times));
    }

    /** One posted message a second and channel, the rest is 429. */
    public void strictRates(boolean on) {
        turn(new JsonObject().put("do", "strict_rates").put("on", on));
    }

    /** Forgets all failures that are switched on. */
    public void heal() {
        turn(new JsonObject().put("do", "heal"));
    }

    /** Moves the workspace's time forward; the time in signatures stays the clock's. */
    public void advance(Duration by) {
        run(() -> house.world.clock().advance(by));
    }

    public Instant now() {
        return read(() -> house.world.clock().now());
    }

    /**
     * Which way deliveries take.
     *
     * @param route {@code auto} (a socket when one is connected), {@code http} or {@code socket}
     */
    public void route(String route) {
        turn(new JsonObject().put("do", "route").put("to", route));
    }

    /** How many Socket Mode connections the app holds. */
    public int sockets() {
        return read(house.socket::connected);
    }

    /** Sends {@code disconnect} over every socket and closes it. */
    public void disconnectSockets() {
        turn(new JsonObject().put("do", "disconnect"));
    }

    /** All calls that the app made, in order. */
    public List<Call> calls() {
        return read(house.log::calls);
    }

    /** The calls of one method, in order. */
    public List<Call> calls(String method) {
        return calls().stream().filter(c -> c.method().equals(method)).toList();
    }

    /** All deliveries whose answer is known, in the order in which they were sent. */
    public List<Delivery> deliveries() {
        return read(house.log::deliveries);
    }

    public void clearLog() {
        run(house.log::clear);
    }

    /** Looks until something is there; refused with an exception when it is not there in time. */
    public <T> T await(Duration atMost, Supplier<Optional<T>> look) {
        return Patience.until(atMost, look);
    }

    /** The calls of one method, as soon as there are this many. */
    public List<Call> awaitCalls(String method, int count, Duration atMost) {
        return await(atMost, () -> Optional.of(calls(method)).filter(calls -> calls.size() >= count));
    }

    /** Sends a delivery again, freshly signed, this many times at once. */
    public List<Answer> repeats(Delivery delivery, int times) {
        return house.loop.ask(() -> house.deliveries.repeat(delivery, times));
    }

    /** Tells the app of an event that nobody's act here brings about, such as {@code team_join}; it need not be subscribed. */
    public Answer tells(JsonObject event) {
        return house.loop.ask(() -> house.events.tell(event));
    }

    /** Slack's question whether an address is the app's: true when the challenge comes back. */
    public boolean shakesHands() {
        return house.loop.ask(house.deliveries::handshake);
    }

    @Override
    public void close() {
        house.loop.close();
    }

    private <T> T read(Supplier<T> work) {
        return house.loop.read(work);
    }

    private void run(Runnable work) {
        house.loop.read(() -> {
            work.run();
            return true;
        });
    }
}
