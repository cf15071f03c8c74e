package dev.rebound.reject;

import dev.rebound.coaching.Coach;
import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Moment;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.JobDiagnoser;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Report;
import java.time.Clock;

/** The main road with nothing written: for a sample. */
public final class Rehearsal {
    private final Diagnoser diagnoser;
    private final JobDiagnoser jobDiagnoser;
    private final Coach coach;
    private final Clock clock;

    public Rehearsal(Diagnoser diagnoser, Coach coach, Clock clock) {
        this.diagnoser = diagnoser;
        this.jobDiagnoser = new JobDiagnoser(diagnoser);
        this.coach = coach;
        this.clock = clock;
    }

    /** The full card of a text, as if it were this person's first. */
    public Card card(Member author, String text) {
        var now = clock.instant();
        var today = author.today(now);
        var diagnosis = diagnosed(Report.of(text, today));
        var entry = EntryOf.report(new Draft(author, Source.COMMAND, text, Prospect.unknown(), now), diagnosis);
        var advice = coach.advise(diagnosis, Evidence.none(), Moment.first(0, today));
        return new Card(entry, diagnosis, advice, today, 1, diagnosis.ask(), null, null);
    }

    private Diagnosis diagnosed(Report report) {
        return Voice.current() == Voice.JOB_SEARCH ? jobDiagnoser.diagnose(report) : diagnoser.diagnose(report);
    }
}
