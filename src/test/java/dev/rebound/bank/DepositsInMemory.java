package dev.rebound.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A bank without a database. */
final class DepositsInMemory implements Deposits {
    private final List<Deposit> deposits = new ArrayList<>();

    @Override
    public void add(Deposit deposit) {
        deposits.add(deposit);
    }

    @Override
    public void change(Deposit deposit) {
        deposits.replaceAll(old -> old.id().equals(deposit.id()) ? deposit : old);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return deposits.removeIf(
                deposit -> deposit.author().equals(author) && deposit.id().equals(id));
    }

    @Override
    public int forget(String author) {
        var before = deposits.size();
        deposits.removeIf(deposit -> deposit.author().equals(author));
        return before - deposits.size();
    }

    @Override
    public Optional<Deposit> find(String author, UUID id) {
        return of(author, deposit -> deposit.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Deposit> lesson(String author, UUID entry) {
        return of(author, deposit -> entry.equals(deposit.no())).findFirst();
    }

    @Override
    public List<Deposit> page(String author, int page, int most) {
        return of(author, deposit -> true).skip((long) page * most).limit(most).toList();
    }

    @Override
    public List<Deposit> of(String author, Set<Kind> kinds, int most) {
        return of(author, deposit -> kinds.contains(deposit.kind())).limit(most).toList();
    }

    @Override
    public void used(String author, Set<UUID> ids, Instant at) {
        deposits.replaceAll(deposit -> ids.contains(deposit.id()) ? usedAt(deposit, at) : deposit);
    }

    private static Deposit usedAt(Deposit deposit, Instant at) {
        return new Deposit(
                deposit.id(),
                deposit.author(),
                deposit.kind(),
                deposit.at(),
                deposit.text(),
                deposit.no(),
                deposit.efforts(),
                at);
    }

    private Stream<Deposit> of(String author, Predicate<Deposit> which) {
        return deposits.stream()
                .filter(deposit -> deposit.author().equals(author))
                .filter(which)
                .sorted(Comparator.comparing(Deposit::at).reversed().thenComparing(Deposit::id));
    }
}
