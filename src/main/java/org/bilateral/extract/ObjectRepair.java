package org.bilateral.extract;

import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Sentence;

/** Gives verbs back the objects and infinitives that the parser hangs elsewhere. */
final class ObjectRepair {
    private static final Set<String> STRAY = Set.of("dep", "appos", "nmod", "compound", "conj");

    private final Sentence sentence;
    private final List<Integer> heads;
    private final List<String> relations;
    private final Arcs arcs;

    ObjectRepair(Sentence sentence, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.heads = heads;
        this.relations = relations;
        this.arcs = new Arcs(sentence, heads, relations);
    }

    void repair() {
        for (int i = 1; i < heads.size(); i++) {
            afterTime(i);
            only(i);
            help(i);
        }
    }

    /** "criticised on Tuesday a decision": what follows the day is the verb's object, not the day's. */
    private void afterTime(int noun) {
        int day = heads.get(noun);
        if (day < 1 || day > noun || !arcs.tag(noun).startsWith("NN") || !STRAY.contains(relations.get(noun))) {
            return;
        }
        int verb = heads.get(day);
        boolean hangs = relations.get(day).startsWith("obl") && !hasCase(noun);
        boolean wants = verb >= 0 && verb < day && arcs.tag(verb).startsWith("VB") && !hasObject(verb);
        if (hangs && wants && isDate(day) && !isDate(noun)) {
            heads.set(noun, verb);
            relations.set(noun, "obj");
        }
    }

    /** "seek agreement": the only object of a verb is its direct one. */
    private void only(int noun) {
        if (relations.get(noun).equals("iobj") && arcs.tag(noun).startsWith("NN") && !hasObject(heads.get(noun))) {
            relations.set(noun, "obj");
        }
    }

    /** "will help rebuild Somalia": a bare infinitive right after "help" is its complement. */
    private void help(int verb) {
        boolean helped = sentence.tokens().get(verb - 1).lemma().equals("help")
                && arcs.tag(verb - 1).startsWith("VB");
        if (helped && arcs.tag(verb).equals("VB") && !arcs.isBelow(verb - 1, verb)) {
            heads.set(verb, verb - 1);
            relations.set(verb, "xcomp");
        }
    }

    private boolean hasCase(int noun) {
        return arcs.hasChild(noun, "case") || arcs.hasChild(noun, "mark");
    }

    private boolean hasObject(int verb) {
        return arcs.hasObject(verb) || arcs.hasChild(verb, "ccomp");
    }

    private boolean isDate(int token) {
        return sentence.dates().stream().anyMatch(d -> d.tokens().contains(token));
    }
}
