package dev.rebound.simulator;

/** All that the workspace remembers. */
record World(
        Options options,
        Address address,
        WorkspaceClock clock,
        People people,
        Conversations conversations,
        Messages messages,
        Views views,
        Triggers triggers,
        ResponseUrls responseUrls,
        Uploads uploads,
        Watchers watchers) {

    static World of(Options options, Loop loop) {
        Address address = new Address();
        WorkspaceClock clock = new WorkspaceClock(options.clock());
        return new World(
                options,
                address,
                clock,
                new People(),
                new Conversations(),
                new Messages(),
                new Views(clock),
                new Triggers(clock),
                new ResponseUrls(clock, address),
                new Uploads(),
                new Watchers(loop));
    }

    Person person(String id) {
        return people.find(id).orElseThrow(() -> new IllegalArgumentException("nobody has the id " + id));
    }

    /** Tells those who see the message that something about it changed. */
    void changed(Message message) {
        String only = message.onlyFor();
        if (only != null) {
            watchers.changed(only);
        } else {
            conversations.find(message.channel()).ifPresent(c -> watchers.changed(c.members()));
        }
    }
}
