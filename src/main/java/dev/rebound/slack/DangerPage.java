package dev.rebound.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.List;

/**
 * The page for words of danger, drawn in one way wherever they were written ({@code P18}): what is said, people among it, a tap that
 * leads to somebody, and a way back from a false alarm. Nothing of the text is kept; where it comes back at all, its button carries it.
 */
public final class DangerPage {
    /** The link to somebody who helps, on every such page; a press on it needs nothing but an ack. */
    public static final String HELP = "reject.help-line";

    /** The longest text that a button carries: Slack's 2,000 characters but for the mark before it. */
    public static final int LONGEST_CARRIED = 1999;

    private static final String HELP_URL = "https://findahelpline.com";
    private static final String CARRIED = "+";
    private static final String NOTHING = "-";

    private final List<String> paragraphs;
    private final ButtonElement people;
    private final ButtonElement back;

    private DangerPage(List<String> paragraphs, ButtonElement people, ButtonElement back) {
        this.paragraphs = List.copyOf(paragraphs);
        this.people = people;
        this.back = back;
    }

    /**
     * A button that the door behind it listens to.
     *
     * @param value what it carries, see {@link #carrying}
     */
    public record Tap(String action, String label, String value) {}

    /**
     * Where it is sure.
     *
     * @param paragraphs in plain words, the first of them the title
     * @param link what the button says that leads to somebody in any country
     * @param back for whoever meant something else
     */
    public static DangerPage sure(List<String> paragraphs, String link, Tap back) {
        var help = button(HELP, link, "help");
        help.setUrl(HELP_URL);
        return new DangerPage(paragraphs, help, drawn(back));
    }

    /**
     * Where it is not sure: one gentle question with people beside it.
     *
     * @param paragraphs in plain words, the first of them the question
     * @param people shows the page that is shown where it is sure
     * @param back for whoever meant work
     */
    public static DangerPage unsure(List<String> paragraphs, Tap people, Tap back) {
        return new DangerPage(paragraphs, first(people.action(), people.label(), people.value()), drawn(back));
    }

    private static ButtonElement drawn(Tap tap) {
        return button(tap.action(), tap.label(), tap.value());
    }

    /** As a message. */
    public Message message() {
        return new Message(paragraphs.get(0), blocks().list());
    }

    /** In place of the form that the words were typed into; title and close take 24 characters each. */
    public View view(String title, String close, String metadata) {
        return Form.of("danger.page").show(blocks().list()).view(title, null, close, metadata);
    }

    private Blocks blocks() {
        var blocks = Blocks.start();
        paragraphs.forEach(blocks::theirs);
        return blocks.row(people, back);
    }

    /** A text as a button's value; nothing of one that is longer than a button carries. */
    public static String carrying(String text) {
        return text.isBlank() || text.length() > LONGEST_CARRIED ? NOTHING : CARRIED + text;
    }

    /** What a pressed button carried; empty when it carried nothing. */
    public static String carriedBy(String value) {
        return value.startsWith(CARRIED) ? value.substring(CARRIED.length()) : "";
    }
}
