package dev.rebound.home.slack;

import com.slack.api.model.view.View;
import dev.rebound.home.Page;
import dev.rebound.people.Members;
import java.time.Clock;

/** From a person to their page as it stands now; works inside the current workspace and transaction. */
record HomeDrawing(Page page, Members members, Clock clock, HomeView view) {
    View page(String user) {
        var member = members.meet(user);
        var now = clock.instant();
        var inSight = page.inSight(member, now);
        if (!member.standing().mayReport()) {
            return view.refused(member.standing(), inSight);
        }
        return members.isHomeHidden(user) ? view.hidden(inSight) : view.of(page.of(member, now), inSight);
    }

    View trouble() {
        return view.trouble();
    }
}
