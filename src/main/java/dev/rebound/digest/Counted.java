package dev.rebound.digest;

import java.util.Map;

/**
 * What one person logged in one week, who said yes to being counted and was in the team all that week.
 *
 * @param person stands for them in the rule, and is shown to nobody
 * @param noes with a stated reason, batches in full; those without one stay out
 * @param wins of any size, 0 or more
 * @param efforts what they did besides, by {@code playbook.Activities.KINDS}; what has a name of their own stays out
 */
public record Counted(String person, Map<Reason, Integer> noes, int wins, Map<String, Integer> efforts) {
    public Counted {
        noes = Map.copyOf(noes);
        efforts = Map.copyOf(efforts);
    }

    /** How much of a cell of a split they have; a cell is a reason, wins, or a kind of effort. */
    int in(String cell) {
        if (cell.equals(Weighing.WINS)) {
            return wins;
        }
        return efforts.getOrDefault(
                cell,
                noes.entrySet().stream()
                        .filter(reason -> reason.getKey().cell().equals(cell))
                        .mapToInt(Map.Entry::getValue)
                        .sum());
    }
}
