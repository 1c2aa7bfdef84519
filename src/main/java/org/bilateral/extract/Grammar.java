package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.article.BlockKind;

/**
 * The syntax of one sentence as questions that coding asks: who is the subject, what is the object, which preposition
 * marks a noun.
 */
final class Grammar {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> CLAUSE =
            Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "csubj");

    private final Sentence sentence;
    private final Dependencies dependencies;
    private final WordLists lists;
    private final List<List<Integer>> children = new ArrayList<>();

    Grammar(Sentence sentence, Dependencies dependencies, WordLists lists) {
        this.lists = lists;
        this.sentence = sentence;
        this.dependencies = dependencies;
        for (int i = 0; i < dependencies.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < dependencies.size(); i++) {
            if (dependencies.head(i) >= 0) {
                children.get(dependencies.head(i)).add(i);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return dependencies.size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String lemma(int i) {
        return token(i).lemma();
    }

    String tag(int i) {
        return token(i).tag();
    }

    /** The words that hyphens join to this one, in lower case: "cease-fire" at "fire"; the word itself if there is none. */
    String joined(int i) {
        String word = token(i).text().toLowerCase(java.util.Locale.ROOT);
        boolean hyphen = i > 1 && token(i - 1).text().equals("-");
        return hyphen ? token(i - 2).text().toLowerCase(java.util.Locale.ROOT) + "-" + word : word;
    }

    String relation(int i) {
        return dependencies.relation(i);
    }

    int head(int i) {
        return dependencies.head(i);
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    List<Integer> children(int i, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children.get(i).stream()
                .filter(c -> wanted.contains(relation(c)))
                .toList();
    }

    Optional<Integer> child(int i, String... relations) {
        return children(i, relations).stream().findFirst();
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN") || tag(i).equals("CD");
    }

    boolean isPronoun(int i) {
        return tag(i).startsWith("PRP");
    }

    /** The preposition before a noun, in lower case; of several the words joined by {@code _}; empty if none. */
    String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (int c : children(noun, "case")) {
            words.append(words.isEmpty() ? "" : "_").append(token(c).text().toLowerCase(java.util.Locale.ROOT));
            for (int fixed : children(c, "fixed")) {
                words.append('_').append(token(fixed).text().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return words.toString();
    }

    /** A noun and the nouns joined to it by "and" or a comma. */
    List<Integer> conjuncts(int head) {
        List<Integer> all = new ArrayList<>();
        all.add(head);
        for (int c : children(head, "conj")) {
            all.addAll(conjuncts(c));
        }
        return all;
    }

    /** The first of a row of joined words: "sharply criticised and rejected" gives "criticised". */
    int firstConjunct(int i) {
        int first = i;
        while (relation(first).equals("conj") && head(first) >= 0) {
            first = head(first);
        }
        return first;
    }

    boolean isPassive(int verb) {
        boolean past = tag(verb).equals("VBN") || tag(verb).equals("VBD");
        if (past && isUrgedInHeadline(verb)) {
            return true;
        }
        boolean bare =
                past && children(verb, "aux", "obj", "iobj", "xcomp", "ccomp").isEmpty();
        if (bare && (hasAgent(verb) || looksPassive(verb))) {
            return true;
        }
        if (!children(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()) {
            return true;
        }
        boolean reduced = relation(verb).equals("acl") || relation(verb).equals("amod");
        boolean inherits = relation(verb).equals("conj")
                && children(verb, "nsubj", "obj", "aux").isEmpty();
        if (tag(verb).equals("VBN")
                && children(verb, "aux").isEmpty()
                && children(verb, "obj").isEmpty()) {
            return reduced
                    || (inherits && head(verb) >= 0 && isVerb(head(verb)) && isPassive(head(verb)))
                    || (relation(verb).equals("advcl")
                            && children(verb, "nsubj").isEmpty())
                    || hasAgent(verb) && children(verb, "nsubj").isEmpty();
        }
        return false;
    }

    /** "Blair urged to launch probe": a headline's verb of asking with nobody asked is a passive without its "was". */
    private boolean isUrgedInHeadline(int verb) {
        return sentence.kind() == BlockKind.TITLE
                && children(verb, "aux", "obj", "iobj").isEmpty()
                && lists.has("object_control", lemma(verb))
                && !children(verb, "xcomp").isEmpty()
                && verb + 1 < size()
                && lemma(verb + 1).equals("to");
    }

    /** "by" and somebody; not "by phone", not "by Friday". */
    private boolean isAgentPhrase(int noun) {
        return preposition(noun).equals("by") && !lists.has("instrument", lemma(noun)) && !isDate(noun);
    }

    /** Whether the token is part of an expression of time. */
    boolean isDate(int token) {
        return sentence.dates().stream().anyMatch(d -> d.tokens().contains(token));
    }

    /** "three killed in raid", "a man accused of": a verb that needs an object has none, where papers drop the "was". */
    private boolean looksPassive(int verb) {
        boolean place = sentence.kind() == BlockKind.TITLE
                || relation(verb).equals("acl")
                || relation(verb).equals("dep")
                || tag(verb).equals("VBN");
        return place && lists.has("transitive", lemma(verb)) && !hasObjectNext(verb);
    }

    /** Whether a noun phrase follows at once, which the parser may have hung elsewhere. */
    private boolean hasObjectNext(int verb) {
        if (verb + 1 >= size()) {
            return false;
        }
        String next = tag(verb + 1);
        return next.startsWith("N")
                || next.startsWith("JJ")
                || next.equals("DT")
                || next.equals("CD")
                || next.startsWith("PRP");
    }

    private boolean hasAgent(int verb) {
        return children(verb, "obl", "obl:agent", "nmod").stream().anyMatch(this::isAgentPhrase);
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
                && !isPassive(head)
                && child(head, "obj").isPresent();
    }

    private boolean controlled(int verb) {
        return ownSubject(verb).isEmpty();
    }

    /** "plans to visit", "its decision to expel": who decides also does it. */
    private Optional<Integer> possessorAsSubject(int noun, int depth) {
        Optional<Integer> owner = child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        if (children(noun, "amod").stream().anyMatch(c -> lists.has("ordinal", lemma(c)))) {
            return ownSubject(noun).or(() -> Optional.of(noun));
        }
        int verb = head(noun);
        return verb >= 0 && isVerb(verb) && relation(noun).equals("obj") ? subject(verb, depth + 1) : Optional.empty();
    }

    /** Whose action a "to …" is: the object's ("urged Iran to stop"), else the subject's ("agreed to send"). */
    private Optional<Integer> controller(int verb, int depth) {
        Optional<Integer> object = child(verb, "obj", "iobj");
        if (object.isPresent() && lists.has("object_control", lemma(verb))) {
            return object;
        }
        if (isPassive(verb)) {
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

    boolean isInfinitive(int verb) {
        return children(verb, "mark").stream().anyMatch(c -> lemma(c).equals("to"));
    }

    /** The noun that undergoes the act: the object, or the subject of a passive, or the noun described by a participle. */
    Optional<Integer> object(int verb) {
        if (isPassive(verb)) {
            Optional<Integer> passive = child(verb, "nsubj:pass", "nsubj");
            if (passive.isPresent()) {
                return isRelative(passive.get()) && describes(verb) ? Optional.of(describedNoun(verb)) : passive;
            }
            if (describes(verb) || relation(verb).equals("amod")) {
                return Optional.of(head(verb));
            }
            if (relation(verb).equals("conj") && isVerb(head(verb))) {
                return isPassive(head(verb)) ? object(head(verb)) : Optional.empty();
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
        if (!isPassive(verb)) {
            return subject(verb);
        }
        for (int c : children(verb, "obl", "obl:agent", "nmod")) {
            if (isAgentPhrase(c)) {
                return Optional.of(c);
            }
        }
        if (relation(verb).equals("conj") && head(verb) >= 0 && isVerb(head(verb)) && isPassive(head(verb))) {
            return agent(head(verb));
        }
        return Optional.empty();
    }

    /** All tokens below a token, itself included, in order. */
    List<Integer> subtree(int i) {
        List<Integer> all = new ArrayList<>();
        collect(i, all);
        all.sort(null);
        return all;
    }

    private void collect(int i, List<Integer> all) {
        all.add(i);
        children(i).forEach(c -> collect(c, all));
    }

    /** Tokens below a token without those of clauses that begin below it. */
    List<Integer> phrase(int i) {
        List<Integer> all = new ArrayList<>();
        collectPhrase(i, all);
        all.sort(null);
        return all;
    }

    private void collectPhrase(int i, List<Integer> all) {
        all.add(i);
        for (int c : children(i)) {
            if (!(CLAUSE.contains(relation(c)) && isVerb(c))) {
                collectPhrase(c, all);
            }
        }
    }

    /** Steps between two tokens in the tree. */
    int distance(int a, int b) {
        List<Integer> up = pathUp(a);
        int steps = 0;
        for (int i = b; i >= 0; i = head(i)) {
            int at = up.indexOf(i);
            if (at >= 0) {
                return at + steps;
            }
            steps++;
        }
        return size();
    }

    /** The token and its heads up to the root. */
    List<Integer> pathUp(int i) {
        List<Integer> path = new ArrayList<>();
        for (int at = i; at >= 0 && path.size() <= size(); at = head(at)) {
            path.add(at);
        }
        return path;
    }

    boolean isBelow(int i, int ancestor) {
        return pathUp(i).contains(ancestor);
    }
}
