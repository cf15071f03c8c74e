package dev.rebound.reject;

import dev.rebound.home.Section;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rep's last ten entries, each to be opened, corrected and deleted, and the way into the search through all of them. */
public final class LastTenOnHome implements Section {
    private static final int ORDER = 20;
    private static final int TEN = 10;

    private final Logbook logbook;
    private final EntryWords words;
    private final Labels labels;

    public LastTenOnHome(Logbook logbook, Playbook playbook) {
        this.logbook = logbook;
        words = new EntryWords(playbook);
        labels = playbook.labels();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var entries = logbook.latest(member.user(), TEN);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(labels.text("home.last"), rows(entries, member, now)));
    }

    private List<Row> rows(List<Rejection> entries, Member member, Instant now) {
        var search = Button.of(EntryActions.SEARCH, labels.text("search.button"), "all");
        return Stream.concat(
                        Stream.of(new Row.Tray(List.of(search))),
                        entries.stream().map(entry -> row(entry, member, now)))
                .toList();
    }

    private Row row(Rejection entry, Member member, Instant now) {
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
