package dev.rebound.prospects.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.CrmFile;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The buttons in the view of the list, for managers and admins; whoever is none any more presses in vain. */
record ContactsButtons(ContactsDesk desk) implements Listener {
    private static final String FILE = "do-not-contact.csv";

    @Override
    public void listenTo(App app) {
        onPress(app, ContactsViews.ADD, pushed(() -> desk.views().add()));
        onPress(app, ContactsViews.ERASE, byAdmins(pushed(() -> desk.views().erase())));
        onPress(app, ContactsViews.TOOLS, byAdmins(pushed(this::tools)));
        onPress(app, ContactsViews.EXPORT, this::export);
        onPress(app, ContactsViews.REMOVE, this::remove);
        onPress(app, ContactsViews.SHUT, byAdmins(this::shut));
    }

    private void onPress(App app, String action, Consumer<BlockActionPayload> work) {
        app.blockAction(action, (request, context) -> {
            var payload = request.getPayload();
            if (desk.mayKeep(payload.getUser().getId())) {
                work.accept(payload);
            }
            return context.ack();
        });
    }

    private Consumer<BlockActionPayload> byAdmins(Consumer<BlockActionPayload> work) {
        return payload -> {
            if (desk.isAdmin(payload.getUser().getId())) {
                work.accept(payload);
            }
        };
    }

    private Consumer<BlockActionPayload> pushed(Supplier<View> view) {
        return payload -> desk.out().modals().push(payload.getTriggerId(), view.get());
    }

    private View tools() {
        return desk.views()
                .tools(desk.tools().outlet().address().map(Words::text).orElse(null));
    }

    private void export(BlockActionPayload payload) {
        var content = CrmFile.of(desk.list().all());
        var user = payload.getUser().getId();
        desk.tools().files().send(user, FILE, desk.labels().text("contacts.title"), content);
        desk.out()
                .modals()
                .push(payload.getTriggerId(), desk.views().said(desk.labels().text("contacts.exported")));
    }

    private void remove(BlockActionPayload payload) {
        desk.list().remove(UUID.fromString(Place.chosen(payload)));
        desk.out().modals().redraw(payload.getView().getId(), desk.whole(member(payload)));
    }

    private void shut(BlockActionPayload payload) {
        desk.tools().outlet().shut();
        desk.out()
                .modals()
                .redraw(
                        payload.getView().getId(),
                        desk.views().said(desk.labels().text("contacts.tools.shut")));
    }

    private Member member(BlockActionPayload payload) {
        return desk.meet(payload.getUser().getId());
    }
}
