package dev.rebound.home.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Trouble;
import dev.rebound.slack.Visit;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Publishes Home pages once the answer has left. A page is drawn from what is stored at that moment, so one drawing does for all
 * refreshes that wait; one that is lost is made up for when the person opens the page.
 */
final class HomePages implements Pages {
    private static final Logger LOG = Logger.getLogger(HomePages.class);

    private final OneAtATime<Reader> turns = new OneAtATime<>();
    private final InWorkspace inWorkspace;
    private final Function<UUID, MethodsClient> slack;
    private final HomeDrawing drawing;
    private final Voices voices;

    /** @param slack Slack for a workspace, by the workspace's own id */
    HomePages(InWorkspace inWorkspace, Function<UUID, MethodsClient> slack, HomeDrawing drawing, Voices voices) {
        this.voices = voices;
        this.inWorkspace = inWorkspace;
        this.slack = slack;
        this.drawing = drawing;
    }

    /** Somebody who looks at a page of their own. */
    private record Reader(UUID workspace, String user) {}

    @Override
    public void refresh(String user) {
        var reader = new Reader(Objects.requireNonNull(InWorkspace.current(), "outside of any workspace"), user);
        Visit.afterwards(() -> turns.run(reader, () -> publish(reader)));
    }

    private void publish(Reader reader) {
        try {
            var drawn = drawn(reader);
            var answer = slack.apply(reader.workspace)
                    .viewsPublish(r -> r.userId(reader.user).view(drawn));
            if (!answer.isOk()) {
                LOG.warnf("A Home page was not taken: %s", answer.getError());
            }
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warnf("A Home page could not be shown: %s", Trouble.of(e));
        }
    }

    private View page(String user) {
        return voices.of(user).say(() -> drawing.page(user));
    }

    private View drawn(Reader reader) {
        try {
            return inWorkspace.untilSettled(() -> inWorkspace.run(reader.workspace, () -> page(reader.user)));
        } catch (RuntimeException trouble) {
            LOG.errorf("A Home page could not be drawn: %s", Trouble.of(trouble));
            return drawing.trouble();
        }
    }
}
