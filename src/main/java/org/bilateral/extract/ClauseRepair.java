package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;

/** Gives clauses back their subjects: what is done "after" and "to" do, what a headline begins with. */
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

    /** "left after failing to win support": a "to" clause right behind a verb is its complement. */
    void adjoined(int verb) {
        boolean adjoins = verb > 1
                && arcs.tag(verb).equals("VB")
                && arcs.tag(verb - 1).equals("TO")
                && heads.get(verb - 1) == verb
                && arcs.tag(verb - 2).equals("VBG")
                && heads.get(verb) != verb - 2
                && heads.get(verb) >= 0
                && !arcs.isBelow(verb - 2, verb);
        if (adjoins) {
            heads.set(verb, verb - 2);
            relations.set(verb, "xcomp");
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

    /** "Chad's refusal to leave prompted Mali": the noun before a "to" clause is the subject of the verb behind it. */
    void purpose(int verb) {
        boolean to = sentence.tokens().get(verb - 1).lemma().equals("to") && heads.get(verb - 1) == verb;
        int noun = verb - 2;
        boolean subject = to
                && noun >= 0
                && arcs.tag(verb).equals("VB")
                && heads.get(noun) == verb
                && relations.get(noun).startsWith("nsubj");
        boolean intent =
                subject && lists.has("intent_noun", sentence.tokens().get(noun).lemma());
        int main = intent || subject && sentence.kind() != BlockKind.TITLE ? mainVerb(verb, intent) : -1;
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

    private int mainVerb(int clause, boolean intent) {
        if (intent && relations.get(clause).startsWith("csubj")) {
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
                && (relations.get(verb).equals("dep") || relations.get(verb).equals("parataxis"))
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
