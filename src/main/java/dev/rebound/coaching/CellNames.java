package dev.rebound.coaching;

import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.Arrays;

/** What a cell of reframes is about, in words. */
public final class CellNames {
    private final Playbook playbook;

    public CellNames(Playbook playbook) {
        this.playbook = playbook;
    }

    /** The trap's name, the objection's, or the tone's; "another no" for a cell that there is no more. */
    public String of(String cell) {
        var name = cell.substring(cell.lastIndexOf('/') + 1).replaceFirst("\\..*$", "");
        if (playbook.labels().has("coach.cell." + name)) {
            return playbook.labels().text("coach.cell." + name);
        }
        return Arrays.stream(ThinkingTrap.values())
                .filter(trap -> trap.name().equals(name))
                .map(playbook::trapName)
                .findFirst()
                .orElseGet(() -> objection(name));
    }

    private String objection(String name) {
        return Arrays.stream(Objection.values())
                .filter(objection -> objection.name().equals(name))
                .map(playbook::objectionName)
                .findFirst()
                .orElseGet(() -> playbook.labels().text("coach.cell.NONE"));
    }
}
