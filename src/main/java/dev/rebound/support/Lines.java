package dev.rebound.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of each country, from {@code /support/people.txt}, and whose each time zone is. */
public final class Lines {
    private static final String ANYWHERE = "anywhere";
    private static final Pattern HEADING = Pattern.compile("\\[([A-Z]{2}|" + ANYWHERE + ")]((?: \\S+)*)");
    private static final int COLUMNS = 5;

    private final Map<String, List<Line>> lines = new TreeMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private List<Line> current = List.of();

    private Lines() {}

    /**
     * The lines that come with the jar.
     *
     * @throws IllegalStateException when one of them cannot be read; it says which
     */
    public static Lines shipped() {
        try (var in = Lines.class.getResourceAsStream("/support/people.txt")) {
            return of(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lines of(String content) {
        var read = new Lines();
        var number = 0;
        for (var row : content.lines().toList()) {
            number++;
            if (!row.isBlank() && !row.startsWith("#") && !read.heading(row) && !read.line(row)) {
                throw new IllegalStateException("/support/people.txt, line " + number + ": cannot be read");
            }
        }
        return read;
    }

    /** The lines of a country, by its ISO code of two letters; none for one that has none here. */
    public List<Line> in(String country) {
        return List.copyOf(lines.getOrDefault(country, List.of()));
    }

    /** The international directories. */
    public List<Line> anywhere() {
        return in(ANYWHERE);
    }

    /** The ISO codes of all countries that have lines. */
    public List<String> countries() {
        return lines.keySet().stream().filter(code -> !code.equals(ANYWHERE)).toList();
    }

    /** The country with lines that a time zone belongs to. */
    public Optional<String> countryOf(ZoneId zone) {
        return Optional.ofNullable(countries.get(zone.getId()));
    }

    Map<String, String> zones() {
        return Map.copyOf(countries);
    }

    private boolean heading(String row) {
        var found = HEADING.matcher(row);
        if (!found.matches()) {
            return false;
        }
        current = lines.computeIfAbsent(found.group(1), code -> new ArrayList<>());
        found.group(2)
                .lines()
                .flatMap(zones -> Stream.of(zones.strip().split(" ")))
                .forEach(zone -> {
                    countries.put(zone, found.group(1));
                });
        return true;
    }

    private boolean line(String row) {
        var columns = row.split(" \\| ", -1);
        if (columns.length != COLUMNS || lines.isEmpty()) {
            return false;
        }
        try {
            var sources = List.of(columns[3].split(" "));
            current.add(new Line(columns[0], columns[1], columns[2], sources, LocalDate.parse(columns[4])));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
