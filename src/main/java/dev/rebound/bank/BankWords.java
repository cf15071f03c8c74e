package dev.rebound.bank;

import dev.rebound.bank.Rewards.Due;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;

/** What lies in the bank, in words; the same wherever it is read. */
public final class BankWords {
    private final Labels labels;
    private final When when;

    public BankWords(Playbook playbook) {
        labels = playbook.labels();
        when = new When(playbook);
    }

    /** What it is: "Praise", "Reward after 40 dials". */
    public String lead(Deposit deposit) {
        return deposit.kind() == Kind.REWARD
                ? labels.counted("bank.reward.after", deposit.efforts())
                : labels.text("bank.kind." + deposit.kind());
    }

    /** When it was kept, where its author is. */
    public String when(Deposit deposit, Member member, Instant now) {
        return when.of(deposit.at(), member.zone(), now);
    }

    /** One line about a promise that came due. */
    public String due(Due due) {
        var promised = due.reward().text().text().strip().replaceFirst("[.]+$", "");
        return labels.counted("bank.reward.due", due.efforts(), "what", promised);
    }
}
