package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;

/** The names and ids that never change while the simulator runs. */
final class Workspace {
    static final String TEAM = "T0NORTHWD";
    static final String OTHER_TEAM = "T0CONTOSO";
    static final String NAME = "Northwind";
    static final String DOMAIN = "northwind";
    static final String APP = "A0REBOUND";
    static final String BOT = "B0REBOUND";
    static final String BOT_USER = Person.REBOUND.id();
    /** Slack still sends it with everything; apps are told to ignore it. */
    static final String VERIFICATION_TOKEN = "simulator-verification-token";

    private Workspace() {}

    static JsonObject team() {
        return new JsonObject().put("id", TEAM).put("domain", DOMAIN);
    }

    static String teamOf(Person person) {
        return person.role() == Person.Role.STRANGER ? OTHER_TEAM : TEAM;
    }
}
