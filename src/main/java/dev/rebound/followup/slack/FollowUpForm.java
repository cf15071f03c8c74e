package dev.rebound.followup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.followup.DayBeside;
import dev.rebound.followup.FollowUp;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form that moves a reminder to another day. */
final class FollowUpForm implements Listener {
    static final String CALLBACK = "followup.form";
    static final String DAY = "day";

    private final FollowUpDesk desk;
    private final Outbound out;
    private final Labels labels;

    FollowUpForm(FollowUpDesk desk, Outbound out) {
        this.desk = desk;
        this.out = out;
        labels = desk.labels();
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(DayBeside.CHANGE, (r, c) -> open(r.getPayload(), c));
        app.viewSubmission(CALLBACK, (r, c) -> save(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var place = Place.of(payload);
        var found = desk.following().about(user, UUID.fromString(place.id())).filter(FollowUp::isOpen);
        if (found.isEmpty()) {
            tell(place, user, "followup.gone");
        } else if (!show(payload, view(found.get(), place))) {
            tell(place, user, "followup.form.late");
        }
        return context.ack();
    }

    private boolean show(BlockActionPayload payload, View view) {
        return Place.isInForm(payload)
                ? out.modals().push(payload.getTriggerId(), view)
                : out.modals().open(payload.getTriggerId(), view);
    }

    private void tell(Place place, String user, String key) {
        out.whisper(place, user, desk.blocks().said(labels.text(key)));
    }

    private View view(FollowUp followUp, Place place) {
        var day = DatePickerElement.builder()
                .actionId(DAY)
                .initialDate(followUp.day().toString())
                .build();
        LayoutBlock field = InputBlock.builder()
                .blockId(DAY)
                .label(Blocks.plain(labels.text("followup.form.day")))
                .element(day)
                .build();
        return Form.of(CALLBACK)
                .show(Blocks.start()
                        .theirs(desk.blocks().words().who(followUp))
                        .add(field)
                        .small(labels.text("followup.form.note"))
                        .list())
                .view(
                        labels.text("followup.form.title"),
                        labels.text("followup.form.save"),
                        labels.text("followup.form.close"),
                        place.metadata());
    }

    private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var place = Place.of(payload.getView());
        var member = desk.meet(payload.getUser().getId());
        var now = desk.now();
        var day = day(payload.getView().getState());
        if (day.filter(picked -> picked.isAfter(member.today(now))).isEmpty()) {
            return context.ackWithErrors(Map.of(DAY, labels.text("followup.form.past")));
        }
        var moved = desk.following().move(member, UUID.fromString(place.id()), day.get(), now);
        var text = moved.map(one -> desk.blocks().did(one, member.today(now)))
                .orElseGet(() -> labels.text("followup.gone"));
        out.whisper(place, member.user(), desk.blocks().said(text));
        out.pages().refresh(member.user());
        return context.ack();
    }

    private static Optional<LocalDate> day(ViewState state) {
        return List.of(state.getValues().getOrDefault(DAY, Map.of())).stream()
                .flatMap(field -> Optional.ofNullable(field.get(DAY)).stream())
                .map(ViewState.Value::getSelectedDate)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .map(LocalDate::parse)
                .findFirst();
    }
}
