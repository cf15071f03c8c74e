package dev.rebound.weeks;

import dev.rebound.testkit.Tables;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one person's figures are on one day, by SQL over the entries alone: no class of the app's and no stored sum takes part. */
record Counted(Tables tables, String author, ZoneId zone, LocalDate today) {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final double FOUR_IN_FIVE = 1.2815515655446004;
    private static final Map<String, String> BUCKETS = new LinkedHashMap<>();

    static {
        BUCKETS.put("TIMING", "Not now");
        BUCKETS.put("FIT", "Not for them");
        BUCKETS.put("DELIVERY", "How it landed");
        BUCKETS.put("MOOD", "Their moment");
    }

    /** Noes, good talks and yeses. */
    record Three(long noes, long talks, long yeses) {
        String words() {
            var parts = Stream.of(
                            part(noes, "no", "noes"),
                            part(talks, "good talk", "good talks"),
                            part(yeses, "yes", "yeses"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return parts.isEmpty() ? "–" : parts;
        }

        private static String part(long count, String one, String many) {
            return count == 0 ? "" : count + " " + (count == 1 ? one : many);
        }
    }

    String noesToday() {
        var noes = three(today, tomorrow()).noes;
        return noes == 0 ? "No noes logged today." : noes + (noes == 1 ? " no" : " noes") + " today.";
    }

    /** Label by label, what a time's pieces hold: "week", "weeks" (the last eight), "month" or "all". */
    Map<String, Three> pieces(String span) {
        var starts = new ArrayList<LocalDate>();
        for (var day = first(span); !day.isAfter(today); day = after(span, day)) {
            starts.add(day);
        }
        var label = DateTimeFormatter.ofPattern(
                Map.of("week", "EEE", "all", "MMM yy").getOrDefault(span, "d MMM"), Locale.UK);
        if (span.equals("weeks")) {
            while (starts.size() > 1
                    && three(starts.get(0), starts.get(1)).words().equals("–")) {
                starts.remove(0);
            }
        }
        var pieces = new LinkedHashMap<String, Three>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : tomorrow();
            pieces.put(label.format(starts.get(i)), three(starts.get(i), end));
        }
        return pieces;
    }

    String lines(String span) {
        return pieces(span).entrySet().stream()
                .map(piece -> piece.getKey() + " " + piece.getValue().words())
                .collect(Collectors.joining("\n"));
    }

    Three total(String span) {
        return three(span.equals("all") ? EVER : first(span), tomorrow());
    }

    /** Stated reasons by what they were about, brush-offs left out. */
    Map<String, Long> reasons(String span) {
        var from = span.equals("all") ? EVER : first(span);
        var reasons = new LinkedHashMap<String, Long>();
        BUCKETS.forEach((bucket, name) -> {
            var count = noes("bucket = '" + bucket + "' and not brush_off and confidence > 0", from, tomorrow());
            if (count > 0) {
                reasons.put(name, count);
            }
        });
        return reasons;
    }

    String reasonLines(String title, String span) {
        var reasons = reasons(span);
        var sum = reasons.values().stream().mapToLong(count -> count).sum();
        return sum == 0
                ? ""
                : title + ": " + sum + (sum == 1 ? " no" : " noes") + " with a reason\n"
                        + reasons.entrySet().stream()
                                .map(reason -> reason.getKey() + " " + reason.getValue())
                                .collect(Collectors.joining("\n"));
    }

    String brushOffs(String span) {
        var from = span.equals("all") ? EVER : first(span);
        var off = answered("brush_off", from, tomorrow());
        var usual = span.equals("week") ? usual() : "";
        return off == 0
                ? ""
                : off + " of " + answered("1 = 1", from, tomorrow()) + " answers ended before the pitch." + usual;
    }

    private String usual() {
        var from = monday().minusWeeks(12);
        var all = answered("1 = 1", from, monday());
        var off = answered("brush_off", from, monday());
        var share = Math.round(100.0 * off / all);
        if (share >= 95 || share <= 5) {
            return all < 20 ? "" : " Usual for you: " + (share > 5 ? "nearly all." : "hardly any.");
        }
        return all < 20 ? "" : " Usual for you: " + share + " in a hundred.";
    }

    /** The ratio of all time; empty where nothing is to be said. */
    String ratio() {
        var yeses = three(EVER, tomorrow()).yeses;
        var noes = answered("1 = 1", EVER, tomorrow());
        var range = range(EVER, tomorrow());
        var about = yeses == 0 ? 0 : Math.max(1, Math.round((double) noes / yeses));
        return range.isEmpty()
                ? ""
                : "About " + about + (about == 1 ? " no" : " noes") + " a yes (" + range.get(0) + "), from "
                        + (yeses + noes) + " talks, of what you logged.";
    }

    String trend() {
        var middle = tomorrow().minusDays(28);
        var lately = range(middle, tomorrow());
        var before = range(middle.minusDays(28), middle);
        return lately.isEmpty() || before.isEmpty()
                ? ""
                : "The last four weeks: " + lately.get(0) + " noes a yes. The four before: " + before.get(0) + ".";
    }

    private List<String> range(LocalDate from, LocalDate to) {
        double yes = three(from, to).yeses;
        double all = yes + answered("1 = 1", from, to);
        if (yes < 1 || all < 20) {
            return List.of();
        }
        double z = FOUR_IN_FIVE;
        double share = yes / all;
        double centre = share + z * z / (2 * all);
        double half = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all));
        double low = (centre - half) / (1 + z * z / all);
        double high = (centre + half) / (1 + z * z / all);
        long fewest = Math.max(1, Math.round((1 - high) / high));
        long most = Math.max(fewest, Math.round((1 - low) / low));
        return List.of(fewest == most ? "" + fewest : fewest + "–" + most);
    }

    private LocalDate first(String span) {
        return switch (span) {
            case "week" -> monday();
            case "weeks" -> monday().minusWeeks(7);
            case "month" -> today.withDayOfMonth(1);
            default -> today.withDayOfMonth(1).minusMonths(11);
        };
    }

    private static LocalDate after(String span, LocalDate day) {
        return switch (span) {
            case "week" -> day.plusDays(1);
            case "weeks" -> day.plusDays(7);
            case "month" -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day.plusMonths(1);
        };
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate tomorrow() {
        return today.plusDays(1);
    }

    private Three three(LocalDate from, LocalDate to) {
        return new Three(
                noes("1 = 1", from, to),
                sum("select sum(times) from effort where kind = 'GOOD_TALK' and ", from, to),
                sum("select count(*) from win where ", from, to));
    }

    private long answered(String which, LocalDate from, LocalDate to) {
        return noes("objection <> 'NO_RESPONSE' and " + which, from, to);
    }

    private long noes(String which, LocalDate from, LocalDate to) {
        return sum("select sum(times) from rejection where " + which + " and ", from, to);
    }

    private long sum(String sql, LocalDate from, LocalDate to) {
        var found = tables.column(
                        sql + "author = ? and happened_at >= ? and happened_at < ?", author, start(from), start(to))
                .get(0);
        return found == null ? 0 : ((Number) found).longValue();
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
