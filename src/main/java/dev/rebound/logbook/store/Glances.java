package dev.rebound.logbook.store;

import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Trait;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries that look at entries without reading anybody's words. */
final class Glances {
    private static final UUID NONE = new UUID(0, 0);

    private Glances() {}

    static List<List<String>> shownLately(EntityManager entities, String author, @Nullable UUID except, int most) {
        return entities
                .createQuery(
                        "select r.shown from RejectionRow r where r.author = ?1 and r.id <> ?2 and r.shown <> ''"
                                + " order by r.workspaceId, r.author, r.writtenAt desc, r.at desc, r.id",
                        String.class)
                .setParameter(1, author)
                .setParameter(2, except == null ? NONE : except)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(shown -> List.of(shown.split(" ")))
                .toList();
    }

    static List<Trait> traits(EntityManager entities, String author, Instant from, int most) {
        return entities
                .createQuery(
                        "select r.title, r.industry, r.channel, r.brushOff, r.confidence, r.times from RejectionRow r"
                                + " where r.author = ?1 and r.at >= ?2"
                                + " and (r.title is not null or r.industry is not null or r.channel is not null)"
                                + " order by r.at desc, r.id",
                        Object[].class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RejectionColumns::trait)
                .toList();
    }

    static List<Glimpse> glimpses(EntityManager entities, String author, Instant from, Instant to) {
        return entities
                .createQuery(
                        "select r.at, r.times, r.severity, r.hurt,"
                                + " (select count(p.start) from RejectionRow o join o.parts p"
                                + " where o.id = r.id and p.trap is not null)"
                                + " from RejectionRow r where r.author = ?1 and r.at >= ?2 and r.at < ?3"
                                + " order by r.at, r.id",
                        Object[].class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .stream()
                .map(RejectionColumns::glimpse)
                .toList();
    }
}
