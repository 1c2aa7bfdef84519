package org.bilateral.extract;

import java.util.List;
import org.bilateral.annotate.Sentence;

/** Hangs phrases on the noun they belong to: "who" clauses, what stands between dashes, and "between" two sides. */
final class PhraseRepair {
    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    PhraseRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    void repair() {
        for (int i = 1; i < heads.size(); i++) {
            relative(i);
            dashed(i);
            between(i);
            absolute(i);
        }
    }

    /** "the president, Ali Haddad, who has been backed": a loose clause with "who" tells of the noun before it. */
    private void relative(int pronoun) {
        int verb = heads.get(pronoun);
        boolean loose = arcs.tag(pronoun).startsWith("W")
                && relations.get(pronoun).startsWith("nsubj")
                && verb > pronoun
                && relations.get(verb).equals("dep");
        int noun = isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        if (loose && noun >= 0 && arcs.tag(noun).startsWith("NN") && !arcs.isBelow(noun, verb)) {
            heads.set(verb, noun);
            relations.set(verb, "acl:relcl");
        }
    }

    /** "the three powers - Chad, Niger and Mali - will meet": names behind a dash say who the noun means. */
    private void dashed(int name) {
        int noun = heads.get(name);
        if (noun >= 0
                && noun < name
                && relations.get(name).equals("dep")
                && arcs.tag(name).startsWith("NNP")
                && arcs.tag(noun).equals("NNS")
                && isDash(name - 1)) {
            relations.set(name, "appos");
        }
    }

    /** "to prepare for a summit in May between Chad and Mali": the two sides belong to the summit, not to the verb. */
    private void between(int side) {
        int verb = heads.get(side);
        boolean onVerb = verb >= 0
                && verb < side
                && relations.get(side).equals("obl")
                && arcs.tag(verb).startsWith("VB")
                && arcs.has(side, "case", "between");
        if (!onVerb) {
            return;
        }
        for (int noun = side - 1; noun > verb; noun--) {
            if (lists.has("two_sided", sentence.tokens().get(noun).lemma()) && !arcs.isBelow(noun, side)) {
                heads.set(side, noun);
                relations.set(side, "nmod");
                return;
            }
        }
    }

    /** "opened the border, with Mali looking on": who stands behind a comma and "with" is no partner of the verb. */
    private void absolute(int name) {
        if (!arcs.tag(name).startsWith("NNP") || !relations.get(name).startsWith("obl")) {
            return;
        }
        for (int with = name - 1; with > 0; with--) {
            if (heads.get(with) == name && relations.get(with).equals("case")) {
                if (isComma(with - 1) && sentence.tokens().get(with).lemma().equals("with")) {
                    relations.set(name, "dep");
                    relations.set(with, "mark");
                }
                return;
            }
        }
    }

    private boolean isComma(int i) {
        return i > 0 && sentence.tokens().get(i).text().equals(",");
    }

    private boolean isDash(int i) {
        return i > 0
                && List.of("-", "--", "–", "—")
                        .contains(sentence.tokens().get(i).text());
    }
}
