package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.document.Span;
import org.junit.jupiter.api.Test;

final class SentenceTaggerTest {
    private static final Path STORIES = Path.of("../shared/data/text/unlabelled-stories.jsonl");
    private static final int STORIES_READ = 40;

    private final MaxentTagger model =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    private final SentenceTagger tagger = SentenceTagger.of(model, SentenceTagger.learn(model));

    @Test
    void tagsAsCoreNlpDoes() {
        String text =
                "Norway's Zyxwvian envoy, 43, re-met Mr. Q'orqu at 5 p.m.; \"I'd say no,\" she told BBC4 -- twice. "
                        + "Stop! The minister who had flown in on Tuesday left for Oslo-based talks worth $3.5m. Colour it red.";

        assertThat(differing(sentences(text))).isEmpty();
    }

    @Test
    void tagsShortestSentences() {
        assertThat(differing(List.of(List.of("Go"), List.of("Go", "home"), List.of("."), List.of("Go", "home", "."))))
                .isEmpty();
    }

    @Test
    void tagsWholeStoriesAsCoreNlpDoes() throws IOException {
        assumeThat(STORIES).as("../shared is absent: no stories to tag").exists();
        List<List<String>> sentences = new ArrayList<>();
        try (Stream<String> lines = Files.lines(STORIES)) {
            lines.limit(STORIES_READ).forEach(line -> sentences.addAll(sentences(line)));
        }

        assertThat(differing(sentences)).isEmpty();
    }

    private List<List<String>> differing(List<List<String>> sentences) {
        return sentences.stream()
                .filter(words -> !tagger.tags(words).equals(reference(words)))
                .toList();
    }

    private List<String> reference(List<String> words) {
        return model.tagSentence(words.stream().map(Word::new).toList()).stream()
                .map(TaggedWord::tag)
                .toList();
    }

    private static List<List<String>> sentences(String text) {
        return new Tokenizer()
                .sentences(text, new Span(0, text.length())).stream()
                        .map(tokens -> tokens.stream().map(Token::text).toList())
                        .toList();
    }
}
