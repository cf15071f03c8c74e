package dev.rebound.slack;

/** The three ways out to Slack: messages that are queued, forms that open now, Home pages that are drawn after the answer. */
public record Outbound(Courier courier, Modals modals, Pages pages) {
    /** Puts a message where the person acted, or draws their Home page again when that is where they did. */
    public void redraw(Place place, String user, Message message) {
        if (place.responseUrl() == null) {
            pages.refresh(user);
        } else {
            courier.replace(place.responseUrl(), message);
        }
    }

    /** Tells the person something where they acted, or by direct message when that is their Home page. */
    public void whisper(Place place, String user, Message message) {
        if (place.responseUrl() == null) {
            courier.post(user, message);
        } else {
            courier.whisper(place.responseUrl(), message);
        }
    }
}
