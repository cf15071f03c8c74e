package dev.rebound.home.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.rebound.home.Section.Part;
import dev.rebound.home.Section.Row;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import java.util.ArrayList;
import java.util.List;

/** Draws a Home page, within the 100 blocks that Slack takes. What does not fit is left out whole, and the page says so. */
final class HomeView {
    static final String HIDE = "home.hide";
    static final String SHOW = "home.show";

    private static final int MOST = 100;
    private static final int FRAME = 4;

    private final Playbook playbook;
    private final Labels labels;

    HomeView(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /**
     * All that the features have to show; <em>Hide</em> stands above it when somebody's own words are among it.
     *
     * @param inSight what is never left out
     */
    View of(List<Part> parts, List<Part> inSight) {
        var blocks = Blocks.start();
        if (parts.stream().flatMap(part -> part.rows().stream()).anyMatch(Row.Entry.class::isInstance)) {
            blocks.theirs(labels.text("home.shared"), button(HIDE, labels.text("card.button.hide"), "home"));
        }
        var below = drawn(inSight);
        return framed(blocks.addAll(fitting(parts, MOST - FRAME - below.size())), below);
    }

    /** Nothing to read, for a screen that others see. */
    View hidden(List<Part> inSight) {
        var hidden = Blocks.start()
                .theirs(labels.text("home.hidden"), button(SHOW, labels.text("card.button.show"), "home"));
        return framed(hidden, drawn(inSight));
    }

    /** A sentence, for when the page cannot be drawn; who to talk to stays in sight. */
    View trouble() {
        var people = Blocks.start().small(labels.text("home.people"));
        return framed(Blocks.start().theirs(labels.text("home.trouble")), people.list());
    }

    /** For those who can't keep reports here. */
    View refused(Standing standing, List<Part> inSight) {
        var why = standing == Standing.GUEST ? Answer.GUEST : Answer.OTHER_COMPANY;
        return view(Blocks.start().theirs(playbook.answer(why)).line().addAll(drawn(inSight)));
    }

    private static List<LayoutBlock> drawn(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> PartBlocks.rows(part).stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<LayoutBlock> fitting(List<Part> parts, int most) {
        var drawn = new ArrayList<LayoutBlock>();
        for (var row :
                parts.stream().flatMap(part -> PartBlocks.rows(part).stream()).toList()) {
            if (drawn.size() + row.size() > most) {
                return Blocks.start()
                        .addAll(drawn)
                        .small(labels.text("home.rest"))
                        .list();
            }
            drawn.addAll(row);
        }
        return drawn;
    }

    /** Help and the true line of who can open this stay in sight, whatever stands above. */
    private View framed(Blocks blocks, List<LayoutBlock> below) {
        return view(blocks.line().addAll(below).small(playbook.answer(Answer.PRIVACY)));
    }

    private static View view(Blocks blocks) {
        return View.builder().type("home").blocks(blocks.list()).build();
    }
}
