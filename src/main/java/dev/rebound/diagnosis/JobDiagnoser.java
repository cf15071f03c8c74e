package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a no for somebody who looks for work ({@code P41}): as the models do, which learned from sales, and where plain words of hiring
 * say why, by those. Words of danger stay words of danger, and an attack stays one.
 */
public final class JobDiagnoser {
    /** A little below the share of texts, written before the rules, that they read as their writer does: 41 of 42. */
    private static final double CONFIDENCE = 0.9;

    private static final String NEUTRAL = "they said no";

    private final Diagnoser diagnoser;
    private final Stops stops = new Stops();
    private final JobNoes noes = new JobNoes();

    /** @param diagnoser what reads all that no rule reads */
    public JobDiagnoser(Diagnoser diagnoser) {
        this.diagnoser = diagnoser;
    }

    /** Diagnoses any text of 0 to 40,000 characters; one in which no rule finds anything as the diagnoser does. */
    public Diagnosis diagnose(Report report) {
        var read = diagnoser.diagnose(report);
        if (read.crisis() || !diagnoser.reads(report.text())) {
            return read;
        }
        return noes.in(report.text())
                .map(found -> over(read, found, severity(read, found, report), report))
                .orElse(read);
    }

    /** What they said counts; that models of sales hear "not a culture fit" as an insult does not. */
    private Severity severity(Diagnosis read, JobNoes.Found found, Report report) {
        if (read.severity() == Severity.CIVIL || noes.holdAttack(report.text())) {
            return read.severity();
        }
        return diagnoser.diagnose(without(found, report)).severity();
    }

    private static Report without(JobNoes.Found found, Report report) {
        var text = new StringBuilder(report.text()).replace(found.from(), found.to(), NEUTRAL);
        return Report.of(text.toString(), report.today());
    }

    private Diagnosis over(Diagnosis read, JobNoes.Found found, Severity severity, Report report) {
        var stop = stops.areIn(report.text());
        var because = report.text().substring(found.from(), found.to()).strip();
        return new Diagnosis(
                Kind.REJECTION,
                found.bucket(),
                found.objection(),
                severity,
                found.isBrushOff(),
                stop,
                read.crisis(),
                day(found, severity, stop, report),
                read.prospects(),
                Math.max(read.bucket() == found.bucket() ? read.confidence() : 0, CONFIDENCE),
                because,
                Ask.nothing(),
                read.who(),
                sentences(read, found, severity, because));
    }

    private @Nullable LocalDate day(JobNoes.Found found, Severity severity, boolean stop, Report report) {
        return diagnoser.followUps.propose(
                report.text(),
                report.today(),
                found.bucket(),
                found.objection(),
                severity,
                found.isBrushOff(),
                stop,
                false);
    }

    private static List<Sentence> sentences(Diagnosis read, JobNoes.Found found, Severity severity, String because) {
        return read.sentences().stream()
                .map(sentence -> isMisheard(sentence, severity, because)
                        ? new Sentence(sentence.text(), found.nature(), null)
                        : sentence)
                .toList();
    }

    private static boolean isMisheard(Sentence sentence, Severity severity, String because) {
        return sentence.nature() == Nature.PERSONAL
                && severity != Severity.ABUSIVE
                && sentence.text().contains(because);
    }
}
