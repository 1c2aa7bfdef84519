package org.bilateral.annotate;

import java.util.Arrays;

/**
 * The likeliest tags of a sentence, where the chance of a tag depends on the word's surroundings and the two tags before.
 */
final class TagSearch {
    private final PairedTags pairs;

    TagSearch(PairedTags pairs) {
        this.pairs = pairs;
    }

    /** What is known of a place: the tags that it may have, and what its words say of all tags, in two forms. */
    static final class Place {
        final int[] choices;
        private final double[] words;
        private final double[] chances;
        private final double highest;

        /**
         * @param choices the tags that the word may have
         * @param words what the words say of each tag after the first tag of the list, twice
         */
        Place(int[] choices, double[] words) {
            this.choices = choices;
            this.words = words;
            highest = Arrays.stream(words).max().orElseThrow();
            chances = new double[words.length];
            for (int tag = 0; tag < words.length; tag++) {
                chances[tag] = Math.exp(words[tag] - highest);
            }
        }
    }

    /** The best sums up to a place for each pair of the last two tags, and which tag stood before them. */
    private static final class Column {
        final double[][] sums;
        final int[][] before;

        Column(int before, int last) {
            sums = new double[before][last];
            this.before = new int[before][last];
        }
    }

    /** One tag for each place. */
    int[] best(Place[] places) {
        int length = places.length;
        int[] best = new int[length];
        if (length == 0) {
            return best;
        }
        Column[] columns = new Column[length];
        columns[0] = first(places[0]);
        for (int i = 1; i < length; i++) {
            columns[i] = next(places, i, columns[i - 1].sums);
        }
        int[] end = end(columns[length - 1].sums);
        int before = end[0];
        int last = end[1];
        for (int i = length - 1; i >= 0; i--) {
            best[i] = places[i].choices[last];
            int earlier = columns[i].before[before][last];
            last = before;
            before = earlier;
        }
        return best;
    }

    private Column first(Place place) {
        Column column = new Column(1, place.choices.length);
        score(place, pairs.atStart(), column.sums[0]);
        return column;
    }

    /** Rows and columns of {@code earlier}: the tags two and one places before. */
    private Column next(Place[] places, int index, double[][] earlier) {
        Place place = places[index];
        int[] last = places[index - 1].choices;
        Column column = new Column(last.length, place.choices.length);
        double[] scores = new double[place.choices.length];
        for (int b = 0; b < last.length; b++) {
            Arrays.fill(column.sums[b], Double.NEGATIVE_INFINITY);
            for (int a = 0; a < earlier.length; a++) {
                score(place, addition(places, index, a, last[b]), scores);
                keep(column, b, a, earlier[a][b], scores);
            }
        }
        return column;
    }

    private PairedTags.Addition addition(Place[] places, int index, int before, int last) {
        return index == 1 ? pairs.secondAfter(last) : pairs.after(places[index - 2].choices[before], last);
    }

    private static void keep(Column column, int row, int before, double sum, double[] scores) {
        double[] sums = column.sums[row];
        int[] from = column.before[row];
        for (int i = 0; i < scores.length; i++) {
            if (sum + scores[i] > sums[i]) {
                sums[i] = sum + scores[i];
                from[i] = before;
            }
        }
    }

    /** Logarithms of the chances of the tags that the word may have. */
    private void score(Place place, PairedTags.Addition addition, double[] scores) {
        double total = place.highest + Math.log(sum(place.chances, addition.factors()));
        double[] additions = addition.additions();
        for (int i = 0; i < scores.length; i++) {
            int tag = place.choices[i];
            scores[i] = place.words[tag] + additions[tag] - total;
        }
    }

    /** Four sums side by side: the processor need not wait for one. */
    private static double sum(double[] chances, double[] factors) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int whole = factors.length - factors.length % 4;
        for (int i = 0; i < whole; i += 4) {
            a += chances[i] * factors[i];
            b += chances[i + 1] * factors[i + 1];
            c += chances[i + 2] * factors[i + 2];
            d += chances[i + 3] * factors[i + 3];
        }
        for (int i = whole; i < factors.length; i++) {
            a += chances[i] * factors[i];
        }
        return (a + b) + (c + d);
    }

    private static int[] end(double[][] sums) {
        int[] best = {0, 0};
        for (int before = 0; before < sums.length; before++) {
            for (int last = 0; last < sums[before].length; last++) {
                if (sums[before][last] > sums[best[0]][best[1]]) {
                    best[0] = before;
                    best[1] = last;
                }
            }
        }
        return best;
    }
}
