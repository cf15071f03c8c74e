package dev.rebound.nudges.budget.store;

import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Nudge;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wishes in table {@code consent}; each call joins the transaction of its caller. */
final class ConsentStore implements Consents {
    private final Rows rows = new Rows();

    @Override
    public Optional<Consent> of(String user, Nudge kind) {
        var said = rows.find("user = ?1 and kind = ?2", user, kind)
                .firstResultOptional()
                .map(ConsentRow::toConsent);
        return said.isPresent() ? said.filter(Consent::isWish) : Consent.unsaid(kind);
    }

    @Override
    public List<Consent> of(String user) {
        return rows.list("user", user).stream()
                .map(ConsentRow::toConsent)
                .filter(Consent::isWish)
                .sorted(Comparator.comparing(Consent::kind))
                .toList();
    }

    @Override
    public void give(String user, Consent consent) {
        if (of(user, consent.kind()).isEmpty()) {
            delete(user, consent.kind());
            rows.persistAndFlush(ConsentRow.of(user, consent));
        }
    }

    @Override
    public boolean withdraw(String user, Nudge kind, Instant now) {
        var wasOn = of(user, kind).isPresent();
        if (wasOn) {
            delete(user, kind);
        }
        if (wasOn && kind.comesWithEntries()) {
            rows.persistAndFlush(ConsentRow.of(user, Consent.refusal(kind, now)));
        }
        return wasOn;
    }

    private void delete(String user, Nudge kind) {
        rows.delete("user = ?1 and kind = ?2", user, kind);
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private static final class Rows implements PanacheRepositoryBase<ConsentRow, UUID> {}
}
