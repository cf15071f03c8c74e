package dev.rebound.home.slack;

import com.slack.api.model.view.View;
import dev.rebound.home.Page;
import dev.rebound.people.Members;
import java.time.Clock;

/** From a person to their page as it stands now; works inside the current workspace and transaction. */
record HomeDrawing(Page page, Members members, Clock clock, HomeView view) {
    View page(String user) {
        var member = members.meet(user);
        if (!member.standing().mayReport()) {
            return view.refused(member.standing());
        }
        return members.isHomeHidden(user) ? view.hidden() : view.of(page.of(member, clock.instant()));
    }

    View trouble() {
        return view.trouble();
    }
}
