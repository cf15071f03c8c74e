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
    private static final Set<String> LINKS = Set.of("with", "to", "from", "and", "or", "by");
    private static final int COMPETITOR_REACH = 4;

    private final Names names;
    private final Titles titles;
    private final Set<String> endings;
    private final Set<String> sureEndings;
    private final Set<String> competitor;
    private final Set<String> licences;
    private final Set<String> withProspect;
    private final Set<String> noCompany;
    private final Set<String> people;
    private final Set<String> headsOf;
    private final Set<String> news;
    private final Set<String> labels;
    private final Set<String> self;
    private final Set<String> decides;
    private final Set<String> decidesAsLongName;

    Companies(WordLists who, Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
        endings = who.of("company endings");
        sureEndings = who.of("sure company endings");
        competitor = who.of("competitor before");
        licences = who.of("competitor after");
        withProspect = who.of("with the prospect");
        noCompany = who.of("no company");
        people = who.of("people of a company");
        headsOf = who.of("heads of a field");
        news = who.of("news of a company");
        labels = who.of("labels of a company");
        self = who.of("the rep");
        decides = who.of("a company decides");
        decidesAsLongName = who.of("a long name decides");
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
        boolean own = name.before(tokens, 1).equals("from") && self.contains(name.before(tokens, 2));
        if (own || isOther(tokens, name) || isCompetitor(tokens, name)) {
            return false;
        }
        boolean stands = isLost(tokens, name)
                || isPlaced(tokens, name)
                || (name.possessive() && titles.standAt(tokens, name.last()))
                || isSubject(tokens, name);
        return hasEnding(name) || (stands && !names.isFirstName(firstWord(name)));
    }

    /** A person with a title, a place, a title, or a word that is never a prospect. */
    private boolean isOther(List<Token> tokens, NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean never = noCompany.contains(lower) || (noCompany.contains(firstWord(name)) && noCompany.contains(last));
        return never
                || lower.length() < 2
                || names.isHonorific(tokens.get(name.first()).word())
                || names.isPlace(name)
                || titles.areAll(tokens, name);
    }

    /** "Dana at Kestrel", "the CFO of Brightline", "a lady from Halden", "demo with Meridian". */
    private boolean isPlaced(List<Token> tokens, NameSpan name) {
        String earlier = name.before(tokens, 2);
        boolean person = titles.endWith(earlier) || people.contains(earlier) || names.isFirstName(earlier);
        return switch (name.before(tokens, 1)) {
            case "at", "@", "from" -> person || news.contains(earlier);
            case "of" -> (titles.endWith(earlier) && !headsOf.contains(earlier)) || news.contains(earlier);
            case "for" -> news.contains(earlier) && name.size() > 1;
            case "with" -> withProspect.contains(earlier);
            case ":" -> labels.contains(earlier);
            default -> false;
        };
    }

    /** "Lost Harlow to the other bidder". */
    private static boolean isLost(List<Token> tokens, NameSpan name) {
        return name.before(tokens, 1).equals("lost") && name.after(tokens, 1).equals("to");
    }

    /** "Riverside went with the other lot": a name that is no first name and decides. */
    private boolean isSubject(List<Token> tokens, NameSpan name) {
        String verb = name.after(tokens, 1);
        boolean opens = name.first() == 0 || !tokens.get(name.first() - 1).isWord();
        boolean decided = decides.contains(verb) || (name.size() > 1 && decidesAsLongName.contains(verb));
        return opens
                && decided
                && !name.possessive()
                && !names.isAmbiguous(firstWord(name))
                && !names.isCommon(firstWord(name));
    }

    /** "They went with X", "happy with X", "switched to X", "X licence". */
    private boolean isCompetitor(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        boolean ours = before.equals("with") && withProspect.contains(name.before(tokens, 2));
        if (ours || isLost(tokens, name)) {
            return false;
        }
        return before.equals("with")
                || competitor.contains(before)
                || licences.contains(name.after(tokens, 1))
                || (LINKS.contains(before) && isLinked(tokens, name));
    }

    private boolean isLinked(List<Token> tokens, NameSpan name) {
        for (int places = 2; places <= COMPETITOR_REACH; places++) {
            String word = name.before(tokens, places);
            if (competitor.contains(word) && !word.equals("on") && !word.equals("had")) {
                return true;
            }
        }
        return false;
    }

    /** "Kestrel Foods", "Monk & Sons"; a name of everyday words alone needs a sure ending. */
    private boolean hasEnding(NameSpan name) {
        List<String> words = List.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1));
        String last = words.get(words.size() - 1);
        if (words.size() < 2 || noCompany.contains(words.get(0))) {
            return false;
        }
        boolean joined = words.size() > 2 && words.get(words.size() - 2).equals("&");
        boolean named = !names.isCommon(words.get(0)) || (words.size() > 2 && !names.isCommon(words.get(1)));
        return sureEndings.contains(last) || (named && (joined || endings.contains(last)));
    }

    private static String firstWord(NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return space < 0 ? lower : lower.substring(0, space);
    }

    /** In lower case only what is unmistakable: "from kestrel foods inc", "jen @ northgate". */
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
