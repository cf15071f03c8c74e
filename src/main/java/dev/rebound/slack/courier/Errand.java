package dev.rebound.slack.courier;

import java.util.UUID;

/** What a courier's job knows: ids alone. */
record Errand(UUID workspace, String lane, UUID letter) {}
