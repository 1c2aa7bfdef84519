package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;

/** Tells particles of verbs from prepositions, and hangs "no longer" on its verb. */
final class ParticleRepair {
    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    ParticleRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    void repair() {
        for (int i = 1; i < heads.size(); i++) {
            preposition(i);
            particle(i);
            longer(i);
        }
    }

    /** "on a visit to Chad, called on Mali to help": who is called on stands behind a preposition. */
    private void preposition(int on) {
        int verb = heads.get(on);
        if (verb != on - 1
                || !relations.get(on).equals("compound:prt")
                || !lists.has("called_on", lemma(verb) + "_" + lemma(on))) {
            return;
        }
        for (int object = on + 1; object < heads.size(); object++) {
            if (heads.get(object) == verb && relations.get(object).equals("obj")) {
                heads.set(on, object);
                relations.set(on, "case");
                relations.set(object, "obl");
                return;
            }
        }
    }

    /** "Norway writes off Mali debt": a particle that is read as the preposition of the object. */
    private void particle(int off) {
        int noun = heads.get(off);
        if (noun <= off || !relations.get(off).equals("case") || !lists.has("particle", lemma(off))) {
            return;
        }
        int verb = heads.get(noun);
        if (verb != off - 1) {
            return;
        }
        boolean direct = relations.get(noun).equals("obj")
                || relations.get(noun).equals("obl") && lists.has("particle_verb", lemma(verb) + "_" + lemma(off));
        if (arcs.tag(verb).startsWith("VB") && direct && !arcs.tag(off + 1).equals("IN")) {
            heads.set(off, verb);
            relations.set(off, "compound:prt");
            relations.set(noun, "obj");
        }
    }

    /** "will no longer oppose the plan": the verb is negated. */
    private void longer(int no) {
        int longer = heads.get(no);
        if (longer == no + 1
                && sentence.tokens().get(longer).text().equals("longer")
                && relations.get(longer).equals("advmod")
                && lists.has("no", lemma(no))) {
            heads.set(no, heads.get(longer));
            relations.set(no, "advmod");
        }
    }

    private String lemma(int i) {
        return sentence.tokens().get(i).lemma();
    }
}
