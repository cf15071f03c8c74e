package dev.rebound.playbook;

import java.util.List;

/**
 * The answer to words of real danger ({@code P18}): warm, plain, no coaching; never stored, counted or logged.
 *
 * @param paragraphs in order, each a message of its own line
 * @param gentleQuestion asked first when it is not sure, with the same people beside it
 * @param people the people of the workspace, with {@code {people}}; left out where the admin named none
 */
public record Crisis(String title, List<String> paragraphs, String gentleQuestion, Phrase people) {
    static Crisis from(Cell cell) {
        var paragraphs = cell.ofKind("text").stream().map(Phrase::text).toList();
        return new Crisis(
                cell.text("title").text(), paragraphs, cell.text("ask").text(), cell.text("people"));
    }
}
