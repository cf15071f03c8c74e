package dev.rebound.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the two met: one of phone, email, linkedin, in person, video, text; null where the words name none or several. */
final class Channels {
    private static final String SECTION = "channel ";
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?m)^ {0,3}(?:From|To|Subject|Cc|Sent): |^Emailed [A-Z]|^>? ?On .{5,60} wrote:");
    private static final String PHONE = "phone";
    private static final String VIDEO = "video";

    private final Map<String, Phrases> signs = new TreeMap<>();
    private final Signatures signatures;
    private final Set<String> callOpeners;

    Channels(WordLists who) {
        callOpeners = who.of("opens a phone call");
        signatures = new Signatures(who);
        for (String section : who.sections()) {
            if (section.startsWith(SECTION)) {
                signs.put(section.substring(SECTION.length()), new Phrases(who.of(section)));
            }
        }
    }

    @Nullable
    String in(String text, List<Token> tokens) {
        if (signatures.isPastedMail(text) || MAIL_HEADER.matcher(text).find()) {
            return "email";
        }
        List<String> named = signs.entrySet().stream()
                .filter(channel ->
                        channel.getValue().in(tokens) || (PHONE.equals(channel.getKey()) && opensCall(tokens)))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? named.get(0) : named.equals(List.of(PHONE, VIDEO)) ? VIDEO : null;
    }

    /** "Called Acme": at the start of a sentence. */
    private boolean opensCall(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 || !tokens.get(i - 1).isWord();
            if (opens && callOpeners.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
