package dev.rebound.taxonomy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds diagnoses for tests: {@code no(TIMING, NO_BUDGET).on(day).saying("i'm terrible", LABELLING).diagnosis()}. */
public final class Noes {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private final Bucket bucket;
    private final Objection objection;
    private final List<Sentence> parts = new ArrayList<>();
    private Kind kind = Kind.REJECTION;
    private Severity severity = Severity.CIVIL;
    private boolean brushOff;
    private boolean stop;
    private boolean crisis;
    private int prospects = 1;
    private @Nullable LocalDate followUp;
    private Who who = Who.nobody();

    private Noes(Bucket bucket, Objection objection) {
        this.bucket = bucket;
        this.objection = objection;
    }

    public static Noes no(Bucket bucket, Objection objection) {
        return new Noes(bucket, objection);
    }

    public Noes kind(Kind is) {
        kind = is;
        return this;
    }

    public Noes severity(Severity is) {
        severity = is;
        return this;
    }

    public Noes brushOff() {
        brushOff = true;
        return this;
    }

    public Noes stop() {
        stop = true;
        return this;
    }

    public Noes crisis() {
        crisis = true;
        return this;
    }

    public Noes prospects(int number) {
        prospects = number;
        return this;
    }

    public Noes on(LocalDate day) {
        followUp = day;
        return this;
    }

    public Noes by(@Nullable String person, @Nullable String channel) {
        who = new Who(null, person, null, null, channel);
        return this;
    }

    public Noes from(String title) {
        who = new Who(null, null, title, null, null);
        return this;
    }

    public Noes part(String text, Nature nature) {
        parts.add(new Sentence(text, nature, null));
        return this;
    }

    public Noes saying(String thought, @Nullable ThinkingTrap trap) {
        parts.add(new Sentence(thought, Nature.SELF_TALK, trap));
        return this;
    }

    public Diagnosis diagnosis() {
        return new Diagnosis(
                kind,
                bucket,
                objection,
                severity,
                brushOff,
                stop,
                crisis,
                followUp,
                prospects,
                0.9,
                "",
                Ask.nothing(),
                who,
                parts);
    }
}
