package dev.rebound.slack.store;

import dev.rebound.privacy.Words;
import dev.rebound.slack.Deliveries;
import dev.rebound.slack.InWorkspace;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Answered requests in table {@code delivery}. */
final class DeliveryStore implements Deliveries {
    private final Rows rows = new Rows();
    private final Clock clock;

    DeliveryStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean take(String key) {
        if (rows.findById(id(key)) != null) {
            return false;
        }
        try {
            rows.persistAndFlush(fresh(key));
            return true;
        } catch (ConstraintViolationException taken) {
            return false;
        }
    }

    @Override
    public void keep(String key, String answer) {
        rows.findById(id(key)).answer = Words.of(answer);
        rows.flush();
    }

    @Override
    public Optional<String> answerTo(String key) {
        return rows.findByIdOptional(id(key)).map(row -> row.answer).map(Words::text);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return (int) rows.delete("receivedAt < ?1", moment);
    }

    private DeliveryRow fresh(String key) {
        var row = new DeliveryRow();
        row.id = id(key);
        row.receivedAt = clock.instant();
        return row;
    }

    private static String id(String key) {
        return InWorkspace.current() + "/" + key;
    }

    private static final class Rows implements PanacheRepositoryBase<DeliveryRow, String> {}
}
