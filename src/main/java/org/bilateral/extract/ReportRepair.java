package org.bilateral.extract;

import java.util.Set;

/** Parts what is said from who says it: verbs of saying that the parser takes for the subject or the object of the other. */
final class ReportRepair {
    private static final Set<String> PAUSE = Set.of(",", ":", ";", "\"", "--", "-");
    private static final int CLOSING = 4;

    private final Arcs arcs;
    private final WordLists lists;

    ReportRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    /** "Turkey has warned it will act": a verb of saying with a subject of its own is no subject of what is said. */
    void report(int verb) {
        int below = arcs.head(verb);
        boolean subject = arcs.relation(verb).equals("csubj") && below > verb && arcs.hasSubject(verb);
        boolean says = isSaid(verb) && arcs.isFinite(verb);
        if (!subject || !(arcs.tag(verb).equals("VBD") || arcs.hasAuxiliary(verb) || says)) {
            return;
        }
        arcs.hang(verb, arcs.head(below), arcs.relation(below));
        arcs.hang(below, verb, "ccomp");
        for (int i = verb + 1; i < below; i++) {
            if (arcs.head(i) == verb && arcs.relation(i).equals("obj")) {
                arcs.hang(i, below, "nsubj");
            }
        }
    }

    /** "said Cuba was hiding rebels": what follows a verb of saying is the subject of the clause that it reports. */
    void reported(int clause) {
        int verb = arcs.head(clause);
        boolean loose = verb >= 0
                && verb < clause
                && arcs.relation(clause).equals("dep")
                && isSaid(verb)
                && arcs.tag(verb).startsWith("VB");
        if (!loose
                || arcs.hasSubject(clause)
                || !(arcs.hasAuxiliary(clause) || arcs.hasChild(clause, "cop") || arcs.isFinite(clause))) {
            return;
        }
        for (int noun = clause - 1; noun > verb; noun--) {
            if (arcs.head(noun) == verb && arcs.relation(noun).equals("obj")) {
                arcs.hang(noun, clause, "nsubj");
                arcs.relate(clause, "ccomp");
                return;
            }
        }
    }

    /** "warned Spain it may act", "told Chad it would leave": without a pause between, what follows is said. */
    void told(int clause) {
        int verb = arcs.head(clause);
        boolean loose = verb >= 0
                && verb < clause
                && arcs.relation(clause).equals("parataxis")
                && arcs.tag(verb).startsWith("VB")
                && (isSaid(verb) || lists.has("told", arcs.lemma(verb)) && arcs.hasObject(verb))
                && arcs.hasSubject(clause);
        boolean joined = loose
                && arcs.sentence().tokens().subList(verb, clause).stream().noneMatch(t -> PAUSE.contains(t.text()));
        if (joined) {
            arcs.relate(clause, "ccomp");
        }
    }

    /** "Iran would hit back if it was struck, an envoy said": what stands before who says it belongs to what is said. */
    void afterwards(int verb) {
        int said = arcs.head(verb);
        boolean behind = said >= 0 && said < verb && arcs.relation(verb).equals("parataxis") && isSaid(verb);
        int comma = verb;
        while (behind && comma > said && !arcs.text(comma).equals(",")) {
            comma--;
        }
        for (int i = said + 1; behind && i < comma; i++) {
            if (arcs.head(i) == verb) {
                arcs.hang(i, said);
            }
        }
    }

    /** "will hold talks with Mali, the agency said": who says it stands behind the comma; the talks are held. */
    void attribution(int says) {
        int verb = arcs.head(says);
        int speaker = says - 1;
        boolean closing = says >= arcs.size() - CLOSING
                && isSaid(says)
                && arcs.isFinite(says)
                && arcs.relation(says).equals("ccomp")
                && verb >= 0
                && verb < speaker
                && arcs.tag(speaker).startsWith("NN")
                && arcs.head(speaker) != says;
        int comma = speaker;
        while (closing && comma > verb && !arcs.text(comma).equals(",")) {
            comma--;
        }
        for (int object = verb + 1; closing && object < comma; object++) {
            if (arcs.head(object) == says && arcs.relation(object).equals("nsubj") && !arcs.hasObject(verb)) {
                arcs.hang(object, verb, "obj");
                arcs.hang(speaker, says, "nsubj");
                arcs.relate(says, "parataxis");
                return;
            }
        }
    }

    private boolean isSaid(int verb) {
        return lists.has("say", arcs.lemma(verb));
    }
}
