package org.bilateral.extract;

import org.bilateral.article.BlockKind;

/** Tells passive from active verbs, also where papers drop the "was". */
final class Voice {
    private final SyntaxTree tree;
    private final WordLists lists;

    Voice(SyntaxTree tree, WordLists lists) {
        this.tree = tree;
        this.lists = lists;
    }

    /** Whether the verb tells what happens to its subject. */
    boolean isPassive(int verb) {
        boolean past = tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD");
        if (past && isUrgedInHeadline(verb)) {
            return true;
        }
        if (describesAsActive(verb)) {
            return false;
        }
        boolean bare = past
                && tree.children(verb, "aux", "obj", "iobj", "xcomp", "ccomp").isEmpty();
        if (bare && (hasAgent(verb) || looksPassive(verb))) {
            return true;
        }
        if (!tree.children(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()) {
            return true;
        }
        boolean reduced =
                tree.relation(verb).equals("acl") || tree.relation(verb).equals("amod");
        boolean inherits = tree.relation(verb).equals("conj")
                && tree.children(verb, "nsubj", "obj", "aux").isEmpty();
        if (tree.tag(verb).equals("VBN")
                && tree.children(verb, "aux").isEmpty()
                && tree.children(verb, "obj").isEmpty()) {
            return reduced
                    || (inherits && tree.head(verb) >= 0 && tree.isVerb(tree.head(verb)) && isPassive(tree.head(verb)))
                    || (tree.relation(verb).equals("advcl")
                            && tree.children(verb, "nsubj").isEmpty())
                    || hasAgent(verb) && tree.children(verb, "nsubj").isEmpty();
        }
        return false;
    }

    /** "the duty Chad imposed": with its own doer between the noun and itself a participle is a past tense. */
    private boolean describesAsActive(int verb) {
        return tree.relation(verb).equals("acl:relcl")
                && tree.children(verb, "aux", "aux:pass", "obj", "nsubj:pass").isEmpty()
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> s < verb
                                && !tree.tag(s).startsWith("W")
                                && !tree.lemma(s).equals("that"));
    }

    /** "was urged to pay and threatened": joined to a passive a verb without an object is one too. */
    private boolean followsPassive(int verb) {
        return tree.relation(verb).equals("conj")
                && tree.tag(verb).equals("VBD")
                && tree.children(verb, "nsubj", "aux").isEmpty()
                && tree.head(verb) >= 0
                && tree.isVerb(tree.head(verb))
                && isPassive(tree.head(verb));
    }

    /** "Blair urged to launch probe": a headline's verb of asking with nobody asked is a passive without its "was". */
    private boolean isUrgedInHeadline(int verb) {
        return tree.sentence().kind() == BlockKind.TITLE
                && tree.children(verb, "aux", "obj", "iobj").isEmpty()
                && lists.has("object_control", tree.lemma(verb))
                && !tree.children(verb, "xcomp").isEmpty()
                && verb + 1 < tree.size()
                && tree.lemma(verb + 1).equals("to");
    }

    /** "three killed in raid", "a man accused of": a verb that needs an object has none, where papers drop the "was". */
    private boolean looksPassive(int verb) {
        boolean place = tree.sentence().kind() == BlockKind.TITLE
                || tree.relation(verb).equals("acl")
                || tree.relation(verb).equals("dep")
                || tree.tag(verb).equals("VBN")
                || followsPassive(verb);
        return place && lists.has("transitive", tree.lemma(verb)) && !hasObjectNext(verb);
    }

    /** Whether a noun phrase follows at once, which the parser may have hung elsewhere. */
    private boolean hasObjectNext(int verb) {
        if (verb + 1 >= tree.size()) {
            return false;
        }
        String next = tree.tag(verb + 1);
        return next.startsWith("N")
                || next.startsWith("JJ")
                || next.equals("DT")
                || next.equals("CD")
                || next.startsWith("PRP");
    }

    private boolean hasAgent(int verb) {
        return tree.children(verb, "obl", "obl:agent", "nmod").stream().anyMatch(this::isAgentPhrase);
    }

    /** "by" and somebody; not "by phone", not "by Friday". */
    boolean isAgentPhrase(int noun) {
        return tree.preposition(noun).equals("by") && !lists.has("instrument", tree.lemma(noun)) && !tree.isDate(noun);
    }
}
