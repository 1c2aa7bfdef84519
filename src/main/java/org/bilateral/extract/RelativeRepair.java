package org.bilateral.extract;

import java.util.Set;

/** Hangs clauses that describe a noun without "which" or "that" on it: "the duty Chad imposed", "a plan, backed by Mali". */
final class RelativeRepair {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "acl");
    private static final Set<String> BEFORE_NAME = Set.of("det", "compound", "amod", "nmod:poss");

    private final Arcs arcs;
    private final WordLists lists;

    RelativeRepair(Arcs arcs, WordLists lists) {
        this.arcs = arcs;
        this.lists = lists;
    }

    void repair() {
        for (int i = 1; i < arcs.size(); i++) {
            contact(i);
            compound(i);
            aside(i);
        }
    }

    /** "the duty Chad imposed on Mali", "the ban it imposed": who stands between a noun and a verb does it to the noun. */
    private void contact(int verb) {
        boolean past = arcs.tag(verb).equals("VBD") || arcs.tag(verb).equals("VBN");
        int name = verb - 1;
        while (name > 0 && arcs.tag(name).equals("RB")) {
            name--;
        }
        boolean loose = past
                && LOOSE.contains(arcs.relation(verb))
                && !arcs.hasObject(verb)
                && !arcs.hasChild(verb, "ccomp")
                && !arcs.hasAuxiliary(verb)
                && lists.has("contact_verb", arcs.lemma(verb));
        if (!loose || !isName(name) || !mayMove(name, verb)) {
            return;
        }
        int noun = name - 1;
        while (noun > 0 && arcs.head(noun) == name && BEFORE_NAME.contains(arcs.relation(noun))) {
            noun--;
        }
        if (noun < 0
                || !arcs.tag(noun).startsWith("NN")
                || arcs.isBelow(noun, verb)
                || arcs.isBelow(noun, name)
                || isSaid(noun)) {
            return;
        }
        arcs.hang(name, verb, "nsubj");
        arcs.hang(verb, noun, "acl:relcl");
    }

    /** "The truce Chad and Mali signed has": the noun right before a name is not part of it, where the clause goes on. */
    private void compound(int noun) {
        int name = arcs.head(noun);
        boolean common = (arcs.tag(noun).equals("NN") || arcs.tag(noun).equals("NNS"))
                && arcs.relation(noun).equals("compound")
                && arcs.head(noun - 1) == name
                && arcs.relation(noun - 1).equals("det")
                && isName(name);
        int verb = common && name == noun + 1 ? contactVerb(name) : -1;
        int main = verb < 0 ? -1 : arcs.head(name) == verb ? finiteBelow(verb) : arcs.head(name);
        if (main < verb || main < 0) {
            return;
        }
        if (arcs.head(name) == verb) {
            arcs.hang(main, arcs.head(verb), arcs.relation(verb));
            arcs.relate(noun, "nsubj");
        } else {
            arcs.relate(noun, arcs.relation(name));
        }
        arcs.hang(noun - 1, noun);
        arcs.hang(noun, main);
        arcs.hang(name, verb, "nsubj");
        arcs.hang(verb, noun, "acl:relcl");
    }

    /** The verb that the name is the subject of or that is said to describe it. */
    private int contactVerb(int name) {
        for (int i = name + 1; i < arcs.size(); i++) {
            boolean past = arcs.tag(i).equals("VBD") || arcs.tag(i).equals("VBN");
            boolean near = arcs.head(name) == i && arcs.relation(name).equals("nsubj")
                    || arcs.head(i) == name && arcs.relation(i).startsWith("acl");
            if (near) {
                boolean contact =
                        past && lists.has("contact_verb", arcs.lemma(i)) && !arcs.hasObject(i) && !arcs.hasAuxiliary(i);
                return contact ? i : -1;
            }
        }
        return -1;
    }

    private int finiteBelow(int verb) {
        for (int i = verb + 1; i < arcs.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.tag(i).startsWith("VB") && arcs.hasAuxiliary(i);
            if (arcs.head(i) == verb && finite && arcs.relation(i).equals("dep") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isName(int token) {
        String tag = arcs.tag(token);
        boolean named =
                arcs.sentence().actors().stream().anyMatch(m -> m.tokens().contains(token));
        return token > 0 && (tag.equals("PRP") || named && tag.startsWith("NN"));
    }

    /** Whether the name is the verb's subject or hangs loose beside it. */
    private boolean mayMove(int name, int verb) {
        return arcs.head(name) == verb
                ? arcs.relation(name).startsWith("nsubj")
                : arcs.relation(name).equals("dep") && arcs.head(name) == arcs.head(verb);
    }

    /** "told reporters it had": what follows whom is told describes nobody. */
    private boolean isSaid(int noun) {
        int above = arcs.head(noun);
        return above >= 0 && lists.has("say", arcs.lemma(above));
    }

    /** "a proposal by Chad, strongly backed by Mali, was": a participle with its doer tells of the noun it hangs on. */
    private void aside(int verb) {
        int noun = arcs.head(verb);
        boolean hangs = arcs.tag(verb).equals("VBN")
                && arcs.relation(verb).equals("dep")
                && noun >= 0
                && noun < verb
                && arcs.tag(noun).startsWith("NN");
        if (hangs && !arcs.hasSubject(verb) && !arcs.hasAuxiliary(verb) && hasDoer(verb)) {
            arcs.relate(verb, "acl");
        }
    }

    private boolean hasDoer(int verb) {
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == verb && arcs.relation(i).startsWith("obl") && arcs.has(i, "case", "by")) {
                return true;
            }
        }
        return false;
    }
}
