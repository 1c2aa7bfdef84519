package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;

/**
 * Mends what the parser gets wrong again and again in news, before the rules look at a sentence: a gerund after a
 * preposition read as an adjective, and a "to" clause read as having a subject of its own.
 */
final class ParseRepair {
    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;

    private ParseRepair(Sentence sentence, Dependencies dependencies, WordLists lists) {
        this.lists = lists;
        this.sentence = sentence;
        this.heads = new ArrayList<>(dependencies.heads());
        this.relations = new ArrayList<>(dependencies.relations());
    }

    static Dependencies repair(Sentence sentence, Dependencies dependencies, WordLists lists) {
        ParseRepair repair = new ParseRepair(sentence, dependencies, lists);
        for (int i = 1; i < dependencies.size(); i++) {
            repair.gerund(i);
            repair.infinitive(i);
            repair.participle(i);
            repair.report(i);
            repair.reduced(i);
            repair.trailing(i);
        }
        return new Dependencies(repair.heads, repair.relations);
    }

    /** "retaliated by imposing economic sanctions": the gerund heads the clause and the noun is its object. */
    private void gerund(int verb) {
        int noun = heads.get(verb);
        boolean modifies =
                noun > verb && tag(verb).equals("VBG") && relations.get(verb).equals("amod");
        boolean afterPreposition = tag(verb - 1).equals("IN")
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

    /** "signed an agreement to restore ties": a "to" clause without "for" has no subject of its own. */
    private void infinitive(int verb) {
        int above = heads.get(verb);
        boolean to = sentence.tokens().get(verb - 1).lemma().equals("to") && heads.get(verb - 1) == verb;
        if (!to
                || !tag(verb).equals("VB")
                || above < 0
                || !relations.get(verb).equals("ccomp")
                || has(verb, "mark", "for")) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (heads.get(noun) == verb && relations.get(noun).equals("nsubj") && !hasObject(above)) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                heads.set(verb, noun);
                relations.set(verb, "acl");
                relations.set(verb - 1, "mark");
                return;
            }
        }
    }

    /** "released a pastor detained for years": the participle describes the object, it has no subject of its own. */
    private void participle(int verb) {
        int above = heads.get(verb);
        boolean hangs = relations.get(verb).equals("dep") || relations.get(verb).equals("ccomp");
        if (!tag(verb).equals("VBN") || !hangs || above < 0 || above > verb || hasObject(above) || hasAuxiliary(verb)) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (heads.get(noun) == verb
                    && relations.get(noun).startsWith("nsubj")
                    && tag(above).startsWith("VB")) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                heads.set(verb, noun);
                relations.set(verb, "acl");
                return;
            }
        }
    }

    /** "two reporters held hostage in Chad appeared": the participle describes the subject of another verb. */
    private void reduced(int verb) {
        int noun = subjectBefore(verb);
        if (!tag(verb).equals("VBN") || noun < 0 || hasAuxiliary(verb)) {
            return;
        }
        int main = relations.get(verb).equals("csubj") ? heads.get(verb) : finiteAfter(verb);
        if (main <= verb || hasSubject(main)) {
            return;
        }
        if (!relations.get(verb).equals("csubj")) {
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

    /** "restored ties with Chad, broken off by Libya": a participle behind a comma describes the object before it. */
    private void trailing(int verb) {
        int above = heads.get(verb);
        boolean hangs = tag(verb).equals("VBN") && relations.get(verb).equals("dep") && above >= 0 && above < verb;
        if (!hangs || hasSubject(verb) || hasAuxiliary(verb) || hasObject(verb)) {
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
            boolean finite = tag(i).equals("VBD") || tag(i).equals("VBZ") || tag(i).equals("VBP");
            if (finite && heads.get(i) == verb && relations.get(i).equals("dep")) {
                return i;
            }
        }
        return -1;
    }

    /** "Turkey has warned it will act": a verb of saying with a subject of its own is no subject of what is said. */
    private void report(int verb) {
        int below = heads.get(verb);
        boolean subject = relations.get(verb).equals("csubj") && below > verb && hasSubject(verb);
        if (!subject || !(tag(verb).equals("VBD") || hasAuxiliary(verb))) {
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

    private boolean hasSubject(int verb) {
        return hasChild(verb, "nsubj");
    }

    private boolean hasAuxiliary(int verb) {
        return hasChild(verb, "aux") || hasChild(verb, "aux:pass");
    }

    private boolean hasChild(int head, String relation) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && relations.get(i).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int verb) {
        return hasChild(verb, "obj");
    }

    private boolean has(int head, String relation, String lemma) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head
                    && relations.get(i).equals(relation)
                    && sentence.tokens().get(i).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private String tag(int i) {
        return sentence.tokens().get(i).tag();
    }
}
