package org.bilateral.annotate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The network of the parser: one hidden layer with the cube as its activation.
 *
 * <p>What an id adds to the hidden layer at a place of the input never changes, so it is computed once and kept: for all
 * tags, relations and the most frequent words for good (about 220 MB when full, 90 MB after a hundred articles) and shared between
 * threads; for other words in a table of the thread where a newer one takes the place of an older one (16 MB). What is
 * kept never changes a result.
 */
final class TransitionScorer {
    /** Ids are sorted by frequency. */
    private static final int FREQUENT_WORDS = 3072;

    private static final int SLOT_BITS = 12;

    private final ParserModel model;
    private final OutputLayer output;
    private final int[] none;
    private final int inputs;
    private final int width;
    private final int firstTag;
    private final int[] cells;
    private final float[][][] rows;
    private final float[] base;
    private final float[] zeros;
    private final AtomicReferenceArray<float @Nullable []> kept;

    /** @param none for each place of the input the id that stands for "no word there" */
    TransitionScorer(ParserModel model, int[] none) {
        this.model = model;
        output = new OutputLayer(model.outputWeights());
        this.none = none.clone();
        inputs = none.length;
        width = model.inputWeights().length / inputs;
        firstTag = model.words().size();
        int others = model.tags().size() + model.relations().size();
        kept = new AtomicReferenceArray<>((FREQUENT_WORDS + others) * inputs);
        zeros = new float[model.hidden()];
        base = model.bias().clone();
        cells = IntStream.range(0, width).toArray();
        rows = new float[inputs][][];
        for (int place = 0; place < inputs; place++) {
            rows[place] = Arrays.copyOfRange(model.inputWeights(), place * width, (place + 1) * width);
            addInput(base, place, embedding(none[place]));
        }
    }

    /** Room to work in, for one thread. */
    final class Scratch {
        private final float[][] parts = new float[inputs + FloatRows.AT_ONCE][];
        private final float[] hidden = new float[model.hidden()];
        private final OutputLayer.Scratch layer = output.scratch();
        private final RecentParts recent = new RecentParts(SLOT_BITS, model.hidden());
    }

    Scratch scratch() {
        return new Scratch();
    }

    /** The best transition where the input holds these ids. */
    int best(int[] features, boolean mayShift, Scratch scratch) {
        float[] hidden = scratch.hidden;
        System.arraycopy(base, 0, hidden, 0, hidden.length);
        FloatRows.add(hidden, scratch.parts, gather(features, scratch));
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        return output.best(hidden, mayShift, scratch.layer);
    }

    /** What is present, as differences from what stands for "none"; filled up with zeros. */
    private int gather(int[] features, Scratch scratch) {
        float[][] parts = scratch.parts;
        scratch.recent.release();
        int count = 0;
        for (int place = 0; place < inputs; place++) {
            if (features[place] != none[place]) {
                parts[count++] = part(features[place], place, scratch.recent);
            }
        }
        while (count % FloatRows.AT_ONCE != 0) {
            parts[count++] = zeros;
        }
        return count;
    }

    private float[] part(int id, int place, RecentParts recent) {
        if (id >= FREQUENT_WORDS && id < firstTag) {
            return recent.row(id * inputs + place, id, place, this::fill);
        }
        int slot = (id < firstTag ? id : id - firstTag + FREQUENT_WORDS) * inputs + place;
        float[] part = kept.get(slot);
        if (part == null) {
            part = new float[model.hidden()];
            fill(part, id, place);
            kept.set(slot, part);
        }
        return part;
    }

    private void fill(float[] part, int id, int place) {
        float[] differences = embedding(id);
        float[] nothing = embedding(none[place]);
        for (int i = 0; i < width; i++) {
            differences[i] -= nothing[i];
        }
        addInput(part, place, differences);
    }

    private float[] embedding(int id) {
        float[] embedding = new float[width];
        System.arraycopy(model.embeddings(), id * width, embedding, 0, width);
        return embedding;
    }

    private void addInput(float[] hidden, int place, float[] embedding) {
        FloatRows.addScaled(hidden, rows[place], cells, embedding, width);
    }
}
