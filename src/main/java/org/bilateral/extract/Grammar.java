package org.bilateral.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;

/**
 * The syntax of one sentence as questions that coding asks: who is the subject, what is the object, which preposition
 * marks a noun.
 */
final class Grammar {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");

    private final SyntaxTree tree;
    private final Voice voice;
    private final WordLists lists;

    Grammar(Sentence sentence, Dependencies dependencies, WordLists lists) {
        this.tree = new SyntaxTree(sentence, dependencies);
        this.voice = new Voice(tree, lists);
        this.lists = lists;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    int size() {
        return tree.size();
    }

    Token token(int i) {
        return tree.token(i);
    }

    String lemma(int i) {
        return tree.lemma(i);
    }

    String tag(int i) {
        return tree.tag(i);
    }

    /** The words that hyphens join to this one, in lower case: "cease-fire" at "fire"; the word itself if there is none. */
    String joined(int i) {
        return tree.joined(i);
    }

    String relation(int i) {
        return tree.relation(i);
    }

    int head(int i) {
        return tree.head(i);
    }

    List<Integer> children(int i) {
        return tree.children(i);
    }

    List<Integer> children(int i, String... relations) {
        return tree.children(i, relations);
    }

    Optional<Integer> child(int i, String... relations) {
        return tree.child(i, relations);
    }

    boolean isVerb(int i) {
        return tree.isVerb(i);
    }

    boolean isNoun(int i) {
        return tree.isNoun(i);
    }

    boolean isPronoun(int i) {
        return tree.isPronoun(i);
    }

    /** Whether the token is part of an expression of time. */
    boolean isDate(int token) {
        return tree.isDate(token);
    }

    boolean isInfinitive(int verb) {
        return tree.isInfinitive(verb);
    }

    /** The preposition before a noun, in lower case; of several the words joined by {@code _}; empty if none. */
    String preposition(int noun) {
        return tree.preposition(noun);
    }

    /** A noun and the nouns joined to it by "and" or a comma. */
    List<Integer> conjuncts(int head) {
        return tree.conjuncts(head);
    }

    /** The first of a row of joined words: "sharply criticised and rejected" gives "criticised". */
    int firstConjunct(int i) {
        return tree.firstConjunct(i);
    }

    /** All tokens below a token, itself included, in order. */
    List<Integer> subtree(int i) {
        return tree.subtree(i);
    }

    /** Tokens below a token without those of clauses that begin below it. */
    List<Integer> phrase(int i) {
        return tree.phrase(i);
    }

    /** Steps between two tokens in the tree. */
    int distance(int a, int b) {
        return tree.distance(a, b);
    }

    /** The token and its heads up to the root. */
    List<Integer> pathUp(int i) {
        return tree.pathUp(i);
    }

    boolean isBelow(int i, int ancestor) {
        return tree.isBelow(i, ancestor);
    }

    boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** The grammatical subject that stands at this verb itself. */
    Optional<Integer> ownSubject(int verb) {
        return children(verb).stream()
                .filter(c -> SUBJECT.contains(relation(c)))
                .findFirst();
    }

    /**
     * The grammatical subject of a verb, its own or one it shares or inherits: from the verb it is joined to, from the
     * verb that controls it, from the noun it describes.
     */
    Optional<Integer> subject(int verb) {
        return subject(verb, 0);
    }

    private Optional<Integer> subject(int verb, int depth) {
        Optional<Integer> own = ownSubject(verb);
        if (own.isPresent()) {
            return isRelative(own.get()) && describes(verb) ? Optional.of(describedNoun(verb)) : own;
        }
        int head = head(verb);
        if (head < 0 || depth > 8) {
            return Optional.empty();
        }
        return switch (relation(verb)) {
            case "conj" ->
                isVerb(head) || !children(head, "cop").isEmpty() ? subject(head, depth + 1) : Optional.empty();
            case "xcomp" -> controller(head, depth);
            case "advcl" -> isBlamed(verb, head) ? child(head, "obj") : subject(head, depth + 1);
            case "parataxis", "dep", "ccomp" -> controlled(verb) ? subject(head, depth + 1) : Optional.empty();
            case "acl", "acl:relcl" ->
                tag(verb).equals("VBN") || isInfinitive(verb) && !isNoun(head)
                        ? Optional.empty()
                        : isInfinitive(verb) ? possessorAsSubject(head, depth) : Optional.of(head);
            default -> Optional.empty();
        };
    }

    /** "accused Iran of hiding", "thanked Mali for helping": the object is the one who does it. */
    private boolean isBlamed(int verb, int head) {
        return lists.has("blame_object", lemma(head))
                && children(verb, "mark", "case").stream().anyMatch(m -> lists.has("blame_mark", lemma(m)))
                && !voice.isPassive(head)
                && child(head, "obj").isPresent();
    }

    private boolean controlled(int verb) {
        return ownSubject(verb).isEmpty();
    }

    /** "plans to visit", "its decision to expel", "the American decision to": who decides also does it. */
    private Optional<Integer> possessorAsSubject(int noun, int depth) {
        Optional<Integer> owner = child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Integer> nation = children(noun, "amod", "compound").stream()
                .filter(this::isNamed)
                .findFirst();
        if (nation.isPresent()) {
            return nation;
        }
        if (children(noun, "amod").stream().anyMatch(c -> lists.has("ordinal", lemma(c)))) {
            return ownSubject(noun).or(() -> Optional.of(noun));
        }
        int verb = head(noun);
        return verb >= 0 && isVerb(verb) && relation(noun).equals("obj") ? subject(verb, depth + 1) : Optional.empty();
    }

    private boolean isNamed(int token) {
        return sentence().actors().stream().anyMatch(m -> m.tokens().contains(token));
    }

    /** Whose action a "to …" is: the object's ("urged Iran to stop"), else the subject's ("agreed to send"). */
    private Optional<Integer> controller(int verb, int depth) {
        Optional<Integer> object = child(verb, "obj", "iobj");
        if (object.isPresent() && lists.has("object_control", lemma(verb))) {
            return object;
        }
        if (voice.isPassive(verb)) {
            return ownSubject(verb).or(() -> describes(verb) ? Optional.of(describedNoun(verb)) : Optional.empty());
        }
        return subject(verb, depth + 1);
    }

    private boolean isRelative(int i) {
        return tag(i).startsWith("W") || lemma(i).equals("that");
    }

    /** Whether the verb heads a clause that describes a noun. */
    boolean describes(int verb) {
        return (relation(verb).equals("acl:relcl") || relation(verb).equals("acl")) && head(verb) >= 0;
    }

    int describedNoun(int verb) {
        return head(verb);
    }

    /** The noun that undergoes the act: the object, or the subject of a passive, or the noun described by a participle. */
    Optional<Integer> object(int verb) {
        if (voice.isPassive(verb)) {
            Optional<Integer> passive = child(verb, "nsubj:pass", "nsubj");
            if (passive.isPresent()) {
                return isRelative(passive.get()) && describes(verb) ? Optional.of(describedNoun(verb)) : passive;
            }
            if (describes(verb) || relation(verb).equals("amod")) {
                return Optional.of(head(verb));
            }
            if (relation(verb).equals("conj") && isVerb(head(verb))) {
                return voice.isPassive(head(verb)) ? object(head(verb)) : Optional.empty();
            }
            return subject(verb);
        }
        Optional<Integer> object = child(verb, "obj");
        if (object.isEmpty() || isRelative(object.get())) {
            if (relation(verb).equals("acl:relcl")
                    && ownSubject(verb).isPresent()
                    && !isRelative(ownSubject(verb).get())) {
                return Optional.of(head(verb));
            }
        }
        return object;
    }

    /** Who does it: the subject of an active verb, the "by" of a passive one. */
    Optional<Integer> agent(int verb) {
        if (!voice.isPassive(verb)) {
            return subject(verb);
        }
        for (int c : children(verb, "obl", "obl:agent", "nmod")) {
            if (voice.isAgentPhrase(c)) {
                return Optional.of(c);
            }
        }
        if (relation(verb).equals("conj") && head(verb) >= 0 && isVerb(head(verb)) && voice.isPassive(head(verb))) {
            return agent(head(verb));
        }
        return Optional.empty();
    }

    /** "Chad closed the border after Libya shelled its post": whose post is not Libya's own. */
    boolean ownsObject(int verb) {
        List<Integer> owners = object(verb).map(o -> children(o, "nmod:poss")).orElse(List.of());
        return owners.stream().anyMatch(c -> tag(c).equals("PRP$"));
    }
}
