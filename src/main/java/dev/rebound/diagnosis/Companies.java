package dev.rebound.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The company that said no: only where the words around leave no other reading; never the competitor. */
final class Companies {
    private static final Pattern DICTATED = Pattern.compile(
            "\\b(?:with|from|at|called|rang|of|to) ((?:[a-z0-9&'-]{2,20} ){1,3}(?:inc|corp|ltd|llc|gmbh|plc))\\b");
    private static final Pattern AT_SIGN = Pattern.compile("(?<=[a-z] )@ ?([a-z][a-z0-9-]{2,20})\\b(?!\\.)");
    private static final Set<String> DECISIONS = Set.of("went", "chose", "signed", "renewed", "froze", "awarded");
    private static final Set<String> LONG_NAME_DECISIONS = Set.of(
            "picked",
            "passed",
            "turned",
            "declined",
            "decided",
            "rejected",
            "said",
            "says",
            "told",
            "wants",
            "has",
            "have");
    private static final Set<String> LINKS = Set.of("with", "to", "from", "and", "or", "by");
    private static final Set<String> LICENCES =
            Set.of("license", "licence", "contract", "subscription", "user", "shop");
    private static final Set<String> SELF = Set.of("i'm", "im", "am", "we're", "are", "it's", "is");
    private static final int COMPETITOR_REACH = 4;

    private final Names names;
    private final Roles roles;
    private final Set<String> endings;
    private final Set<String> sureEndings;
    private final Set<String> competitor;
    private final Set<String> withProspect;
    private final Set<String> noCompany;
    private final Set<String> people;
    private final Set<String> news;
    private final Set<String> labels;

    Companies(WordLists who, Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
        endings = who.of("company endings");
        sureEndings = who.of("sure company endings");
        competitor = who.of("competitor before");
        withProspect = who.of("with the prospect");
        noCompany = who.of("no company");
        people = who.of("people of a company");
        labels = who.of("labels of a company");
        news = who.of("news of a company");
    }

    @Nullable
    String in(String text, List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                .filter(name -> isProspect(tokens, name))
                .map(NameSpan::text)
                .findFirst()
                .orElseGet(() -> dictated(text));
    }

    private boolean isProspect(List<Token> tokens, NameSpan name) {
        boolean other = names.isHonorific(tokens.get(name.first()).word())
                || names.isPlace(name)
                || roles.isTitle(tokens, name)
                || isNoCompany(name)
                || name.before(tokens, 1).equals("from") && SELF.contains(name.before(tokens, 2))
                || isCompetitor(tokens, name);
        if (other) {
            return false;
        }
        return hasEnding(name)
                || !names.isFirstName(firstWord(name))
                        && (isLost(tokens, name)
                                || isPlaced(tokens, name)
                                || isOwner(tokens, name)
                                || isSubject(tokens, name));
    }

    private boolean isNoCompany(NameSpan name) {
        String[] words = name.text().toLowerCase(Locale.ROOT).split(" ");
        return noCompany.contains(words[0]) && (words.length == 1 || noCompany.contains(words[words.length - 1]))
                || noCompany.contains(name.text().toLowerCase(Locale.ROOT))
                || name.text().length() < 2;
    }

    /** "Dana at Kestrel", "the CFO of Brightline", "a lady from Halden", "demo with Meridian". */
    private boolean isPlaced(List<Token> tokens, NameSpan name) {
        String earlier = name.before(tokens, 2);
        boolean person = roles.endsRole(earlier) || people.contains(earlier) || isName(tokens, name.first() - 2);
        return switch (name.before(tokens, 1)) {
            case "at", "@" -> person || news.contains(earlier);
            case "of" -> roles.endsRole(earlier) && !HEADS_OF.contains(earlier) || news.contains(earlier);
            case "from" -> person || news.contains(earlier);
            case "for" -> news.contains(earlier) && name.size() > 1;
            case ":" -> labels.contains(earlier);
            case "with" -> withProspect.contains(earlier);
            default -> false;
        };
    }

    private static final Set<String> HEADS_OF = Set.of("head", "director", "manager", "chief", "president", "lead");

    private boolean isName(List<Token> tokens, int at) {
        return at >= 0 && names.isFirstName(tokens.get(at).word());
    }

    /** "Lost Harlow to the other bidder". */
    private static boolean isLost(List<Token> tokens, NameSpan name) {
        return name.before(tokens, 1).equals("lost") && name.after(tokens, 1).equals("to");
    }

    /** "Brightline's CFO". */
    private boolean isOwner(List<Token> tokens, NameSpan name) {
        return name.possessive() && roles.opensRole(tokens, name.last());
    }

    /** "Riverside went with the other lot": a name that is no first name and decides. */
    private boolean isSubject(List<Token> tokens, NameSpan name) {
        boolean opens = name.first() == 0 || !tokens.get(name.first() - 1).isWord();
        String verb = name.after(tokens, 1);
        boolean decides = DECISIONS.contains(verb) || name.size() > 1 && LONG_NAME_DECISIONS.contains(verb);
        return opens
                && decides
                && !name.possessive()
                && !names.isAmbiguous(firstWord(name))
                && !names.isCommon(firstWord(name));
    }

    /** "They went with X", "happy with X", "switched to X", "X licence". */
    private boolean isCompetitor(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        boolean lost = before.equals("lost") && name.after(tokens, 1).equals("to");
        if (lost || before.equals("with") && withProspect.contains(name.before(tokens, 2))) {
            return false;
        }
        boolean linked = LINKS.contains(before);
        for (int places = 2; linked && places <= COMPETITOR_REACH; places++) {
            String word = name.before(tokens, places);
            if (competitor.contains(word) && !word.equals("on") && !word.equals("had")) {
                return true;
            }
        }
        return competitor.contains(before) || before.equals("with") || LICENCES.contains(name.after(tokens, 1));
    }

    /** "Kestrel Foods", "Monk & Sons"; a name of everyday words alone needs a sure ending. */
    private boolean hasEnding(NameSpan name) {
        String[] words = name.text().toLowerCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1];
        if (words.length < 2 || noCompany.contains(words[0])) {
            return false;
        }
        boolean joined = words.length >= 3 && words[words.length - 2].equals("&");
        boolean named = !names.isCommon(words[0]) || words.length > 2 && !names.isCommon(words[1]);
        return sureEndings.contains(last) || named && (joined || endings.contains(last));
    }

    private static String firstWord(NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return space < 0 ? lower : lower.substring(0, space);
    }

    private @Nullable String dictated(String text) {
        Matcher m = DICTATED.matcher(text);
        if (m.find()) {
            String company = m.group(1).replaceFirst("^.*\\b(?:with|from|at|of|the) ", "");
            return company.contains(" ") ? company : null;
        }
        Matcher at = AT_SIGN.matcher(text);
        return at.find() && !names.isCommon(at.group(1)) ? at.group(1) : null;
    }
}
