package org.bilateral.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** CoreNLP as it comes, to measure ours against; it takes no part in coding. */
public final class CoreNlpAsItComes {
    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";
    private static final List<String> MODELS = List.of(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    private final StanfordCoreNLP pipeline;

    private CoreNlpAsItComes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Its default annotators, or nothing where the class path has no models for them: only a source tree does. */
    public static Optional<CoreNlpAsItComes> load() {
        boolean models = MODELS.stream()
                .allMatch(m -> CoreNlpAsItComes.class.getClassLoader().getResource(m) != null);
        return models ? Optional.of(new CoreNlpAsItComes()) : Optional.empty();
    }

    /** Which annotators run, the rest as CoreNLP has it by default. */
    public List<String> annotators() {
        return List.of(ANNOTATORS.split(",", -1));
    }

    /** Annotates a text; the number of its sentences. */
    public int sentences(String text) {
        return pipeline.processToCoreDocument(text).sentences().size();
    }
}
