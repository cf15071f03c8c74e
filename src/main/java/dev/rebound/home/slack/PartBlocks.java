package dev.rebound.home.slack;

import static dev.rebound.slack.Buttons.asking;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Part;
import dev.rebound.home.Section.Question;
import dev.rebound.home.Section.Row;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons;
import dev.rebound.slack.Cut;
import java.util.ArrayList;
import java.util.List;

/** Draws what sections contribute, each row as blocks that belong together; all of it is text that Slack shows as it is. */
final class PartBlocks {
    private static final int TEXT = 400;
    private static final int LINE = 150;
    private static final int QUOTE = 80;
    private static final int BUTTONS = 5;

    private PartBlocks() {}

    /** The title, then row by row. */
    static List<List<LayoutBlock>> rows(Part part) {
        var rows = new ArrayList<List<LayoutBlock>>();
        rows.add(Blocks.start().heading(part.title()).list());
        part.rows().stream().map(PartBlocks::row).forEach(rows::add);
        return rows;
    }

    private static List<LayoutBlock> row(Row row) {
        if (row instanceof Row.Text text) {
            return Blocks.start().theirs(Cut.at(text.text(), TEXT)).list();
        }
        if (row instanceof Row.Small small) {
            return Blocks.start().small(Cut.at(small.text(), TEXT)).list();
        }
        return row instanceof Row.Entry entry ? entry(entry) : tray(((Row.Tray) row).buttons());
    }

    private static List<LayoutBlock> entry(Row.Entry entry) {
        var elements = new ArrayList<BlockElement>();
        elements.add(RichTextSectionElement.builder()
                .elements(List.of(lead(entry), detail(entry)))
                .build());
        if (!entry.quote().isBlank()) {
            elements.add(RichTextQuoteElement.builder()
                    .elements(List.of(quote(entry)))
                    .build());
        }
        var words = RichTextBlock.builder().elements(elements).build();
        return Blocks.start().add(words).addAll(tray(entry.buttons())).list();
    }

    private static Text lead(Row.Entry entry) {
        return Text.builder()
                .text(Cut.onOneLine(entry.lead(), LINE))
                .style(TextStyle.builder().bold(true).build())
                .build();
    }

    private static Text detail(Row.Entry entry) {
        return Text.builder().text(" · " + Cut.onOneLine(entry.detail(), LINE)).build();
    }

    private static Text quote(Row.Entry entry) {
        return Text.builder().text(Cut.onOneLine(entry.quote(), QUOTE)).build();
    }

    private static List<LayoutBlock> tray(List<Button> buttons) {
        var drawn = buttons.stream().limit(BUTTONS).map(PartBlocks::button).toArray(BlockElement[]::new);
        return Blocks.start().row(drawn).list();
    }

    private static BlockElement button(Button button) {
        var drawn = Buttons.button(button.action(), button.label(), button.value());
        return button.question() == null ? drawn : asking(drawn, question(button.question()));
    }

    private static Buttons.Question question(Question question) {
        return new Buttons.Question(question.title(), question.text(), question.yes(), question.no());
    }
}
