package dev.rebound.jobsearch.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import java.util.Locale;

/** {@code /rebound job}: the track of whoever is on it, and the switch for those who may turn it. */
record SearchWord(SearchDesk desk, SearchListeners.Operators operators) implements Subcommand {
    @Override
    public String word() {
        return "job";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        var rest = payload.getText().strip().toLowerCase(Locale.ROOT).replaceFirst("^\\S+\\s*", "");
        if (!rest.isEmpty() && operators.include(member.user())) {
            return switched(rest);
        }
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> page(member);
            case GUEST -> desk.blocks().answer(Answer.GUEST);
            case STRANGER, NOBODY -> desk.blocks().answer(Answer.OTHER_COMPANY);
        };
    }

    private Message switched(String word) {
        if (!word.equals("on") && !word.equals("off")) {
            return desk.blocks().sentence("job.switch");
        }
        desk.search().tracks().offer(word.equals("on"));
        return desk.blocks().sentence("job.switched-" + word);
    }

    private Message page(Member member) {
        var tracks = desk.search().tracks();
        if (!tracks.isOffered()) {
            return desk.blocks().sentence("job.not-here");
        }
        return tracks.isOn(member.user()) ? desk.page(member) : desk.blocks().invitation();
    }
}
