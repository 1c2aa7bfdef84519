package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Runs CoreNLP's neural model for Universal Dependencies: the same transitions (arc-standard), features and choices, with
 * float arithmetic and a shared memory of what each word adds. Time grows with the length of the sentence, not faster.
 */
final class FastDependencyParser {
    private static final int INPUTS = 48;
    private static final int TAGS = 18;
    private static final int RELATIONS = 36;
    /** Places of the stack's three words and the buffer's three come first, then the children of two words. */
    private static final int CHILDREN = 6;

    private final ParserModel model;
    private final TransitionScorer scorer;
    private final Queue<TransitionScorer.Scratch> scratches = new ConcurrentLinkedQueue<>();
    private final int noWord;
    private final int noTag;
    private final int rootWord;
    private final int rootTag;
    private final int labels;

    private FastDependencyParser(ParserModel model) {
        this.model = model;
        noWord = model.word(ParserModel.NONE);
        noTag = model.tag(ParserModel.NONE);
        int[] none = new int[INPUTS];
        Arrays.fill(none, 0, TAGS, noWord);
        Arrays.fill(none, TAGS, RELATIONS, noTag);
        Arrays.fill(none, RELATIONS, INPUTS, model.firstRelation());
        scorer = new TransitionScorer(model, none);
        rootWord = model.word(ParserModel.ROOT);
        rootTag = model.tag(ParserModel.ROOT);
        labels = model.relations().size() - 1;
    }

    static FastDependencyParser of(ParserModel model) {
        return new FastDependencyParser(model);
    }

    /** The tree over the words; {@code tags} are theirs. */
    Dependencies parse(List<String> words, List<String> tags) {
        Input input = new Input(words, tags);
        ParserState state = new ParserState(words.size());
        int[] features = new int[INPUTS];
        TransitionScorer.Scratch idle = scratches.poll();
        TransitionScorer.Scratch scratch = idle == null ? scorer.scratch() : idle;
        while (!state.isFinished()) {
            if (state.depth() == 1 || (state.depth() == 2 && state.hasBuffer())) {
                state.shift();
            } else if (state.depth() == 2) {
                state.attachRight(0);
            } else {
                input.fill(state, features);
                apply(state, scorer.best(features, state.hasBuffer(), scratch));
            }
        }
        scratches.add(scratch);
        return dependencies(state, words.size());
    }

    private void apply(ParserState state, int transition) {
        if (transition < labels) {
            state.attachLeft(transition);
        } else if (transition < 2 * labels) {
            state.attachRight(transition - labels);
        } else {
            state.shift();
        }
    }

    private Dependencies dependencies(ParserState state, int length) {
        List<Integer> heads = new ArrayList<>(length);
        List<String> relations = new ArrayList<>(length);
        for (int i = 1; i <= length; i++) {
            heads.add(state.heads[i] - 1);
            relations.add(model.relations().get(state.relations[i] + 1));
        }
        return new Dependencies(heads, relations);
    }

    /** Ids of a sentence's words and tags, from 1; the root is 0. */
    private final class Input {
        private final int[] words;
        private final int[] tags;

        Input(List<String> words, List<String> tags) {
            this.words = new int[words.size() + 1];
            this.tags = new int[words.size() + 1];
            this.words[0] = rootWord;
            this.tags[0] = rootTag;
            for (int i = 0; i < words.size(); i++) {
                this.words[i + 1] = model.word(words.get(i));
                this.tags[i + 1] = model.tag(tags.get(i));
            }
        }

        void fill(ParserState state, int[] features) {
            for (int i = 0; i < 3; i++) {
                put(features, 2 - i, state.stack(i));
                put(features, 3 + i, state.buffer(i));
            }
            for (int i = 0; i < 2; i++) {
                int word = state.stack(i);
                int place = CHILDREN * (i + 1);
                putChild(features, place, state, state.left(word));
                putChild(features, place + 1, state, state.right(word));
                putChild(features, place + 2, state, state.secondLeft(word));
                putChild(features, place + 3, state, state.secondRight(word));
                putChild(features, place + 4, state, state.left(state.left(word)));
                putChild(features, place + 5, state, state.right(state.right(word)));
            }
        }

        private void put(int[] features, int place, int word) {
            features[place] = word < 0 ? noWord : words[word];
            features[TAGS + place] = word < 0 ? noTag : tags[word];
        }

        private void putChild(int[] features, int place, ParserState state, int word) {
            put(features, place, word);
            int relation = word < 0 ? 0 : state.relations[word] + 1;
            features[RELATIONS + place - CHILDREN] = model.firstRelation() + relation;
        }
    }
}
