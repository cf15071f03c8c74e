package dev.rebound.playbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.List;
import java.util.stream.Stream;

/** Asks for every text that a diagnosis can lead to, so that a missing one stops the start and not a person's card. */
final class Inventory {
    private final Playbook playbook;

    private Inventory(Playbook playbook) {
        this.playbook = playbook;
    }

    /** @throws IllegalStateException when a text is missing, in whichever voice */
    static void check(Playbook playbook) {
        var inventory = new Inventory(playbook);
        for (var voice : Voice.values()) {
            voice.say(() -> inventory.complete(voice));
        }
    }

    private Voice complete(Voice voice) {
        check();
        return voice;
    }

    private void check() {
        for (var objection : Objection.values()) {
            Stream.of(Bucket.values()).forEach(bucket -> checkObjection(objection, bucket));
        }
        Stream.of(ThinkingTrap.values()).forEach(this::checkTrap);
        checkSome(playbook.reframes(null), "NO_TRAP");
        checkSome(playbook.reframesAlone(null), "NO_TRAP alone");
        Stream.of(Care.values()).forEach(kind -> checkSome(playbook.care(kind), kind.name()));
        Stream.of(Care.HARSH, Care.ABUSIVE, Care.HURT).forEach(kind -> checkSome(playbook.truths(kind), kind.name()));
        Stream.of(Answer.values()).forEach(playbook::template);
        playbook.crisis();
        checkLabels();
    }

    private void checkObjection(Objection objection, Bucket bucket) {
        var cell = playbook.cell(objection, bucket);
        List.of("name", "headline").forEach(cell::text);
        List.of("means", "tip", "line", "step", "dated")
                .forEach(kind -> checkSome(cell.ofKind(kind), cell.name() + " " + kind));
        checkSome(playbook.truths(objection, bucket), "truths/" + objection);
    }

    private void checkTrap(ThinkingTrap trap) {
        playbook.trapName(trap);
        playbook.givenAway(trap, "");
        checkSome(playbook.reframes(trap), trap.name());
        checkSome(playbook.reframesAlone(trap), trap.name() + " alone");
    }

    private void checkLabels() {
        Stream.of(Bucket.values()).forEach(playbook::bucketName);
        Stream.of(Nature.values()).forEach(playbook::natureName);
    }

    private static void checkSome(List<Phrase> phrases, String what) {
        if (phrases.isEmpty()) {
            throw new IllegalStateException("There is no text for " + what);
        }
    }
}
