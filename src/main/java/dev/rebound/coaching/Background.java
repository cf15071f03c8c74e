package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Heard;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Severity;
import java.util.List;
import java.util.Optional;

/** What stands behind a card: what such a no usually means, and one thing to do differently ({@code P4}). */
public final class Background {
    private final Playbook playbook;
    private final Heard heard = Heard.shipped();

    public Background(Playbook playbook) {
        this.playbook = playbook;
    }

    /** What it sounds like, at most 40 characters ({@code P2}); it asks for nothing that the report told. */
    public String headline(Diagnosis diagnosis) {
        var usual = playbook.headline(diagnosis);
        var headlines = playbook.about(diagnosis, "headline");
        return headlines.get(0).text().equals(usual)
                ? told(headlines, diagnosis).orElse(usual)
                : usual;
    }

    private static Optional<String> told(List<Phrase> texts, Diagnosis diagnosis) {
        return Said.in(diagnosis).fitting(texts).stream()
                .filter(Said::isTold)
                .map(Phrase::text)
                .findFirst();
    }

    /** What it usually means, given the reason; another wording for another turn. An attack means nothing about anybody else ({@code P37}). */
    public String meaning(Diagnosis diagnosis, int turn) {
        return byTurns(
                isAttack(diagnosis) ? playbook.care(Care.ATTACK_MEANS) : playbook.about(diagnosis, "means"),
                diagnosis,
                turn);
    }

    /** One thing to do differently that asks for nothing that the report told; after a stop that is to keep to it. */
    public String tip(Diagnosis diagnosis, int turn) {
        return byTurns(isAttack(diagnosis) ? playbook.care(Care.ATTACK_TIP) : nearestTips(diagnosis), diagnosis, turn);
    }

    private List<Phrase> nearestTips(Diagnosis diagnosis) {
        var nearest = Nearest.to(diagnosis, Hearing.topics(diagnosis, heard, Particulars.of(diagnosis, heard)), null)
                .all("tip");
        return nearest.isEmpty() ? playbook.tips(diagnosis) : nearest;
    }

    private static String byTurns(List<Phrase> texts, Diagnosis diagnosis, int turn) {
        var fitting = Said.in(diagnosis).fitting(texts);
        return fitting.get(Math.floorMod(turn, fitting.size())).text();
    }

    private static boolean isAttack(Diagnosis diagnosis) {
        return diagnosis.severity() == Severity.ABUSIVE;
    }
}
