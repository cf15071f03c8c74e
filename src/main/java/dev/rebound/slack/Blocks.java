package dev.rebound.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds blocks from top to bottom. Our own words may be formatted; people's words only ever go where Slack reads no markup. */
public final class Blocks {
    private static final int SECTION = 3000;
    private static final int HEADER = 150;

    private final List<LayoutBlock> blocks = new ArrayList<>();

    private Blocks() {}

    /** No blocks yet. */
    public static Blocks start() {
        return new Blocks();
    }

    /** Our own words, in Slack's {@code mrkdwn}; never anybody else's. */
    public Blocks ours(String mrkdwn) {
        return add(SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build())
                .build());
    }

    /** The same with a button or menu at its right. */
    public Blocks ours(String mrkdwn, BlockElement beside) {
        return add(SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build())
                .accessory(beside)
                .build());
    }

    /** Words that hold a person's own, shown as they are: no mention, link or emoji code in them works. Cut at 3,000 characters. */
    public Blocks theirs(String text) {
        return add(SectionBlock.builder().text(plain(Cut.at(text, SECTION))).build());
    }

    /** The same with a button or menu at its right. */
    public Blocks theirs(String text, BlockElement beside) {
        return add(SectionBlock.builder()
                .text(plain(Cut.at(text, SECTION)))
                .accessory(beside)
                .build());
    }

    /** A person's words as a quotation. */
    public Blocks quote(String text) {
        var words = RichTextSectionElement.Text.builder()
                .text(Cut.at(text, SECTION))
                .build();
        return add(RichTextBlock.builder()
                .elements(List.of(
                        RichTextQuoteElement.builder().elements(List.of(words)).build()))
                .build());
    }

    /** A person's words as one quotation below the other, all of them, however long. */
    public Blocks quoteAll(String text) {
        for (var rest = text; !rest.isEmpty(); ) {
            var end = rest.length() <= SECTION ? rest.length() : Cut.wholeBefore(rest, SECTION);
            quote(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return this;
    }

    /**
     * A line of ours that ends in bold, and a person's words as a quotation below it; one block, so that they stand close together.
     *
     * @param quote left out when empty
     */
    public Blocks headline(String lead, String bold, String quote) {
        var parts = new ArrayList<BlockElement>();
        parts.add(RichTextSectionElement.builder()
                .elements(List.of(text(lead + " "), strong(bold)))
                .build());
        if (!quote.isBlank()) {
            parts.add(RichTextQuoteElement.builder()
                    .elements(List.of(text(quote)))
                    .build());
        }
        return add(RichTextBlock.builder().elements(List.copyOf(parts)).build());
    }

    private static RichTextElement text(String words) {
        return RichTextSectionElement.Text.builder()
                .text(Cut.at(words, SECTION))
                .build();
    }

    private static RichTextElement strong(String words) {
        return RichTextSectionElement.Text.builder()
                .text(words)
                .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                .build();
    }

    /** A text to copy, in a box of its own. */
    public Blocks toCopy(String text) {
        var words = RichTextSectionElement.Text.builder()
                .text(Cut.at(text, SECTION))
                .build();
        return add(RichTextBlock.builder()
                .elements(List.of(RichTextPreformattedElement.builder()
                        .elements(List.of(words))
                        .build()))
                .build());
    }

    /** A heading, cut at 150 characters. */
    public Blocks heading(String text) {
        return add(HeaderBlock.builder().text(plain(Cut.at(text, HEADER))).build());
    }

    /** A line in small print, in our own words or a person's. */
    public Blocks small(String text) {
        return add(ContextBlock.builder()
                .elements(List.of(plain(Cut.at(text, SECTION))))
                .build());
    }

    /** A row of buttons or menus; an empty row draws nothing. */
    public Blocks row(BlockElement... elements) {
        var drawn = Arrays.asList(elements);
        return drawn.isEmpty()
                ? this
                : add(ActionsBlock.builder().elements(drawn).build());
    }

    /** Something of ours that can be pressed: one button stands at the right of the text, several stand below it in small print. */
    public Blocks toPress(String text, BlockElement... buttons) {
        if (buttons.length == 1 && !text.isEmpty()) {
            return theirs(text, buttons[0]);
        }
        return text.isEmpty() ? row(buttons) : small(text).row(buttons);
    }

    /** A thin line across. */
    public Blocks line() {
        return add(new DividerBlock());
    }

    /** What follows belongs only to some: nothing is added for null. */
    public Blocks oursIf(@Nullable String mrkdwn) {
        return mrkdwn == null ? this : ours(mrkdwn);
    }

    /** Any other block. */
    public Blocks add(LayoutBlock block) {
        blocks.add(block);
        return this;
    }

    /** All of another's blocks. */
    public Blocks addAll(List<LayoutBlock> more) {
        blocks.addAll(more);
        return this;
    }

    /** The blocks, in order. */
    public List<LayoutBlock> list() {
        return List.copyOf(blocks);
    }

    /** Text that Slack shows as it is. */
    public static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
