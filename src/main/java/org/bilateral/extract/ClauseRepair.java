package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;

/** Gives clauses back their subjects: what is said, what is done "after" and "to" do, what a headline begins with. */
final class ClauseRepair {
    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    ClauseRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    /** "signed an agreement to restore ties": a "to" clause without "for" has no subject of its own. */
    void infinitive(int verb) {
        int above = heads.get(verb);
        boolean to = sentence.tokens().get(verb - 1).lemma().equals("to") && heads.get(verb - 1) == verb;
        if (!to
                || !arcs.tag(verb).equals("VB")
                || above < 0
                || !relations.get(verb).equals("ccomp")
                || arcs.has(verb, "mark", "for")) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (heads.get(noun) == verb && relations.get(noun).equals("nsubj") && !arcs.hasObject(above)) {
                heads.set(noun, above);
                relations.set(noun, "obj");
                heads.set(verb, noun);
                relations.set(verb, "acl");
                relations.set(verb - 1, "mark");
                return;
            }
        }
    }

    /** "Turkey has warned it will act": a verb of saying with a subject of its own is no subject of what is said. */
    void report(int verb) {
        int below = heads.get(verb);
        boolean subject = relations.get(verb).equals("csubj") && below > verb && arcs.hasSubject(verb);
        boolean says = lists.has("say", sentence.tokens().get(verb).lemma()) && arcs.isFinite(verb);
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
                && lists.has("say", sentence.tokens().get(verb).lemma())
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

    /** "after Cuba threatened to": a name between "after" and a verb without a subject is its subject. */
    void subordinate(int verb) {
        int noun = verb - 1;
        while (noun > 0 && heads.get(noun) == verb && !arcs.tag(noun).startsWith("N")) {
            noun--;
        }
        boolean free = (relations.get(verb).equals("dep") || relations.get(verb).equals("parataxis"))
                && (arcs.isFinite(verb) || arcs.hasAuxiliary(verb))
                && !arcs.hasSubject(verb)
                && noun > 0
                && arcs.tag(noun).startsWith("NNP");
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
    void destination(int verb) {
        if (!arcs.tag(verb).equals("VB") || !arcs.has(verb, "mark", "to") || heads.get(verb) < 0) {
            return;
        }
        for (int noun = verb - 1; noun > 0; noun--) {
            if (heads.get(noun) != verb || !relations.get(noun).equals("nsubj")) {
                continue;
            }
            for (int mark = noun - 1; mark >= 0; mark--) {
                boolean opens = heads.get(mark) == verb && relations.get(mark).equals("mark");
                if (opens && opensPhrase(mark, heads.get(verb))) {
                    int above = heads.get(verb);
                    heads.set(noun, above);
                    relations.set(noun, arcs.tag(above).startsWith("VB") ? "obl" : "nmod");
                    heads.set(mark, noun);
                    relations.set(mark, "case");
                    return;
                }
            }
            return;
        }
    }

    /** "into Khartoum", "left for Tripoli"; but "called for Chad to". */
    private boolean opensPhrase(int mark, int above) {
        String word = sentence.tokens().get(mark).lemma();
        return lists.has("phrase_opener", word)
                || word.equals("for")
                        && lists.has("setting_out", sentence.tokens().get(above).lemma());
    }

    /** "told Chad it would leave": without a comma between, what follows a verb of saying is said. */
    void told(int verb) {
        int above = heads.get(verb);
        boolean loose = above >= 0
                && above < verb
                && relations.get(verb).equals("parataxis")
                && arcs.tag(above).startsWith("VB")
                && lists.has("say", sentence.tokens().get(above).lemma())
                && arcs.hasSubject(verb);
        for (int i = above + 1; loose && i < verb; i++) {
            loose = !arcs.tag(i).equals(",")
                    && !arcs.tag(i).equals(":")
                    && !arcs.tag(i).equals("''")
                    && !arcs.tag(i).equals("``");
        }
        if (loose) {
            relations.set(verb, "ccomp");
        }
    }

    /** "Chad's refusal to leave prompted Mali": the noun before a "to" clause is the subject of the verb behind it. */
    void purpose(int verb) {
        boolean to = sentence.tokens().get(verb - 1).lemma().equals("to") && heads.get(verb - 1) == verb;
        int noun = verb - 2;
        boolean told = to
                && noun >= 0
                && arcs.tag(verb).equals("VB")
                && heads.get(noun) == verb
                && relations.get(noun).equals("nsubj")
                && lists.has("intent_noun", sentence.tokens().get(noun).lemma());
        int main = told ? mainVerb(verb) : -1;
        if (main < 0) {
            return;
        }
        if (heads.get(verb) != main) {
            heads.set(main, heads.get(verb));
            relations.set(main, relations.get(verb));
        }
        heads.set(noun, main);
        relations.set(noun, "nsubj");
        heads.set(verb, noun);
        relations.set(verb, "acl");
    }

    private int mainVerb(int clause) {
        if (relations.get(clause).startsWith("csubj")) {
            int above = heads.get(clause);
            return above > clause && !arcs.hasSubject(above) ? above : -1;
        }
        for (int i = clause + 1; i < heads.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.hasAuxiliary(i);
            boolean loose = relations.get(i).equals("dep") || relations.get(i).equals("parataxis");
            if (heads.get(i) == clause && loose && finite && arcs.tag(i).startsWith("VB") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Iran, Iraq to resume talks": what comes first in a headline is a subject too. */
    void headline(int verb) {
        int first = heads.get(verb);
        boolean loose = sentence.kind() == BlockKind.TITLE
                && first >= 0
                && first < verb
                && relations.get(first).equals("root")
                && relations.get(verb).equals("dep")
                && arcs.tag(first).startsWith("NNP")
                && sentence.tokens().get(first + 1).text().equals(",")
                && arcs.hasSubject(verb);
        if (loose) {
            heads.set(verb, -1);
            relations.set(verb, "root");
            heads.set(first, verb);
            relations.set(first, "nsubj");
        }
    }
}
