package dev.rebound.bank.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.bank.BankOnHome;
import dev.rebound.bank.BankWords;
import dev.rebound.bank.Deposit;
import dev.rebound.bank.Kind;
import dev.rebound.bank.Rewards.Due;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the whole bank, with its search and its two ways to put something in. */
final class BankViews {
    static final String CALLBACK = "bank.list";
    static final String ASKED = "asked";

    /** The most that are listed. */
    static final int MOST = 20;

    private static final int QUOTE = 300;
    private static final Place NOWHERE = new Place("bank", null);

    private final BankWords words;
    private final Labels labels;
    private final Instant now;

    BankViews(Playbook playbook, Instant now) {
        words = new BankWords(playbook);
        labels = playbook.labels();
        this.now = now;
    }

    View newest(List<Deposit> deposits, List<Due> due, Member member) {
        var blocks = top();
        due.forEach(promise -> blocks.theirs(words.due(promise)));
        add(blocks, deposits, member);
        if (deposits.isEmpty()) {
            blocks.theirs(labels.text("bank.empty"));
        }
        return view(null, blocks);
    }

    View found(String asked, List<Deposit> deposits, Member member) {
        var blocks = top();
        add(blocks, deposits, member);
        if (deposits.isEmpty()) {
            blocks.theirs(labels.text("bank.nothing"));
        }
        return view(asked, blocks);
    }

    private Blocks top() {
        return Blocks.start()
                .small(labels.text("bank.intro"))
                .row(
                        button(BankOnHome.ADD, labels.text("bank.button.add"), "bank"),
                        button(BankForms.REWARD, labels.text("bank.button.reward"), "bank"));
    }

    private void add(Blocks blocks, List<Deposit> deposits, Member member) {
        deposits.forEach(deposit -> blocks.theirs(line(deposit, member), open(deposit)));
        if (deposits.size() == MOST) {
            blocks.small(labels.text("bank.newest", "count", MOST));
        }
    }

    private String line(Deposit deposit, Member member) {
        return words.lead(deposit) + " · " + words.when(deposit, member, now) + "\n"
                + Cut.onOneLine(deposit.text().text(), QUOTE);
    }

    private ButtonElement open(Deposit deposit) {
        var action = deposit.kind() == Kind.WIN ? BankOnHome.OPEN_WIN : BankOnHome.EDIT;
        return button(action, labels.text("entry.button.open"), deposit.id().toString());
    }

    private View view(@Nullable String asked, Blocks blocks) {
        return Form.of(CALLBACK)
                .line(ASKED, labels.text("bank.search"), asked)
                .show(blocks.list())
                .view(
                        labels.text("bank.title"),
                        labels.text("search.button"),
                        labels.text("form.close"),
                        NOWHERE.metadata());
    }
}
