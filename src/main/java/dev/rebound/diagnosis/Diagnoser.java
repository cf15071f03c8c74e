package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report as a seasoned coach would ({@code P2}–{@code P8}): why it was a no, what they said, how they said it, and each part on
 * its own. The same report gets the same diagnosis; any number of threads may ask at once.
 */
public final class Diagnoser {
    /** Misses weigh far more than false alarms: fixed on cross-validation, see the model card. */
    private static final double CRISIS_FROM = 0.18;

    private final Model model;
    private final Splitter splitter = new Splitter();
    private final Languages languages = new Languages();
    private final Precedence precedence = new Precedence();
    private final Prospects prospects = new Prospects();
    private final WhoInWords who = new WhoInWords();
    private final FollowUps followUps = new FollowUps(new DatesInWords());
    private final Stops stops = new Stops();
    private final Because because;

    Diagnoser(Model model) {
        this.model = model;
        this.because = new Because(model.columns);
    }

    /** A diagnoser with the model in the jar; takes a fraction of a second and some megabytes, so keep it. */
    public static Diagnoser shipped() {
        return new Diagnoser(Model.shipped());
    }

    /**
     * Diagnoses any text of 0 to 40,000 characters, whatever they are; longer ones too, but not all of it is weighed. Given parts come
     * back as they are, the same number in the same order. A language other than English is {@code UNCLEAR}.
     */
    public Diagnosis diagnose(Report report) {
        var finding = new Finding(new Reading(model, parts(report)));
        var verdict = precedence.over(finding, report.text());
        var kind = kind(finding, report.text());
        return new Diagnosis(
                kind,
                verdict.bucket(),
                verdict.objection(),
                verdict.severity(),
                verdict.brushOff(),
                verdict.doNotContact(),
                finding.chanceOfCrisis() >= CRISIS_FROM,
                followUp(report, kind, verdict),
                prospects.count(report.text(), texts(finding)),
                finding.chance(verdict.bucket()),
                because.of(finding, verdict),
                Doubts.about(finding, verdict),
                who.in(report.text()),
                sentences(finding));
    }

    private List<String> parts(Report report) {
        return report.parts().isEmpty() ? splitter.split(report.text()) : report.parts();
    }

    private Kind kind(Finding finding, String text) {
        return text.isBlank() || !languages.isEnglish(text) ? Kind.UNCLEAR : Precedence.kind(finding);
    }

    private @Nullable LocalDate followUp(Report report, Kind kind, Verdict verdict) {
        if (kind != Kind.REJECTION) {
            return null;
        }
        return followUps.propose(
                report.text(),
                report.today(),
                verdict.bucket(),
                verdict.objection(),
                verdict.severity(),
                verdict.brushOff(),
                verdict.doNotContact(),
                verdict.bucket() == Bucket.MOOD && stops.refuseEveryCall(report.text()));
    }

    private static List<String> texts(Finding finding) {
        return finding.reading.pieces.stream().map(Piece::text).toList();
    }

    private static List<Sentence> sentences(Finding finding) {
        var pieces = finding.reading.pieces;
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new Sentence(pieces.get(i).text(), finding.nature(i), finding.trap(i)))
                .toList();
    }
}
