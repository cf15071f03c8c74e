package dev.rebound.support;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** <em>Tear it up</em>: a text that is answered once and kept nowhere ({@code P41}); nothing that is stored is looked at for it. */
public final class Unsent {
    private final Diagnoser diagnoser;
    private final PeopleNearby people;
    private final Playbook playbook;

    public Unsent(Diagnoser diagnoser, PeopleNearby people, Playbook playbook) {
        this.diagnoser = diagnoser;
        this.people = people;
        this.playbook = playbook;
    }

    /** How a text was read. */
    public enum Read {
        /** Like any other: it is torn up. */
        TORN,

        /** It holds words of danger. */
        IN_DANGER,

        /** It may hold some. */
        UNSURE
    }

    /**
     * What its writer is told.
     *
     * @param paragraphs in plain words
     */
    public record Told(Read read, List<String> paragraphs) {
        public Told {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One true sentence and that it is gone; for words of danger, people.
     *
     * @param writer asked for only where people have to be named
     */
    public Told answer(String text, Supplier<Member> writer, Instant now) {
        var report = Report.of(text, LocalDate.EPOCH);
        if (!diagnoser.diagnose(report).crisis()) {
            return torn(now);
        }
        if (diagnoser.isSureOfDanger(report)) {
            return inDanger(writer.get());
        }
        return new Told(Read.UNSURE, playbook.crisis().asked(people.of(writer.get())));
    }

    /** All that there is to say to somebody in danger. */
    public Told inDanger(Member writer) {
        return new Told(Read.IN_DANGER, playbook.crisis().page(people.of(writer)));
    }

    /** What whoever meant something else is told: it is gone all the same. */
    public Told torn(Instant now) {
        return new Told(Read.TORN, sentences(now));
    }

    private List<String> sentences(Instant now) {
        var trueOnes = playbook.care(Care.TORN).stream().map(Phrase::text).toList();
        return Stream.concat(
                        ExitLines.byTurns(trueOnes, now, 1).stream(),
                        Stream.of("support.tear.gone", "support.tear.elsewhere")
                                .map(key -> playbook.labels().text(key)))
                .toList();
    }
}
