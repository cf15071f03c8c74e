package dev.rebound.playbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sorts remarks about the pitch by their cues, in the order of the sheet ({@code P5}). */
final class Approaches {
    private static final String GENERAL = "GENERAL";

    private final Map<Approach, Cues> kinds = new LinkedHashMap<>();
    private final Approach general;

    Approaches(Sheet sheet) {
        sheet.names().stream()
                .filter(name -> !name.equals(GENERAL))
                .map(sheet::cell)
                .forEach(this::add);
        general = of(sheet.cell(GENERAL));
    }

    Approach of(String remark) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().in(remark))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(general);
    }

    private void add(Cell cell) {
        kinds.put(of(cell), Cues.of(cell.text("cues").text()));
    }

    private static Approach of(Cell cell) {
        boolean worthTrying = cell.text("verdict").text().equals("try");
        return new Approach(
                cell.name(),
                worthTrying,
                cell.text("try").text(),
                cell.text("let-go").text());
    }
}
