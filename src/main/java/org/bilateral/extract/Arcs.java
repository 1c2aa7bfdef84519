package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;

/**
 * The arcs of a sentence while they are mended: what repairs ask of them, and what they change. A token's place is its
 * index, its head's is -1 for the root.
 */
final class Arcs {
    private final Sentence sentence;
    private final List<Integer> heads;
    private final List<String> relations;

    Arcs(Sentence sentence, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.heads = heads;
        this.relations = relations;
    }

    static Arcs of(Sentence sentence, Dependencies dependencies) {
        return new Arcs(sentence, new ArrayList<>(dependencies.heads()), new ArrayList<>(dependencies.relations()));
    }

    Dependencies dependencies() {
        return new Dependencies(heads, relations);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return heads.size();
    }

    int head(int i) {
        return heads.get(i);
    }

    String relation(int i) {
        return relations.get(i);
    }

    String tag(int i) {
        return sentence.tokens().get(i).tag();
    }

    String lemma(int i) {
        return sentence.tokens().get(i).lemma();
    }

    String text(int i) {
        return sentence.tokens().get(i).text();
    }

    void hang(int i, int head) {
        heads.set(i, head);
    }

    void relate(int i, String relation) {
        relations.set(i, relation);
    }

    void hang(int i, int head, String relation) {
        hang(i, head);
        relate(i, relation);
    }

    /** Whether every token leads to the root. */
    boolean isTree() {
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.size()) {
                    return false;
                }
                at = heads.get(at);
            }
        }
        return true;
    }

    boolean isFinite(int verb) {
        String tag = tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** The verb whose phrase a verb hangs in. */
    int above(int verb) {
        int at = heads.get(verb);
        while (at >= 0 && !tag(at).startsWith("VB")) {
            at = heads.get(at);
        }
        return at;
    }

    /** Whether the token is the ancestor or hangs below it; ends also where the arcs run in a circle. */
    boolean isBelow(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }

    boolean hasSubject(int verb) {
        return hasChild(verb, "nsubj");
    }

    boolean hasObject(int verb) {
        return hasChild(verb, "obj");
    }

    boolean hasAuxiliary(int verb) {
        return hasChild(verb, "aux") || hasChild(verb, "aux:pass");
    }

    boolean hasChild(int head, String relation) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && relations.get(i).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean has(int head, String relation, String lemma) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && relations.get(i).equals(relation) && lemma(i).equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
