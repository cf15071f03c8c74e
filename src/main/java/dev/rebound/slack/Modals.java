package dev.rebound.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Forms over the page. Opening is the one call that is made before an answer, since a trigger lives three seconds. */
public final class Modals {
    private static final Logger LOG = Logger.getLogger(Modals.class);

    private final MethodsClient hasty;

    /** @param hasty a client that gives up after 1.5 s */
    public Modals(MethodsClient hasty) {
        this.hasty = hasty;
    }

    /** Opens a form; false when Slack did not take it in time, then a sentence must do. */
    public boolean open(String triggerId, View view) {
        try {
            var answer = hasty.viewsOpen(r -> r.triggerId(triggerId).view(view));
            return wasTaken(answer.isOk(), answer.getError());
        } catch (IOException | SlackApiException e) {
            return wasTaken(false, e.getClass().getName());
        }
    }

    /** Opens a page that is drawn again as soon as something was looked at; its id, or nothing when Slack did not take it in time. */
    public Optional<String> begin(String triggerId, View view) {
        try {
            var answer = hasty.viewsOpen(r -> r.triggerId(triggerId).view(view));
            return wasTaken(answer.isOk(), answer.getError())
                    ? Optional.of(answer.getView().getId())
                    : Optional.empty();
        } catch (IOException | SlackApiException e) {
            wasTaken(false, e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Opens a form over the one in which somebody pressed, at most three deep; false when Slack did not take it in time. */
    public boolean push(String triggerId, View view) {
        try {
            var answer = hasty.viewsPush(r -> r.triggerId(triggerId).view(view));
            return wasTaken(answer.isOk(), answer.getError());
        } catch (IOException | SlackApiException e) {
            return wasTaken(false, e.getClass().getName());
        }
    }

    /** Draws an open form again, once the answer has left. */
    public void redraw(String viewId, View view) {
        Visit.afterwards(() -> {
            try {
                var answer = hasty.viewsUpdate(r -> r.viewId(viewId).view(view));
                wasTaken(answer.isOk(), answer.getError());
            } catch (IOException | SlackApiException e) {
                wasTaken(false, e.getClass().getName());
            }
        });
    }

    private static boolean wasTaken(boolean ok, String error) {
        if (!ok) {
            LOG.warnf("A form could not be shown: %s", error);
        }
        return ok;
    }
}
