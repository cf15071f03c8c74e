package dev.rebound.calls;

import dev.rebound.logbook.Effort;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the calls of a file ({@code P20}). */
public final class CallFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1_000_000;

    /** The most lines below the head. */
    public static final int MOST = 5000;

    private static final int YEARS = 2;
    private static final int LONGEST_ID = 200;
    private static final Pattern CUT_ID = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private final Sheet.Maker maker;

    public CallFile(Sheet.Maker maker) {
        this.maker = maker;
    }

    /** What came of a file. */
    public sealed interface Read {
        /**
         * Its calls, each id once.
         *
         * @param again how many lines had the id of another one
         * @param faults the lines that could not be read, by the reason
         */
        record Calls(List<Call> calls, int again, Map<Fault, List<Integer>> faults) implements Read {
            public Calls {
                calls = List.copyOf(calls);
            }
        }

        /** Nothing of it. */
        record Nothing(Unread why) implements Read {}
    }

    /** @param zone where its author is, for times without an offset */
    public Read of(byte[] bytes, ZoneId zone, Instant now) {
        if (bytes.length > LARGEST) {
            return new Read.Nothing(Unread.TOO_LARGE);
        }
        return maker.of(bytes, MOST)
                .map(sheet -> of(sheet, zone, now))
                .orElseGet(() -> new Read.Nothing(bytes.length == 0 ? Unread.EMPTY : Unread.NO_CSV));
    }

    private static Read of(Sheet sheet, ZoneId zone, Instant now) {
        var columns = Columns.in(sheet.head());
        var unread = unread(sheet, columns);
        if (unread.isPresent()) {
            return new Read.Nothing(unread.get());
        }
        var stamps = sheet.lines().stream().map(columns::stamp).toList();
        var written = stamps.stream().flatMap(Optional::stream).toList();
        var dayFirst = written.stream().anyMatch(Stamp::dayFirst);
        var monthFirst = written.stream().anyMatch(Stamp::monthFirst);
        if (dayFirst == monthFirst && written.stream().anyMatch(Stamp::isUnclear)) {
            return new Read.Nothing(Unread.DATES_UNCLEAR);
        }
        var reading =
                new Reading(columns, now, now.atZone(zone).minusYears(YEARS).toInstant());
        for (var i = 0; i < stamps.size(); i++) {
            reading.take(sheet.lines().get(i), stamps.get(i).flatMap(stamp -> stamp.at(monthFirst, zone)));
        }
        return reading.read();
    }

    private static Optional<Unread> unread(Sheet sheet, Columns columns) {
        if (columns.id().isEmpty()) {
            return Optional.of(columns.tellWhen() ? Unread.NO_ID_COLUMN : Unread.NO_CSV);
        }
        if (!columns.tellWhen()) {
            return Optional.of(Unread.NO_TIME_COLUMN);
        }
        if (sheet.lines().isEmpty()) {
            return Optional.of(Unread.EMPTY);
        }
        return sheet.lines().size() > MOST ? Optional.of(Unread.TOO_MANY) : Optional.empty();
    }

    /** What an outcome counts as. */
    static Effort.Kind kind(String outcome) {
        var bare = " " + Cells.bare(outcome) + " ";
        return List.of(Effort.Kind.DIAL, Effort.Kind.VOICEMAIL, Effort.Kind.NO_ANSWER, Effort.Kind.GOOD_TALK).stream()
                .filter(kind ->
                        Called.names("outcome." + kind).stream().anyMatch(name -> bare.contains(" " + name + " ")))
                .findFirst()
                .orElse(Effort.Kind.DIAL);
    }

    private static final class Reading {
        private final Columns columns;
        private final Instant now;
        private final Instant oldest;
        private final List<Call> calls = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Map<Fault, List<Integer>> faults = new EnumMap<>(Fault.class);
        private int again;

        Reading(Columns columns, Instant now, Instant oldest) {
            this.columns = columns;
            this.now = now;
            this.oldest = oldest;
        }

        void take(Sheet.Line line, Optional<Instant> at) {
            var id = line.cell(columns.id());
            var fault = fault(id, at);
            if (fault.isPresent()) {
                faults.computeIfAbsent(fault.get(), any -> new ArrayList<>()).add(line.number());
            } else if (ids.add(id)) {
                calls.add(new Call(Words.of(id), at.orElseThrow(), kind(line.cell(columns.outcome()))));
            } else {
                again++;
            }
        }

        private Optional<Fault> fault(String id, Optional<Instant> at) {
            if (id.isEmpty() || id.length() > LONGEST_ID) {
                return Optional.of(Fault.NO_ID);
            }
            if (CUT_ID.matcher(id).matches()) {
                return Optional.of(Fault.CUT_ID);
            }
            if (at.isEmpty()) {
                return Optional.of(Fault.NO_TIME);
            }
            if (at.get().isAfter(now)) {
                return Optional.of(Fault.TO_COME);
            }
            return at.get().isBefore(oldest) ? Optional.of(Fault.TOO_OLD) : Optional.empty();
        }

        Read read() {
            return new Read.Calls(calls, again, faults);
        }
    }
}
