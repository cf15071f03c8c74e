package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A report read by the model: first each part by itself and beside its neighbours, then the whole without the rep's self-talk. */
final class Reading {
    private static final int SELF_TALK = Nature.SELF_TALK.ordinal();

    /** Parts beyond these are judged one by one, but no longer weigh in the whole. */
    private static final int MOST_PARTS_IN_THE_WHOLE = 400;

    final Model model;
    final List<Piece> pieces;
    final List<float[]> natures;
    final Piece full;
    final Piece whole;

    /** @param parts in order; their text together is the report */
    Reading(Model model, List<String> parts) {
        this.model = model;
        this.pieces = pieces(model, parts);
        this.natures = natures();
        this.full = parts.size() == 1 ? pieces.get(0) : piece(model, String.join(" ", parts));
        this.whole = withoutSelfTalk();
    }

    static List<Piece> pieces(Model model, List<String> parts) {
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            boolean first = pieces.size() < MOST_PARTS_IN_THE_WHOLE;
            pieces.add(first ? piece(model, part) : new Piece(part, model.columns.scores(part), Hints.none()));
        }
        return pieces;
    }

    private static Piece piece(Model model, String text) {
        return new Piece(text, model.columns.scores(text), Hints.of(text));
    }

    private List<float[]> natures() {
        var natures = new ArrayList<float[]>();
        for (int i = 0; i < pieces.size(); i++) {
            natures.add(model.answer(Head.NATURE, natureInputs(pieces, i)));
        }
        return natures;
    }

    /** What the layer of natures sees of one part: itself, its neighbours, its place. */
    static float[] natureInputs(List<Piece> pieces, int at) {
        var piece = pieces.get(at);
        boolean first = at == 0;
        boolean last = at == pieces.size() - 1;
        return new Inputs()
                .add(piece.scores())
                .add(piece.hints())
                .add(first ? new float[Head.NATURE.classes] : pieces.get(at - 1).scores(Head.NATURE))
                .add(last ? new float[Head.NATURE.classes] : pieces.get(at + 1).scores(Head.NATURE))
                .add(first)
                .add(last)
                .add(first && last)
                .add(Math.min(1, piece.text().length() / 100f))
                .add(piece.text().indexOf('"') >= 0)
                .row();
    }

    /** What is told of the prospect; all of it where nothing else is told. */
    private Piece withoutSelfTalk() {
        var told = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); i++) {
            if (natures.get(i)[SELF_TALK] < 0.5f) {
                told.add(pieces.get(i).text());
            }
        }
        var text = String.join(" ", told);
        return text.isBlank() || told.size() == pieces.size() ? full : piece(model, text);
    }

    /** The probabilities of one of the report's heads. */
    float[] report(Head head) {
        return model.answer(head, inputs(head));
    }

    float[] inputs(Head head) {
        return switch (head) {
            case NATURE, TRAP -> throw new IllegalArgumentException("a head of parts");
            case BUCKET, OBJECTION, SEVERITY -> reportInputs();
            case KIND -> kindInputs();
            case CRISIS -> crisisInputs();
        };
    }

    /** The probabilities of the thinking traps of one part; the last one is "none". */
    float[] trap(int at) {
        return model.answer(Head.TRAP, trapInputs(pieces.get(at)));
    }

    static float[] trapInputs(Piece piece) {
        return new Inputs().add(piece.scores(Head.TRAP)).row();
    }

    /** What the layers of the report see: the whole, the parts' mean and strongest, and what the parts are about. */
    private float[] reportInputs() {
        var sums = sums();
        return new Inputs()
                .add(whole.scores())
                .add(whole.hints())
                .add(sums.mean())
                .add(sums.most())
                .add(sums.strongest())
                .add(sums.meanNature())
                .add(sums.mostNature())
                .add(1f / (1 + pieces.size()))
                .add(Math.min(1, whole.text().length() / 300f))
                .row();
    }

    private float[] kindInputs() {
        var sums = sums();
        return new Inputs()
                .add(full.scores())
                .add(full.hints())
                .add(strongest(Head.KIND))
                .add(sums.meanNature())
                .add(sums.mostNature())
                .add(1f / (1 + pieces.size()))
                .add(Math.min(1, full.text().length() / 60f))
                .add(Math.min(1, full.text().length() / 300f))
                .row();
    }

    /** Danger is read in all of the text, self-talk before all. */
    private float[] crisisInputs() {
        var sums = sums();
        return new Inputs()
                .add(full.scores(Head.CRISIS))
                .add(strongest(Head.CRISIS))
                .add(full.hints())
                .add(mostDangerous().hints())
                .add(mostDangerous().scores())
                .add(full.scores(Head.NATURE))
                .add(full.scores(Head.KIND))
                .add(sums.meanNature())
                .add(sums.mostNature())
                .row();
    }

    private Piece mostDangerous() {
        return pieces.stream()
                .max(Comparator.comparing(piece -> piece.scores(Head.CRISIS)[1]))
                .orElse(full);
    }

    private PartSums sums() {
        var sums = new PartSums(Head.COLUMNS);
        for (int i = 0; i < Math.min(pieces.size(), MOST_PARTS_IN_THE_WHOLE); i++) {
            sums.add(pieces.get(i).scores(), natures.get(i));
        }
        return sums;
    }

    /** The most that any part claims, class by class. */
    private float[] strongest(Head head) {
        var most = full.scores(head);
        for (var piece : pieces) {
            var scores = piece.scores(head);
            for (int c = 0; c < most.length; c++) {
                most[c] = Math.max(most[c], scores[c]);
            }
        }
        return most;
    }
}
