package dev.rebound.abuse;

import dev.rebound.playbook.Labels;
import dev.rebound.privacy.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** How the reports that somebody sent stand, in words for them; nobody is named in it, since names are drawn by Slack alone. */
public record RepWords(Labels labels) {
    /** How it stands. */
    public String state(Incident incident) {
        if (incident.isAppealed()) {
            return text("appeal." + incident.state());
        }
        return switch (incident.state()) {
            case SENT -> sent(incident);
            case ACKNOWLEDGED -> text("state.ACKNOWLEDGED");
            case DECIDED -> incident.decision().map(this::decision).orElse("");
            case TAKEN_BACK -> text("state.TAKEN_BACK");
        };
    }

    private String sent(Incident incident) {
        if (incident.desk().holder() == null) {
            return text("state.nobody");
        }
        return text(incident.opened() ? "state.OPENED" : "state.SENT");
    }

    private String decision(Decided decided) {
        return text("decision." + decided.decision());
    }

    /** What whoever decided last wrote: the reason first, else the note; nothing when neither. */
    public Optional<String> written(Incident incident) {
        return incident.decision().map(Decided::ruling).stream()
                .flatMap(ruling -> Stream.of(Optional.ofNullable(ruling.reason()), Optional.ofNullable(ruling.note())))
                .flatMap(Optional::stream)
                .map(Words::text)
                .filter(written -> !written.isBlank())
                .findFirst();
    }

    private String text(String key) {
        return labels.text("abuse.rep." + key);
    }
}
