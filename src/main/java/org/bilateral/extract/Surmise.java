package org.bilateral.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom the references of a sentence may mean: at least all whom {@link ReferenceResolver} and {@link NounResolver} can
 * find in what the sentences before have said. A sentence that names nobody is not parsed for it: its subject is taken to be whoever its own
 * references may mean, or nobody.
 */
final class Surmise {
    /** Sentences before are asked about theirs in turn; beyond that, anybody named may be meant. */
    private static final int DEEPEST = 60;

    private final WordLists lists;
    private final List<Recollection> sentences;
    private final IntPredicate settle;
    private int depth;

    /** @param settle finds the subjects of a sentence that names somebody, and tells whether it could */
    Surmise(WordLists lists, List<Recollection> sentences, IntPredicate settle) {
        this.lists = lists;
        this.sentences = sentences;
        this.settle = settle;
    }

    /** Codes of all whom the words of a sentence may mean that follows so many others. */
    Set<String> meant(Wording wording, int end) {
        Set<String> codes = new HashSet<>();
        if (depth >= DEEPEST) {
            sentences.subList(0, end).forEach(s -> codes.addAll(s.codes()));
            return codes;
        }
        depth++;
        References references = new References(wording, lists);
        Discourse before = new Discourse(lists, sentences, end);
        references.inNames(before).forEach(p -> codes.add(p.code()));
        for (References.Kind kind : references.kinds()) {
            addLast(kind, end, codes);
        }
        depth--;
        return codes;
    }

    private void addLast(References.Kind kind, int end, Set<String> codes) {
        boolean sure = switch (kind) {
            case SUBJECT -> addLast(s -> true, Recollection::subject, end, codes);
            case GROUP -> addLast(Recollection::mayJoin, Recollection::group, end, codes);
            case SPEAKER -> addLast(Recollection::maySpeak, Recollection::speaker, end, codes);
            case PAIR -> addLast(s -> s.mayJoin() || s.pair() != null, Recollection::pair, end, codes);
        };
        if (!sure && (kind == References.Kind.GROUP || kind == References.Kind.SPEAKER)) {
            addLast(References.Kind.SUBJECT, end, codes);
        }
    }

    /** Whether nobody before the last one added may be the last. */
    private boolean addLast(
            Predicate<Recollection> may,
            Function<Recollection, @Nullable List<Party>> what,
            int end,
            Set<String> codes) {
        for (int i = end - 1; i >= Math.max(0, end - Discourse.FARTHEST); i--) {
            Recollection sentence = sentences.get(i);
            if (may.test(sentence)) {
                if (settle.test(i)) {
                    List<Party> parties = what.apply(sentence);
                    if (parties != null) {
                        parties.forEach(p -> codes.add(p.code()));
                        return true;
                    }
                } else {
                    codes.addAll(sentence.codes());
                    codes.addAll(meant(i));
                }
            }
        }
        return false;
    }

    private Set<String> meant(int index) {
        Recollection sentence = sentences.get(index);
        Set<String> codes = sentence.meant();
        if (codes == null) {
            codes = meant(new Wording(sentence.sentence(), lists), index);
            sentence.mean(codes);
        }
        return codes;
    }
}
