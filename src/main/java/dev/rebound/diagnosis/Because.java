package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that decided: the clause that claims the bucket and the objection most, as it stands in the report. */
final class Because {
    private static final Pattern CLAUSE =
            Pattern.compile("[^,;:.!?\\n\"“”()–—/]+(?:(?<=\\d)[.,:/](?=\\d)[^,;:.!?\\n\"“”()–—/]+)*");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:and|but|so|then|that|because|cos|cuz|as|since|well|ok|okay|anyway|apparently|he|she|they|we|it|says?|said|told me(?! to)|was like)\\s+)+(?=\\S+\\s+\\S)",
            Pattern.CASE_INSENSITIVE);

    /** Only so many clauses are weighed one by one. */
    private static final int MOST_CLAUSES = 60;

    private static final int LONGEST = 200;

    private static final float OWN_THOUGHT = 4;
    private static final float TELLING = 4;
    private static final float SPOKEN = 1;
    private static final String QUOTES = "\"“”";

    private final Columns columns;

    Because(Columns columns) {
        this.columns = columns;
    }

    /** A part of the text; empty only where the text has nothing but white space. */
    String of(Finding finding, Verdict verdict) {
        var part = deciding(finding, verdict);
        var clause = CLAUSE.matcher(part)
                .results()
                .limit(MOST_CLAUSES)
                .filter(found -> found.group().strip().indexOf(' ') > 0)
                .max((a, b) -> Float.compare(claim(part, a, verdict), claim(part, b, verdict)))
                .map(found -> found.group().strip())
                .orElse(part.strip());
        return shortened(withoutLead(clause));
    }

    private static String deciding(Finding finding, Verdict verdict) {
        var pieces = finding.reading.pieces;
        String best = "";
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < pieces.size(); i++) {
            float claim = claim(pieces.get(i).scores(), verdict) + weight(finding.natures(i), verdict);
            if (!pieces.get(i).isBlank() && claim > most) {
                most = claim;
                best = pieces.get(i).text();
            }
        }
        return best;
    }

    /**
     * What the rep thinks of themselves decides nothing; what kind of remark tells depends on what was decided. "Email me" and "stop"
     * are context, as they tell of nothing else.
     */
    private static float weight(float[] natures, Verdict verdict) {
        return TELLING * telling(natures, verdict) - OWN_THOUGHT * natures[Nature.SELF_TALK.ordinal()];
    }

    private static float telling(float[] natures, Verdict verdict) {
        float attack = natures[Nature.PERSONAL.ordinal()];
        if (verdict.severity() == Severity.ABUSIVE) {
            return attack;
        }
        if (verdict.brushOff() || verdict.bucket() == Bucket.MOOD && verdict.objection() == Objection.STOP_CALLING) {
            return natures[Nature.CONTEXT.ordinal()];
        }
        float business = natures[Nature.BUSINESS.ordinal()];
        return switch (verdict.bucket()) {
            case TIMING, FIT -> business + natures[Nature.OFFER.ordinal()];
            case DELIVERY -> natures[Nature.APPROACH.ordinal()];
            case MOOD -> attack + business;
        };
    }

    /** What somebody is quoted with tells more than the words that lead to it. */
    private float claim(String part, MatchResult clause, Verdict verdict) {
        float said = isSpoken(part, clause.start()) ? SPOKEN : 0;
        return claim(columns.scores(clause.group().strip()), verdict) + said;
    }

    private static boolean isSpoken(String part, int at) {
        return part.substring(0, at)
                                .chars()
                                .filter(sign -> QUOTES.indexOf(sign) >= 0)
                                .count()
                        % 2
                == 1;
    }

    private static float claim(float[] scores, Verdict verdict) {
        if (verdict.severity() == Severity.ABUSIVE) {
            return scores[Head.SEVERITY.first + Severity.ABUSIVE.ordinal()];
        }
        return scores[Head.BUCKET.first + verdict.bucket().ordinal()]
                + scores[Head.OBJECTION.first + verdict.objection().ordinal()];
    }

    private static String withoutLead(String clause) {
        Matcher lead = LEAD.matcher(clause);
        return lead.find() ? clause.substring(lead.end()) : clause;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }
}
