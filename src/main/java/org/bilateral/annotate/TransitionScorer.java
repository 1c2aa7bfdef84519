package org.bilateral.annotate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The network of the parser: one hidden layer with the cube as its activation.
 *
 * <p>What an id adds to the hidden layer at a place of the input never changes, so it is computed once and kept: for all
 * tags, relations and the most frequent words for good (about 45 MB when full), for other words in a table where a newer
 * one takes the place of an older one (64 MB). Threads share both; what is kept never changes a result.
 */
final class TransitionScorer {
    /** Ids are sorted by frequency. */
    private static final int FREQUENT_WORDS = 512;

    private static final int SLOTS = 1 << 14;

    private final ParserModel model;
    private final int[] none;
    private final int inputs;
    private final int transitions;
    private final int width;
    private final int firstTag;
    private final float[] base;
    private final float[] zeros;
    private final AtomicReferenceArray<float @Nullable []> kept;
    private final AtomicReferenceArray<@Nullable Entry> recent = new AtomicReferenceArray<>(SLOTS);

    /** @param none for each place of the input the id that stands for "no word there" */
    TransitionScorer(ParserModel model, int[] none) {
        this.model = model;
        this.none = none.clone();
        inputs = none.length;
        transitions = model.outputWeights()[0].length;
        width = model.inputWeights().length / inputs;
        firstTag = model.words().size();
        int others = model.tags().size() + model.relations().size();
        kept = new AtomicReferenceArray<>((FREQUENT_WORDS + others) * inputs);
        zeros = new float[model.hidden()];
        base = model.bias().clone();
        for (int place = 0; place < inputs; place++) {
            for (int i = 0; i < width; i++) {
                addScaled(base, model.embeddings()[none[place] * width + i], model.inputWeights()[place * width + i]);
            }
        }
    }

    int transitions() {
        return transitions;
    }

    int hidden() {
        return model.hidden();
    }

    /** Fills in the score of each transition; {@code parts} (one for each input) and {@code hidden} are scratch. */
    void score(int[] features, float[][] parts, float[] hidden, float[] scores) {
        System.arraycopy(base, 0, hidden, 0, hidden.length);
        int count = gather(features, parts);
        for (int i = 0; i < count; i += 4) {
            add(hidden, parts[i], parts[i + 1], parts[i + 2], parts[i + 3]);
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        addRows(scores, model.outputWeights(), 0, hidden);
    }

    /** What is present, as differences from what stands for "none"; filled up with zeros to a multiple of four. */
    private int gather(int[] features, float[][] parts) {
        int count = 0;
        for (int place = 0; place < inputs; place++) {
            if (features[place] != none[place]) {
                parts[count++] = part(features[place], place);
            }
        }
        while (count % 4 != 0) {
            parts[count++] = zeros;
        }
        return count;
    }

    /** Four at a time: the hidden layer then goes through memory a quarter as often. */
    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    /** Adds a row for each factor, times the factor: four at a time and then the rest. */
    private static void addRows(float[] sum, float[][] rows, int first, float[] factors) {
        int whole = factors.length - factors.length % 4;
        for (int i = 0; i < whole; i += 4) {
            addFour(sum, rows, first + i, factors, i);
        }
        for (int i = whole; i < factors.length; i++) {
            addScaled(sum, factors[i], rows[first + i]);
        }
    }

    /** No index but the loop's own: the compiler then does many numbers at once. */
    private static void addFour(float[] sum, float[][] rows, int first, float[] factors, int at) {
        float[] row0 = rows[first];
        float[] row1 = rows[first + 1];
        float[] row2 = rows[first + 2];
        float[] row3 = rows[first + 3];
        float a = factors[at];
        float b = factors[at + 1];
        float c = factors[at + 2];
        float d = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a * row0[i] + b * row1[i]) + (c * row2[i] + d * row3[i]);
        }
    }

    private float[] part(int id, int place) {
        if (id >= FREQUENT_WORDS && id < firstTag) {
            return rare(id, place);
        }
        int slot = (id < firstTag ? id : id - firstTag + FREQUENT_WORDS) * inputs + place;
        float[] part = kept.get(slot);
        if (part == null) {
            part = compute(id, place);
            kept.set(slot, part);
        }
        return part;
    }

    private float[] rare(int id, int place) {
        int key = id * inputs + place;
        int slot = (key * 0x9E3779B9) >>> 18;
        Entry entry = recent.get(slot);
        if (entry == null || entry.key != key) {
            entry = new Entry(key, compute(id, place));
            recent.set(slot, entry);
        }
        return entry.part;
    }

    private float[] compute(int id, int place) {
        float[] part = new float[model.hidden()];
        float[] embeddings = model.embeddings();
        float[] differences = new float[width];
        for (int i = 0; i < width; i++) {
            differences[i] = embeddings[id * width + i] - embeddings[none[place] * width + i];
        }
        addRows(part, model.inputWeights(), place * width, differences);
        return part;
    }

    private static void addScaled(float[] sum, float factor, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    private static final class Entry {
        final int key;
        final float[] part;

        Entry(int key, float[] part) {
            this.key = key;
            this.part = part;
        }
    }
}
