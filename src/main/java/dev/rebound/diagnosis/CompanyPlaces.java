package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** The places in a sentence where a name is that of the company that said no: "at X", "rejected by X", "the X deal". */
final class CompanyPlaces {
    private static final int CLAUSE = 7;

    private final Names names;
    private final Titles titles;
    private final RareNames rare;
    private final CompanySubjects subjects;
    private final Set<String> withProspect;
    private final Set<String> people;
    private final Set<String> headsOf;
    private final Set<String> news;
    private final Set<String> labels;
    private final Set<String> doneBy;
    private final Set<String> broughtTo;
    private final Set<String> worksFor;
    private final Set<String> ownPast;
    private final Set<String> visits;
    private final Set<String> things;
    private final Set<String> owned;
    private final Set<String> openers;

    CompanyPlaces(WordLists who, Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
        rare = new RareNames(who, names);
        subjects = new CompanySubjects(who, rare);
        withProspect = who.of("with the prospect");
        people = who.of("people of a company");
        headsOf = who.of("heads of a field");
        news = who.of("news of a company");
        labels = who.of("labels of a company");
        doneBy = who.of("done by a company");
        broughtTo = who.of("brought to a company");
        worksFor = who.of("for a company");
        ownPast = who.of("at another company");
        visits = who.of("visits to a company");
        things = who.of("things of a company");
        owned = who.of("owned by a company");
        openers = who.of("before a subject");
    }

    boolean stand(List<Token> tokens, NameSpan name) {
        return isLost(tokens, name)
                || isPlaced(tokens, name)
                || isOwner(tokens, name)
                || subjects.stand(tokens, name)
                || isInBrackets(tokens, name)
                || isThing(tokens, name);
    }

    /** "Lost Harlow to the other bidder", "lost Harlow today". */
    static boolean isLost(List<Token> tokens, NameSpan name) {
        String next = name.after(tokens, 1);
        return name.before(tokens, 1).equals("lost")
                && (next.isEmpty()
                        || !Character.isLetter(next.charAt(0))
                        || Set.of("to", "today", "on", "over", "because", "after", "yesterday")
                                .contains(next));
    }

    /** "Rejected by Harlow" is no competitor. */
    boolean isDoneBy(List<Token> tokens, NameSpan name) {
        return name.before(tokens, 1).equals("by") && doneBy.contains(name.before(tokens, 2)) && rare.is(name);
    }

    /** "Dana at Kestrel", "the CFO of Brightline", "a lady from Halden", "demo with Meridian", "called Initech". */
    private boolean isPlaced(List<Token> tokens, NameSpan name) {
        String earlier = name.before(tokens, 2);
        boolean person = (titles.endWith(earlier) && !earlier.equals("it"))
                || people.contains(earlier)
                || names.isFirstName(earlier);
        return switch (name.before(tokens, 1)) {
            case "at", "@" ->
                !earlier.equals("<")
                        && (person || news.contains(earlier) || (rare.is(name) && !isElsewhere(tokens, name)));
            case "from" -> person || (news.contains(earlier) && !isOnTheWay(tokens, name));
            case "of" -> (titles.endWith(earlier) && !headsOf.contains(earlier)) || news.contains(earlier);
            case "for" -> (news.contains(earlier) && name.size() > 1) || (worksFor.contains(earlier) && rare.is(name));
            case "with" -> withProspect.contains(earlier);
            case "to" -> broughtTo.contains(earlier) && rare.is(name);
            case "by" -> isDoneBy(tokens, name);
            case ":" -> labels.contains(earlier);
            default -> isVisited(tokens, name);
        };
    }

    /** "On the way back from Ames". */
    private static boolean isOnTheWay(List<Token> tokens, NameSpan name) {
        return name.before(tokens, 2).equals("back")
                && Set.of(
                                "way", "drive", "driving", "drove", "trip", "road", "home", "coming", "flight", "train",
                                "ride")
                        .contains(name.before(tokens, 3));
    }

    /** "Called Initech", but not "a man called Erdal", nor "called Bridgeman, he". */
    private boolean isVisited(List<Token> tokens, NameSpan name) {
        String earlier = name.before(tokens, 2);
        boolean opens = earlier.isEmpty() || !Character.isLetter(earlier.charAt(0)) || openers.contains(earlier);
        return visits.contains(name.before(tokens, 1))
                && opens
                && rare.is(name)
                && !name.possessive()
                && !CompanySubjects.isPerson(tokens, name);
    }

    /** "He worked at X", "yelled at X", "met at X", where X is no prospect. */
    private boolean isElsewhere(List<Token> tokens, NameSpan name) {
        for (int places = 2; places <= CLAUSE; places++) {
            String word = name.before(tokens, places);
            if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
                return false;
            }
            if (ownPast.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Hooli's procurement lead", "Quillon's Paul". */
    private boolean isOwner(List<Token> tokens, NameSpan name) {
        String next = name.after(tokens, 1);
        boolean owns = titles.standAt(tokens, name.last()) || owned.contains(next) || names.isFirstName(next);
        return name.possessive() && owns;
    }

    /** "Astrid Berg (CMO, Fjordline)", "purchasing manager, Danfoss, polite no". */
    private boolean isInBrackets(List<Token> tokens, NameSpan name) {
        boolean listed = name.size() == 1
                && name.after(tokens, 1).equals(",")
                && rare.is(name)
                && !CompanySubjects.isPerson(tokens, name);
        return name.before(tokens, 1).equals(",")
                && titles.endWith(name.before(tokens, 2))
                && (listed || name.after(tokens, 1).equals(")"));
    }

    /** "The Netflix job". */
    private boolean isThing(List<Token> tokens, NameSpan name) {
        return Set.of("the", "my", "our", "this", "that").contains(name.before(tokens, 1))
                && things.contains(name.after(tokens, 1))
                && rare.is(name);
    }
}
