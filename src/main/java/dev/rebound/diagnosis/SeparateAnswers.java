package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Two who each answer in a sentence or an entry of their own: "Greta at Halm said no. The man at the pharmacy hung up." */
final class SeparateAnswers {
    private static final int FARTHEST_ANSWER = 7;
    private static final Set<String> PLACES = Set.of("at", "from", "@");
    private static final Set<String> OPENERS = Set.of("and", "then", "but", "while", "that", "so");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Names names;
    private final RareNames rare;
    private final Answerers answerers;
    private final Set<String> answers;
    private final Set<String> somebody;
    private final Set<String> sameHouse;
    private final Set<String> ofOneHouse;
    private final Set<String> done;
    private final Set<String> strong;

    SeparateAnswers(WordLists lists, Names names, Answerers answerers) {
        this.names = names;
        rare = new RareNames(WordLists.read("who.txt"), names);
        this.answerers = answerers;
        answers = lists.of("own answers");
        somebody = lists.of("somebody");
        sameHouse = lists.of("same house");
        strong = lists.of("trade answers");
        done = lists.of("done by");
        ofOneHouse = lists.of("of the same house");
    }

    boolean areTwo(List<Token> tokens, List<NameSpan> spans) {
        return !Tokens.any(tokens, sameHouse)
                && (houses(tokens, spans) > 1
                        || openers(tokens, spans) > 1
                        || trades(tokens) > 1
                        || doneBy(tokens) > 1
                        || neitherNor(tokens, spans));
    }

    /** "Ruth at Penhale", "a lady from the nursery", each with an answer soon after. */
    private long houses(List<Token> tokens, List<NameSpan> spans) {
        return IntStream.range(1, tokens.size() - 1)
                .filter(i -> PLACES.contains(tokens.get(i).word()))
                .filter(i -> isSomebody(tokens, spans, i) && isAnswered(tokens, i + 1))
                .mapToObj(i -> house(tokens, spans, i + 1))
                .filter(house -> !house.isEmpty())
                .distinct()
                .count();
    }

    private boolean isSomebody(List<Token> tokens, List<NameSpan> spans, int at) {
        return somebody.contains(tokens.get(at - 1).word())
                || spans.stream().anyMatch(name -> name.last() == at && isPerson(tokens, name));
    }

    private String house(List<Token> tokens, List<NameSpan> spans, int at) {
        int i = ARTICLES.contains(tokens.get(at).word()) ? at + 1 : at;
        return spans.stream()
                .filter(name -> name.first() == i && !names.isPlace(name))
                .map(NameSpan::text)
                .findFirst()
                .orElse(
                        i > at && answerers.isBusiness(Tokens.wordAt(tokens, i))
                                ? tokens.get(i).word()
                                : "");
    }

    /** Names that open a sentence and answer, and were not spoken of before. */
    private int openers(List<Token> tokens, List<NameSpan> spans) {
        var seen = new HashSet<String>();
        var found = new HashSet<String>();
        for (NameSpan name : spans) {
            boolean opens = opens(tokens, name.first());
            boolean answers = (isPerson(tokens, name) || isCompany(tokens, name)) && answersAt(tokens, name.last());
            if (opens && answers && !seen.contains(name.text())) {
                found.add(name.text());
            }
            seen.add(name.text());
        }
        return found.size();
    }

    private boolean isCompany(List<Token> tokens, NameSpan name) {
        return !name.possessive()
                && name.text().length() > 2
                && rare.is(name)
                && !names.isPlace(name)
                && !ofOneHouse.contains(name.firstWord());
    }

    /** "The church said no, the scouts said no." */
    private long trades(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 2)
                .filter(i -> ARTICLES.contains(tokens.get(i).word()) && opens(tokens, i))
                .filter(i -> strong.contains(tokens.get(i + 2).word()))
                .mapToObj(i -> tokens.get(i + 1).word())
                .filter(trade -> Character.isLetter(trade.charAt(0)) && !ofOneHouse.contains(trade))
                .distinct()
                .count();
    }

    /** "Neither Kovac nor Lindgren." */
    private static boolean neitherNor(List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                .anyMatch(name -> name.before(tokens, 1).equals("neither")
                        && name.after(tokens, 1).equals("nor"));
    }

    private static boolean opens(List<Token> tokens, int i) {
        return i == 0
                || !tokens.get(i - 1).isWord()
                || OPENERS.contains(tokens.get(i - 1).word());
    }

    /** "Hung up on by the scaffolder, turned down by the roofer." */
    private long doneBy(List<Token> tokens) {
        return IntStream.range(1, tokens.size() - 2)
                .filter(i -> tokens.get(i).word().equals("by")
                        && done.contains(tokens.get(i - 1).word()))
                .mapToObj(i -> tokens.get(ARTICLES.contains(tokens.get(i + 1).word()) ? i + 2 : i + 1)
                        .word())
                .filter(word -> Character.isLetter(word.charAt(0)) && !ofOneHouse.contains(word))
                .distinct()
                .count();
    }

    private boolean isPerson(List<Token> tokens, NameSpan name) {
        String first = tokens.get(name.first()).word();
        boolean titled = names.isHonorific(first) && name.size() > 1;
        return !name.possessive() && (titled || (names.isFirstName(first) && !names.isAmbiguous(first)));
    }

    private boolean answersAt(List<Token> tokens, int at) {
        boolean heads = ":-\u2013\u2014".contains(Tokens.wordAt(tokens, at)) && at < tokens.size();
        if (heads) {
            return true;
        }
        boolean placed = PLACES.contains(Tokens.wordAt(tokens, at));
        return placed ? isAnswered(tokens, at + 1) : answers.contains(Tokens.wordAt(tokens, at));
    }

    private boolean isAnswered(List<Token> tokens, int at) {
        return Tokens.any(tokens.subList(at, Math.min(tokens.size(), at + FARTHEST_ANSWER)), answers);
    }
}
