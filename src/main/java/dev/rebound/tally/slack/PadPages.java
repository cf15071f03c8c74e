package dev.rebound.tally.slack;

import dev.rebound.slack.Courier;
import dev.rebound.slack.Pages;
import dev.rebound.tally.CountDials;
import dev.rebound.tally.Counted;
import java.time.Clock;

/** The pads of the day, drawn again when their entries were changed elsewhere: what was taken back there does not count here. */
record PadPages(CountDials dials, Clock clock, PadBlocks blocks, Besides besides, Courier courier) implements Pages {
    @Override
    public void refresh(String user) {
        dials.fresh(user, clock.instant()).forEach(counted -> change(user, counted));
    }

    private void change(String user, Counted counted) {
        var message = counted.pad().message();
        if (message != null) {
            courier.change(user, message, blocks.drawn(counted, besides.of(counted.pad())));
        }
    }
}
