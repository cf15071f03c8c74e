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
    /** Misses weigh far more than false alarms: fixed on the development part, see the model card. */
    private static final double CRISIS_FROM = 0.35;

    /** Below it most of what only sounds like danger is found, and very little that is. */
    private static final double SURELY_CRISIS = 0.5;

    /** Above it two people said no, below it the words have to show it. */
    private static final double SURELY_TWO = 0.55;

    private final Model model;
    private final SecondReader secondReader;
    private final Splitter splitter = new Splitter();
    private final Languages languages = new Languages();
    private final Precedence precedence = new Precedence();
    private final Prospects prospects = new Prospects();
    private final WhoInWords who = new WhoInWords();
    final FollowUps followUps;
    private final Stops stops = new Stops();
    private final Danger danger = new Danger();
    private final Because because;

    Diagnoser(Model model, SecondReader secondReader, FiscalYear fiscalYear) {
        this.model = model;
        this.secondReader = secondReader;
        this.followUps = new FollowUps(new DatesInWords(fiscalYear));
        this.because = new Because(model.columns);
    }

    /** A diagnoser with the table of n-grams in the jar; takes a fraction of a second and some megabytes, so keep it. */
    public static Diagnoser shipped(SecondReader secondReader) {
        return shipped(secondReader, FiscalYear.OF_THE_CALENDAR);
    }

    /** The same with a fiscal year of one's own, for quarters and fiscal years in the words. */
    public static Diagnoser shipped(SecondReader secondReader, FiscalYear fiscalYear) {
        return new Diagnoser(Model.shipped(), secondReader, fiscalYear);
    }

    /**
     * Diagnoses any text of 0 to 40,000 characters, whatever they are; longer ones too, but not all of it is weighed. Given parts come
     * back as they are, the same number in the same order. A language other than English is {@code UNCLEAR}.
     */
    public Diagnosis diagnose(Report report) {
        var parts = parts(report);
        var text = Marks.calmed(report.text());
        var finding = finding(parts);
        var verdict = precedence.over(finding, text);
        var kind = kind(finding, text);
        return new Diagnosis(
                kind,
                verdict.bucket(),
                verdict.objection(),
                verdict.severity(),
                verdict.brushOff(),
                verdict.doNotContact(),
                isDanger(finding, Payback.plain(text)),
                followUp(text, report.today(), kind, verdict),
                finding.chanceOfTwo() >= SURELY_TWO ? 2 : prospects.count(text, texts(finding)),
                finding.chance(verdict.bucket()),
                quoted(because.of(finding, verdict), report),
                Doubts.about(finding, verdict),
                who.in(text),
                sentences(parts, finding));
    }

    /**
     * Whether words that somebody wrote for themselves, and not as a report, sound like danger ({@code P18}). Such lines are short, and
     * what the models make of "for my kids" is no measure: of seven words and fewer one has to be of a wide list.
     */
    public boolean isDanger(String text, LocalDate today) {
        return danger.mayBeIn(text) && diagnose(Report.of(text, today)).crisis();
    }

    private boolean isDanger(Finding finding, String text) {
        return (finding.chanceOfCrisis() >= CRISIS_FROM && danger.mayBeIn(text) && !danger.isOnlyPride(text))
                || danger.isIn(text)
                || danger.isHintedIn(text);
    }

    /** Whether a report in which words of danger were found leaves no doubt about them; where it does, a gentle question comes first. */
    public boolean isSureOfDanger(Report report) {
        return finding(parts(report)).chanceOfCrisis() >= SURELY_CRISIS
                || danger.isIn(Payback.plain(Marks.calmed(report.text())));
    }

    private Finding finding(List<String> parts) {
        var calm = parts.stream()
                .map(Marks::calmed)
                .map(CultureFit::plain)
                .map(Payback::plain)
                .toList();
        return new Finding(new Reading(model, calm), secondReader.read(calm));
    }

    /** Whether a text is in the language that is read here, or too short or too neutral to be in another. */
    public boolean reads(String text) {
        return languages.isEnglish(Marks.calmed(text));
    }

    /** As it stands in the report; all of it, where what was read is not quite what stands there. */
    private static String quoted(String because, Report report) {
        return report.text().contains(because) ? because : report.text();
    }

    private List<String> parts(Report report) {
        return report.parts().isEmpty() ? splitter.split(report.text()) : report.parts();
    }

    private Kind kind(Finding finding, String text) {
        if (text.isBlank() || !languages.isEnglish(text)) {
            return Kind.UNCLEAR;
        }
        return finding.kind() == Kind.WIN && Missed.isAllOf(text) ? Kind.REJECTION : finding.kind();
    }

    private @Nullable LocalDate followUp(String text, LocalDate today, Kind kind, Verdict verdict) {
        if (kind != Kind.REJECTION) {
            return null;
        }
        return followUps.propose(
                text,
                today,
                verdict.bucket(),
                verdict.objection(),
                verdict.severity(),
                verdict.brushOff(),
                verdict.doNotContact(),
                verdict.bucket() == Bucket.MOOD && stops.refuseEveryCall(text));
    }

    private static List<String> texts(Finding finding) {
        return finding.reading.pieces.stream().map(Piece::text).toList();
    }

    private static List<Sentence> sentences(List<String> parts, Finding finding) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Sentence(parts.get(i), finding.nature(i), finding.trap(i)))
                .toList();
    }
}
