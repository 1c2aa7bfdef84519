package org.bilateral.extract;

import java.util.Set;

/** Joins verbs with the verb that has their form: "said it would leave and accused", "denied it had fled, and demanded". */
final class CoordinationRepair {
    private static final Set<String> REPORTED = Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl");

    private final Arcs arcs;

    CoordinationRepair(Arcs arcs) {
        this.arcs = arcs;
    }

    void repair() {
        for (int i = 1; i < arcs.size(); i++) {
            raise(i);
        }
    }

    /** A finite verb without a subject goes on from the finite verb above an infinitive or a perfect. */
    private void raise(int verb) {
        int joined = arcs.head(verb);
        boolean goesOn = arcs.relation(verb).equals("conj")
                && joined >= 0
                && joined < verb
                && arcs.tag(verb).equals("VBD")
                && !arcs.hasSubject(verb)
                && !arcs.hasAuxiliary(verb);
        if (!goesOn || !REPORTED.contains(arcs.relation(joined)) || !differs(joined, verb)) {
            return;
        }
        int above = arcs.above(joined);
        while (above >= 0 && !arcs.tag(above).equals("VBD")) {
            above = arcs.above(above);
        }
        if (above >= 0 && arcs.hasSubject(above)) {
            arcs.hang(verb, above);
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
                return arcs.text(i - 1).equals(",");
            }
        }
        return false;
    }
}
