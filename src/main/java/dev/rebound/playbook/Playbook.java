package dev.rebound.playbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to say about a no, and what to say next time; all of it plain text that the caller escapes for where it goes. */
public final class Playbook {
    private final Labels labels = Labels.shipped();
    private final Map<Voice, Sheets> sheets = Sheets.inEachVoice();
    private final Counts counts = new Counts(labels);
    private final DayWords dayWords = new DayWords(labels);

    private Playbook() {}

    /**
     * The playbook that comes with the jar.
     *
     * @throws IllegalStateException when a text that the code asks for is missing
     */
    public static Playbook shipped() {
        var playbook = new Playbook();
        Inventory.check(playbook);
        return playbook;
    }

    private Sheets sheets() {
        return Sheets.spoken(sheets);
    }

    /** Buttons, forms, one-line answers. */
    public Labels labels() {
        return labels;
    }

    /** What it sounds like, at most 40 characters ({@code P2}); a brush-off, a {@code FIT} and an attack have their own. */
    public String headline(Diagnosis diagnosis) {
        return new Headlines(labels, sheets().objections()).of(diagnosis);
    }

    /** For pickers and lists. */
    public String bucketName(Bucket bucket) {
        return labels.text("bucket." + bucket);
    }

    /** For pickers and lists. */
    public String objectionName(Objection objection) {
        return sheets().objections().of(objection).text("name").text();
    }

    /** What a part is about, for the view part by part. */
    public String natureName(Nature nature) {
        return labels.text("nature." + nature);
    }

    /** The thought's trap in plain words ({@code P8}); never about the person. */
    public String trapName(ThinkingTrap trap) {
        return sheets().thoughts().name(trap);
    }

    /** Texts of a kind about the objection, given the reason ({@code P4}): "means", or "headline" with those that know the report. */
    public List<Phrase> about(Diagnosis diagnosis, String kind) {
        return cell(diagnosis).ofKind(kind);
    }

    /** Things to do differently ({@code P4}); after a stop that is to keep to it. */
    public List<Phrase> tips(Diagnosis diagnosis) {
        var cell = diagnosis.isStop() ? sheets().objections().of(Objection.STOP_CALLING) : cell(diagnosis);
        return cell.ofKind("tip");
    }

    /** Things to say next time, at least three ({@code P4}). */
    public List<Phrase> lines(Diagnosis diagnosis) {
        return cell(diagnosis).ofKind("line");
    }

    /** Next steps that name no day. */
    public List<Phrase> steps(Diagnosis diagnosis) {
        return cell(diagnosis).ofKind("step");
    }

    /** Next steps with {@code {onDay}} ({@code P28}). */
    public List<Phrase> datedSteps(Diagnosis diagnosis) {
        return cell(diagnosis).ofKind("dated");
    }

    /** True sentences for a no without words about oneself ({@code P7}, {@code P10}). */
    public List<Phrase> truths(Diagnosis diagnosis) {
        return truths(diagnosis.objection(), diagnosis.bucket());
    }

    /** True sentences for a tone or a tap: {@code HARSH}, {@code ABUSIVE} and {@code HURT} have some. */
    public List<Phrase> truths(Care care) {
        return sheets().truths().sheet().cell(care.name()).all();
    }

    /** Truer sentences for a thought, one for each strategy ({@code P7}, {@code P8}); null for one without a trap. */
    public List<Phrase> reframes(@Nullable ThinkingTrap trap) {
        return sheets().thoughts().reframes(trap);
    }

    /** The same for a thought that came without any rejection. */
    public List<Phrase> reframesAlone(@Nullable ThinkingTrap trap) {
        return sheets().thoughts().alone(trap);
    }

    /** A truer sentence that needs no fact; another one for another turn ({@code P7}). */
    public String reframe(@Nullable ThinkingTrap trap, int turn) {
        return sheets().thoughts().reframe(trap, turn).text();
    }

    /** The word in the thought that gives the trap away, in lower case: it fills {@code {word}}. */
    public Optional<String> givenAway(@Nullable ThinkingTrap trap, String thought) {
        return sheets().thoughts().givenAway(trap, thought);
    }

    /** Acknowledgements, exit lines, the closing line, the note. */
    public List<Phrase> care(Care kind) {
        return sheets().care().cell(kind.name()).all();
    }

    /** How a remark about the pitch ends unless the rep decides otherwise ({@code P5}). */
    public Approach approach(String remark) {
        return sheets().approaches().of(remark);
    }

    /** "Tue 7 July", with the year where it is not today's. */
    public String day(LocalDate day, LocalDate today) {
        return dayWords.day(day, today);
    }

    /** "today", "tomorrow", "yesterday" or "on Tue 7 July". */
    public String onDay(LocalDate day, LocalDate today) {
        return dayWords.onDay(day, today);
    }

    /** The count of a report's parts ({@code P3}); empty for no parts. */
    public String count(List<Sentence> parts) {
        return parts.isEmpty() ? "" : counts.parts(parts);
    }

    /** One line for a routine no: what it was counted as and how many noes today, this one among them. */
    public String receipt(Diagnosis diagnosis, int today) {
        return labels.text(
                "receipt",
                "what",
                diagnosis.isPlainNo() ? labels.text("bucket.plain-no") : objectionName(diagnosis.objection()),
                "today",
                labels.counted("receipt.today", today));
    }

    /** One line for a block of the same no: "5 × not interested". */
    public String batchReceipt(int count, Objection objection, int today) {
        return counts.batchReceipt(count, objectionName(objection).toLowerCase(Locale.ENGLISH), today);
    }

    /** An answer that is not a card; values as in {@link Labels#text}. */
    public String answer(Answer answer, Object... values) {
        return template(answer).filled(Labels.named(values)).text();
    }

    /** The answer to words of real danger ({@code P18}). */
    public Crisis crisis() {
        return Crisis.from(sheets().crisis().cell("CRISIS"));
    }

    Phrase template(Answer answer) {
        return sheets().answers().cell(answer.name()).text("text");
    }

    Cell cell(Objection objection, Bucket bucket) {
        return sheets().objections().of(objection, bucket);
    }

    /** The same for an objection and a reason of the caller's choice. */
    public List<Phrase> truths(Objection objection, Bucket bucket) {
        return sheets().truths().of(objection, bucket).all();
    }

    private Cell cell(Diagnosis diagnosis) {
        return cell(diagnosis.objection(), diagnosis.bucket());
    }
}
