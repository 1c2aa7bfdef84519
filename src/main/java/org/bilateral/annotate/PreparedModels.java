package org.bilateral.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The two models of CoreNLP that are used, in forms that are read fast. The build prepares them; where it has not, the
 * originals are read, which is the same and takes longer.
 */
public final class PreparedModels {
    static final String ORIGINAL_TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String ORIGINAL_PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String TAGGER = "org/bilateral/annotate/english-left3words-distsim.tagger";
    private static final String PARSER = "org/bilateral/annotate/english_UD.parser";

    private PreparedModels() {}

    /** Reads the originals from the class path and writes the prepared ones below the folder that is given. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve(PARSER), out -> PreparedParser.write(ParserModel.load(ORIGINAL_PARSER), out));
        write(folder.resolve(TAGGER), out -> PreparedTagger.write(ORIGINAL_TAGGER, out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            writing.to(out);
        }
        Files.move(
                unfinished, file, StandardCopyOption.ATOMIC_MOVE); // a build that is killed leaves no half of a model
    }

    static ParserModel parser() {
        try (@Nullable InputStream in = open(PARSER)) {
            return in == null ? ParserModel.load(ORIGINAL_PARSER) : ParserModel.read(new PreparedParser(in));
        } catch (IOException e) {
            throw new UncheckedIOException(PARSER, e);
        }
    }

    static MaxentTagger tagger() {
        try (@Nullable InputStream in = open(TAGGER)) {
            return in == null ? new MaxentTagger(ORIGINAL_TAGGER) : PreparedTagger.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(TAGGER, e);
        }
    }

    private static @Nullable InputStream open(String resource) {
        return PreparedModels.class.getClassLoader().getResourceAsStream(resource);
    }
}
