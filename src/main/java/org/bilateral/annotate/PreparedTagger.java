package org.bilateral.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Properties;

/**
 * CoreNLP's tagger as the build prepares it: in CoreNLP's own format, but with {@link WordClusters} in the place of the
 * hash map of half a million words, which was most of what reading it took.
 */
final class PreparedTagger {
    private PreparedTagger() {}

    static MaxentTagger read(InputStream in) {
        return new MaxentTagger(in, new Properties(), false); // true would say so in a log, and start the logging
    }

    /** Writes a tagger of CoreNLP's to be read by this class. */
    static void write(String resource, OutputStream target) throws IOException {
        Copy tagger = new Copy(resource);
        try {
            tagger.pack();
        } catch (ReflectiveOperationException e) {
            throw new IOException("another version of CoreNLP: its tagger keeps its word clusters elsewhere", e);
        }
        DataOutputStream out = new DataOutputStream(target);
        tagger.saveModel(out);
        out.flush();
    }

    private static final class Copy extends MaxentTagger {
        Copy(String resource) {
            super(resource, new Properties(), false);
        }

        @Override
        protected void saveModel(DataOutputStream out) throws IOException {
            super.saveModel(out);
        }

        /** CoreNLP has no door to what it keeps; this is done in the build only. */
        void pack() throws ReflectiveOperationException {
            Object rare = value(this, MaxentTagger.class, "extractorsRare");
            for (Object extractor : (Object[]) value(rare, rare.getClass(), "v")) {
                if (extractor.getClass().getSimpleName().startsWith("ExtractorDistsim")) {
                    pack(value(extractor, extractor.getClass(), "lexicon"));
                }
            }
        }

        private static void pack(Object lexicon) throws ReflectiveOperationException {
            if (value(lexicon, lexicon.getClass(), "lexicon") instanceof Map<?, ?> map
                    && !(map instanceof WordClusters)) {
                @SuppressWarnings("unchecked")
                Map<String, String> words = (Map<String, String>) map;
                field(lexicon.getClass(), "lexicon").set(lexicon, WordClusters.of(words));
            }
        }

        private static Object value(Object owner, Class<?> type, String name) throws ReflectiveOperationException {
            return field(type, name).get(owner);
        }

        private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }
    }
}
