package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Dependencies;
import org.bilateral.annotate.Sentence;
import org.bilateral.article.BlockKind;
import org.bilateral.encode.PairReader;
import org.bilateral.ontology.Ontology;

/** Codes an annotated article: who did what to whom. Immutable and safe for use by several threads. */
public final class Extractor {
    /** What is hardly more often right than wrong is not worth a row. */
    private static final double LEAST_CONFIDENCE = 0.45;

    private final WordLists lists;
    private final RuleTable rules;
    private final ContextFinder contexts = ContextFinder.load();
    private final Prospects prospects;
    private final Confidence confidence;
    private final Function<NamedPairs, Readings> reader;

    private Extractor(Ontology ontology, Function<NamedPairs, Readings> reader, Confidence confidence) {
        this.reader = reader;
        this.confidence = confidence;
        lists = WordLists.load(ontology);
        rules = RuleTable.load(lists);
        prospects = new Prospects(rules, lists);
    }

    /**
     * Loads the rules and the encoder that reads after them.
     *
     * @throws org.bilateral.document.ResourceException if a rule table is bad or the encoder does not run here
     */
    public static Extractor load(Ontology ontology) {
        return load(ontology, LearntConfidence.load());
    }

    static Extractor load(Ontology ontology, Confidence confidence) {
        PairReader reader = PairReader.load();
        return new Extractor(ontology, named -> Readings.of(named, reader, ontology), confidence);
    }

    /** Codes by rules, and shows to somebody the pairs that the encoder would read. */
    static Extractor load(Ontology ontology, Consumer<NamedPairs> watcher) {
        return new Extractor(
                ontology,
                named -> {
                    watcher.accept(named);
                    return Readings.none();
                },
                LearntConfidence.load());
    }

    /**
     * Loads the rules to code by them alone.
     *
     * @throws org.bilateral.document.ResourceException if a rule table is bad
     */
    public static Extractor loadRules(Ontology ontology) {
        return new Extractor(ontology, named -> Readings.none(), LearntConfidence.load());
    }

    RuleTable rules() {
        return rules;
    }

    /** The interactions that the article tells, in the order of its text. */
    public CodedArticle extract(AnnotatedArticle article) {
        Discourse discourse = new Discourse(lists);
        List<InteractionMention> mentions = new ArrayList<>();
        if (article.sentences().size() > 1 && article.sentences().get(0).kind() == BlockKind.TITLE) {
            discourse.expect(article.sentences().get(1));
        }
        for (Sentence sentence : article.sentences()) {
            if (!sentence.hasSyntax()) {
                discourse.observe(sentence);
            } else if (prospects.mayTell(sentence, discourse, article.dateline())) {
                mentions.addAll(code(article, grammar(sentence), discourse));
            } else {
                discourse.observe(sentence, () -> grammar(sentence));
            }
        }
        List<PersonMention> people = article.people().stream()
                .map(p -> new PersonMention(p.name(), p.actorCode(), p.office()))
                .toList();
        return new CodedArticle(article.article(), DocumentMerger.merge(mentions, titleEnd(article)), people);
    }

    private Grammar grammar(Sentence sentence) {
        Dependencies dependencies = Objects.requireNonNull(sentence.dependencies());
        return new Grammar(sentence, ParseRepair.repair(sentence, dependencies, lists), lists);
    }

    private static int titleEnd(AnnotatedArticle article) {
        return article.sentences().stream()
                .filter(s -> s.kind() == BlockKind.TITLE)
                .mapToInt(s -> s.span().end())
                .max()
                .orElse(0);
    }

    /** A word of sport outside the names, or two that might be: the Arab League plays no games, talks have final rounds. */
    private boolean isSport(Sentence sentence) {
        Set<String> doubtful = new HashSet<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int token = i;
            String lemma = sentence.tokens().get(i).lemma();
            if (sentence.actors().stream().anyMatch(m -> m.tokens().contains(token))) {
                continue;
            }
            if (lists.has("sport", lemma)) {
                return true;
            }
            if (lists.has("perhaps_sport", lemma)) {
                doubtful.add(lemma);
            }
        }
        return doubtful.size() > 1;
    }

    private List<InteractionMention> code(AnnotatedArticle article, Grammar grammar, Discourse discourse) {
        PartyFinder parties = new PartyFinder(grammar, lists, discourse);
        List<InteractionMention> mentions = new ArrayList<>();
        boolean sport = isSport(grammar.sentence());
        Readings readings = sport ? Readings.none() : reader.apply(NamedPairs.of(grammar, parties));
        SentenceCoder coder = new SentenceCoder(article, grammar, lists, contexts, confidence, readings);
        VenueFinder venues = new VenueFinder(grammar, lists, parties, article);
        List<Act> acts = new ActFinder(grammar, lists, rules, parties, discourse, venues).find();
        List<Act> all = new ArrayList<>(acts);
        all.addAll(new SecondReader(grammar, lists, readings).beyond(acts));
        for (Act act : all) {
            if (!sport || act.isOfficial()) {
                coder.code(act).stream()
                        .filter(m -> m.confidence() >= LEAST_CONFIDENCE)
                        .forEach(mentions::add);
            }
        }
        discourse.observe(grammar.sentence(), () -> grammar);
        discourse.observe(acts);
        return mentions;
    }
}
