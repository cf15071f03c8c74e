package dev.rebound.playbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to words of real danger ({@code P18}): warm, plain, no coaching; never stored, counted or logged.
 *
 * @param opening in order, each a message of its own line
 * @param ways to somebody who helps, in any country
 * @param near what to do beside that
 * @param kept that nothing of the text was
 * @param question asked last, when it is sure
 * @param gentleQuestion asked first when it is not sure, with the same people beside it
 * @param people the people of the workspace, with {@code {people}}; left out where the admin named none
 */
public record Crisis(
        String title,
        List<String> opening,
        List<String> ways,
        String near,
        String kept,
        String question,
        String gentleQuestion,
        Phrase people) {
    public Crisis {
        opening = List.copyOf(opening);
        ways = List.copyOf(ways);
    }

    static Crisis from(Cell cell) {
        return new Crisis(
                cell.text("title").text(),
                texts(cell, "text"),
                texts(cell, "way"),
                cell.text("near").text(),
                cell.text("kept").text(),
                cell.text("ask").text(),
                cell.text("ask-first").text(),
                cell.text("people"));
    }

    /** All of it, paragraph by paragraph, with these people in the middle. */
    public List<String> said(List<String> nearby) {
        return joined(Stream.of(title), opening.stream(), nearby.stream(), ways.stream(), Stream.of(near, kept));
    }

    /** The same with the question at its end: what stands where it is sure. */
    public List<String> page(List<String> nearby) {
        return joined(said(nearby).stream(), Stream.of(question));
    }

    /** The gentle question, these people and the ways, paragraph by paragraph. */
    public List<String> asked(List<String> nearby) {
        return joined(Stream.of(gentleQuestion), nearby.stream(), ways.stream(), Stream.of(kept));
    }

    @SafeVarargs
    private static List<String> joined(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    private static List<String> texts(Cell cell, String kind) {
        return cell.ofKind(kind).stream().map(Phrase::text).toList();
    }
}
