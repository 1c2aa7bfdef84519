package org.bilateral.extract;

import org.bilateral.article.BlockKind;

/** Gives clauses back their subjects: what is done "after" and "to" do, what a headline begins with. */
final class ClauseRepair {
    private final Arcs arcs;
    private final WordLists lists;

    ClauseRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    /** "signed an agreement to restore ties": a "to" clause without "for" has no subject of its own. */
    void infinitive(int verb) {
        int above = arcs.head(verb);
        boolean to = arcs.lemma(verb - 1).equals("to") && arcs.head(verb - 1) == verb;
        if (!to
                || !arcs.tag(verb).equals("VB")
                || above < 0
                || !arcs.relation(verb).equals("ccomp")
                || arcs.has(verb, "mark", "for")) {
            return;
        }
        for (int noun = above + 1; noun < verb; noun++) {
            if (arcs.head(noun) == verb && arcs.relation(noun).equals("nsubj") && !arcs.hasObject(above)) {
                arcs.hang(noun, above, "obj");
                arcs.hang(verb, noun, "acl");
                arcs.relate(verb - 1, "mark");
                return;
            }
        }
    }

    /** "left after failing to win support": a "to" clause right behind a verb is its complement. */
    void adjoined(int verb) {
        boolean adjoins = verb > 1
                && arcs.tag(verb).equals("VB")
                && arcs.tag(verb - 1).equals("TO")
                && arcs.head(verb - 1) == verb
                && arcs.tag(verb - 2).equals("VBG")
                && arcs.head(verb) != verb - 2
                && arcs.head(verb) >= 0
                && !arcs.isBelow(verb - 2, verb);
        if (adjoins) {
            arcs.hang(verb, verb - 2, "xcomp");
        }
    }

    /** "after Cuba threatened to": a name between "after" and a verb without a subject is its subject. */
    void subordinate(int verb) {
        int noun = verb - 1;
        while (noun > 0 && arcs.head(noun) == verb && !arcs.tag(noun).startsWith("N")) {
            noun--;
        }
        boolean free = (arcs.relation(verb).equals("dep") || arcs.relation(verb).equals("parataxis"))
                && (arcs.isFinite(verb) || arcs.hasAuxiliary(verb))
                && !arcs.hasSubject(verb)
                && noun > 0
                && arcs.tag(noun).startsWith("NNP");
        if (!free || arcs.head(noun) == verb) {
            return;
        }
        for (int mark = noun - 1; mark >= 0; mark--) {
            boolean opens = arcs.head(mark) == noun && arcs.relation(mark).equals("case");
            if (opens && lists.has("subordinator", arcs.lemma(mark))) {
                arcs.hang(noun, verb, "nsubj");
                arcs.hang(mark, verb, "mark");
                arcs.relate(verb, "advcl");
                return;
            }
        }
    }

    /** "flew into Khartoum to press": the noun after a preposition is no subject of the "to" clause behind it. */
    void destination(int verb) {
        if (!arcs.tag(verb).equals("VB") || !arcs.has(verb, "mark", "to") || arcs.head(verb) < 0) {
            return;
        }
        for (int noun = verb - 1; noun > 0; noun--) {
            if (arcs.head(noun) != verb || !arcs.relation(noun).equals("nsubj")) {
                continue;
            }
            for (int mark = noun - 1; mark >= 0; mark--) {
                boolean opens = arcs.head(mark) == verb && arcs.relation(mark).equals("mark");
                if (opens && opensPhrase(mark, arcs.head(verb))) {
                    int above = arcs.head(verb);
                    arcs.hang(noun, above, arcs.tag(above).startsWith("VB") ? "obl" : "nmod");
                    arcs.hang(mark, noun, "case");
                    return;
                }
            }
            return;
        }
    }

    /** "into Khartoum", "left for Tripoli"; but "called for Chad to". */
    private boolean opensPhrase(int mark, int above) {
        String word = arcs.lemma(mark);
        return lists.has("phrase_opener", word) || word.equals("for") && lists.has("setting_out", arcs.lemma(above));
    }

    /** "Chad's refusal to leave prompted Mali": the noun before a "to" clause is the subject of the verb behind it. */
    void purpose(int verb) {
        boolean to = arcs.lemma(verb - 1).equals("to") && arcs.head(verb - 1) == verb;
        int noun = verb - 2;
        boolean subject = to
                && noun >= 0
                && arcs.tag(verb).equals("VB")
                && arcs.head(noun) == verb
                && arcs.relation(noun).startsWith("nsubj");
        boolean intent = subject && lists.has("intent_noun", arcs.lemma(noun));
        int main = intent || subject && arcs.sentence().kind() != BlockKind.TITLE ? mainVerb(verb, intent) : -1;
        if (main < 0) {
            return;
        }
        if (arcs.head(verb) != main) {
            arcs.hang(main, arcs.head(verb), arcs.relation(verb));
        }
        arcs.hang(noun, main, "nsubj");
        arcs.hang(verb, noun, "acl");
    }

    private int mainVerb(int clause, boolean intent) {
        if (intent && arcs.relation(clause).startsWith("csubj")) {
            int above = arcs.head(clause);
            return above > clause && !arcs.hasSubject(above) ? above : -1;
        }
        for (int i = clause + 1; i < arcs.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.hasAuxiliary(i);
            boolean loose = arcs.relation(i).equals("dep") || arcs.relation(i).equals("parataxis");
            if (arcs.head(i) == clause && loose && finite && arcs.tag(i).startsWith("VB") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Iran, Iraq to resume talks": what comes first in a headline is a subject too. */
    void headline(int verb) {
        int first = arcs.head(verb);
        boolean loose = arcs.sentence().kind() == BlockKind.TITLE
                && first >= 0
                && first < verb
                && arcs.relation(first).equals("root")
                && (arcs.relation(verb).equals("dep") || arcs.relation(verb).equals("parataxis"))
                && arcs.tag(first).startsWith("NNP")
                && arcs.text(first + 1).equals(",")
                && arcs.hasSubject(verb);
        if (loose) {
            arcs.hang(verb, -1, "root");
            arcs.hang(first, verb, "nsubj");
        }
    }
}
