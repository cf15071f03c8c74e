package dev.rebound.prospects.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.logbook.Prospect;
import dev.rebound.people.Member;
import dev.rebound.prospects.ContactWords;
import dev.rebound.prospects.Hit;
import dev.rebound.prospects.Stop;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Message;
import dev.rebound.slack.SlackText;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /rebound contacts Acme}: whether somebody is on the list; without a name, the list itself for managers and admins. */
record ContactsWord(ContactsDesk desk) implements Subcommand {
    private static final Pattern AT = Pattern.compile("(?i)^(?<person>.+?)\\s+(?:at|from|of|@)\\s+(?<company>.+)$");
    private static final int LONGEST = 80;
    private static final int MOST = 5;

    @Override
    public String word() {
        return "contacts";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        var refusal = desk.refusal(member);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var asked = SlackText.typed(payload.getText()).strip().replaceFirst("^\\S+\\s*", "");
        if (!asked.isEmpty()) {
            Visit.keepNothing();
            return ContactsDesk.sentence(looked(asked, member));
        }
        return desk.mayKeep(member.user()) ? opened(payload, member) : how();
    }

    private @Nullable Message opened(SlashCommandPayload payload, Member member) {
        return desk.out().modals().open(payload.getTriggerId(), desk.whole(member))
                ? null
                : ContactsDesk.sentence(desk.labels().text("form.late"));
    }

    private Message how() {
        return ContactsDesk.sentence(
                desk.labels().text("contacts.how", "what", desk.rooms().command()));
    }

    private String looked(String asked, Member member) {
        var hits = hits(asked);
        return hits.isEmpty()
                ? desk.labels().text("contacts.none", "what", Cut.onOneLine(asked, LONGEST))
                : hits.stream().map(hit -> line(hit, member)).collect(Collectors.joining("\n"));
    }

    private String line(Hit hit, Member member) {
        var on = new ContactWords(desk.labels()).on(hit.stop(), desk.today(member));
        return hit.isSure() ? on : desk.labels().text("contacts.close", "what", on);
    }

    /** A name may be a company's or a person's: both are looked for, and what is sure hides what is close. */
    private List<Hit> hits(String asked) {
        var hits = new ArrayList<Hit>();
        for (var prospect : readings(asked)) {
            desk.list().like(prospect).stream()
                    .filter(hit -> hits.stream()
                            .map(Hit::stop)
                            .map(Stop::id)
                            .noneMatch(hit.stop().id()::equals))
                    .forEach(hits::add);
        }
        var sure = hits.stream().filter(Hit::isSure).toList();
        return (sure.isEmpty() ? hits : sure).stream().limit(MOST).toList();
    }

    private static List<Prospect> readings(String asked) {
        var at = AT.matcher(asked);
        var both = at.matches()
                ? List.of(new Prospect(at.group("company"), at.group("person"), null, null, null))
                : List.<Prospect>of();
        var all = new ArrayList<>(both);
        all.add(new Prospect(asked, null, null, null, null));
        all.add(new Prospect(null, asked, null, null, null));
        return all;
    }
}
