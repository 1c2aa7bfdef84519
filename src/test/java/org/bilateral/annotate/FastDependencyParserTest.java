package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilateral.document.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares with CoreNLP's own run of the model, token by token, and prints the rates of both. */
@Tag("slow")
final class FastDependencyParserTest {
    private static final Path STORIES = Path.of("../shared/data/text/unlabelled-stories.jsonl");
    private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final int MOST_SENTENCES = Integer.getInteger("sentences", 2_200);

    private final MaxentTagger tagger =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    @Test
    void agreesWithCoreNlp() throws IOException {
        assumeThat(STORIES).as("../shared is absent: no stories to parse").exists();
        long start = cpu();
        List<List<Token>> sentences = sentences();
        report("tokenizer", sentences.size(), start);
        start = cpu();
        List<List<TaggedWord>> tagged = sentences.stream().map(this::tag).toList();
        report("tagger", sentences.size(), start);
        DependencyParser reference =
                DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        start = cpu();
        FastDependencyParser fast = FastDependencyParser.of(PreparedModels.parser());
        report("loading the model", 1, start);
        start = cpu();
        List<Dependencies> expected =
                tagged.stream().map(words -> reference(reference, words)).toList();
        report("CoreNLP's parser", sentences.size(), start);
        start = cpu();
        List<Dependencies> actual =
                tagged.stream().map(words -> parse(fast, words)).toList();
        report("our parser", sentences.size(), start);
        start = cpu();
        tagged.forEach(words -> parse(fast, words));
        report("our parser, warm", sentences.size(), start);
        assertThat(agreement(expected, actual)).isGreaterThan(0.995);
    }

    private static double agreement(List<Dependencies> expected, List<Dependencies> actual) {
        int same = 0;
        int all = 0;
        for (int i = 0; i < expected.size(); i++) {
            for (int token = 0; token < expected.get(i).size(); token++) {
                boolean head = expected.get(i).head(token) == actual.get(i).head(token);
                boolean relation =
                        expected.get(i).relation(token).equals(actual.get(i).relation(token));
                same += head && relation ? 1 : 0;
                all++;
            }
        }
        System.out.printf("RATE %d of %d tokens have the same head and relation%n", same, all);
        return same / (double) all;
    }

    private static void report(String what, int count, long start) {
        double seconds = (cpu() - start) / 1e9;
        System.out.printf("RATE %s: %d in %.2f s, %.0f/s%n", what, count, seconds, count / seconds);
    }

    /** Time of the processor, not of the clock: the machine may be busy with other things. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private List<TaggedWord> tag(List<Token> tokens) {
        return tagger.tagSentence(
                tokens.stream().map(token -> new Word(token.text())).toList());
    }

    private static Dependencies parse(FastDependencyParser parser, List<TaggedWord> words) {
        return parser.parse(
                words.stream().map(TaggedWord::word).toList(),
                words.stream().map(TaggedWord::tag).toList());
    }

    private static Dependencies reference(DependencyParser parser, List<TaggedWord> words) {
        Integer[] heads = new Integer[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency arc : parser.predict(words).typedDependencies()) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        return new Dependencies(List.of(heads), List.of(relations));
    }

    private static List<List<Token>> sentences() throws IOException {
        List<List<Token>> sentences = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer();
        try (Stream<String> lines = Files.lines(STORIES)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher text = TEXT.matcher(line);
                if (text.find() && sentences.size() < MOST_SENTENCES) {
                    String story = text.group(1).replace("\\n", " ").replace("\\\"", "\"");
                    sentences.addAll(tokenizer.sentences(story, new Span(0, story.length())));
                }
            }
        }
        return sentences;
    }
}
