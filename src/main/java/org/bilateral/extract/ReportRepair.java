package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Sentence;

/** Parts what is said from who says it: verbs of saying that the parser takes for the subject or the object of the other. */
final class ReportRepair {
    private static final Set<String> PAUSE = Set.of(",", ":", ";", "\"", "--", "-");
    private static final int CLOSING = 4;

    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    ReportRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    /** "Turkey has warned it will act": a verb of saying with a subject of its own is no subject of what is said. */
    void report(int verb) {
        int below = heads.get(verb);
        boolean subject = relations.get(verb).equals("csubj") && below > verb && arcs.hasSubject(verb);
        boolean says = isSaid(verb) && arcs.isFinite(verb);
        if (!subject || !(arcs.tag(verb).equals("VBD") || arcs.hasAuxiliary(verb) || says)) {
            return;
        }
        heads.set(verb, heads.get(below));
        relations.set(verb, relations.get(below));
        heads.set(below, verb);
        relations.set(below, "ccomp");
        for (int i = verb + 1; i < below; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("obj")) {
                heads.set(i, below);
                relations.set(i, "nsubj");
            }
        }
    }

    /** "said Cuba was hiding rebels": what follows a verb of saying is the subject of the clause that it reports. */
    void reported(int clause) {
        int verb = heads.get(clause);
        boolean loose = verb >= 0
                && verb < clause
                && relations.get(clause).equals("dep")
                && isSaid(verb)
                && arcs.tag(verb).startsWith("VB");
        if (!loose
                || arcs.hasSubject(clause)
                || !(arcs.hasAuxiliary(clause) || arcs.hasChild(clause, "cop") || arcs.isFinite(clause))) {
            return;
        }
        for (int noun = clause - 1; noun > verb; noun--) {
            if (heads.get(noun) == verb && relations.get(noun).equals("obj")) {
                heads.set(noun, clause);
                relations.set(noun, "nsubj");
                relations.set(clause, "ccomp");
                return;
            }
        }
    }

    /** "warned Spain it may act", "told Chad it would leave": without a pause between, what follows is said. */
    void told(int clause) {
        int verb = heads.get(clause);
        boolean loose = verb >= 0
                && verb < clause
                && relations.get(clause).equals("parataxis")
                && arcs.tag(verb).startsWith("VB")
                && (isSaid(verb)
                        || lists.has("told", sentence.tokens().get(verb).lemma()) && arcs.hasObject(verb))
                && arcs.hasSubject(clause);
        boolean joined =
                loose && sentence.tokens().subList(verb, clause).stream().noneMatch(t -> PAUSE.contains(t.text()));
        if (joined) {
            relations.set(clause, "ccomp");
        }
    }

    /** "Iran would hit back if it was struck, an envoy said": what stands before who says it belongs to what is said. */
    void afterwards(int verb) {
        int said = heads.get(verb);
        boolean behind = said >= 0 && said < verb && relations.get(verb).equals("parataxis") && isSaid(verb);
        int comma = verb;
        while (behind && comma > said && !sentence.tokens().get(comma).text().equals(",")) {
            comma--;
        }
        for (int i = said + 1; behind && i < comma; i++) {
            if (heads.get(i) == verb) {
                heads.set(i, said);
            }
        }
    }

    /** "will hold talks with Mali, the agency said": who says it stands behind the comma; the talks are held. */
    void attribution(int says) {
        int verb = heads.get(says);
        int speaker = says - 1;
        boolean closing = says >= heads.size() - CLOSING
                && isSaid(says)
                && arcs.isFinite(says)
                && relations.get(says).equals("ccomp")
                && verb >= 0
                && verb < speaker
                && arcs.tag(speaker).startsWith("NN")
                && heads.get(speaker) != says;
        int comma = speaker;
        while (closing && comma > verb && !sentence.tokens().get(comma).text().equals(",")) {
            comma--;
        }
        for (int object = verb + 1; closing && object < comma; object++) {
            if (heads.get(object) == says && relations.get(object).equals("nsubj") && !arcs.hasObject(verb)) {
                heads.set(object, verb);
                relations.set(object, "obj");
                heads.set(speaker, says);
                relations.set(speaker, "nsubj");
                relations.set(says, "parataxis");
                return;
            }
        }
    }

    private boolean isSaid(int verb) {
        return lists.has("say", sentence.tokens().get(verb).lemma());
    }
}
