package dev.rebound.digest.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.digest.DigestWords;
import dev.rebound.digest.PoolLetter;
import dev.rebound.people.Team;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Mrkdwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What whoever speaks for a team reads about sharing a digest; the names of channels stand where Slack reads no markup. */
record PoolMessage(Labels labels) {
    static final String YES = "digest.pool.yes";
    static final String NO = "digest.pool.no";
    static final String LEAVE = "digest.pool.leave";

    Message of(Team team, PoolLetter letter) {
        return switch (letter.what()) {
            case ASKS -> question(team, letter);
            case SHARES -> told(told(team, letter), leave(team));
            case NOT_NOW, REFUSED, LEAVES -> told(told(team, letter));
        };
    }

    private String told(Team team, PoolLetter letter) {
        return labels.text(
                "digest.pool." + letter.what(),
                "what",
                team.name(),
                "who",
                DigestWords.channels(letter.names()),
                "day",
                letter.from().map(DigestWords::day).orElse(""));
    }

    private Message question(Team team, PoolLetter letter) {
        var blocks = question(team, letter.about(), letter.names());
        return new Message(Mrkdwn.escaped(asks(team, letter.names())), blocks.list());
    }

    /** @param names the first asks */
    Blocks question(Team team, UUID ask, List<String> names) {
        var blocks = Blocks.start().theirs(asks(team, names));
        if (names.size() > 1) {
            var others = DigestWords.channels(names.subList(1, names.size()));
            blocks.small(labels.text("digest.pool.ASKS.all", "who", others));
        }
        var value = ask + " " + team.id();
        return blocks.small(labels.text("digest.pool.ASKS.means"))
                .row(
                        first(YES, labels.text("digest.pool.button.yes"), value),
                        button(NO, labels.text("digest.pool.button.no"), value));
    }

    private String asks(Team team, List<String> names) {
        return labels.text("digest.pool.ASKS", "from", names.isEmpty() ? "" : names.get(0), "what", team.name());
    }

    /** What came of an answer. */
    Message answered(Team team, Enum<?> answer) {
        return told(labels.text("digest.pool.answered." + answer, "what", team.name()));
    }

    /** What came of leaving. */
    Message left(Team team, Optional<LocalDate> from) {
        return told(from.map(day -> labels.text("digest.pool.left", "what", team.name(), "day", DigestWords.day(day)))
                .orElseGet(() -> labels.text("digest.pool.left.already", "what", team.name())));
    }

    ButtonElement leave(Team team) {
        return button(LEAVE, labels.text("digest.pool.button.leave"), team.id().toString());
    }

    /** One sentence. */
    Message told(String text, ButtonElement... buttons) {
        return new Message(
                Mrkdwn.escaped(text), Blocks.start().theirs(text).row(buttons).list());
    }
}
