package org.bilateral.annotate;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagger with its scores taken apart. What the words at a place say of each tag is asked once, not once for
 * each pair of tags that may stand before it; what a pair adds is the same everywhere and was learned before. The sums
 * are CoreNLP's and the search is for the same, so the tags are.
 *
 * <p>Remembers what each word alone says: for one thread, and not for ever.
 */
final class SentenceTagger extends TestSentence {
    private final @Nullable PairedTags known;
    private final String[] allTags;
    private final String[] anyTag;
    private @Nullable PairedTags learned;
    private int[] best = new int[0];
    private int[] supposed = new int[0];
    private boolean asking;
    private double[] asked = new double[0];

    private SentenceTagger(MaxentTagger tagger, @Nullable PairedTags known) {
        super(tagger);
        this.known = known;
        allTags = new String[tagger.numTags()];
        for (int i = 0; i < allTags.length; i++) {
            allTags[i] = tagger.getTag(i);
        }
        anyTag = new String[] {allTags[0]};
    }

    /** What tags add to those after them is read off a sentence of three words. */
    static PairedTags learn(MaxentTagger tagger) {
        SentenceTagger learner = new SentenceTagger(tagger, null);
        learner.tags(Collections.nCopies(3, "a"));
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
        best = new int[0];
        supposed = new int[size + leftWindow() + rightWindow()];
    }

    /** CoreNLP asks for all places before it searches: each is told the one tag that our search has found for it. */
    @Override
    public int[] getPossibleValues(int place) {
        int word = place - leftWindow();
        if (word < 0 || word >= size) {
            return super.getPossibleValues(place);
        }
        if (best.length == 0) {
            best = search();
        }
        return new int[] {best[word]};
    }

    private int[] search() {
        if (known == null) {
            learned = learned();
            return new int[size];
        }
        TagSearch.Place[] places = new TagSearch.Place[size];
        for (int i = 0; i < size; i++) {
            places[i] = new TagSearch.Place(super.getPossibleValues(i + leftWindow()), ask(i, 0, 0));
        }
        return new TagSearch(known).best(places);
    }

    private PairedTags learned() {
        int count = allTags.length;
        double[][] second = new double[count][];
        double[][] pairs = new double[count * count][];
        for (int tag = 0; tag < count; tag++) {
            second[tag] = ask(1, 0, tag);
            for (int last = 0; last < count; last++) {
                pairs[tag * count + last] = ask(2, tag, last);
            }
        }
        return new PairedTags(second, pairs);
    }

    /** What is said of each tag at a word after these two. */
    private double[] ask(int word, int secondLast, int last) {
        int place = word + leftWindow();
        supposed[place - 2] = secondLast;
        supposed[place - 1] = last;
        asking = true;
        super.scoresOf(supposed, place);
        asking = false;
        return asked;
    }

    /** Only {@link #asked} is of use: CoreNLP need not look up its places for all tags of the word. */
    @Override
    protected String[] stringTagsAt(int place) {
        return asking ? anyTag : super.stringTagsAt(place);
    }

    /** CoreNLP keeps what a word says only if it is asked about all tags. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
        double[] scores = super.getHistories(allTags, history);
        asked = scores.clone();
        return scores;
    }

    /** There is one choice only. */
    @Override
    public double[] scoresOf(int[] tags, int place) {
        return new double[1];
    }
}
