package dev.rebound.recovery;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody gave to their teams, on their own page, with the way to take it back. */
public final class RecoveryOnHome implements Section {
    /** Takes one back; its value is the id. */
    public static final String TAKE_BACK = "recovery.take-back";

    /** Opens all of them; its value does not matter. */
    public static final String OPEN = "recovery.open";

    private static final int BELOW_DIGESTS = 47;
    private static final int SHOWN = 3;

    private final Giving giving;
    private final Belonging belonging;
    private final Playbook playbook;

    public RecoveryOnHome(Giving giving, Belonging belonging, Playbook playbook) {
        this.giving = giving;
        this.belonging = belonging;
        this.playbook = playbook;
    }

    @Override
    public int order() {
        return BELOW_DIGESTS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var given = giving.given(member.user(), SHOWN + 1);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        given.stream().limit(SHOWN).map(one -> row(one, member, now)).forEach(rows::add);
        if (given.size() > SHOWN) {
            rows.add(new Row.Tray(List.of(Button.of(OPEN, text("recovery.button.all"), "home"))));
        }
        return Optional.of(new Part(text("recovery.home"), rows));
    }

    private Row row(Recovery one, Member member, Instant now) {
        return new Row.Entry(
                lead(one),
                new When(playbook).of(one.givenAt(), member.zone(), now),
                one.words().text(),
                List.of(new Button(
                        TAKE_BACK, text("recovery.button.back"), one.id().toString(), question())));
    }

    /** What it is, where it stands, and whether a name stands at it. */
    public String lead(Recovery one) {
        var where = belonging.name(one.team()).map(name -> "#" + name).orElseGet(() -> text("recovery.no-team"));
        var key = "recovery.row." + one.kind() + (one.named() ? ".named" : ".unnamed");
        var lead = playbook.labels().text(key, "what", where);
        return one.posted() ? lead : lead + " " + text("recovery.waits");
    }

    private Question question() {
        return new Question(
                text("recovery.back.title"),
                text("recovery.back.text"),
                text("recovery.button.back"),
                text("recovery.back.no"));
    }

    private String text(String key) {
        return playbook.labels().text(key);
    }
}
