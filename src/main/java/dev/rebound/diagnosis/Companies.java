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
    private static final Set<String> LINKS_TO_EMPLOYERS = Set.of("at", "from", "by", "to", "with");
    private static final int COMPETITOR_REACH = 4;
    private static final int PEOPLE_REACH = 4;

    private final Names names;
    private final Titles titles;
    private final CompanyPlaces places;
    private final Set<String> endings;
    private final Set<String> sureEndings;
    private final Set<String> competitor;
    private final Set<String> licences;
    private final Set<String> withProspect;
    private final Set<String> noCompany;
    private final Set<String> self;
    private final Set<String> platforms;
    private final Set<String> applying;

    Companies(WordLists who, Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
        places = new CompanyPlaces(who, names, titles);
        endings = who.of("company endings");
        sureEndings = who.of("sure company endings");
        competitor = who.of("competitor before");
        licences = who.of("competitor after");
        withProspect = who.of("with the prospect");
        noCompany = who.of("no company");
        self = who.of("the rep");
        platforms = who.of("tools that employ");
        applying = who.of("applying");
    }

    @Nullable
    String in(String text, List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                .filter(name -> isProspect(tokens, name) && !hasPeopleElsewhere(tokens, name, spans))
                .map(NameSpan::text)
                .findFirst()
                .orElseGet(() -> dictated(text));
    }

    private boolean isProspect(List<Token> tokens, NameSpan name) {
        boolean own = name.before(tokens, 1).equals("from") && self.contains(name.before(tokens, 2));
        if (own || isOther(tokens, name) || isCompetitor(tokens, name)) {
            return false;
        }
        return hasEnding(name) || (places.stand(tokens, name) && !names.isFirstName(name.firstWord()));
    }

    /** "Jones' team at Kestrel Foods": who has people in a company is a person. */
    private boolean hasPeopleElsewhere(List<Token> tokens, NameSpan name, List<NameSpan> spans) {
        return name.possessive()
                && spans.stream()
                        .filter(next -> next.first() > name.last() && next.first() <= name.last() + PEOPLE_REACH)
                        .anyMatch(next -> next.before(tokens, 1).equals("at") && isProspect(tokens, next));
    }

    /** A person with a title, a place, a title, or a word that is never a prospect. */
    private boolean isOther(List<Token> tokens, NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean never = noCompany.contains(lower) || (noCompany.contains(name.firstWord()) && noCompany.contains(last));
        return (never && !isEmployer(tokens, name))
                || lower.length() < 2
                || names.isHonorific(tokens.get(name.first()).word())
                || (names.isPlace(name) && !isEmployer(tokens, name))
                || titles.areAll(tokens, name)
                || titles.standAt(tokens, name.first());
    }

    /** "Third rejection from Google": where one applies, a tool is a company. */
    private boolean isEmployer(List<Token> tokens, NameSpan name) {
        return platforms.contains(name.firstWord())
                && name.size() == 1
                && LINKS_TO_EMPLOYERS.contains(name.before(tokens, 1))
                && applying.contains(name.before(tokens, 2));
    }

    /** "They went with X", "happy with X", "switched to X", "X licence". */
    private boolean isCompetitor(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        boolean ours = before.equals("with") && withProspect.contains(name.before(tokens, 2));
        if (ours || CompanyPlaces.isLost(tokens, name) || places.isDoneBy(tokens, name)) {
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
