package dev.rebound.simulator;

import dev.rebound.simulator.ApiDoor.Reply;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Everything put together behind one port. */
final class House {
    final Loop loop = new Loop();
    final Log log = new Log();
    final Failures failures = new Failures();
    final World world;
    final HttpRoad http;
    final SocketLink socket;
    final Deliveries deliveries;
    final Events events;
    final Control control;
    final Acts acts;
    private final RateLimits limits;
    private final ResponseUrlPosts responses;
    private final WebApi api;
    private final ApiDoor apiDoor;
    private final FileDoor fileDoor;
    private final PageDoor pageDoor;

    House(Options options) {
        world = World.of(options, loop);
        http = new HttpRoad(loop.vertx(), options, world.clock());
        socket = new SocketLink(loop, options);
        deliveries = new Deliveries(loop, world, log, List.of(socket, http));
        events = new Events(world, deliveries);
        AppPosts posts = new AppPosts(world, events);
        responses = new ResponseUrlPosts(world, posts);
        limits = new RateLimits(world);
        api = methods(posts);
        apiDoor = new ApiDoor(loop, world.clock(), failures, log);
        control = new Control(world, failures, limits, new Control.Roads(http, socket, deliveries));
        acts = new Acts(world, events, new Typing(events, deliveries, responses), deliveries);
        fileDoor = new FileDoor(world);
        pageDoor = new PageDoor(world, acts, control, log);
    }

    private WebApi methods(AppPosts posts) {
        WebApi methods = new WebApi(world.options());
        new AppMethods(world, socket).join(methods);
        new UserMethods(world).join(methods);
        new ConversationMethods(world).join(methods);
        new ChatMethods(world, posts).join(methods);
        new ViewMethods(world).join(methods);
        new FileMethods(world, posts).join(methods);
        return methods;
    }

    /** Opens the port. */
    Future<HttpServer> open() {
        HttpServerOptions server = new HttpServerOptions()
                .setHost("localhost")
                .setPort(world.options().port());
        return loop.vertx()
                .createHttpServer(server)
                .requestHandler(this::receive)
                .webSocketHandler(socket::accept)
                .listen()
                .onSuccess(opened -> world.address().settle(opened.actualPort()));
    }

    private void receive(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/api/")) {
            String method = path.substring("/api/".length());
            apiDoor.receive(request, method, (given, token) -> call(method, given, token));
        } else if (path.startsWith("/response/")) {
            apiDoor.receive(request, "response_url", (given, token) -> responses.receive(path, given));
        } else if (FileDoor.knows(path)) {
            fileDoor.receive(request);
        } else {
            pageDoor.receive(request);
        }
    }

    private Reply call(String method, Arguments given, String token) {
        return limits.refuses(method, given) ? ApiDoor.limited(1) : Reply.of(api.answer(method, token, given));
    }
}
