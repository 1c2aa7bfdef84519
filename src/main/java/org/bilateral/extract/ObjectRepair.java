package org.bilateral.extract;

import java.util.Set;

/** Gives verbs back the objects and infinitives that the parser hangs elsewhere. */
final class ObjectRepair {
    private static final Set<String> STRAY = Set.of("dep", "appos", "nmod", "compound", "conj");

    private final Arcs arcs;

    ObjectRepair(Arcs arcs) {
        this.arcs = arcs;
    }

    void repair() {
        for (int i = 1; i < arcs.size(); i++) {
            afterTime(i);
            only(i);
            help(i);
        }
    }

    /** "criticised on Tuesday a decision": what follows the day is the verb's object, not the day's. */
    private void afterTime(int noun) {
        int day = arcs.head(noun);
        if (day < 1 || day > noun || !arcs.tag(noun).startsWith("NN") || !STRAY.contains(arcs.relation(noun))) {
            return;
        }
        int verb = arcs.head(day);
        boolean hangs = arcs.relation(day).startsWith("obl") && !hasCase(noun);
        boolean wants = verb >= 0 && verb < day && arcs.tag(verb).startsWith("VB") && !hasObject(verb);
        if (hangs && wants && isDate(day) && !isDate(noun)) {
            arcs.hang(noun, verb, "obj");
        }
    }

    /** "seek agreement": the only object of a verb is its direct one. */
    private void only(int noun) {
        if (arcs.relation(noun).equals("iobj") && arcs.tag(noun).startsWith("NN") && !hasObject(arcs.head(noun))) {
            arcs.relate(noun, "obj");
        }
    }

    /** "will help rebuild Somalia": a bare infinitive right after "help" is its complement. */
    private void help(int verb) {
        boolean helped =
                arcs.lemma(verb - 1).equals("help") && arcs.tag(verb - 1).startsWith("VB");
        if (helped && arcs.tag(verb).equals("VB") && !arcs.isBelow(verb - 1, verb)) {
            arcs.hang(verb, verb - 1, "xcomp");
        }
    }

    private boolean hasCase(int noun) {
        return arcs.hasChild(noun, "case") || arcs.hasChild(noun, "mark");
    }

    private boolean hasObject(int verb) {
        return arcs.hasObject(verb) || arcs.hasChild(verb, "ccomp");
    }

    private boolean isDate(int token) {
        return arcs.sentence().dates().stream().anyMatch(d -> d.tokens().contains(token));
    }
}
