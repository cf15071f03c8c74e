package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person who said no: "spoke to Karen", "Mrs Cole", the name under a pasted mail; not the rep's own people. */
final class People {
    private static final int LONGEST_NAME = 4;

    private final Names names;
    private final Titles titles;
    private final Signatures signatures;
    private final DictatedPeople dictated;
    private final Set<String> labels;
    private final Set<String> nicknames;
    private final Set<String> talk;
    private final Set<String> newsFrom;
    private final Set<String> reaches;
    private final Set<String> says;
    private final Set<String> colleagues;
    private final Set<String> greetings;
    private final Set<String> links;
    private final Set<String> others;
    private final Set<String> endings;

    People(WordLists who, Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
        signatures = new Signatures(who);
        dictated = new DictatedPeople(who, names);
        labels = who.of("labels of a person");
        nicknames = who.of("nicknames");
        talk = who.of("talk");
        newsFrom = who.of("news from a person");
        reaches = who.of("reaches");
        says = who.of("speaks");
        colleagues = who.of("colleagues");
        greetings = who.of("greetings");
        links = who.of("links of clauses");
        others = who.of("chosen or bought");
        endings = who.of("company endings");
    }

    @Nullable
    String in(String text, List<Token> tokens, List<NameSpan> spans) {
        return signatures
                .in(text)
                .or(() -> spans.stream()
                        .filter(name -> isProspect(tokens, name))
                        .map(NameSpan::text)
                        .findFirst())
                .orElseGet(() -> dictated.in(text, tokens));
    }

    private boolean isProspect(List<Token> tokens, NameSpan name) {
        String first = tokens.get(name.first()).word();
        boolean house =
                name.size() > 1 && endings.contains(tokens.get(name.last() - 1).word());
        if (name.size() > LONGEST_NAME || name.possessive() || house || isAnother(tokens, name)) {
            return false;
        }
        if (isLabelled(tokens, name)) {
            return true;
        }
        if (names.isHonorific(first)) {
            return isTitled(tokens, name);
        }
        if (!names.isFirstName(first) || names.isPlace(name)) {
            return isSurname(tokens, name);
        }
        boolean reached = isReached(tokens, name);
        boolean speaking = isSpeaking(tokens, name);
        return names.isAmbiguous(first) ? reached && (speaking || name.size() == 2) : reached || speaking;
    }

    /** "Contact: Nina Falk", "the hiring manager, Paul Weston, said". */
    private boolean isLabelled(List<Token> tokens, NameSpan name) {
        String earlier = name.before(tokens, 2);
        boolean person = name.size() == 2 || names.isFirstName(name.firstWord());
        return switch (name.before(tokens, 1)) {
            case ":" -> person && labels.contains(earlier);
            case "," ->
                name.size() == 2
                        && titles.endWith(earlier)
                        && name.after(tokens, 1).equals(",");
            default -> false;
        };
    }

    /** One of the rep's own people, or the one who was hired instead. */
    private boolean isAnother(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        String earlier = name.before(tokens, 2);
        return (colleagues.contains(before) && !before.equals("like"))
                || Set.of("my", "our").contains(earlier)
                || others.contains(before)
                || others.contains(earlier);
    }

    /** "Mrs Cole", but not "Mr Okafor, we know your sort", where the rep is addressed. */
    private boolean isTitled(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        boolean opens = !before.equals(":") && isOpening(tokens, name);
        boolean addressed =
                greetings.contains(before) || (opens && name.after(tokens, 1).equals(","));
        boolean named = name.size() > 1
                && !nicknames.contains(tokens.get(name.last() - 1).word());
        return named && !addressed;
    }

    private static boolean isOpening(List<Token> tokens, NameSpan name) {
        return name.first() == 0 || !tokens.get(name.first() - 1).isWord();
    }

    /** "Spoke to Karen", "called Karen", "a no from Karen". */
    private boolean isReached(List<Token> tokens, NameSpan name) {
        String before = name.before(tokens, 1);
        String earlier = name.before(tokens, 2);
        return switch (before) {
            case "to", "with", "w" -> talk.contains(earlier);
            case "into" -> earlier.equals("ran") || earlier.equals("bumped");
            case "from", "by" -> newsFrom.contains(earlier);
            case "/" -> earlier.equals("w") && talk.contains(name.before(tokens, 3));
            case "called" -> earlier.isEmpty() || links.contains(earlier) || !Character.isLetter(earlier.charAt(0));
            default -> reaches.contains(before) || titles.endWith(before);
        };
    }

    /** "Karen said", "Karen at the tile place", "Karen, the buyer". */
    private boolean isSpeaking(List<Token> tokens, NameSpan name) {
        String next = name.after(tokens, 1);
        boolean opens = isOpening(tokens, name)
                || links.contains(name.before(tokens, 1))
                || name.before(tokens, 1).endsWith("'s");
        return switch (next) {
            case "at", "from", "@", "of" -> isOrganisation(name.after(tokens, 2));
            case "(" -> opens;
            case ":" -> isOpening(tokens, name) && !name.before(tokens, 1).equals(":");
            case "," -> titles.standAt(tokens, name.last() + 1) || titles.standAt(tokens, name.last() + 2);
            default -> opens && says.contains(next);
        };
    }

    private boolean isOrganisation(String next) {
        boolean article = Set.of("the", "a", "an").contains(next);
        boolean name = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !names.isCommon(next);
        return article || name || titles.endWith(next);
    }

    /** A name that is on no list, where only a person can stand: "reached Kowalczyk at the foundry", "spoke to Tunde Bakare". */
    private boolean isSurname(List<Token> tokens, NameSpan name) {
        boolean other = names.isPlace(name)
                || names.isCommon(tokens.get(name.first()).word())
                || titles.areAll(tokens, name)
                || endings.contains(tokens.get(name.last() - 1).word())
                || name.text().contains("&");
        boolean placed = Set.of("at", "from").contains(name.after(tokens, 1))
                && Set.of("the", "a").contains(name.after(tokens, 2));
        boolean atThe = placed && name.size() <= 2 && reaches.contains(name.before(tokens, 1));
        boolean talkedTo = name.size() == 2 && isReached(tokens, name) && talk.contains(name.before(tokens, 2));
        return !other && (atThe || talkedTo);
    }
}
