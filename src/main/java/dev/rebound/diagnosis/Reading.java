package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Nature;
import java.util.ArrayList;
import java.util.List;

/** A report read by the model: first each part by itself and beside its neighbours, then the whole without the rep's self-talk. */
final class Reading {
    private static final int SELF_TALK = Nature.SELF_TALK.ordinal();

    /** Parts beyond these are judged one by one, but no longer weigh in the whole. */
    private static final int MOST_PARTS_IN_THE_WHOLE = 400;

    private final Model model;
    final List<Piece> pieces;
    final List<float[]> natures;
    final Piece whole;

    /** @param parts in order; their text together is the report */
    Reading(Model model, List<String> parts) {
        this.model = model;
        this.pieces = pieces(model, parts);
        this.natures = natures();
        this.whole = piece(model, withoutSelfTalk());
    }

    static List<Piece> pieces(Model model, List<String> parts) {
        return parts.stream().map(part -> piece(model, part)).toList();
    }

    private static Piece piece(Model model, String text) {
        return new Piece(text, model.columns.scores(text));
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
                .add(first ? new float[Head.NATURE.classes] : pieces.get(at - 1).scores(Head.NATURE))
                .add(last ? new float[Head.NATURE.classes] : pieces.get(at + 1).scores(Head.NATURE))
                .add(first)
                .add(last)
                .add(first && last)
                .add(Math.min(1, piece.text().length() / 100f))
                .add(piece.text().indexOf('"') >= 0)
                .row();
    }

    private String withoutSelfTalk() {
        var told = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (natures.get(i)[SELF_TALK] < 0.5f) {
                told.append(pieces.get(i).text()).append(' ');
            }
        }
        return told.toString().isBlank()
                ? String.join(" ", pieces.stream().map(Piece::text).toList())
                : told.toString();
    }

    /** The probabilities of one of the report's heads. */
    float[] report(Head head) {
        return model.answer(head, reportInputs());
    }

    /** The probabilities of the thinking traps of one part; the last one is "none". */
    float[] trap(int at) {
        return model.answer(Head.TRAP, trapInputs(pieces.get(at)));
    }

    static float[] trapInputs(Piece piece) {
        return new Inputs().add(piece.scores(Head.TRAP)).row();
    }

    /** What the layers of the report see: the whole, the parts' mean and strongest, and what the parts are about. */
    float[] reportInputs() {
        int seen = Math.min(pieces.size(), MOST_PARTS_IN_THE_WHOLE);
        var sums = new PartSums(Head.COLUMNS);
        for (int i = 0; i < seen; i++) {
            sums.add(pieces.get(i).scores(), natures.get(i));
        }
        return new Inputs()
                .add(whole.scores())
                .add(sums.mean())
                .add(sums.most())
                .add(sums.strongest())
                .add(sums.meanNature())
                .add(sums.mostNature())
                .add(1f / (1 + seen))
                .add(Math.min(1, whole.text().length() / 300f))
                .row();
    }
}
