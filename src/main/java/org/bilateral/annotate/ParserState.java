package org.bilateral.annotate;

import java.util.Arrays;

/**
 * Where the parser stands in a sentence. Words are numbered from 1, 0 is the root above them, −1 is none.
 *
 * <p>Children join from the inside outwards, so the newest on a side is the outermost.
 */
final class ParserState {
    private static final int NONE = -1;

    final int[] heads;
    final int[] relations;
    private final int length;
    private final int[] stack;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;
    private int depth = 1;
    private int next = 1;

    ParserState(int length) {
        this.length = length;
        stack = new int[length + 1];
        heads = none();
        relations = none();
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
    }

    private int[] none() {
        int[] array = new int[length + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean isFinished() {
        return depth == 1 && next > length;
    }

    int depth() {
        return depth;
    }

    boolean hasBuffer() {
        return next <= length;
    }

    int stack(int index) {
        return index < depth ? stack[depth - 1 - index] : NONE;
    }

    int buffer(int index) {
        return next + index <= length ? next + index : NONE;
    }

    int left(int word) {
        return word < 0 ? NONE : left[word];
    }

    int secondLeft(int word) {
        return word < 0 ? NONE : secondLeft[word];
    }

    int right(int word) {
        return word < 0 ? NONE : right[word];
    }

    int secondRight(int word) {
        return word < 0 ? NONE : secondRight[word];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The second word of the stack becomes a child of the first and leaves. */
    void attachLeft(int relation) {
        int head = stack(0);
        int child = stack(1);
        stack[depth - 2] = head;
        depth--;
        join(child, head, relation);
        secondLeft[head] = left[head];
        left[head] = child;
    }

    /** The first word of the stack becomes a child of the second and leaves. */
    void attachRight(int relation) {
        int head = stack(1);
        int child = stack(0);
        depth--;
        join(child, head, relation);
        secondRight[head] = right[head];
        right[head] = child;
    }

    private void join(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }
}
