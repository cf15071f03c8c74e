package dev.rebound.calls.web;

import dev.rebound.calls.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cells of a CSV file as spreadsheets write them: any of three separators, UTF-8, UTF-16 or Windows' own letters. */
final class CsvSheets implements Sheet.Maker {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATOR_LINE = "(?i)sep=(.)\\R?(?s:.*)";
    private static final char MARK = '\ufeff';

    @Override
    public Optional<Sheet> of(byte[] bytes, int most) {
        var text = text(bytes);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(sheet(text, most));
        } catch (IOException | UncheckedIOException | IllegalStateException noCells) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        var text = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
                ? new String(bytes, StandardCharsets.UTF_16)
                : utf8(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    /** A first line such as {@code sep=;} is one that spreadsheets do not show. */
    private static Sheet sheet(String text, int most) throws IOException {
        var names = text.matches(SEPARATOR_LINE);
        var separator = names ? text.charAt("sep=".length()) : separator(text);
        var cells = names ? text.substring("sep=".length() + 1).replaceFirst("^\\R", "") : text;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var parser = CSVParser.parse(cells, format)) {
            return sheet(parser, most);
        }
    }

    private static Sheet sheet(CSVParser parser, int most) {
        List<String> head = List.of();
        var lines = new ArrayList<Sheet.Line>();
        for (var record : parser) {
            if (isEmpty(record)) {
                continue;
            }
            if (head.isEmpty()) {
                head = record.toList();
            } else {
                lines.add(new Sheet.Line((int) record.getRecordNumber(), record.toList()));
            }
            if (lines.size() > most) {
                break;
            }
        }
        return new Sheet(head, lines);
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** The one that stands most often in the head, outside of quotes. */
    private static char separator(String text) {
        var head = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> head.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }
}
