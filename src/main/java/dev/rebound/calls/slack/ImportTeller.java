package dev.rebound.calls.slack;

import dev.rebound.calls.Fault;
import dev.rebound.calls.Import;
import dev.rebound.calls.Teller;
import dev.rebound.calls.Unread;
import dev.rebound.slack.Courier;
import java.util.List;
import java.util.Map;

/** Sends the answer to a file. */
record ImportTeller(ImportBlocks blocks, Courier courier) implements Teller {
    @Override
    public void done(Import read, int fresh, int known, Map<Fault, List<Integer>> faults) {
        courier.post(read.author(), blocks.done(read.id(), fresh, known, faults));
    }

    @Override
    public void unread(Import read, Unread why) {
        courier.post(read.author(), blocks.unread(why));
    }
}
