package dev.rebound.weeks;

import dev.rebound.testkit.Tables;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What is true of one person at one moment, by SQL alone: no class of the app's takes part. */
record Facts(Tables tables, String author, ZoneId zone, String lastWin) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final int TEN = 10;
    private static final double FOUR_IN_FIVE = 1.2815515655446004;

    /** The words that may stand for a placeholder, or an empty text where nothing true is known. */
    String of(String placeholder, Instant at) {
        var morning = at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        var week = at.minusSeconds(7 * 86_400).plusMillis(1);
        return switch (placeholder) {
            case "noesToday" -> "" + noes(morning, at);
            case "noesWeek" -> "" + noes(week, at);
            case "dialsToday" -> "" + (noes(morning, at) + wins(morning, at) + efforts(null, morning, at));
            case "talksWeek" -> "" + (wins(week, at) + efforts("GOOD_TALK", week, at));
            case "winsMonth" -> "" + wins(at.minusSeconds(30 * 86_400).plusMillis(1), at);
            case "timingOfTen" -> "" + ofTen("bucket = 'TIMING' and not brush_off and confidence > 0", at);
            case "fitOfTen" -> "" + ofTen("bucket = 'FIT' and not brush_off and confidence > 0", at);
            case "civilOfTen" -> "" + ofTen("severity = 'CIVIL'", at);
            case "lastWin" -> lastWin;
            case "lastWinDay" -> lastWinDay(at);
            case "noesAYes" -> range(at);
            case "talks" -> "" + (answered(at) + wins(Instant.EPOCH, at));
            default -> "";
        };
    }

    private long noes(Instant from, Instant to) {
        return sum(
                "select sum(times) from rejection where author = ? and happened_at >= ? and happened_at <= ?",
                from,
                to);
    }

    private long wins(Instant from, Instant to) {
        return sum("select count(*) from win where author = ? and happened_at >= ? and happened_at <= ?", from, to);
    }

    private long efforts(String kind, Instant from, Instant to) {
        var only = kind == null ? "" : " and kind = '" + kind + "'";
        return sum(
                "select sum(times) from effort where author = ? and happened_at >= ? and happened_at <= ?" + only,
                from,
                to);
    }

    private long answered(Instant to) {
        return sum(
                "select sum(times) from rejection where author = ? and happened_at >= ? and happened_at <= ?"
                        + " and objection <> 'NO_RESPONSE'",
                Instant.EPOCH,
                to);
    }

    private long sum(String sql, Instant from, Instant to) {
        var found = tables.column(sql, author, Timestamp.from(from), Timestamp.from(to))
                .get(0);
        return found == null ? 0 : ((Number) found).longValue();
    }

    /** Of the ten noes before this one, batches taken apart. */
    private long ofTen(String which, Instant at) {
        var before =
                "select times from rejection where author = ? and happened_at < ? order by happened_at desc limit 10";
        var match = "select case when " + which + " then 1 else 0 end from rejection"
                + " where author = ? and happened_at < ? order by happened_at desc limit 10";
        var times = tables.column(before, author, Timestamp.from(at));
        var hits = tables.column(match, author, Timestamp.from(at));
        long left = TEN;
        long found = 0;
        for (var i = 0; i < times.size() && left > 0; i++) {
            var taken = Math.min(left, ((Number) times.get(i)).longValue());
            found += taken * ((Number) hits.get(i)).longValue();
            left -= taken;
        }
        return found;
    }

    private String lastWinDay(Instant at) {
        var newest = tables.column("select max(happened_at) from win where author = ?", author)
                .get(0);
        if (newest == null) {
            return "";
        }
        var day = LocalDate.ofInstant(((java.time.OffsetDateTime) newest).toInstant(), zone);
        var today = LocalDate.ofInstant(at, zone);
        return Map.of(today, "today", today.minusDays(1), "yesterday").getOrDefault(day, "on " + DAY.format(day));
    }

    /** Wilson's interval, written anew. */
    private String range(Instant at) {
        double yes = wins(Instant.EPOCH, at);
        double all = yes + answered(at);
        if (yes < 1 || all < 20) {
            return "";
        }
        double z = FOUR_IN_FIVE;
        double share = yes / all;
        double centre = share + z * z / (2 * all);
        double half = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all));
        double low = (centre - half) / (1 + z * z / all);
        double high = (centre + half) / (1 + z * z / all);
        long fewest = Math.max(1, Math.round((1 - high) / high));
        long most = Math.max(fewest, Math.round((1 - low) / low));
        return fewest == most ? "" + fewest : fewest + " to " + most;
    }
}
