package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;

/** Hangs gerunds and participles where they belong: on the noun that they describe, or on the verb that they follow. */
final class ParticipleRepair {
    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    ParticipleRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    /** "retaliated by imposing economic sanctions": the gerund heads the clause and the noun is its object. */
    void gerund(int verb) {
        int noun = heads.get(verb);
        boolean modifies = noun > verb
                && arcs.tag(verb).equals("VBG")
                && relations.get(verb).equals("amod");
        boolean afterPreposition = arcs.tag(verb - 1).equals("IN")
                && heads.get(verb - 1) == noun
                && relations.get(verb - 1).equals("case");
        boolean adjective = lists.has("attributive", sentence.tokens().get(verb).lemma());
        if (!modifies || !afterPreposition || adjective || heads.get(noun) < 0) {
            return;
        }
        heads.set(verb, heads.get(noun));
        relations.set(verb, relations.get(noun).equals("nmod") ? "acl" : "advcl");
        heads.set(verb - 1, verb);
        relations.set(verb - 1, "mark");
        heads.set(noun, verb);
        relations.set(noun, "obj");
    }

    /** "released a pastor detained for years": the participle describes the object, it has no subject of its own. */
    void participle(int verb) {
        int above = heads.get(verb);
        boolean hangs = relations.get(verb).equals("dep") || relations.get(verb).equals("ccomp");
        if (!arcs.tag(verb).equals("VBN")
                || !hangs
                || above < 0
                || above > verb
                || arcs.hasObject(above)
                || arcs.hasAuxiliary(verb)) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (heads.get(noun) == verb
                    && relations.get(noun).startsWith("nsubj")
                    && arcs.tag(above).startsWith("VB")) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                heads.set(verb, noun);
                relations.set(verb, "acl");
                return;
            }
        }
    }

    /** "two reporters held hostage in Chad appeared": the participle describes the subject of another verb. */
    void reduced(int verb) {
        int noun = subjectBefore(verb);
        if (!arcs.tag(verb).equals("VBN") || noun < 0 || arcs.hasAuxiliary(verb)) {
            return;
        }
        int main = relations.get(verb).startsWith("csubj") ? heads.get(verb) : finiteAfter(verb);
        if (main <= verb || arcs.hasSubject(main)) {
            return;
        }
        if (heads.get(verb) != main) {
            heads.set(main, heads.get(verb));
            relations.set(main, relations.get(verb));
        }
        heads.set(noun, main);
        heads.set(verb, noun);
        relations.set(verb, "acl");
        for (int i = verb + 1; i < main; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("obj")) {
                relations.set(i, "xcomp");
            }
        }
    }

    private int subjectBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (heads.get(i) == verb && relations.get(i).equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    /** A finite verb that the parser has hung below the participle without a subject of its own. */
    private int finiteAfter(int verb) {
        for (int i = verb + 1; i < heads.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.tag(i).startsWith("VB") && arcs.hasAuxiliary(i);
            if (finite && heads.get(i) == verb && relations.get(i).equals("dep")) {
                return i;
            }
        }
        return -1;
    }

    /** "restored ties with Chad, broken off by Libya": a participle behind a comma describes the object before it. */
    void trailing(int verb) {
        int above = heads.get(verb);
        boolean hangs = arcs.tag(verb).equals("VBN") && relations.get(verb).equals("dep") && above >= 0 && above < verb;
        if (!hangs || arcs.hasSubject(verb) || arcs.hasAuxiliary(verb) || arcs.hasObject(verb)) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (heads.get(noun) == above && relations.get(noun).equals("obj")) {
                heads.set(verb, noun);
                relations.set(verb, "acl");
                return;
            }
        }
    }

    /** "A delegation led by the minister arrived": the participle describes the subject of the finite verb behind it. */
    void reducedRelative(int verb) {
        int participle = arcs.above(verb);
        int noun = participle - 1;
        boolean hangs =
                relations.get(verb).startsWith("acl") || relations.get(verb).equals("dep");
        boolean led = participle > 0
                && relations.get(participle).equals("root")
                && arcs.tag(participle).equals("VBN")
                && !arcs.hasAuxiliary(participle)
                && !arcs.hasObject(participle)
                && heads.get(noun) == participle
                && relations.get(noun).startsWith("nsubj");
        if (!led || !hangs || verb < participle || !arcs.tag(verb).equals("VBD") || arcs.hasSubject(verb)) {
            return;
        }
        heads.set(verb, -1);
        relations.set(verb, "root");
        heads.set(noun, verb);
        relations.set(noun, "nsubj");
        heads.set(participle, noun);
        relations.set(participle, "acl");
        for (int i = verb + 1; i < heads.size(); i++) {
            if (heads.get(i) == participle) {
                heads.set(i, verb);
            }
        }
    }

    /** "told visiting President Hu": who visits is told, the visiting is not. */
    void visitor(int verb) {
        int above = heads.get(verb);
        boolean loose = arcs.tag(verb).equals("VBG")
                && (relations.get(verb).equals("xcomp") || relations.get(verb).equals("dep"))
                && above >= 0
                && lists.has("attributive", sentence.tokens().get(verb).lemma());
        if (!loose
                || arcs.hasObject(above)
                || !addresses(sentence.tokens().get(above).lemma())) {
            return;
        }
        for (int noun = verb + 1; noun < heads.size(); noun++) {
            if (heads.get(noun) == verb && relations.get(noun).equals("obj")) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                infinitives(verb, above);
                heads.set(verb, noun);
                relations.set(verb, "amod");
                return;
            }
        }
    }

    private boolean addresses(String lemma) {
        return lists.has("say", lemma) || lists.has("object_control", lemma) || lists.has("inform", lemma);
    }

    /** "promised the visiting premier to raise": what follows with "to" is promised, not visited. */
    private void infinitives(int from, int to) {
        for (int i = from + 1; i < heads.size(); i++) {
            if (heads.get(i) == from && relations.get(i).equals("xcomp")) {
                heads.set(i, to);
            }
        }
    }

    /** "halted flights to Iran, bowing to protests": after a comma the doer of the sentence goes on. */
    void afterthought(int verb) {
        int noun = heads.get(verb);
        boolean loose = arcs.tag(verb).equals("VBG")
                && relations.get(verb).equals("acl")
                && noun >= 0
                && noun < verb
                && sentence.tokens().get(verb - 1).text().equals(",");
        boolean speaks = loose && lists.has("text", sentence.tokens().get(noun).lemma());
        if (!loose
                || speaks
                || relations.get(noun).startsWith("nsubj")
                || relations.get(noun).equals("root")) {
            return;
        }
        int above = arcs.above(verb);
        if (above >= 0 && above < noun && arcs.isFinite(above)) {
            heads.set(verb, above);
            relations.set(verb, "advcl");
        }
    }

    /** "Meeting in Moscow, Berlusconi and Putin said": who is named after the comma is the subject, not the meeting. */
    void opening() {
        int first = arcs.tag(0).equals("VBG") || heads.size() < 2 ? 0 : 1;
        int verb = heads.get(first);
        boolean subject = arcs.tag(first).equals("VBG") && relations.get(first).endsWith("subj");
        if (!subject || verb < 0 || !arcs.isFinite(verb)) {
            return;
        }
        int comma = first;
        while (comma < verb && !sentence.tokens().get(comma).text().equals(",")) {
            comma++;
        }
        int name = -1;
        for (int noun = comma + 1; noun < verb; noun++) {
            boolean joined =
                    arcs.tag(noun).startsWith("N") && relations.get(noun).equals("conj") && heads.get(noun) < comma;
            if (joined) {
                heads.set(noun, name < 0 ? verb : name);
                relations.set(noun, name < 0 ? "nsubj" : "conj");
                name = name < 0 ? noun : name;
            }
        }
        if (name >= 0) {
            relations.set(first, "advcl");
        }
    }

    /** "Asked about it, the minister called on Chad": what follows the comma is the sentence, not the object. */
    void asked() {
        boolean opens =
                heads.get(0) < 0 && (arcs.tag(0).equals("VBN") || arcs.tag(0).equals("VBG"));
        int noun = -1;
        boolean comma = false;
        for (int i = 1; opens && i < heads.size() && noun < 0; i++) {
            comma |= sentence.tokens().get(i).text().equals(",");
            boolean object = heads.get(i) == 0
                    && (relations.get(i).equals("obj") || relations.get(i).equals("nsubj"));
            noun = comma && object ? i : -1;
        }
        int main = noun < 0 ? -1 : described(noun);
        if (main > 0) {
            heads.set(main, -1);
            relations.set(main, "root");
            heads.set(noun, main);
            relations.set(noun, "nsubj");
            heads.set(0, main);
            relations.set(0, "advcl");
        }
    }

    /** The past tense that describes the noun, as the parser has it. */
    private int described(int noun) {
        for (int i = noun + 1; i < heads.size(); i++) {
            boolean past = arcs.tag(i).equals("VBN") || arcs.isFinite(i);
            if (heads.get(i) == noun && past && relations.get(i).startsWith("acl") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }
}
