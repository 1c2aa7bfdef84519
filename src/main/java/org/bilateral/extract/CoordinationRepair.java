package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Sentence;

/** Joins verbs with the verb that has their form: "said it would leave and accused", "denied it had fled, and demanded". */
final class CoordinationRepair {
    private static final Set<String> REPORTED = Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl");

    private final Sentence sentence;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    CoordinationRepair(Sentence sentence, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    void repair() {
        for (int i = 1; i < heads.size(); i++) {
            raise(i);
        }
    }

    /** A finite verb without a subject goes on from the finite verb above an infinitive or a perfect. */
    private void raise(int verb) {
        int joined = heads.get(verb);
        boolean goesOn = relations.get(verb).equals("conj")
                && joined >= 0
                && joined < verb
                && arcs.tag(verb).equals("VBD")
                && !arcs.hasSubject(verb)
                && !arcs.hasAuxiliary(verb);
        if (!goesOn || !REPORTED.contains(relations.get(joined)) || !differs(joined, verb)) {
            return;
        }
        int above = arcs.above(joined);
        while (above >= 0 && !arcs.tag(above).equals("VBD")) {
            above = arcs.above(above);
        }
        if (above >= 0 && arcs.hasSubject(above)) {
            heads.set(verb, above);
        }
    }

    private boolean differs(int joined, int verb) {
        String tag = arcs.tag(joined);
        boolean perfect = tag.equals("VBN") && arcs.has(joined, "aux", "have");
        return tag.equals("VB") || perfect && isAfterComma(verb);
    }

    private boolean isAfterComma(int verb) {
        for (int i = verb - 1; i > 0 && i > verb - 4; i--) {
            if (arcs.tag(i).equals("CC")) {
                return sentence.tokens().get(i - 1).text().equals(",");
            }
        }
        return false;
    }
}
