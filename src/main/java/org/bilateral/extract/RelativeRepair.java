package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Sentence;

/** Hangs clauses that describe a noun without "which" or "that" on it: "the duty Chad imposed", "a plan, backed by Mali". */
final class RelativeRepair {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "acl");
    private static final Set<String> BEFORE_NAME = Set.of("det", "compound", "amod", "nmod:poss");

    private final Sentence sentence;
    private final WordLists lists;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    RelativeRepair(Sentence sentence, WordLists lists, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.lists = lists;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    void repair() {
        for (int i = 1; i < heads.size(); i++) {
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
                && LOOSE.contains(relations.get(verb))
                && !arcs.hasObject(verb)
                && !arcs.hasChild(verb, "ccomp")
                && !arcs.hasAuxiliary(verb)
                && lists.has("contact_verb", sentence.tokens().get(verb).lemma());
        if (!loose || !isName(name) || !mayMove(name, verb)) {
            return;
        }
        int noun = name - 1;
        while (noun > 0 && heads.get(noun) == name && BEFORE_NAME.contains(relations.get(noun))) {
            noun--;
        }
        if (noun < 0
                || !arcs.tag(noun).startsWith("NN")
                || arcs.isBelow(noun, verb)
                || arcs.isBelow(noun, name)
                || isSaid(noun)) {
            return;
        }
        heads.set(name, verb);
        relations.set(name, "nsubj");
        heads.set(verb, noun);
        relations.set(verb, "acl:relcl");
    }

    /** "The truce Chad and Mali signed has": the noun right before a name is not part of it, where the clause goes on. */
    private void compound(int noun) {
        int name = heads.get(noun);
        boolean common = (arcs.tag(noun).equals("NN") || arcs.tag(noun).equals("NNS"))
                && relations.get(noun).equals("compound")
                && heads.get(noun - 1) == name
                && relations.get(noun - 1).equals("det")
                && isName(name);
        int verb = common && name == noun + 1 ? contactVerb(name) : -1;
        int main = verb < 0 ? -1 : heads.get(name) == verb ? finiteBelow(verb) : heads.get(name);
        if (main < verb || main < 0) {
            return;
        }
        if (heads.get(name) == verb) {
            heads.set(main, heads.get(verb));
            relations.set(main, relations.get(verb));
            relations.set(noun, "nsubj");
        } else {
            relations.set(noun, relations.get(name));
        }
        heads.set(noun - 1, noun);
        heads.set(noun, main);
        heads.set(name, verb);
        relations.set(name, "nsubj");
        heads.set(verb, noun);
        relations.set(verb, "acl:relcl");
    }

    /** The verb that the name is the subject of or that is said to describe it. */
    private int contactVerb(int name) {
        for (int i = name + 1; i < heads.size(); i++) {
            boolean past = arcs.tag(i).equals("VBD") || arcs.tag(i).equals("VBN");
            boolean near = heads.get(name) == i && relations.get(name).equals("nsubj")
                    || heads.get(i) == name && relations.get(i).startsWith("acl");
            if (near) {
                boolean contact = past
                        && lists.has("contact_verb", sentence.tokens().get(i).lemma())
                        && !arcs.hasObject(i)
                        && !arcs.hasAuxiliary(i);
                return contact ? i : -1;
            }
        }
        return -1;
    }

    private int finiteBelow(int verb) {
        for (int i = verb + 1; i < heads.size(); i++) {
            boolean finite = arcs.isFinite(i) || arcs.tag(i).startsWith("VB") && arcs.hasAuxiliary(i);
            if (heads.get(i) == verb && finite && relations.get(i).equals("dep") && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isName(int token) {
        String tag = arcs.tag(token);
        boolean named = sentence.actors().stream().anyMatch(m -> m.tokens().contains(token));
        return token > 0 && (tag.equals("PRP") || named && tag.startsWith("NN"));
    }

    /** Whether the name is the verb's subject or hangs loose beside it. */
    private boolean mayMove(int name, int verb) {
        return heads.get(name) == verb
                ? relations.get(name).startsWith("nsubj")
                : relations.get(name).equals("dep") && heads.get(name).equals(heads.get(verb));
    }

    /** "told reporters it had": what follows whom is told describes nobody. */
    private boolean isSaid(int noun) {
        int above = heads.get(noun);
        return above >= 0 && lists.has("say", sentence.tokens().get(above).lemma());
    }

    /** "a proposal by Chad, strongly backed by Mali, was": a participle with its doer tells of the noun it hangs on. */
    private void aside(int verb) {
        int noun = heads.get(verb);
        boolean hangs = arcs.tag(verb).equals("VBN")
                && relations.get(verb).equals("dep")
                && noun >= 0
                && noun < verb
                && arcs.tag(noun).startsWith("NN");
        if (hangs && !arcs.hasSubject(verb) && !arcs.hasAuxiliary(verb) && hasDoer(verb)) {
            relations.set(verb, "acl");
        }
    }

    private boolean hasDoer(int verb) {
        for (int i = verb + 1; i < heads.size(); i++) {
            if (heads.get(i) == verb && relations.get(i).startsWith("obl") && arcs.has(i, "case", "by")) {
                return true;
            }
        }
        return false;
    }
}
