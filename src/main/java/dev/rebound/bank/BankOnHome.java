package dev.rebound.bank;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest that somebody keeps, on their own page, and what they promised themselves where it came due ({@code P22}, {@code P24}). */
public final class BankOnHome implements Section {
    /** Opens the whole bank. */
    public static final String BANK = "bank.open";

    /** Opens the form that puts something in. */
    public static final String ADD = "bank.add";

    /** Opens one that was put in; its value is the id. */
    public static final String EDIT = "bank.edit";

    /** Opens a win, wherever wins are kept; its value is the win's id. */
    public static final String OPEN_WIN = "win.open";

    private static final int BELOW_THE_LAST_TEN = 30;
    private static final int NEWEST = 3;

    private final Bank bank;
    private final Rewards rewards;
    private final Labels labels;
    private final BankWords words;

    public BankOnHome(Bank bank, Rewards rewards, Playbook playbook) {
        this.bank = bank;
        this.rewards = rewards;
        labels = playbook.labels();
        words = new BankWords(playbook);
    }

    @Override
    public int order() {
        return BELOW_THE_LAST_TEN;
    }

    /** Nothing before there is anything: the word for it stands in help. */
    @Override
    public Optional<Part> of(Member member, Instant now) {
        var newest = bank.newest(member.user(), NEWEST);
        return newest.isEmpty() ? Optional.empty() : Optional.of(part(newest, member, now));
    }

    private Part part(List<Deposit> newest, Member member, Instant now) {
        var rows = new ArrayList<Row>();
        rewards.today(member, now).forEach(due -> rows.add(new Row.Text(words.due(due))));
        newest.forEach(deposit -> rows.add(row(deposit, member, now)));
        rows.add(new Row.Tray(List.of(
                Button.of(BANK, labels.text("bank.button.open"), "home"),
                Button.of(ADD, labels.text("bank.button.add"), "home"))));
        return new Part(labels.text("bank.title"), rows);
    }

    private Row.Entry row(Deposit deposit, Member member, Instant now) {
        return new Row.Entry(
                words.lead(deposit),
                words.when(deposit, member, now),
                deposit.text().text(),
                List.of(button(deposit)));
    }

    private Button button(Deposit deposit) {
        var action = deposit.kind() == Kind.WIN ? OPEN_WIN : EDIT;
        return Button.of(
                action, labels.text("entry.button.open"), deposit.id().toString());
    }
}
