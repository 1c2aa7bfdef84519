package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;

/** The words of one sentence and the arcs between them. */
final class SyntaxTree {
    private static final Set<String> CLAUSE =
            Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "csubj");

    private final Sentence sentence;
    private final Dependencies dependencies;
    private final List<List<Integer>> children = new ArrayList<>();

    SyntaxTree(Sentence sentence, Dependencies dependencies) {
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
        String word = token(i).text().toLowerCase(Locale.ROOT);
        boolean hyphen = i > 1 && token(i - 1).text().equals("-");
        return hyphen ? token(i - 2).text().toLowerCase(Locale.ROOT) + "-" + word : word;
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

    /** Whether the token is part of an expression of time. */
    boolean isDate(int token) {
        return sentence.dates().stream().anyMatch(d -> d.tokens().contains(token));
    }

    boolean isInfinitive(int verb) {
        return children(verb, "mark").stream().anyMatch(c -> lemma(c).equals("to"));
    }

    /** The preposition before a noun, in lower case; of several the words joined by {@code _}; empty if none. */
    String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (int c : children(noun, "case")) {
            words.append(words.isEmpty() ? "" : "_").append(token(c).text().toLowerCase(Locale.ROOT));
            for (int fixed : children(c, "fixed")) {
                words.append('_').append(token(fixed).text().toLowerCase(Locale.ROOT));
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
