package dev.rebound.digest.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.digest.DigestWords;
import dev.rebound.digest.PoolAsk;
import dev.rebound.people.Team;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom a team shares its digest, and the field for another channel: Slack offers the ones that the reader can see anyway. */
final class PoolForm {
    static final String CALLBACK = "digest.pool.form";
    static final String CHANNEL = "channel";
    static final String TAKE_BACK = "digest.pool.take-back";

    private final DigestDoor.Rooms rooms;
    private final PoolMessage message;
    private final Labels labels;

    PoolForm(DigestDoor.Rooms rooms) {
        this.rooms = rooms;
        labels = rooms.playbook().labels();
        message = new PoolMessage(labels);
    }

    View view(Team team, Instant now) {
        var form = Form.of(CALLBACK)
                .show(Blocks.start()
                        .small(labels.text("digest.pool.intro"))
                        .small(labels.text("digest.pool.rule"))
                        .list());
        var others = names(rooms.pooling().together(team.id(), now), team);
        if (!others.isEmpty()) {
            var with = labels.text("digest.pool.with", "who", DigestWords.channels(others));
            form.show(Blocks.start().theirs(with, message.leave(team)).list());
        }
        var open = rooms.pooling().open(team.id(), now);
        open.ifPresent(ask -> form.show(asked(team, ask)));
        return open.isPresent()
                ? framed(form, null, team)
                : framed(form.show(field()), labels.text("digest.pool.submit"), team);
    }

    /** Whoever is asked can answer here as well; whoever asks can take it back. */
    private List<LayoutBlock> asked(Team team, PoolAsk ask) {
        if (ask.sent() && ask.waitsFor(team.id())) {
            return message.question(team, ask.id(), fromFirst(team, ask)).list();
        }
        var waiting = DigestWords.channels(names(ask.asked(), team));
        var text = labels.text("digest.pool.waiting", "who", waiting);
        return ask.from().equals(team.id())
                ? Blocks.start()
                        .theirs(text, button(TAKE_BACK, labels.text("digest.pool.button.take-back"), id(team)))
                        .list()
                : Blocks.start().theirs(text).list();
    }

    private List<String> fromFirst(Team team, PoolAsk ask) {
        var names = new ArrayList<>(names(List.of(ask.from()), team));
        names.addAll(names(ask.asked(), team));
        return names;
    }

    private List<String> names(Collection<UUID> of, Team but) {
        return of.stream()
                .filter(id -> !id.equals(but.id()))
                .flatMap(id -> rooms.teams().find(id).stream())
                .map(Team::name)
                .sorted()
                .toList();
    }

    private List<LayoutBlock> field() {
        var filter = ConversationsFilter.builder()
                .include(List.of("public", "private"))
                .excludeExternalSharedChannels(true)
                .excludeBotUsers(true)
                .build();
        var element = ConversationsSelectElement.builder()
                .actionId(CHANNEL)
                .placeholder(Blocks.plain(labels.text("digest.pool.field")))
                .filter(filter)
                .build();
        return List.of(InputBlock.builder()
                .blockId(CHANNEL)
                .label(Blocks.plain(labels.text("digest.pool.field")))
                .element(element)
                .build());
    }

    /** The channel that was picked. */
    static Optional<String> channel(ViewState state) {
        return Optional.ofNullable(
                        state.getValues().getOrDefault(CHANNEL, Map.of()).get(CHANNEL))
                .map(ViewState.Value::getSelectedConversation);
    }

    /** A page with what is told. */
    View page(Message told, String id) {
        return Form.of("digest.pool.page")
                .show(told.blocks())
                .view(
                        labels.text("digest.pool.title"),
                        null,
                        labels.text("form.close"),
                        new Place(id, null).metadata());
    }

    private View framed(Form form, @Nullable String submit, Team team) {
        var place = new Place(id(team), null);
        return form.view(labels.text("digest.pool.title"), submit, labels.text("form.close"), place.metadata());
    }

    private static String id(Team team) {
        return team.id().toString();
    }
}
