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
        transitions = model.outputWeights().length / model.hidden();
        width = model.inputWeights().length / inputs / model.hidden();
        firstTag = model.words().size();
        int others = model.tags().size() + model.relations().size();
        kept = new AtomicReferenceArray<>((FREQUENT_WORDS + others) * inputs);
        zeros = new float[model.hidden()];
        base = model.bias().clone();
        for (int place = 0; place < inputs; place++) {
            for (int i = 0; i < width; i++) {
                addScaled(base, model.embeddings()[none[place] * width + i], model.inputWeights(), row(place, i));
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
        float[] weights = model.outputWeights();
        for (int i = 0; i < hidden.length; i += 4) {
            addRows(scores, weights, i * transitions, hidden, i);
        }
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

    private void addRows(float[] scores, float[] weights, int first, float[] hidden, int cell) {
        int second = first + transitions;
        int third = second + transitions;
        int fourth = third + transitions;
        float a = hidden[cell];
        float b = hidden[cell + 1];
        float c = hidden[cell + 2];
        float d = hidden[cell + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (a * weights[first + i] + b * weights[second + i])
                    + (c * weights[third + i] + d * weights[fourth + i]);
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
        for (int i = 0; i < width; i++) {
            float difference = embeddings[id * width + i] - embeddings[none[place] * width + i];
            addScaled(part, difference, model.inputWeights(), row(place, i));
        }
        return part;
    }

    private int row(int place, int number) {
        return (place * width + number) * model.hidden();
    }

    private static void addScaled(float[] sum, float factor, float[] weights, int first) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[first + i];
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
