package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;

/** What the repairs of a sentence ask of its arcs, which change while they ask. */
final class Arcs {
    private final Sentence sentence;
    private final List<Integer> heads;
    private final List<String> relations;

    Arcs(Sentence sentence, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.heads = heads;
        this.relations = relations;
    }

    String tag(int i) {
        return sentence.tokens().get(i).tag();
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
            if (heads.get(i) == head
                    && relations.get(i).equals(relation)
                    && sentence.tokens().get(i).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
