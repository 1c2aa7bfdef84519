package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;

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
            repair.reported(i);
            repair.subordinate(i);
            repair.destination(i);
            repair.visitor(i);
            repair.reduced(i);
            repair.reducedRelative(i);
            repair.headline(i);
            repair.afterthought(i);
            repair.trailing(i);
        }
        repair.opening();
        new ObjectRepair(sentence, repair.heads, repair.relations).repair();
        new ListRepair(sentence, repair.heads, repair.relations).repair();
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
        boolean says = lists.has("say", sentence.tokens().get(verb).lemma()) && isFinite(verb);
        if (!subject || !(tag(verb).equals("VBD") || hasAuxiliary(verb) || says)) {
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
    private void reported(int clause) {
        int verb = heads.get(clause);
        boolean loose = verb >= 0
                && verb < clause
                && relations.get(clause).equals("dep")
                && lists.has("say", sentence.tokens().get(verb).lemma())
                && tag(verb).startsWith("VB");
        if (!loose || hasSubject(clause) || !(hasAuxiliary(clause) || hasChild(clause, "cop") || isFinite(clause))) {
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

    /** "after Cuba threatened to": a name between "after" and a verb without a subject is its subject. */
    private void subordinate(int verb) {
        int noun = verb - 1;
        while (noun > 0 && heads.get(noun) == verb && !tag(noun).startsWith("N")) {
            noun--;
        }
        boolean free = (relations.get(verb).equals("dep") || relations.get(verb).equals("parataxis"))
                && (isFinite(verb) || hasAuxiliary(verb))
                && !hasSubject(verb)
                && noun > 0
                && tag(noun).startsWith("NNP");
        if (!free || heads.get(noun) == verb) {
            return;
        }
        for (int mark = noun - 1; mark >= 0; mark--) {
            boolean opens = heads.get(mark) == noun && relations.get(mark).equals("case");
            if (opens && lists.has("subordinator", sentence.tokens().get(mark).lemma())) {
                heads.set(noun, verb);
                relations.set(noun, "nsubj");
                heads.set(mark, verb);
                relations.set(mark, "mark");
                relations.set(verb, "advcl");
                return;
            }
        }
    }

    /** "flew into Khartoum to press": the noun after a preposition is no subject of the "to" clause behind it. */
    private void destination(int verb) {
        if (!tag(verb).equals("VB") || !has(verb, "mark", "to") || heads.get(verb) < 0) {
            return;
        }
        for (int noun = verb - 1; noun > 0; noun--) {
            if (heads.get(noun) != verb || !relations.get(noun).equals("nsubj")) {
                continue;
            }
            for (int mark = noun - 1; mark >= 0; mark--) {
                boolean opens = heads.get(mark) == verb && relations.get(mark).equals("mark");
                if (opens
                        && lists.has(
                                "phrase_opener", sentence.tokens().get(mark).lemma())) {
                    int above = heads.get(verb);
                    heads.set(noun, above);
                    relations.set(noun, tag(above).startsWith("VB") ? "obl" : "nmod");
                    heads.set(mark, noun);
                    relations.set(mark, "case");
                    return;
                }
            }
            return;
        }
    }

    /** "told visiting President Hu": who visits is told, the visiting is not. */
    private void visitor(int verb) {
        int above = heads.get(verb);
        boolean loose = tag(verb).equals("VBG")
                && relations.get(verb).equals("xcomp")
                && above >= 0
                && lists.has("attributive", sentence.tokens().get(verb).lemma());
        if (!loose
                || hasObject(above)
                || !lists.has("say", sentence.tokens().get(above).lemma())) {
            return;
        }
        for (int noun = verb + 1; noun < heads.size(); noun++) {
            if (heads.get(noun) == verb && relations.get(noun).equals("obj")) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                heads.set(verb, noun);
                relations.set(verb, "amod");
                return;
            }
        }
    }

    /** "A delegation led by the minister arrived": the participle describes the subject of the finite verb behind it. */
    private void reducedRelative(int verb) {
        int participle = above(verb);
        int noun = participle - 1;
        boolean hangs =
                relations.get(verb).startsWith("acl") || relations.get(verb).equals("dep");
        boolean led = participle > 0
                && relations.get(participle).equals("root")
                && tag(participle).equals("VBN")
                && !hasAuxiliary(participle)
                && !hasObject(participle)
                && heads.get(noun) == participle
                && relations.get(noun).startsWith("nsubj");
        if (!led || !hangs || verb < participle || !tag(verb).equals("VBD") || hasSubject(verb)) {
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

    /** "Meeting in Moscow, Berlusconi and Putin said": who is named after the comma is the subject, not the meeting. */
    private void opening() {
        int first = tag(0).equals("VBG") || heads.size() < 2 ? 0 : 1;
        int verb = heads.get(first);
        boolean subject = tag(first).equals("VBG") && relations.get(first).endsWith("subj");
        if (!subject || verb < 0 || !isFinite(verb)) {
            return;
        }
        int comma = first;
        while (comma < verb && !sentence.tokens().get(comma).text().equals(",")) {
            comma++;
        }
        int name = -1;
        for (int noun = comma + 1; noun < verb; noun++) {
            boolean joined = tag(noun).startsWith("N") && relations.get(noun).equals("conj") && heads.get(noun) < comma;
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

    /** The verb whose phrase a verb hangs in. */
    private int above(int verb) {
        int at = heads.get(verb);
        while (at >= 0 && !tag(at).startsWith("VB")) {
            at = heads.get(at);
        }
        return at;
    }

    /** "halted flights to Iran, bowing to protests": after a comma the doer of the sentence goes on. */
    private void afterthought(int verb) {
        int noun = heads.get(verb);
        boolean loose = tag(verb).equals("VBG")
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
        int above = above(verb);
        if (above >= 0 && above < noun && isFinite(above)) {
            heads.set(verb, above);
            relations.set(verb, "advcl");
        }
    }

    /** "Iran, Iraq to resume talks": what comes first in a headline is a subject too. */
    private void headline(int verb) {
        int first = heads.get(verb);
        boolean loose = sentence.kind() == BlockKind.TITLE
                && first >= 0
                && first < verb
                && relations.get(first).equals("root")
                && relations.get(verb).equals("dep")
                && tag(first).startsWith("NNP")
                && sentence.tokens().get(first + 1).text().equals(",")
                && hasSubject(verb);
        if (loose) {
            heads.set(verb, -1);
            relations.set(verb, "root");
            heads.set(first, verb);
            relations.set(first, "nsubj");
        }
    }

    private boolean isFinite(int verb) {
        String tag = tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
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
