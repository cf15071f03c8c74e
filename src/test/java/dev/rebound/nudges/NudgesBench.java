package dev.rebound.nudges;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Breaks, runs and heavy days without a database, and a clock that is moved by hand. */
final class NudgesBench {
    static final Instant TEN = Instant.parse("2026-03-11T10:00:00Z");

    final LogbookInMemory logbook = new LogbookInMemory();
    final WinsInMemory wins = new WinsInMemory();
    final EffortsInMemory efforts = new EffortsInMemory();
    final PausesInMemory pauses = new PausesInMemory();
    final RunsInMemory runs = new RunsInMemory();
    final AsidesInMemory asides = new AsidesInMemory();
    final List<String> alarms = new ArrayList<>();
    final Member member;
    final Diary diary = new Diary(new Books(logbook, wins, efforts));
    final Alarm alarm = new Alarm() {
        @Override
        public void pauseEnds(UUID pause, Instant at) {
            alarms.add("pause " + at);
        }

        @Override
        public void runEnds(UUID run, Instant at) {
            alarms.add("run " + at);
        }
    };
    final Breaks breaks = new Breaks(pauses, asides, diary, alarm);
    final Momentum momentum = new Momentum(diary, runs, alarm);
    final Tact tact = new Tact(
            diary, momentum, new Tact.Says(new Offers(asides), new BesideWords(Playbook.shipped()), breaks, List.of()));
    Instant now = TEN;

    NudgesBench() {
        this("Europe/Vienna");
    }

    NudgesBench(String zone) {
        member = new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);
    }

    void later(long minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    /** A no of that tone, written now; a minute passes before it. */
    Rejection no(Severity severity) {
        return written(of(severity));
    }

    Rejection written(Rejection entry) {
        logbook.add(entry);
        return entry;
    }

    Rejection of(Severity severity) {
        later(1);
        var reading = new Reading(Bucket.TIMING, Objection.NO_BUDGET, severity, false, false, 1, null);
        return Entries.entry(member.user(), now.toString(), "no", reading, 1);
    }

    Rejection selfTalk() {
        return written(of(Severity.CIVIL)
                .with(List.of(new Part(0, 2, Nature.SELF_TALK, ThinkingTrap.LABELLING, Part.Verdict.OPEN))));
    }

    void win() {
        later(1);
        wins.add(new Win(UUID.randomUUID(), member.user(), now, Words.of("")));
    }

    void goodTalk() {
        later(1);
        efforts.add(new Effort(UUID.randomUUID(), member.user(), now, Effort.Kind.GOOD_TALK, 1));
    }

    Manner first(Rejection entry) {
        return tact.first(entry, true, member, now);
    }

    Manner again(Rejection entry) {
        return tact.again(entry, member, now);
    }

    /** What stands beside an answer: texts and buttons in a row. */
    static List<String> beside(Manner manner) {
        return words(manner.beside());
    }

    static List<String> words(List<Beside> beside) {
        return beside.stream()
                .map(one -> (one.text() + " "
                                + one.presses().stream()
                                        .map(press -> "[" + press.label() + "]")
                                        .toList()
                                        .toString()
                                        .replaceAll("^\\[|, (?=\\[)|]$", ""))
                        .strip())
                .toList();
    }

    static final class PausesInMemory implements Pauses {
        private final List<Pause> rows = new ArrayList<>();

        @Override
        public void add(Pause pause) {
            rows.add(pause);
        }

        @Override
        public Optional<Pause> of(String author) {
            return rows.stream().filter(row -> row.author().equals(author)).findFirst();
        }

        @Override
        public Optional<Pause> hold(UUID id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }

        @Override
        public boolean remove(UUID id) {
            return rows.removeIf(row -> row.id().equals(id));
        }

        @Override
        public int forget(String author) {
            return rows.removeIf(row -> row.author().equals(author)) ? 1 : 0;
        }
    }

    static final class RunsInMemory implements Runs {
        private final List<Run> rows = new ArrayList<>();

        @Override
        public void add(Run run) {
            rows.add(run);
        }

        @Override
        public Optional<Run> of(String author) {
            return rows.stream().filter(row -> row.author().equals(author)).findFirst();
        }

        @Override
        public Optional<Run> hold(UUID id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }

        @Override
        public boolean remove(UUID id) {
            return rows.removeIf(row -> row.id().equals(id));
        }

        @Override
        public int forget(String author) {
            return rows.removeIf(row -> row.author().equals(author)) ? 1 : 0;
        }
    }

    static final class AsidesInMemory implements Asides {
        private final List<Aside> rows = new ArrayList<>();

        @Override
        public void add(Aside aside) {
            rows.add(aside);
        }

        @Override
        public List<Aside> beside(String author, UUID entry) {
            return rows.stream()
                    .filter(row -> row.author().equals(author) && row.entry().equals(entry))
                    .toList();
        }

        @Override
        public boolean wasSaid(String author, Aside.Kind kind, Instant since) {
            return rows.stream()
                    .anyMatch(row -> Objects.equals(row.author(), author)
                            && row.kind() == kind
                            && !row.at().isBefore(since));
        }

        @Override
        public void settle(String author, UUID entry) {
            rows.replaceAll(row -> row.author().equals(author) && row.entry().equals(entry)
                    ? new Aside(row.id(), author, entry, row.kind(), row.at(), true)
                    : row);
        }

        @Override
        public int forget(String author) {
            return rows.removeIf(row -> row.author().equals(author)) ? 1 : 0;
        }

        @Override
        public void forgetBefore(Instant moment) {
            rows.removeIf(row -> row.at().isBefore(moment));
        }
    }
}
