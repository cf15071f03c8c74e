package dev.rebound.playbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sorts remarks about the pitch by their cues, in the order of the sheet ({@code P5}). */
final class Approaches {
    private static final int TOO_FEW_WORDS = 3;

    private final Map<Approach, Cues> kinds = new LinkedHashMap<>();
    private final Approach tooLittle;
    private final Approach general;

    Approaches(Sheet sheet) {
        sheet.names().stream().map(sheet::cell).filter(cell -> cell.has("cues")).forEach(this::add);
        tooLittle = kind(sheet.cell("TOO_LITTLE"));
        general = kind(sheet.cell("GENERAL"));
    }

    Approach of(String remark) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().in(remark))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> withoutCue(remark));
    }

    private Approach withoutCue(String remark) {
        return remark.strip().split("\\s+").length <= TOO_FEW_WORDS ? tooLittle : general;
    }

    private void add(Cell cell) {
        kinds.put(kind(cell), Cues.of(cell.text("cues").text()));
    }

    private static Approach kind(Cell cell) {
        boolean worthTrying = cell.text("verdict").text().equals("try");
        return new Approach(
                cell.name(),
                worthTrying,
                cell.ofKind("line"),
                cell.text("try").text(),
                cell.text("let-go").text());
    }
}
