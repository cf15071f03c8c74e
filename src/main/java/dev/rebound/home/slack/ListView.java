package dev.rebound.home.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import dev.rebound.home.LastTen;
import dev.rebound.home.Listing.Page;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Row;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.ArrayList;

/** All that a person logged, a page at a time; each row can be opened over it. */
final class ListView {
    private static final Place NOWHERE = new Place("list", null);
    private static final int LINE = 150;
    private static final int QUOTE = 80;

    private final Labels labels;

    ListView(Labels labels) {
        this.labels = labels;
    }

    View of(Page page) {
        var blocks = Blocks.start();
        if (page.rows().isEmpty()) {
            blocks.theirs(labels.text("home.list.none"));
        }
        page.rows().forEach(row -> row(blocks, row));
        return Form.of("home.list")
                .show(blocks.row(ways(page)).list())
                .view(labels.text("home.list"), null, labels.text("form.close"), NOWHERE.metadata());
    }

    private static void row(Blocks blocks, Row.Entry row) {
        var quote = row.quote().isBlank() ? "" : "\n\"" + Cut.onOneLine(row.quote(), QUOTE) + "\"";
        var text = Cut.onOneLine(row.lead(), LINE) + "\n" + Cut.onOneLine(row.detail(), LINE) + quote;
        row.buttons().stream()
                .findFirst()
                .ifPresentOrElse(open -> blocks.theirs(text, drawn(open)), () -> blocks.theirs(text));
    }

    private static BlockElement drawn(Button open) {
        return button(open.action(), open.label(), open.value());
    }

    private BlockElement[] ways(Page page) {
        var ways = new ArrayList<BlockElement>();
        if (page.from() > 0) {
            var newer = Math.max(0, page.from() - LastTen.TEN);
            ways.add(button(LastTen.NEWER, labels.text("home.newer"), Integer.toString(newer)));
        }
        if (page.hasOlder()) {
            ways.add(button(LastTen.OLDER, labels.text("home.older"), Integer.toString(page.next())));
        }
        return ways.toArray(BlockElement[]::new);
    }
}
