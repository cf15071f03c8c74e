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
    private static final int FRAME = 5;

    private final Playbook playbook;
    private final Labels labels;

    HomeView(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** All that the features have to show; <em>Hide</em> stands above it when somebody's own words are among it. */
    View of(List<Part> parts) {
        var blocks = Blocks.start();
        if (parts.stream().flatMap(part -> part.rows().stream()).anyMatch(Row.Entry.class::isInstance)) {
            blocks.theirs(labels.text("home.shared"), button(HIDE, labels.text("card.button.hide"), "home"));
        }
        return framed(blocks.addAll(fitting(parts)));
    }

    /** Nothing to read, for a screen that others see. */
    View hidden() {
        return framed(Blocks.start()
                .theirs(labels.text("home.hidden"), button(SHOW, labels.text("card.button.show"), "home")));
    }

    /** A sentence, for when the page cannot be drawn; who to talk to stays in sight. */
    View trouble() {
        return framed(Blocks.start().theirs(labels.text("home.trouble")));
    }

    /** For those who can't keep reports here. */
    View refused(Standing standing) {
        var why = standing == Standing.GUEST ? Answer.GUEST : Answer.OTHER_COMPANY;
        return view(Blocks.start().theirs(playbook.answer(why)));
    }

    private List<LayoutBlock> fitting(List<Part> parts) {
        var drawn = new ArrayList<LayoutBlock>();
        for (var row :
                parts.stream().flatMap(part -> PartBlocks.rows(part).stream()).toList()) {
            if (drawn.size() + row.size() > MOST - FRAME) {
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
    private View framed(Blocks blocks) {
        return view(blocks.line().small(labels.text("home.people")).small(playbook.answer(Answer.PRIVACY)));
    }

    private static View view(Blocks blocks) {
        return View.builder().type("home").blocks(blocks.list()).build();
    }
}
