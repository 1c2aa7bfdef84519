package org.bilateral.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP as it comes, to measure ours against; it takes no part in coding. */
public final class CoreNlpAsItComes {
    private static final String ALL = "tokenize,pos,lemma,ner,depparse";
    private static final String NAMES_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String WITHOUT_NAMES = "tokenize,pos,lemma,depparse";

    private final String annotators;
    private final StanfordCoreNLP pipeline;

    private CoreNlpAsItComes(String annotators) {
        this.annotators = annotators;
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Its default annotators, so far as the class path has their models: the distribution has none for names. */
    public static CoreNlpAsItComes load() {
        boolean names = CoreNlpAsItComes.class.getClassLoader().getResource(NAMES_MODEL) != null;
        return new CoreNlpAsItComes(names ? ALL : WITHOUT_NAMES);
    }

    /** Which annotators run, the rest as CoreNLP has it by default. */
    public List<String> annotators() {
        return List.of(annotators.split(",", -1));
    }

    /** Annotates a text; the number of its sentences. */
    public int sentences(String text) {
        return pipeline.processToCoreDocument(text).sentences().size();
    }
}
