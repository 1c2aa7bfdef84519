package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;

/** Gives clauses back their subjects: what is said, what is done "after" and "to" do, what a headline begins with. */
final class ClauseRepair {
    private static final Set<String> PAUSE = Set.of(",", ":", ";", "\"", "--", "-");
    private static final int CLOSING = 4;

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

    /** "The decision to bring troops home came after": the finite verb heads it, the "to" clause tells which decision. */
    void decision(int verb) {
        int noun = verb - 2;
        boolean garden = noun >= 0
                && sentence.kind() != BlockKind.TITLE
                && arcs.tag(verb).equals("VB")
                && arcs.tag(verb - 1).equals("TO")
                && heads.get(noun) == verb
                && relations.get(noun).startsWith("nsubj");
        if (!garden) {
            return;
        }
        for (int main = verb + 1; main < heads.size(); main++) {
            boolean finite = heads.get(main) == verb
                    && (relations.get(main).equals("dep") || relations.get(main).equals("parataxis"))
                    && arcs.isFinite(main)
                    && !arcs.hasSubject(main);
            if (finite) {
                heads.set(main, heads.get(verb));
                relations.set(main, relations.get(verb));
                heads.set(noun, main);
                heads.set(verb, noun);
                relations.set(verb, "acl");
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

    /** "will hold talks with Mali, the agency said": who says it stands behind the comma; the talks are held. */
    void attribution(int says) {
        int verb = heads.get(says);
        int speaker = says - 1;
        boolean closing = says >= heads.size() - CLOSING
                && lists.has("say", sentence.tokens().get(says).lemma())
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

    /** "warned Spain it may act": a clause with a subject, next to the person who is told. */
    void told(int clause) {
        int verb = heads.get(clause);
        boolean loose = verb >= 0
                && verb < clause
                && relations.get(clause).equals("parataxis")
                && lists.has("told", sentence.tokens().get(verb).lemma())
                && arcs.tag(verb).startsWith("VB")
                && arcs.hasObject(verb)
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
        boolean behind = said >= 0
                && said < verb
                && relations.get(verb).equals("parataxis")
                && lists.has("say", sentence.tokens().get(verb).lemma());
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
                if (opens
                        && lists.has(
                                "phrase_opener", sentence.tokens().get(mark).lemma())) {
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
