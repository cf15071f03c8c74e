package dev.rebound.simulator;

/** Where the simulator is reached; known once the port is. */
final class Address {
    private volatile int port;

    void settle(int opened) {
        port = opened;
    }

    int port() {
        return port;
    }

    String http() {
        return "http://localhost:" + port;
    }

    String socket() {
        return "ws://localhost:" + port;
    }
}
