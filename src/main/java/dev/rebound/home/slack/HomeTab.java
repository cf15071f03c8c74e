package dev.rebound.home.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.rebound.people.Members;
import dev.rebound.slack.Listener;

/** The Home tab: drawn whenever it is opened, hidden and shown again by its two buttons. The Messages tab is none of its business. */
final class HomeTab implements Listener {
    private static final String HOME = "home";

    private final HomePages pages;
    private final Members members;

    HomeTab(HomePages pages, Members members) {
        this.pages = pages;
        this.members = members;
    }

    @Override
    public void listenTo(App app) {
        app.event(AppHomeOpenedEvent.class, (request, context) -> opened(request.getEvent(), context));
        app.blockAction(HomeView.HIDE, (request, context) -> {
            return hide(request.getPayload().getUser().getId(), true, context);
        });
        app.blockAction(HomeView.SHOW, (request, context) -> {
            return hide(request.getPayload().getUser().getId(), false, context);
        });
    }

    private Response hide(String user, boolean hidden, ActionContext context) {
        members.hideHome(user, hidden);
        pages.refresh(user);
        return context.ack();
    }

    private Response opened(AppHomeOpenedEvent event, EventContext context) {
        if (HOME.equals(event.getTab())) {
            pages.refresh(event.getUser());
        }
        return context.ack();
    }
}
