package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.document.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PreparedTaggerTest {
    private static final Path STORIES = Path.of("../shared/data/text/unlabelled-stories.jsonl");
    private static final int STORIES_READ = 40;

    private static byte[] file = new byte[0];
    private static MaxentTagger original = new MaxentTagger(PreparedModels.ORIGINAL_TAGGER);
    private static MaxentTagger prepared = original;

    @BeforeAll
    static void prepare() throws IOException {
        file = write();
        prepared = PreparedTagger.read(new ByteArrayInputStream(file));
    }

    private static byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PreparedTagger.write(PreparedModels.ORIGINAL_TAGGER, bytes);
        return bytes.toByteArray();
    }

    @Test
    void isTheSameFileEachTime() throws IOException {
        assertThat(write()).isEqualTo(file);
    }

    @Test
    void tagsWordsThatNobodyHasSeen() {
        String text = "The Zyxwvian envoy re-blorged 43 quonkish treaties; Kadlecek's Gianandrea frobbed Ærøskøbing.";

        assertThat(differing(List.of(List.of(text.split(" ", -1))))).isEmpty();
    }

    @Test
    void tagsWholeStoriesAsTheOriginalDoes() throws IOException {
        assumeThat(STORIES).as("../shared is absent: no stories to tag").exists();
        List<List<String>> sentences = new ArrayList<>();
        try (Stream<String> lines = Files.lines(STORIES)) {
            lines.limit(STORIES_READ)
                    .forEach(line -> new Tokenizer()
                            .sentences(line, new Span(0, line.length()))
                            .forEach(tokens -> sentences.add(
                                    tokens.stream().map(Token::text).toList())));
        }

        assertThat(differing(sentences)).isEmpty();
    }

    private static List<List<String>> differing(List<List<String>> sentences) {
        return sentences.stream()
                .filter(words -> !tags(prepared, words).equals(tags(original, words)))
                .toList();
    }

    private static List<String> tags(MaxentTagger tagger, List<String> words) {
        return tagger.tagSentence(words.stream().map(Word::new).toList()).stream()
                .map(word -> word.tag())
                .toList();
    }
}
