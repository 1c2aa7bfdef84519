package org.bilateral.extract;

import java.util.Optional;

/** Finds who says so: the subject of the verb of saying above an act, or beside it. */
final class Attribution {
    private static final int LONGEST = 80;

    private final Grammar grammar;
    private final WordLists lists;

    Attribution(Grammar grammar, WordLists lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    /** The words that name the speaker; empty when the paper itself tells the act or the act is the speaker's own. */
    String find(int trigger) {
        for (int i : grammar.pathUp(trigger)) {
            if (i != trigger && lists.has("say", grammar.lemma(i)) && grammar.isVerb(i)) {
                Optional<Integer> subject = grammar.ownSubject(i).filter(s -> !grammar.isBelow(trigger, s));
                if (subject.isPresent()) {
                    return words(subject.get());
                }
            }
        }
        for (int c : grammar.children(trigger, "parataxis")) {
            Optional<Integer> subject = lists.has("say", grammar.lemma(c)) ? grammar.ownSubject(c) : Optional.empty();
            if (subject.isPresent()) {
                return words(subject.get());
            }
        }
        return "";
    }

    private String words(int head) {
        StringBuilder words = new StringBuilder();
        for (int i : grammar.phrase(head)) {
            words.append(words.isEmpty() ? "" : " ").append(grammar.token(i).text());
        }
        String text = words.toString().replace(" 's", "'s").replace(" ,", ",");
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST));
    }
}
