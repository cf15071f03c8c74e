package dev.rebound.reject;

import dev.rebound.home.Section;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Listed;
import dev.rebound.home.Section.Question;
import dev.rebound.home.Section.Row;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.List;

/** Each reported no on Home, to be opened, corrected and deleted. Taps stand there as the pad that they were made on. */
public final class EntriesOnHome implements Section.Source {
    private final Logbook logbook;
    private final EntryWords words;
    private final Labels labels;

    public EntriesOnHome(Logbook logbook, Playbook playbook) {
        this.logbook = logbook;
        words = new EntryWords(playbook);
        labels = playbook.labels();
    }

    @Override
    public List<Listed> newest(Member member, Instant now, int most) {
        return logbook.reports(member.user(), most).stream()
                .map(entry -> new Listed(entry.at(), row(entry, member, now)))
                .toList();
    }

    private Row.Entry row(Rejection entry, Member member, Instant now) {
        return new Row.Entry(
                words.what(entry),
                words.whenAndWho(entry.at(), entry.prospect(), member, now),
                words.quote(entry),
                buttons(entry.id().toString()));
    }

    private List<Button> buttons(String id) {
        return List.of(
                Button.of(EntryActions.OPEN, labels.text("entry.button.open"), id),
                Button.of(EntryActions.EDIT, labels.text("entry.button.edit"), id),
                new Button(EntryActions.DELETE, labels.text("entry.button.delete"), id, sure()));
    }

    private Question sure() {
        return new Question(
                labels.text("entry.delete.title"),
                labels.text("entry.delete.text"),
                labels.text("entry.button.delete"),
                labels.text("entry.delete.keep"));
    }
}
