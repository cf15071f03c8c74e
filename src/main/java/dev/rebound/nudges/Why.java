package dev.rebound.nudges;

import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;

/** Says in one sentence which tap of theirs asked for a message, and how to stop it. */
public final class Why {
    /** Asks why a message came, wherever it is drawn; its value is the kind. */
    public static final String ASK = "nudges.why";

    /** Switches its kind off; its value is the kind. */
    public static final String LESS = "nudges.less";

    private final Consents consents;
    private final Playbook playbook;
    private final Labels labels;

    public Why(Consents consents, Playbook playbook) {
        this.consents = consents;
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** What a kind is called. */
    public String name(Nudge kind) {
        return labels.text("nudge.name." + kind);
    }

    /** The sentence, for whoever asks at that moment. */
    public String of(Member member, Nudge kind, Instant now) {
        return consents.of(member.user(), kind)
                .map(consent -> labels.text(
                        "nudge.why." + consent.tap(),
                        "what",
                        name(kind),
                        "day",
                        playbook.onDay(member.today(consent.since()), member.today(now))))
                .orElseGet(() -> labels.text("nudge.why.off", "what", name(kind)));
    }
}
