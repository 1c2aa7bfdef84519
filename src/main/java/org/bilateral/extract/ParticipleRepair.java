package org.bilateral.extract;

/** Hangs gerunds and participles where they belong: on the noun that they describe, or on the verb that they follow. */
final class ParticipleRepair {
    private final Arcs arcs;
    private final WordLists lists;

    ParticipleRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    /** "retaliated by imposing economic sanctions": the gerund heads the clause and the noun is its object. */
    void gerund(int verb) {
        int noun = arcs.head(verb);
        boolean modifies = noun > verb
                && arcs.tag(verb).equals("VBG")
                && arcs.relation(verb).equals("amod");
        boolean afterPreposition = arcs.tag(verb - 1).equals("IN")
                && arcs.head(verb - 1) == noun
                && arcs.relation(verb - 1).equals("case");
        boolean adjective = lists.has("attributive", arcs.lemma(verb));
        if (!modifies || !afterPreposition || adjective || arcs.head(noun) < 0) {
            return;
        }
        arcs.hang(verb, arcs.head(noun), arcs.relation(noun).equals("nmod") ? "acl" : "advcl");
        arcs.hang(verb - 1, verb, "mark");
        arcs.hang(noun, verb, "obj");
    }

    /** "released a pastor detained for years": the participle describes the object, it has no subject of its own. */
    void participle(int verb) {
        int above = arcs.head(verb);
        boolean hangs = arcs.relation(verb).equals("dep") || arcs.relation(verb).equals("ccomp");
        if (!arcs.tag(verb).equals("VBN")
                || !hangs
                || above < 0
                || above > verb
                || arcs.hasObject(above)
                || arcs.hasAuxiliary(verb)) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (arcs.head(noun) == verb
                    && arcs.relation(noun).startsWith("nsubj")
                    && arcs.tag(above).startsWith("VB")) {
                arcs.hang(noun, above, "obj");
                arcs.hang(verb, noun, "acl");
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
        int main = arcs.relation(verb).startsWith("csubj") ? arcs.head(verb) : finiteAfter(verb);
        if (main <= verb || arcs.hasSubject(main)) {
            return;
        }
        if (arcs.head(verb) != main) {
            arcs.hang(main, arcs.head(verb), arcs.relation(verb));
        }
        arcs.hang(noun, main);
        arcs.hang(verb, noun, "acl");
        for (int i = verb + 1; i < main; i++) {
            if (arcs.head(i) == verb && arcs.relation(i).equals("obj")) {
                arcs.relate(i, "xcomp");
            }
        }
    }

    private int subjectBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (arcs.head(i) == verb && arcs.relation(i).equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    /** A finite verb that the parser has hung below the participle without a subject of its own. */
    private int finiteAfter(int verb) {
        for (int i = verb + 1; i < arcs.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.tag(i).startsWith("VB") && arcs.hasAuxiliary(i);
            if (finite && arcs.head(i) == verb && arcs.relation(i).equals("dep")) {
                return i;
            }
        }
        return -1;
    }

    /** "restored ties with Chad, broken off by Libya": a participle behind a comma describes the object before it. */
    void trailing(int verb) {
        int above = arcs.head(verb);
        boolean hangs = arcs.tag(verb).equals("VBN") && arcs.relation(verb).equals("dep") && above >= 0 && above < verb;
        if (!hangs || arcs.hasSubject(verb) || arcs.hasAuxiliary(verb) || arcs.hasObject(verb)) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (arcs.head(noun) == above && arcs.relation(noun).equals("obj")) {
                arcs.hang(verb, noun, "acl");
                return;
            }
        }
    }

    /** "A delegation led by the minister arrived": the participle describes the subject of the finite verb behind it. */
    void reducedRelative(int verb) {
        int participle = arcs.above(verb);
        int noun = participle - 1;
        boolean hangs =
                arcs.relation(verb).startsWith("acl") || arcs.relation(verb).equals("dep");
        boolean led = participle > 0
                && arcs.relation(participle).equals("root")
                && arcs.tag(participle).equals("VBN")
                && !arcs.hasAuxiliary(participle)
                && !arcs.hasObject(participle)
                && arcs.head(noun) == participle
                && arcs.relation(noun).startsWith("nsubj");
        if (!led || !hangs || verb < participle || !arcs.tag(verb).equals("VBD") || arcs.hasSubject(verb)) {
            return;
        }
        arcs.hang(verb, -1, "root");
        arcs.hang(noun, verb, "nsubj");
        arcs.hang(participle, noun, "acl");
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == participle) {
                arcs.hang(i, verb);
            }
        }
    }

    /** "told visiting President Hu": who visits is told, the visiting is not. */
    void visitor(int verb) {
        int above = arcs.head(verb);
        boolean loose = arcs.tag(verb).equals("VBG")
                && (arcs.relation(verb).equals("xcomp") || arcs.relation(verb).equals("dep"))
                && above >= 0
                && lists.has("attributive", arcs.lemma(verb));
        if (!loose || arcs.hasObject(above) || !addresses(arcs.lemma(above))) {
            return;
        }
        for (int noun = verb + 1; noun < arcs.size(); noun++) {
            if (arcs.head(noun) == verb && arcs.relation(noun).equals("obj")) {
                arcs.hang(noun, above, "obj");
                infinitives(verb, above);
                arcs.hang(verb, noun, "amod");
                return;
            }
        }
    }

    private boolean addresses(String lemma) {
        return lists.has("say", lemma) || lists.has("object_control", lemma) || lists.has("inform", lemma);
    }

    /** "promised the visiting premier to raise": what follows with "to" is promised, not visited. */
    private void infinitives(int from, int to) {
        for (int i = from + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == from && arcs.relation(i).equals("xcomp")) {
                arcs.hang(i, to);
            }
        }
    }

    /** "halted flights to Iran, bowing to protests": after a comma the doer of the sentence goes on. */
    void afterthought(int verb) {
        int noun = arcs.head(verb);
        boolean loose = arcs.tag(verb).equals("VBG")
                && arcs.relation(verb).equals("acl")
                && noun >= 0
                && noun < verb
                && arcs.text(verb - 1).equals(",");
        boolean speaks = loose && lists.has("text", arcs.lemma(noun));
        if (!loose
                || speaks
                || arcs.relation(noun).startsWith("nsubj")
                || arcs.relation(noun).equals("root")) {
            return;
        }
        int above = arcs.above(verb);
        if (above >= 0 && above < noun && arcs.isFinite(above)) {
            arcs.hang(verb, above, "advcl");
        }
    }

    /** "Meeting in Moscow, Berlusconi and Putin said": who is named after the comma is the subject, not the meeting. */
    void opening() {
        int first = arcs.tag(0).equals("VBG") || arcs.size() < 2 ? 0 : 1;
        int verb = arcs.head(first);
        boolean subject = arcs.tag(first).equals("VBG") && arcs.relation(first).endsWith("subj");
        if (!subject || verb < 0 || !arcs.isFinite(verb)) {
            return;
        }
        int comma = first;
        while (comma < verb && !arcs.text(comma).equals(",")) {
            comma++;
        }
        int name = -1;
        for (int noun = comma + 1; noun < verb; noun++) {
            boolean joined =
                    arcs.tag(noun).startsWith("N") && arcs.relation(noun).equals("conj") && arcs.head(noun) < comma;
            if (joined) {
                arcs.hang(noun, name < 0 ? verb : name, name < 0 ? "nsubj" : "conj");
                name = name < 0 ? noun : name;
            }
        }
        if (name >= 0) {
            arcs.relate(first, "advcl");
        }
    }

    /** "Asked about it, the minister called on Chad": what follows the comma is the sentence, not the object. */
    void asked() {
        boolean opens =
                arcs.head(0) < 0 && (arcs.tag(0).equals("VBN") || arcs.tag(0).equals("VBG"));
        int noun = -1;
        boolean comma = false;
        for (int i = 1; opens && i < arcs.size() && noun < 0; i++) {
            comma |= arcs.text(i).equals(",");
            boolean object = arcs.head(i) == 0
                    && (arcs.relation(i).equals("obj") || arcs.relation(i).equals("nsubj"));
            noun = comma && object ? i : -1;
        }
        int main = noun < 0 ? -1 : described(noun);
        if (main > 0) {
            arcs.hang(main, -1, "root");
            arcs.hang(noun, main, "nsubj");
            arcs.hang(0, main, "advcl");
        }
    }

    /** The past tense that describes the noun, as the parser has it. */
    private int described(int noun) {
        for (int i = noun + 1; i < arcs.size(); i++) {
            boolean past = arcs.tag(i).equals("VBN") || arcs.isFinite(i);
            if (arcs.head(i) == noun && past && arcs.relation(i).startsWith("acl") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }
}
