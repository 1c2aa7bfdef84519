package org.bilateral.extract;

/** Tells particles of verbs from prepositions, and hangs "no longer" on its verb. */
final class ParticleRepair {
    private final Arcs arcs;
    private final WordLists lists;

    ParticleRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    void repair() {
        for (int i = 1; i < arcs.size(); i++) {
            preposition(i);
            particle(i);
            longer(i);
        }
    }

    /** "on a visit to Chad, called on Mali to help": who is called on stands behind a preposition. */
    private void preposition(int on) {
        int verb = arcs.head(on);
        if (verb != on - 1
                || !arcs.relation(on).equals("compound:prt")
                || !lists.has("called_on", arcs.lemma(verb) + "_" + arcs.lemma(on))) {
            return;
        }
        for (int object = on + 1; object < arcs.size(); object++) {
            if (arcs.head(object) == verb && arcs.relation(object).equals("obj")) {
                arcs.hang(on, object, "case");
                arcs.relate(object, "obl");
                return;
            }
        }
    }

    /** "Norway writes off Mali debt": a particle that is read as the preposition of the object. */
    private void particle(int off) {
        int noun = arcs.head(off);
        if (noun <= off || !arcs.relation(off).equals("case") || !lists.has("particle", arcs.lemma(off))) {
            return;
        }
        int verb = arcs.head(noun);
        if (verb != off - 1) {
            return;
        }
        boolean direct = arcs.relation(noun).equals("obj")
                || arcs.relation(noun).equals("obl")
                        && lists.has("particle_verb", arcs.lemma(verb) + "_" + arcs.lemma(off));
        if (arcs.tag(verb).startsWith("VB") && direct && !arcs.tag(off + 1).equals("IN")) {
            arcs.hang(off, verb, "compound:prt");
            arcs.relate(noun, "obj");
        }
    }

    /** "will no longer oppose the plan": the verb is negated. */
    private void longer(int no) {
        int longer = arcs.head(no);
        if (longer == no + 1
                && arcs.text(longer).equals("longer")
                && arcs.relation(longer).equals("advmod")
                && lists.has("no", arcs.lemma(no))) {
            arcs.hang(no, arcs.head(longer), "advmod");
        }
    }
}
