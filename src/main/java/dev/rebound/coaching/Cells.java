package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.List;

/** Which texts of the playbook an occasion asks for: what has to be said goes before what might be. */
final class Cells {
    private final Playbook playbook;

    Cells(Playbook playbook) {
        this.playbook = playbook;
    }

    /** The file and the cell that a text stands in: "reframes/LABELLING". */
    static String nameOf(List<Phrase> texts) {
        var id = texts.get(0).id();
        return id.substring(0, id.lastIndexOf('/'));
    }

    List<Phrase> comforts(Occasion occasion) {
        return occasion.thought()
                .map(thought -> playbook.reframesAlone(thought.trap()))
                .orElseGet(() -> playbook.reframesAlone(ThinkingTrap.NEGATIVE_FEELING));
    }

    List<Phrase> truths(Occasion occasion) {
        if (occasion.isAbuse()) {
            return playbook.truths(Care.ABUSIVE);
        }
        var trap = occasion.trapped().map(Thought::trap);
        if (trap.isPresent()) {
            return playbook.reframes(trap.get());
        }
        if (occasion.hurt()) {
            return playbook.truths(Care.HURT);
        }
        if (occasion.isStop()) {
            return stopTruths(occasion.diagnosis());
        }
        if (occasion.isOnlyTemper()) {
            return playbook.truths(Care.HARSH);
        }
        return occasion.thought().isPresent() ? playbook.reframes(null) : playbook.truths(occasion.diagnosis());
    }

    /** Beside another objection or reason, or when it was asked at another time, only what is true of any stop. */
    private List<Phrase> stopTruths(Diagnosis diagnosis) {
        boolean howOften = diagnosis.objection() == Objection.STOP_CALLING && diagnosis.bucket() == Bucket.DELIVERY;
        return playbook.truths(Objection.STOP_CALLING, howOften ? Bucket.DELIVERY : Bucket.MOOD);
    }

    List<Phrase> lines(Occasion occasion) {
        if (occasion.isAbuse()) {
            return playbook.care(occasion.exit());
        }
        if (occasion.isStop()) {
            return playbook.care(Care.CLOSING_LINE);
        }
        if (occasion.isOnlyTemper()) {
            return playbook.care(Care.CALM);
        }
        var answers = answersToCriticism(occasion);
        return answers.isEmpty() ? playbook.lines(occasion.diagnosis()) : answers;
    }

    private List<Phrase> answersToCriticism(Occasion occasion) {
        return occasion.criticism().stream()
                .map(remark -> playbook.approach(remark.text()).lines())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<Phrase> steps(Occasion occasion) {
        var care = occasion.step();
        if (care.isPresent()) {
            return playbook.care(care.get());
        }
        return occasion.day() == null
                ? playbook.steps(occasion.diagnosis())
                : playbook.datedSteps(occasion.diagnosis());
    }
}
