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

    /**
     * What its writer is told, paragraph by paragraph: one true sentence and that it is gone; for words of danger, people.
     *
     * @param writer asked for only where people have to be named
     */
    public List<String> answer(String text, Supplier<Member> writer, Instant now) {
        var report = Report.of(text, LocalDate.EPOCH);
        if (!diagnoser.diagnose(report).crisis()) {
            return torn(now);
        }
        var crisis = playbook.crisis();
        var nearby = people.of(writer.get());
        return diagnoser.isSureOfDanger(report) ? crisis.said(nearby) : crisis.asked(nearby);
    }

    private List<String> torn(Instant now) {
        var sentences = playbook.care(Care.TORN).stream().map(Phrase::text).toList();
        return Stream.concat(
                        ExitLines.byTurns(sentences, now, 1).stream(),
                        Stream.of("support.tear.gone", "support.tear.elsewhere")
                                .map(key -> playbook.labels().text(key)))
                .toList();
    }
}
