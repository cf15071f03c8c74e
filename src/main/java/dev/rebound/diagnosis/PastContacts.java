package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** A contact that was had, and calls for none: "had a call on the 3rd", "sent the quote on the 2nd". */
final class PastContacts {
    private static final Set<String> CONTACTS = Set.of(
            "call",
            "mail",
            "email",
            "e-mail",
            "text",
            "message",
            "chat",
            "talk",
            "follow-up",
            "quote",
            "tender",
            "bid",
            "decision");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "my", "our", "his", "her", "their", "that", "another", "one");
    private static final Set<String> HAD =
            Set.of("had", "got", "sent", "did", "made", "took", "received", "answered", "lost", "wrote", "missed");

    private PastContacts() {}

    static boolean isOne(List<Token> tokens, int at) {
        return CONTACTS.contains(Tokens.wordAt(tokens, at))
                && ARTICLES.contains(Tokens.wordAt(tokens, at - 1))
                && HAD.contains(Tokens.wordAt(tokens, at - 2));
    }
}
