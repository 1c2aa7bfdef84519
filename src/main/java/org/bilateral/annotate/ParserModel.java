package org.bilateral.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.document.ResourceException;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP's neural parser learned: ids of words, tags and relations (in this order, from 0), and the weights.
 */
final class ParserModel {
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int firstRelation;
    private final float[] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;

    private ParserModel(ParserModelInput file) throws IOException {
        int wordCount = file.header("dict");
        int tagCount = file.header("pos");
        int relationCount = file.header("label");
        int width = file.header("embeddingSize");
        int hidden = file.header("hiddenSize");
        int inputs = file.header("numTokens");
        file.header("preComputed");
        firstRelation = wordCount + tagCount;
        embeddings = new float[(firstRelation + relationCount) * width];
        words = ids(file.names(wordCount, embeddings, 0, width), 0);
        tags = ids(file.names(tagCount, embeddings, wordCount, width), wordCount);
        relations = List.copyOf(file.names(relationCount, embeddings, firstRelation, width));
        inputWeights = rows(file, inputs * width, hidden);
        bias = numbers(file, hidden);
        outputWeights = rows(file, hidden, 2 * relationCount - 1);
    }

    /** @throws ResourceException if the class path lacks the model */
    static ParserModel load(String resource) {
        try (@Nullable InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new ResourceException(resource + " is not on the class path");
            }
            try (ParserModelFile file = new ParserModelFile(in)) {
                return new ParserModel(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads what is open. */
    static ParserModel read(ParserModelInput file) throws IOException {
        return new ParserModel(file);
    }

    private static Map<String, Integer> ids(List<String> names, int first) {
        Map<String, Integer> ids = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            ids.put(names.get(i), first + i);
        }
        return ids;
    }

    private static float[][] rows(ParserModelInput file, int count, int length) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(file, length);
        }
        return rows;
    }

    private static float[] numbers(ParserModelInput file, int count) throws IOException {
        float[] numbers = new float[count];
        file.numbers(numbers, 0, count);
        return numbers;
    }

    int word(String word) {
        Integer id = words.get(word);
        return id == null ? known(words, UNKNOWN) : id;
    }

    int tag(String tag) {
        Integer id = tags.get(tag);
        return id == null ? known(tags, UNKNOWN) : id;
    }

    /** Id of each known word. */
    Map<String, Integer> words() {
        return words;
    }

    /** Id of each tag. */
    Map<String, Integer> tags() {
        return tags;
    }

    /** The relations by id less {@code firstRelation}; the first stands for "none", the second is the root. */
    List<String> relations() {
        return relations;
    }

    /** Id of the first relation. */
    int firstRelation() {
        return firstRelation;
    }

    /** Row of each id, one after the other. */
    float[] embeddings() {
        return embeddings;
    }

    /** Row of hidden cells for each number of the input; each an array, since only so the compiler uses vectors. */
    float[][] inputWeights() {
        return inputWeights;
    }

    /** Of each hidden cell. */
    float[] bias() {
        return bias;
    }

    /** Row of transitions for each hidden cell. */
    float[][] outputWeights() {
        return outputWeights;
    }

    int hidden() {
        return bias.length;
    }

    private static int known(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the parser's model has no " + name);
        }
        return id;
    }
}
