package dev.rebound.slack;

import com.slack.api.bolt.App;

/** What a feature listens to in Slack: commands, buttons, forms, shortcuts and events. One handler a name. */
public interface Listener {
    /** Registers the handlers; each parses, calls its room and acks. */
    void listenTo(App app);
}
