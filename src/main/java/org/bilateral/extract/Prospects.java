package org.bilateral.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.article.BlockKind;
import org.jspecify.annotations.Nullable;

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
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("modal", List.of("@obligation", "@obligation_verb")),
            Map.entry("will", List.of("@future")),
            Map.entry("signed", List.of("@sign")),
            Map.entry("not", List.of("@not", "@no", "@fail")),
            Map.entry("toinf", List.of("to")),
            Map.entry("or", List.of("or")),
            Map.entry("may", List.of("@may")),
            Map.entry("own", List.of("@modal_or_future")),
            Map.entry("objpeople", List.of("@person_target")),
            Map.entry("subjpeople", List.of("@person_target")),
            Map.entry("objplace", List.of("@land")));

    /** Conditions that a name of one of these kinds fulfils as well. */
    private static final Map<String, Set<ActorMention.Kind>> NAMES = Map.of(
            "objpeople", Set.of(ActorMention.Kind.DEMONYM, ActorMention.Kind.PERSON, ActorMention.Kind.ADJECTIVE),
            "subjpeople", Set.of(ActorMention.Kind.DEMONYM, ActorMention.Kind.PERSON, ActorMention.Kind.ADJECTIVE),
            "objplace", Set.of(ActorMention.Kind.PLACE, ActorMention.Kind.REGION, ActorMention.Kind.CAPITAL));

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

    /** @param dateline the place of the article's dateline, or null */
    boolean mayTell(Sentence sentence, Discourse discourse, @Nullable ActorMention dateline) {
        Wording wording = new Wording(sentence, lists);
        PossibleActors actors = new PossibleActors(wording, lists, discourse, dateline);
        List<Rule> rules = candidates(wording).stream()
                .filter(rule -> mayHold(rule, wording))
                .toList();
        return rules.stream().anyMatch(actors::suffice) || rules.stream().anyMatch(actors::sufficeWithReferences);
    }

    private Set<Rule> candidates(Wording wording) {
        Set<Rule> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        Sentence sentence = wording.sentence();
        boolean modal = sentence.tokens().stream().anyMatch(token -> token.tag().equals("MD"));
        sentence.tokens().forEach(token -> addCandidates(sentence, token, modal, candidates));
        wording.words().forEach(word -> {
            if (word.indexOf('-') > 0) {
                candidates.addAll(rules.find("noun", word));
            }
        });
        copulas.forEach(rule -> {
            if (wording.hasAny(rule.words())) {
                candidates.add(rule);
            }
        });
        return candidates;
    }

    /** @param modal whether "would" or the like stands in the sentence: nouns after it may be verbs */
    private void addCandidates(Sentence sentence, Token token, boolean modal, Set<Rule> candidates) {
        String tag = token.tag();
        if (tag.startsWith("NN")) {
            candidates.addAll(rules.find("noun", token.lemma()));
            if (modal) {
                candidates.addAll(rules.find("verb", token.lemma()));
            }
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

    private static boolean mayHold(Rule rule, Wording wording) {
        for (Rule.Condition condition : rule.conditions()) {
            if (!condition.negated() && !mayHold(condition, wording)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(Rule.Condition condition, Wording wording) {
        String kind = condition.kind();
        if (ABOUT_WORDS.contains(kind) && !condition.words().isEmpty() && !wording.hasAny(condition.words())) {
            return false;
        }
        List<String> wanted = LISTS.getOrDefault(kind, List.of());
        Set<ActorMention.Kind> names = NAMES.getOrDefault(kind, Set.of());
        return wanted.isEmpty()
                || wording.hasAny(wanted)
                || wording.sentence().actors().stream().anyMatch(m -> names.contains(m.kind()));
    }
}
