package org.bilateral.annotate;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagger with its scores taken apart. What the words at a place say of each tag is asked once, not once for
 * each pair of tags that may stand before it; what a pair adds is the same everywhere and was learned before. The sums
 * and the search are CoreNLP's, so the tags are.
 *
 * <p>Remembers what each word alone says: for one thread, and not for ever.
 */
final class SentenceTagger extends TestSentence {
    private final @Nullable PairedTags known;
    private final String[] allTags;
    private @Nullable PairedTags learned;
    private @Nullable Place[] places = new Place[0];
    private double[] asked = new double[0];

    /** What is known of a place in the sentence: the tags that it may have, what its words say of all, in two forms. */
    private static final class Place {
        final int[] choices;
        double[] words = new double[0];
        double[] chances = new double[0];
        double highest;

        Place(int[] choices) {
            this.choices = choices;
        }
    }

    private SentenceTagger(MaxentTagger tagger, @Nullable PairedTags known) {
        super(tagger);
        this.known = known;
        allTags = new String[tagger.numTags()];
        for (int i = 0; i < allTags.length; i++) {
            allTags[i] = tagger.getTag(i);
        }
    }

    /** What pairs of tags add is read off one place of one sentence. */
    static PairedTags learn(MaxentTagger tagger) {
        SentenceTagger learner = new SentenceTagger(tagger, null);
        learner.tags(Collections.nCopies(4, "a"));
        if (learner.learned == null) {
            throw new IllegalStateException("the tagger scored no place with two words before it");
        }
        return learner.learned;
    }

    static SentenceTagger of(MaxentTagger tagger, PairedTags pairs) {
        return new SentenceTagger(tagger, pairs);
    }

    /** The tags of a sentence's words. */
    List<String> tags(List<String> words) {
        return tagSentence(words.stream().map(Word::new).toList(), false).stream()
                .map(word -> word.tag())
                .toList();
    }

    @Override
    protected void init() {
        super.init();
        places = new Place[size + leftWindow() + rightWindow()];
    }

    private Place place(int index) {
        Place place = places[index];
        if (place == null) {
            place = new Place(super.getPossibleValues(index));
            places[index] = place;
        }
        return place;
    }

    @Override
    public int[] getPossibleValues(int place) {
        return place(place).choices;
    }

    /** CoreNLP keeps what a word says only if it is asked about all tags. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
        double[] scores = super.getHistories(allTags, history);
        asked = scores.clone();
        return scores;
    }

    /** Logarithms of the chances of the tags that the word may have, after the two tags before it. */
    @Override
    public double[] scoresOf(int[] tags, int index) {
        if (index - leftWindow() < 2) {
            return super.scoresOf(tags, index);
        }
        if (known == null) {
            learn(tags, index);
            return super.scoresOf(tags, index);
        }
        Place place = place(index);
        if (place.words.length == 0) {
            askWords(tags, index, place);
        }
        return scores(
                place,
                known.additions(tags[index - 2], tags[index - 1]),
                known.factors(tags[index - 2], tags[index - 1]));
    }

    private static double[] scores(Place place, double[] additions, double[] factors) {
        double sum = 0;
        for (int tag = 0; tag < factors.length; tag++) {
            sum += place.chances[tag] * factors[tag];
        }
        double total = place.highest + Math.log(sum);
        double[] scores = new double[place.choices.length];
        for (int i = 0; i < scores.length; i++) {
            int tag = place.choices[i];
            scores[i] = place.words[tag] + additions[tag] - total;
        }
        return scores;
    }

    private void askWords(int[] tags, int index, Place place) {
        place.words = ask(tags, index, 0, 0);
        place.highest = Arrays.stream(place.words).max().orElseThrow();
        place.chances = new double[place.words.length];
        for (int tag = 0; tag < place.words.length; tag++) {
            place.chances[tag] = Math.exp(place.words[tag] - place.highest);
        }
    }

    private double[] ask(int[] tags, int place, int secondLast, int last) {
        int[] other = tags.clone();
        other[place - 2] = secondLast;
        other[place - 1] = last;
        super.scoresOf(other, place);
        return asked;
    }

    private void learn(int[] tags, int place) {
        if (learned != null) {
            return;
        }
        double[][] scores = new double[allTags.length * allTags.length][];
        for (int pair = 0; pair < scores.length; pair++) {
            scores[pair] = ask(tags, place, pair / allTags.length, pair % allTags.length);
        }
        learned = new PairedTags(allTags.length, scores);
    }
}
