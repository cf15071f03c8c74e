package dev.rebound.experiment;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;

/** What was counted in an experiment follows what is corrected, deleted and taken back. */
public final class TagsFollow implements Echo {
    private final Experiments experiments;
    private final Tags tags;

    public TagsFollow(Experiments experiments, Tags tags) {
        this.experiments = experiments;
        this.tags = tags;
    }

    @Override
    public void changed(Rejection before, Rejection after) {
        if (before.reading().equals(after.reading()) && before.times() == after.times()) {
            return;
        }
        tags.of(after.author(), after.id())
                .ifPresent(tag -> experiments
                        .find(tag.author(), tag.experiment())
                        .map(one -> tag.following(one.plan().measure().isMet(after), after.times()))
                        .ifPresent(tags::put));
    }

    @Override
    public void removed(Logged entry) {
        tags.remove(entry.author(), entry.id());
    }

    @Override
    public void forgotten(String author) {
        tags.forget(author);
    }
}
