package org.bilateral.extract;

import java.util.List;

/** Hangs phrases on the noun they belong to: "who" clauses, what stands between dashes, and "between" two sides. */
final class PhraseRepair {
    private final Arcs arcs;
    private final WordLists lists;

    PhraseRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    void repair() {
        for (int i = 1; i < arcs.size(); i++) {
            relative(i);
            dashed(i);
            between(i);
            absolute(i);
        }
    }

    /** "the president, Ali Haddad, who has been backed": a loose clause with "who" tells of the noun before it. */
    private void relative(int pronoun) {
        int verb = arcs.head(pronoun);
        boolean loose = arcs.tag(pronoun).startsWith("W")
                && arcs.relation(pronoun).startsWith("nsubj")
                && verb > pronoun
                && arcs.relation(verb).equals("dep");
        int noun = isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        if (loose && noun >= 0 && arcs.tag(noun).startsWith("NN") && !arcs.isBelow(noun, verb)) {
            arcs.hang(verb, noun, "acl:relcl");
        }
    }

    /** "the three powers - Chad, Niger and Mali - will meet": names behind a dash say who the noun means. */
    private void dashed(int name) {
        int noun = arcs.head(name);
        if (noun >= 0
                && noun < name
                && arcs.relation(name).equals("dep")
                && arcs.tag(name).startsWith("NNP")
                && arcs.tag(noun).equals("NNS")
                && isDash(name - 1)) {
            arcs.relate(name, "appos");
        }
    }

    /** "to prepare for a summit in May between Chad and Mali": the two sides belong to the summit, not to the verb. */
    private void between(int side) {
        int verb = arcs.head(side);
        boolean onVerb = verb >= 0
                && verb < side
                && arcs.relation(side).equals("obl")
                && arcs.tag(verb).startsWith("VB")
                && arcs.has(side, "case", "between");
        if (!onVerb) {
            return;
        }
        for (int noun = side - 1; noun > verb; noun--) {
            if (lists.has("two_sided", arcs.lemma(noun)) && !arcs.isBelow(noun, side)) {
                arcs.hang(side, noun, "nmod");
                return;
            }
        }
    }

    /** "opened the border, with Mali looking on": who stands behind a comma and "with" is no partner of the verb. */
    private void absolute(int name) {
        if (!arcs.tag(name).startsWith("NNP") || !arcs.relation(name).startsWith("obl")) {
            return;
        }
        for (int with = name - 1; with > 0; with--) {
            if (arcs.head(with) == name && arcs.relation(with).equals("case")) {
                if (isComma(with - 1) && arcs.lemma(with).equals("with")) {
                    arcs.relate(name, "dep");
                    arcs.relate(with, "mark");
                }
                return;
            }
        }
    }

    private boolean isComma(int i) {
        return i > 0 && arcs.text(i).equals(",");
    }

    private boolean isDash(int i) {
        return i > 0 && List.of("-", "--", "–", "—").contains(arcs.text(i));
    }
}
