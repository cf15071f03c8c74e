package dev.rebound.abuse.slack;

import dev.rebound.abuse.Decision;
import dev.rebound.abuse.Incident;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields by which somebody decides. */
record DeskForm(DeskWords words) {
    static final String DECISION = "decision";
    static final String NOTE = "note";
    static final String REASON = "reason";

    private static final int LONGEST = 1500;

    /** Adds them below what there is to read. */
    void add(Form form, Incident incident, DeskDraft draft) {
        var options = options(incident);
        var chosen = draft.decision().map(Enum::name).filter(options::containsKey);
        form.choice(DECISION, words.text("abuse.field.decision"), options, chosen.orElse(null));
        if (!incident.shared().isNamed()) {
            form.show(Blocks.start().small(words.text("abuse.desk.unnamed")).list());
        }
        form.note(NOTE, words.text("abuse.field.note"), LONGEST, draft.note().text())
                .note(
                        REASON,
                        words.text("abuse.field.reason"),
                        LONGEST,
                        draft.reason().text());
    }

    private Map<String, String> options(Incident incident) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Decision.values())
                .filter(one -> incident.shared().isNamed() || !one.needsName())
                .forEach(one -> options.put(one.name(), words.text("abuse.decision." + one)));
        return options;
    }
}
