package org.bilateral.extract;

import java.util.List;
import java.util.Locale;

/** Tells whether a word or a phrase is one of those that a condition of a rule names. */
final class WordMatcher {
    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;

    WordMatcher(Grammar grammar, WordLists lists, PartyFinder parties) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
    }

    /** Whether the token is one of the words, by lemma, form or with what hyphens join to it; {@code @list} is a list. */
    boolean matches(int token, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String lemma = grammar.lemma(token);
        String text = grammar.token(token).text().toLowerCase(Locale.ROOT);
        String joined = grammar.joined(token);
        for (String word : words) {
            if (word.equals(joined) || word.startsWith("@") && lists.has(word.substring(1), joined)) {
                return true;
            }
            boolean listed =
                    word.startsWith("@") && (lists.has(word.substring(1), lemma) || lists.has(word.substring(1), text));
            if (listed || word.equals(lemma) || word.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The head of the phrase, those joined to it, or what a transparent head is "of". */
    boolean phraseMatches(int head, List<String> words) {
        for (int h : grammar.conjuncts(head)) {
            if (matches(h, words) || hasTitle(h, words)) {
                return true;
            }
            for (int c : grammar.children(h, "nmod")) {
                if (grammar.preposition(c).equals("of") && matches(c, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the former minister Ana Reyes": a name is what stands before it. */
    private boolean hasTitle(int name, List<String> words) {
        return grammar.tag(name).startsWith("NNP")
                && grammar.children(name, "compound").stream()
                        .filter(c -> lists.has("office_noun", grammar.lemma(c)) || lists.has("envoy", grammar.lemma(c)))
                        .anyMatch(c -> matches(c, words));
    }

    /** Whether the phrase stands for people: its head, those joined to it, or what it is a number of. */
    boolean arePeople(int head) {
        return phraseMatches(head, List.of("@person_target"))
                || grammar.conjuncts(head).stream().anyMatch(this::isPeople)
                || lists.has("transparent", grammar.lemma(head))
                        && grammar.children(head, "nmod").stream().anyMatch(this::isPeople);
    }

    /** Persons or citizens: "two British nurses", "three Israelis", "an Iranian". */
    boolean isPeople(int noun) {
        boolean named = parties.mentionAt(noun)
                .filter(m -> switch (m.kind()) {
                    case DEMONYM, PERSON, ADJECTIVE -> m.tokens().end() - 1 == noun;
                    default -> false;
                })
                .isPresent();
        return named || lists.has("person_target", grammar.lemma(noun));
    }

    /** Land, or a name of a city or region. */
    boolean isPlace(int noun) {
        return lists.has("land", grammar.lemma(noun))
                || parties.mentionAt(noun)
                        .filter(m -> switch (m.kind()) {
                            case PLACE, REGION, CAPITAL -> true;
                            default -> false;
                        })
                        .isPresent();
    }
}
