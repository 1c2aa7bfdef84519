package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bilateral.article.Article;
import org.bilateral.article.Block;
import org.bilateral.article.BlockKind;
import org.bilateral.article.Dateline;
import org.bilateral.document.Span;
import org.bilateral.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Marks up an article: cheap things on every sentence, syntax only where the gate lets a sentence through. Immutable;
 * the models are shared by all threads.
 */
public final class Annotator {
    private static final int LONGEST_SENTENCE = 120;

    private final Tokenizer tokenizer = new Tokenizer();
    private final NameLexicon lexicon;
    private final ActorFinder actors;
    private final Gate gate;
    private final DateFinder dates;
    private final SyntaxParser parser;
    private final HeadlineVerbs headlines;

    private Annotator(Ontology ontology) {
        Supplier<SyntaxParser> loading = SyntaxParser.loading();
        lexicon = new NameLexicon(ontology, tokenizer);
        actors = new ActorFinder(lexicon);
        gate = new Gate(lexicon);
        headlines = new HeadlineVerbs(lexicon);
        dates = DateFinder.load();
        parser = loading.get();
    }

    /** Loads the models; takes a second or two. */
    public static Annotator load(Ontology ontology) {
        return new Annotator(ontology);
    }

    /** Forgets the sentences met before: who measures how long new texts take wants no help from the pass before. */
    public void forget() {
        parser.forget();
    }

    private record Draft(Span span, BlockKind kind, int paragraph, List<Token> tokens, Words words) {}

    /** Marks up an article that stands alone. */
    public AnnotatedArticle annotate(Article article) {
        return annotate(article, List.of());
    }

    /** Marks up an article that may name those people without introducing them. */
    public AnnotatedArticle annotate(Article article, List<Recalled> recalled) {
        List<Draft> drafts = drafts(article);
        Map<String, Integer> counts = count(findNames(drafts, Map.of()));
        Set<String> nearby = counts.keySet();
        List<List<ActorMention>> names = findNames(drafts, counts);
        ActorMention dateline = datelinePlace(article.dateline(), counts);
        String home = dateline == null ? mostFrequent(names) : dateline.codes().get(0);
        LocalDate published = article.publishedDate();
        DocumentPeople people = new DocumentPeople(lexicon);
        PersonFinder finder = new PersonFinder(lexicon, published);
        learnPeople(drafts, names, home, finder, people);
        List<KnownPerson> introduced = people.list();
        finder.recall(recalled, people);
        PersonMatcher matcher = matcher(drafts.stream().map(Draft::words).toList(), published, nearby, people, finder);
        List<List<ActorMention>> mentions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<ActorMention> found = matcher.match(drafts.get(i).words(), names.get(i));
            mentions.add(
                    drafts.get(i).kind() == BlockKind.TITLE
                            ? withoutCredit(drafts.get(i).words(), found)
                            : found);
        }
        return new AnnotatedArticle(article, sentences(drafts, mentions, published), dateline, introduced);
    }

    private PersonMatcher matcher(
            List<Words> sentences,
            LocalDate published,
            Set<String> nearby,
            DocumentPeople people,
            PersonFinder finder) {
        Map<String, String> telling = new HolderCandidates(lexicon, published, nearby).telling(sentences);
        Set<String> around = new HashSet<>(nearby);
        around.addAll(telling.values());
        HolderCandidates candidates = new HolderCandidates(lexicon, published, around);
        Set<String> near = telling.size() < 2 ? nearby : around;
        return new PersonMatcher(lexicon, people, finder, candidates, near, !telling.isEmpty());
    }

    /** "… sanctions (Canadian Press)": what stands in brackets at the end of a headline is the agency. */
    private static List<ActorMention> withoutCredit(Words words, List<ActorMention> mentions) {
        int bracket = words.texts().lastIndexOf("(");
        return bracket < 0
                ? mentions
                : mentions.stream().filter(m -> m.tokens().first() < bracket).toList();
    }

    /** First whom the text places itself, the body before the title; then those with an office only. */
    private void learnPeople(
            List<Draft> drafts,
            List<List<ActorMention>> names,
            String home,
            PersonFinder finder,
            DocumentPeople people) {
        for (boolean guess : List.of(false, true)) {
            for (boolean title : List.of(false, true)) {
                for (int i = 0; i < drafts.size(); i++) {
                    if (title == (drafts.get(i).kind() == BlockKind.TITLE)) {
                        String own = guess ? homeOf(names.get(i), home) : "";
                        finder.learn(drafts.get(i).words(), names.get(i), own, people);
                    }
                }
            }
        }
    }

    /** An office without a country belongs to the first state that its sentence names, else to the document's own. */
    private static String homeOf(List<ActorMention> names, String home) {
        return names.stream()
                .filter(m -> m.kind() == ActorMention.Kind.NAME || m.kind() == ActorMention.Kind.ADJECTIVE)
                .map(m -> m.codes().get(0))
                .findFirst()
                .orElse(home);
    }

    private List<Sentence> sentences(List<Draft> drafts, List<List<ActorMention>> mentions, LocalDate published) {
        boolean two = count(mentions).size() >= 2;
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean passes =
                    draft.tokens().size() <= LONGEST_SENTENCE && gate.passes(draft.words(), mentions.get(i), two);
            sentences.add(passes ? parsed(i, draft, mentions.get(i), published) : plain(i, draft, mentions.get(i)));
        }
        return sentences;
    }

    private Sentence parsed(int index, Draft draft, List<ActorMention> mentions, LocalDate published) {
        SyntaxParser.Tagged read = parser.tagged(draft.tokens());
        SyntaxParser.Tagged tagged =
                draft.kind() == BlockKind.TITLE ? read.mended(headlines.mended(read.tokens(), mentions)) : read;
        return new Sentence(
                index,
                draft.span(),
                draft.kind(),
                draft.paragraph(),
                tagged.tokens(),
                mentions,
                new Syntax(() -> parser.dependencies(tagged), () -> dates.find(tagged.tokens(), published)));
    }

    private static Sentence plain(int index, Draft draft, List<ActorMention> mentions) {
        return new Sentence(index, draft.span(), draft.kind(), draft.paragraph(), draft.tokens(), mentions, null);
    }

    private List<Draft> drafts(Article article) {
        List<Draft> drafts = new ArrayList<>();
        List<List<Token>> body = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int b = 0; b < blocks.size(); b++) {
            for (List<Token> raw : tokenizer.sentences(article.text(), withoutDateline(blocks.get(b), article))) {
                boolean title = blocks.get(b).kind() == BlockKind.TITLE;
                List<Token> tokens = title ? raw : LowerCaser.withoutShouting(lexicon, raw);
                drafts.add(draft(blocks.get(b).kind(), b, tokens));
                if (blocks.get(b).kind() == BlockKind.BODY) {
                    body.add(tokens);
                }
            }
        }
        LowerCaser lowerCaser = new LowerCaser(lexicon, body);
        drafts.replaceAll(d -> draft(
                d.kind(),
                d.paragraph(),
                d.kind() == BlockKind.TITLE
                        ? lowerCaser.lowered(d.tokens())
                        : lowerCaser.afterAbbreviations(d.tokens())));
        return drafts;
    }

    private static Draft draft(BlockKind kind, int paragraph, List<Token> tokens) {
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Draft(span, kind, paragraph, tokens, Words.of(tokens));
    }

    private static Span withoutDateline(Block block, Article article) {
        Dateline dateline = article.dateline();
        if (dateline == null
                || !block.span().contains(dateline.span())
                || dateline.span().end() >= block.span().end()) {
            return block.span();
        }
        return new Span(dateline.span().end(), block.span().end());
    }

    private List<List<ActorMention>> findNames(List<Draft> drafts, Map<String, Integer> nearby) {
        List<List<ActorMention>> names = new ArrayList<>();
        drafts.forEach(draft -> names.add(actors.find(draft.words(), nearby)));
        return names;
    }

    /** How often the document names each actor by more than a place. */
    private static Map<String, Integer> count(List<List<ActorMention>> mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.kind() != ActorMention.Kind.PLACE)
                .flatMap(m -> m.codes().stream())
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    private static String mostFrequent(List<List<ActorMention>> mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<ActorMention> sentence : mentions) {
            sentence.forEach(m -> counts.merge(m.codes().get(0), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private @Nullable ActorMention datelinePlace(@Nullable Dateline dateline, Map<String, Integer> nearby) {
        if (dateline == null || dateline.place().isEmpty()) {
            return null;
        }
        String place = dateline.place();
        List<Token> tokens = tokenizer.sentences(place, new Span(0, place.length())).stream()
                .flatMap(List::stream)
                .toList();
        List<ActorMention> found = actors.find(Words.of(tokens), nearby);
        return found.isEmpty() ? null : city(found);
    }

    /** "Kabul, Afghanistan": the city carries coordinates, the country decides between cities of one name. */
    private static ActorMention city(List<ActorMention> found) {
        Map<String, ActorMention> byCode = new HashMap<>();
        found.forEach(m -> byCode.putIfAbsent(m.codes().get(0), m));
        ActorMention first = found.get(0);
        ActorMention last = found.get(found.size() - 1);
        return last.kind() == ActorMention.Kind.NAME && !last.codes().equals(first.codes()) ? last : first;
    }
}
