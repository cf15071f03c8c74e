package dev.rebound.wiring;

import dev.rebound.slack.Introduction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

/** What begins once everything stands, and in which order it ends. */
class Running {
    private static final int LAST = 5000;

    private final Introduction introduction;

    Running(Introduction introduction) {
        this.introduction = introduction;
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        introduction.begin();
    }

    void end(@Observes ShutdownEvent stop) {
        introduction.end();
    }
}
