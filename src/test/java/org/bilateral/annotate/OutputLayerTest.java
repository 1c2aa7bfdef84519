package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class OutputLayerTest {
    private static final int CELLS = 90;
    private static final int RELATIONS = 7;

    @Property(tries = 300)
    void findsTheTransitionThatAllCellsTogetherFind(@ForAll long seed, @ForAll boolean mayShift) {
        Random random = new Random(seed);
        float[][] weights = new float[CELLS][2 * RELATIONS + 1];
        float[] hidden = new float[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            hidden[cell] = (float) Math.pow(random.nextGaussian(), 3);
            for (int i = 0; i < weights[cell].length; i++) {
                weights[cell][i] = (float) random.nextGaussian();
            }
        }
        OutputLayer layer = new OutputLayer(weights);

        int best = layer.best(hidden, mayShift, layer.scratch());

        assertThat(best).isEqualTo(best(weights, hidden, mayShift));
    }

    /** All sums in full, the two relations to the root left out. */
    private static int best(float[][] weights, float[] hidden, boolean mayShift) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < (mayShift ? 2 * RELATIONS + 1 : 2 * RELATIONS); i++) {
            double score = 0;
            for (int cell = 0; cell < CELLS; cell++) {
                score += (double) hidden[cell] * weights[cell][i];
            }
            if (i != RELATIONS && score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
