package org.bilateral.spark.task;

import org.apache.spark.util.LongAccumulator;
import org.bilateral.job.coding.DocumentCoder;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.Tables;
import org.jspecify.annotations.Nullable;

/** Vocabulary and models of this Java process: loaded by the first task that needs them, shared by all its threads. */
public final class Models {
    private static @Nullable Ontology ontology;
    private static @Nullable Tables tables;
    private static @Nullable DocumentCoder coder;

    private Models() {}

    /** The vocabulary. */
    public static synchronized Ontology ontology() {
        Ontology loaded = ontology;
        if (loaded == null) {
            loaded = Ontology.load();
            ontology = loaded;
        }
        return loaded;
    }

    /** The published tables. */
    public static synchronized Tables tables() {
        Tables made = tables;
        if (made == null) {
            made = Tables.of(ontology());
            tables = made;
        }
        return made;
    }

    /**
     * The pure stages.
     *
     * @param loads counts how often the models were loaded
     */
    static synchronized DocumentCoder coder(LongAccumulator loads) {
        DocumentCoder loaded = coder;
        if (loaded == null) {
            loaded = DocumentCoder.load(ontology());
            coder = loaded;
            loads.add(1);
        }
        return loaded;
    }
}
