package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.EntryWords;
import dev.rebound.reject.Quoted;
import dev.rebound.reject.Search;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search: one field, and below it what was found. */
final class SearchView {
    static final String CALLBACK = "reject.search-form";
    static final String ASKED = "asked";

    private static final Place NOWHERE = new Place("search", null);

    private final EntryWords words;
    private final Labels labels;

    SearchView(Playbook playbook) {
        words = new EntryWords(playbook);
        labels = playbook.labels();
    }

    View empty() {
        return view(null, Blocks.start().small(labels.text("search.hint")));
    }

    View found(String asked, List<Search.Hit> hits, Member member, Instant now) {
        var blocks = Blocks.start();
        hits.forEach(hit -> blocks.theirs(line(hit, member, now), open(hit)));
        if (hits.isEmpty()) {
            blocks.theirs(labels.text(asked.isEmpty() ? "search.none" : "search.nothing"));
        } else if (hits.size() == Search.MOST_HITS) {
            blocks.small(labels.text("search.newest", "count", Search.MOST_HITS));
        }
        return view(asked.isEmpty() ? null : asked, blocks);
    }

    private String line(Search.Hit hit, Member member, Instant now) {
        return words.whenAndWho(hit.at(), hit.who(), member, now) + "\n\"" + Quoted.plain(hit.quote()) + "\"";
    }

    private ButtonElement open(Search.Hit hit) {
        return button(
                EntryActions.OPEN, labels.text("entry.button.open"), hit.id().toString());
    }

    private View view(@Nullable String asked, Blocks below) {
        return Form.of(CALLBACK)
                .line(ASKED, labels.text("search.field"), asked)
                .show(below.list())
                .view(
                        labels.text("search.title"),
                        labels.text("search.button"),
                        labels.text("form.close"),
                        NOWHERE.metadata());
    }
}
