package dev.rebound.playbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file of texts: {@code [CELL] P7}, then {@code key: text} lines; how to write them stands in {@code /words/README.txt}. */
final class Sheet {
    private static final Pattern HEADING = Pattern.compile("\\[([A-Za-z_.]+)]((?: P\\d+b?)+)");
    private static final Pattern TEXT = Pattern.compile("([a-z][a-z0-9 -]*): (.+)");

    private final String name;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private @Nullable Cell cell;
    private String key = "";

    private Sheet(String name) {
        this.name = name;
    }

    /** Reads {@code /words/name.txt}; a line that cannot be read stops the start and says where. */
    static Sheet named(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream("/words/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("There is no /words/" + name + ".txt");
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet of(String name, String content) {
        var sheet = new Sheet(name);
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!sheet.read(line)) {
                throw new IllegalStateException("/words/" + name + ".txt, line " + number + ": cannot be read");
            }
        }
        return sheet;
    }

    /** The file of that name in a voice: a cell of its own replaces everybody's of that name, and those that special cases of it had. */
    static Sheet named(String name, Voice voice) {
        var own = voice.folder() + name;
        var everybodys = named(name);
        return voice.folder().isEmpty() || Sheet.class.getResource("/words/" + own + ".txt") == null
                ? everybodys
                : everybodys.replacedBy(named(own));
    }

    private Sheet replacedBy(Sheet own) {
        var both = new Sheet(name);
        cells.forEach((cellName, kept) -> {
            if (!own.cells.containsKey(cellName.split("\\.")[0])) {
                both.cells.put(cellName, kept);
            }
        });
        both.cells.putAll(own.cells);
        return both;
    }

    Cell cell(String cellName) {
        Cell found = cells.get(cellName);
        if (found == null) {
            throw new IllegalStateException("/words/" + name + ".txt has no [" + cellName + "]");
        }
        return found;
    }

    /** The cell "general.special" where there is one, filled up with "general". */
    Cell cell(String general, String special) {
        Cell found = cells.get(general + "." + special);
        return found == null ? cell(general) : found.over(cells.get(general));
    }

    Set<String> names() {
        return cells.keySet();
    }

    private boolean read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return true;
        }
        return line.startsWith("  ") ? goOn(line.strip()) : heading(line) || text(line);
    }

    private boolean heading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return false;
        }
        var practices = List.of(heading.group(2).strip().split(" "));
        cell = new Cell(heading.group(1), practices, new LinkedHashMap<>());
        return cells.putIfAbsent(cell.name(), cell) == null;
    }

    private boolean text(String line) {
        Matcher text = TEXT.matcher(line);
        if (cell == null || !text.matches()) {
            return false;
        }
        key = text.group(1);
        return cell.texts().putIfAbsent(key, phrase(cell, text.group(2).strip())) == null;
    }

    private boolean goOn(String more) {
        if (cell == null || !cell.has(key)) {
            return false;
        }
        cell.texts().put(key, phrase(cell, cell.text(key).text() + "\n" + more));
        return true;
    }

    private Phrase phrase(Cell in, String text) {
        return new Phrase(name + "/" + in.name() + "/" + key.replace(' ', '-'), text);
    }
}
