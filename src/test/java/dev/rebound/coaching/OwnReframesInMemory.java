package dev.rebound.coaching;

import dev.rebound.privacy.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People's own sentences without a database. */
public final class OwnReframesInMemory implements OwnReframes {
    private final List<OwnReframe> all = new ArrayList<>();

    @Override
    public void add(OwnReframe own) {
        all.add(own);
    }

    @Override
    public boolean change(String author, UUID id, Words words) {
        var found = find(author, id);
        all.replaceAll(own ->
                found.filter(own::equals).isPresent() ? new OwnReframe(id, author, own.cell(), words, own.day()) : own);
        return found.isPresent();
    }

    @Override
    public boolean remove(String author, UUID id) {
        return all.removeIf(own -> own.author().equals(author) && own.id().equals(id));
    }

    @Override
    public Optional<OwnReframe> find(String author, UUID id) {
        return all.stream()
                .filter(own -> own.author().equals(author) && own.id().equals(id))
                .findFirst();
    }

    @Override
    public List<OwnReframe> latest(String author, int most) {
        var theirs = new ArrayList<>(
                all.stream().filter(own -> own.author().equals(author)).toList());
        Collections.reverse(theirs);
        return theirs.stream().limit(most).toList();
    }

    @Override
    public int forget(String author) {
        var before = all.size();
        all.removeIf(own -> own.author().equals(author));
        return before - all.size();
    }
}
