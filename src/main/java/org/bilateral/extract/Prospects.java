package org.bilateral.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.article.BlockKind;

/**
 * Tells, without its syntax, of a sentence that it cannot tell an act: no rule's words stand in it, or there are no two
 * actors that its names and references could mean. Says "may" too often, never too seldom.
 *
 * <p>A new kind of slot or of reference that reaches beyond the sentence must be told to this class.
 */
final class Prospects {
    /** Conditions that are about words of the sentence; others may always hold. */
    private static final Set<String> ABOUT_WORDS = Set.of(
            "obj", "subj", "prt", "prep", "mod", "under", "comp", "of", "below", "via", "within", "aux", "may", "own",
            "word", "form", "case", "or");

    /** Conditions that want a word of one of these lists. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "modal", List.of("@obligation", "@obligation_verb"),
            "will", List.of("@future"),
            "signed", List.of("@sign"),
            "not", List.of("@not", "@no", "@fail"),
            "toinf", List.of("to"),
            "or", List.of("or"),
            "objpeople", List.of("@person_target"),
            "subjpeople", List.of("@person_target"),
            "objplace", List.of("@land"));

    /** Conditions that a name of one of these kinds fulfils as well. */
    private static final Map<String, Set<ActorMention.Kind>> NAMES = Map.of(
            "objpeople", Set.of(ActorMention.Kind.DEMONYM, ActorMention.Kind.PERSON, ActorMention.Kind.ADJECTIVE),
            "subjpeople", Set.of(ActorMention.Kind.DEMONYM, ActorMention.Kind.PERSON, ActorMention.Kind.ADJECTIVE),
            "objplace", Set.of(ActorMention.Kind.PLACE, ActorMention.Kind.REGION, ActorMention.Kind.CAPITAL));

    /** Slots that are filled from outside the sentence. */
    private static final Set<String> REACHING = Set.of("home", "dateline");

    private final RuleTable rules;
    private final WordLists lists;
    private final List<Rule> copulas;

    Prospects(RuleTable rules, WordLists lists) {
        this.rules = rules;
        this.lists = lists;
        copulas = rules.list().stream()
                .filter(r -> r.part().equals("copula") || r.part().equals("place"))
                .toList();
    }

    boolean mayTell(Sentence sentence, Discourse discourse) {
        Set<String> words = words(sentence);
        Actors actors = actors(sentence, words, discourse);
        List<Rule> candidates = new ArrayList<>();
        sentence.tokens().forEach(token -> addCandidates(sentence, token, candidates));
        words.forEach(word -> {
            if (word.indexOf('-') > 0) {
                candidates.addAll(rules.find("noun", word));
            }
        });
        copulas.forEach(rule -> {
            if (containsAny(rule.words(), words)) {
                candidates.add(rule);
            }
        });
        return candidates.stream().anyMatch(rule -> actors.suffice(rule) && mayHold(rule, sentence, words));
    }

    /** All that a rule's word may be compared with: base forms, words as written, and pairs joined by a sign. */
    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (int i = 2; i < sentence.tokens().size(); i++) {
            words.add(joined(sentence, i));
        }
        for (Token token : sentence.tokens()) {
            words.add(token.lemma());
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String joined(Sentence sentence, int i) {
        return (sentence.tokens().get(i - 2).text() + "-"
                        + sentence.tokens().get(i).text())
                .toLowerCase(Locale.ROOT);
    }

    private void addCandidates(Sentence sentence, Token token, List<Rule> candidates) {
        String tag = token.tag();
        if (tag.startsWith("NN")) {
            candidates.addAll(rules.find("noun", token.lemma()));
        }
        if (tag.startsWith("VB")) {
            candidates.addAll(rules.find("verb", token.lemma()));
        }
        if (tag.equals("MD")) {
            candidates.addAll(rules.find("modal", token.lemma()));
        }
        if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG")) {
            candidates.addAll(rules.find("adj", token.lemma()));
        }
        if (sentence.kind() == BlockKind.TITLE && tag.startsWith("NN")) {
            String word = token.text().toLowerCase(Locale.ROOT);
            candidates.addAll(rules.find("verb", token.lemma()));
            candidates.addAll(rules.find("verb", word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
        }
    }

    private boolean mayHold(Rule rule, Sentence sentence, Set<String> words) {
        for (Rule.Condition condition : rule.conditions()) {
            if (!condition.negated() && !mayHold(condition, sentence, words)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHold(Rule.Condition condition, Sentence sentence, Set<String> words) {
        String kind = condition.kind();
        if (ABOUT_WORDS.contains(kind) && !condition.words().isEmpty() && !containsAny(condition.words(), words)) {
            return false;
        }
        List<String> wanted = LISTS.getOrDefault(kind, List.of());
        Set<ActorMention.Kind> names = NAMES.getOrDefault(kind, Set.of());
        return wanted.isEmpty()
                || containsAny(wanted, words)
                || sentence.actors().stream().anyMatch(m -> names.contains(m.kind()));
    }

    private boolean containsAny(Iterable<String> wanted, Set<String> words) {
        for (String want : wanted) {
            boolean found = want.startsWith("@")
                    ? containsList(want.substring(1), words)
                    : words.contains(want) || want.contains("_") && words.containsAll(Arrays.asList(want.split("_")));
            if (found) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who may act in a sentence.
     *
     * @param codes actors that its names and its references to people may mean
     * @param anybody whether it has a reference that may mean anybody named before, so that there are two
     * @param partner whether it may answer what was told before
     * @param provoked whether force was told just before, which one may answer
     * @param authority whether it speaks of police, a court or an army, which may be named before
     */
    private record Actors(Set<String> codes, boolean anybody, boolean partner, boolean authority, boolean provoked) {
        boolean suffice(Rule rule) {
            return anybody
                    || codes.size() > 1
                    || partner && rule.part().equals("verb")
                    || provoked && rule.has("reply")
                    || authority
                            && rule.source().stream().anyMatch(s -> s.place().equals("authority"))
                    || reachesBeyond(rule.source())
                    || reachesBeyond(rule.target());
        }

        private static boolean reachesBeyond(List<Slot> slots) {
            return slots.stream()
                    .anyMatch(s -> REACHING.contains(s.place()) || s.place().startsWith("="));
        }
    }

    private Actors actors(Sentence sentence, Set<String> words, Discourse discourse) {
        Set<String> codes = new HashSet<>();
        sentence.actors().forEach(m -> codes.addAll(m.codes()));
        boolean anybody = containsList("both", words) && containsList("pair_noun", words);
        for (Token token : sentence.tokens()) {
            if (isPerson(token)) {
                discourse.lastPerson().forEach(p -> codes.add(p.code()));
            } else {
                anybody |= ReferenceWords.isPronoun(token, lists)
                        || words.contains("the") && ReferenceWords.isCountry(token, lists);
            }
            if (lists.has("office_noun", token.lemma())) {
                discourse.lastPersonWith(token.lemma()).forEach(p -> codes.add(p.code()));
            }
        }
        boolean answer = !discourse.lonePartner(codes).isEmpty()
                || containsList("answered", words)
                        && codes.stream()
                                .anyMatch(c -> !discourse.lastDoerTowards(c).isEmpty());
        boolean anybodyElse = anybody && discourse.namesTwo(codes);
        boolean provoked = !discourse.lastForce().isEmpty();
        return new Actors(codes, anybodyElse, answer, containsList("authority", words), provoked);
    }

    /** "he" is the last person named, here or before; "him" may be the last subject too. */
    private boolean isPerson(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return lists.has("personal", word) && !lists.has("object_pronoun", word) && !lists.has("first_person", word);
    }

    private boolean containsList(String list, Set<String> words) {
        return !Collections.disjoint(lists.words(list), words);
    }
}
