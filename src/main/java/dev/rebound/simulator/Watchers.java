package dev.rebound.simulator;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The open pages: told by server-sent events what changed before them. */
final class Watchers {
    private final Map<String, Set<HttpServerResponse>> pages = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Loop loop;

    Watchers(Loop loop) {
        this.loop = loop;
    }

    void add(String person, HttpServerResponse page) {
        page.putHeader("Content-Type", "text/event-stream").putHeader("Cache-Control", "no-store");
        page.setChunked(true).write(": open\n\n");
        Set<HttpServerResponse> open = pages.computeIfAbsent(person, p -> new LinkedHashSet<>());
        open.add(page);
        page.closeHandler(gone -> open.remove(page));
    }

    /** Whether this person has a page open. */
    boolean isThere(String person) {
        return pages.getOrDefault(person, Set.of()).stream().anyMatch(page -> !page.closed());
    }

    /** Several changes of one moment are told once. */
    void changed(Collection<String> people) {
        if (changed.isEmpty()) {
            loop.soon(this::tell);
        }
        changed.addAll(people);
    }

    void changed(String person) {
        changed(Set.of(person));
    }

    void toast(String person, String text) {
        send(person, "toast", new JsonObject().put("text", text));
    }

    private void tell() {
        Set<String> told = Set.copyOf(changed);
        changed.clear();
        told.forEach(person -> send(person, "changed", new JsonObject()));
    }

    private void send(String person, String event, JsonObject data) {
        for (HttpServerResponse page : Set.copyOf(pages.getOrDefault(person, Set.of()))) {
            if (!page.closed()) {
                page.write("event: " + event + "\ndata: " + data.encode() + "\n\n");
            }
        }
    }
}
