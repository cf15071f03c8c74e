package dev.rebound.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The person who said no: "spoke to Karen", "Mrs Cole", the name under a pasted mail; not the rep's own people. */
final class People {
    private static final Set<String> TALK = Set.of(
            "spoke",
            "spk",
            "talked",
            "talking",
            "chatted",
            "speaking",
            "chat",
            "call",
            "meeting",
            "demo",
            "interview",
            "coffee",
            "convo");
    private static final Set<String> FROM = Set.of(
            "no",
            "pass",
            "mail",
            "email",
            "message",
            "reply",
            "word",
            "heard",
            "rejection",
            "note",
            "answer",
            "voicemail",
            "text",
            "ghosted",
            "dumped",
            "yelled",
            "hear");
    private static final Pattern CLOSED =
            Pattern.compile("(?:[Rr]egards|[Bb]est|Sincerely), ((?:[A-Z]\\p{L}{1,15} ?){1,3})(?=[\"\u201D\\n]|$)");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SIGNATURE_LINE = 40;

    private final Names names;
    private final Roles roles;
    private final Set<String> reaches;
    private final Set<String> says;
    private final Set<String> colleagues;
    private final Set<String> closings;
    private final Set<String> endings;

    People(WordLists who, Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
        reaches = who.of("reaches");
        says = who.of("speaks");
        colleagues = who.of("colleagues");
        closings = who.of("closings");
        endings = who.of("company endings");
    }

    @Nullable
    String in(String text, List<Token> tokens, List<NameSpan> spans) {
        Matcher closed = CLOSED.matcher(text);
        if (closed.find()) {
            return closed.group(1);
        }
        @Nullable String signed = signature(text);
        if (signed != null) {
            return signed;
        }
        return spans.stream()
                .filter(name -> isProspect(tokens, name))
                .map(NameSpan::text)
                .findFirst()
                .orElse(null);
    }

    private boolean isProspect(List<Token> tokens, NameSpan name) {
        String first = tokens.get(name.first()).word();
        String before = name.before(tokens, 1);
        if (name.size() > LONGEST_NAME || name.possessive() || isColleague(before, name.before(tokens, 2))) {
            return false;
        }
        if (names.isHonorific(first)) {
            boolean addressed = isGreeting(before) || isVocative(tokens, name);
            return name.size() > 1
                    && !addressed
                    && !names.isCommon(tokens.get(name.last() - 1).word());
        }
        boolean sure = isReached(tokens, name) || isSpeaking(tokens, name);
        return names.isFirstName(first) && !names.isPlace(name)
                ? sure && (!names.isAmbiguous(first) || isReached(tokens, name) && isSpeaking(tokens, name))
                : isSurname(tokens, name);
    }

    private boolean isColleague(String before, String earlier) {
        return colleagues.contains(before) && !before.equals("like")
                || before.equals("my")
                || earlier.equals("my")
                || earlier.equals("our");
    }

    private static boolean isGreeting(String before) {
        return Set.of("dear", "hi", "hello", "hey", "geehrter", "geehrte").contains(before);
    }

    /** "Mr Okafor, we know your sort": the rep is addressed. */
    private static boolean isVocative(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        boolean opens = !before.equals(":")
                && (before.isEmpty() || !tokens.get(name.first() - 1).isWord());
        return opens && name.after(tokens, 1).equals(",");
    }

    /** "Spoke to Karen", "called Karen", "a no from Karen". */
    private boolean isReached(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        String earlier = name.before(tokens, 2);
        return switch (before) {
            case "to", "with", "w", "w/" -> TALK.contains(earlier);
            case "from", "by" -> FROM.contains(earlier);
            case "/" -> name.before(tokens, 2).equals("w") && TALK.contains(name.before(tokens, 3));
            case "called" ->
                !tokens.get(name.first() - 2 < 0 ? 0 : name.first() - 2).isWord()
                        || Set.of("i", "and", "we", "then", "just", "called").contains(earlier);
            default -> reaches.contains(before) || roles.endsRole(before);
        };
    }

    /** "Karen said", "Karen at the tile place", "Karen, the buyer". */
    private boolean isSpeaking(List<Token> tokens, NameSpan name) {
        String next = name.after(tokens, 1);
        boolean opens = name.first() == 0 || !tokens.get(name.first() - 1).isWord() || isLink(name.before(tokens, 1));
        return opens && says.contains(next)
                || (next.equals("at") || next.equals("from") || next.equals("@")) && isOrganisation(tokens, name)
                || opens && next.equals("(")
                || next.equals(",")
                        && (roles.opensRole(tokens, name.last() + 1) || roles.opensRole(tokens, name.last() + 2));
    }

    private static boolean isLink(String before) {
        return Set.of("then", "so", "but", "and", "that", "when", "because", "finally")
                .contains(before);
    }

    private boolean isOrganisation(List<Token> tokens, NameSpan name) {
        String next = name.after(tokens, 2);
        return Set.of("the", "a", "an").contains(next)
                || roles.endsRole(next)
                || !next.isEmpty() && !names.isCommon(next) && Character.isLetter(next.charAt(0));
    }

    /** A name that is on no list, where only a person can stand: "Kowalczyk at the foundry", "spoke to Tunde Bakare". */
    private boolean isSurname(List<Token> tokens, NameSpan name) {
        String last = name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String next = name.after(tokens, 1);
        boolean atThe =
                (next.equals("at") || next.equals("from")) && Set.of("the", "a").contains(name.after(tokens, 2));
        boolean talkedTo = name.size() == 2 && isReached(tokens, name) && TALK.contains(name.before(tokens, 2));
        return !names.isPlace(name)
                && !names.isCommon(tokens.get(name.first()).word())
                && !roles.isTitle(tokens, name)
                && !endings.contains(last)
                && !name.text().contains("&")
                && (atThe && name.size() <= 2 && reaches.contains(name.before(tokens, 1)) || talkedTo);
    }

    /** The line after "Best," in a pasted mail. */
    private @Nullable String signature(String text) {
        String[] lines = text.split("\n", 200);
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = bare(lines[i]).toLowerCase(Locale.ROOT);
            if (closings.contains(line.replaceAll("[,!.]+$", "").strip())) {
                String name = bare(lines[i + 1]).split("[,(|]", 2)[0].strip().replaceAll("\\.+$", "");
                return isName(name) ? name : null;
            }
        }
        return null;
    }

    private static String bare(String line) {
        return line.replaceFirst("^[>\\s]+", "").strip();
    }

    private boolean isName(String line) {
        var tokens = Token.in(line);
        boolean capitals = !line.isEmpty()
                && line.length() <= LONGEST_SIGNATURE_LINE
                && tokens.stream()
                        .filter(Token::isWord)
                        .allMatch(token -> Character.isUpperCase(line.charAt(token.from()))
                                || token.word().length() <= 3);
        return capitals
                && tokens.size() <= LONGEST_NAME
                && tokens.stream()
                        .noneMatch(token ->
                                endings.contains(token.word()) || token.word().equals("team"));
    }
}
