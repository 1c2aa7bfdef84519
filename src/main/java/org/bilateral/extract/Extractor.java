package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.ontology.Ontology;

/** Codes an annotated article: who did what to whom. Immutable and safe for use by several threads. */
public final class Extractor {
    private final WordLists lists;
    private final RuleTable rules;
    private final ContextFinder contexts = ContextFinder.load();

    private Extractor(WordLists lists, RuleTable rules) {
        this.lists = lists;
        this.rules = rules;
    }

    /**
     * Loads the rules.
     *
     * @throws org.bilateral.document.ResourceException if a rule table is bad
     */
    public static Extractor load(Ontology ontology) {
        WordLists lists = WordLists.load(ontology);
        return new Extractor(lists, RuleTable.load(lists));
    }

    RuleTable rules() {
        return rules;
    }

    /** The interactions that the article tells, in the order of its text. */
    public CodedArticle extract(AnnotatedArticle article) {
        Discourse discourse = new Discourse();
        List<InteractionMention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Dependencies dependencies = sentence.dependencies();
            if (dependencies == null) {
                discourse.observe(sentence);
            } else {
                mentions.addAll(code(
                        article, new Grammar(sentence, ParseRepair.repair(sentence, dependencies), lists), discourse));
            }
        }
        List<PersonMention> people = article.people().stream()
                .map(p -> new PersonMention(p.name(), p.actorCode(), p.office()))
                .toList();
        return new CodedArticle(article.article(), DocumentMerger.merge(mentions), people);
    }

    /** Whether a word of sport stands outside the names: the Arab League plays no games. */
    private boolean isSport(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int token = i;
            if (lists.has("sport", sentence.tokens().get(i).lemma())
                    && sentence.actors().stream().noneMatch(m -> m.tokens().contains(token))) {
                return true;
            }
        }
        return false;
    }

    private List<InteractionMention> code(AnnotatedArticle article, Grammar grammar, Discourse discourse) {
        PartyFinder parties = new PartyFinder(grammar, lists, discourse);
        SentenceCoder coder = new SentenceCoder(article, grammar, lists, contexts);
        List<InteractionMention> mentions = new ArrayList<>();
        boolean sport = isSport(grammar.sentence());
        for (Act act : new ActFinder(grammar, lists, rules, parties, discourse).find()) {
            if (!sport || act.isOfficial()) {
                mentions.addAll(coder.code(act));
            }
        }
        discourse.observe(grammar, parties, lists);
        return mentions;
    }
}
