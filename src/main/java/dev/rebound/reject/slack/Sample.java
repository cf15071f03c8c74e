package dev.rebound.reject.slack;

import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Labels;
import dev.rebound.reject.Rehearsal;
import dev.rebound.slack.Message;
import dev.rebound.slack.Visit;
import java.time.ZoneOffset;

/** {@code /reject demo}: a real diagnosis and a real card of a sample text, of which nothing is kept. */
final class Sample {
    private static final Member NOBODY = new Member("nobody", ZoneOffset.UTC, Standing.MEMBER, true);

    private final Rehearsal rehearsal;
    private final CardBlocks cards;
    private final String text;

    Sample(Rehearsal rehearsal, CardBlocks cards, Labels labels) {
        this.rehearsal = rehearsal;
        this.cards = cards;
        text = labels.text("demo.text");
    }

    Message message() {
        Visit.keepNothing();
        return cards.sample(rehearsal.card(NOBODY, text), text);
    }
}
