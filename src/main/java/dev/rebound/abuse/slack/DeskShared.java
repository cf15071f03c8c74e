package dev.rebound.abuse.slack;

import dev.rebound.abuse.Shared;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rep left in, where Slack reads no markup, and nothing of what they took out, not even that it was there. */
record DeskShared(DeskWords words, String rep, Shared shared) {
    void addTo(Blocks blocks) {
        if (shared.equals(Shared.NOTHING)) {
            blocks.ours(words.text("abuse.desk.empty", "who", words.who(rep)));
            return;
        }
        blocks.ours(words.text("abuse.desk.from", "who", words.who(rep)));
        quote(blocks, shared.words());
        facts(blocks);
        if (shared.note() != null) {
            blocks.ours(words.text("abuse.desk.note", "who", words.who(rep)));
            quote(blocks, shared.note());
        }
    }

    private static void quote(Blocks blocks, @Nullable Words written) {
        if (written != null) {
            blocks.quoteAll(written.text());
        }
    }

    private void facts(Blocks blocks) {
        var facts = Stream.of(named("person", shared.person()), named("company", shared.company()), day(shared.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!facts.isEmpty()) {
            blocks.theirs(facts);
        }
    }

    private @Nullable String named(String field, @Nullable Words written) {
        return written == null ? null : words.text("abuse.desk." + field) + ": " + written.text();
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : words.text("abuse.desk.day") + ": " + words.playbook().day(day, day);
    }
}
