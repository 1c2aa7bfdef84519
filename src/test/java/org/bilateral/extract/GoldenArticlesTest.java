package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.ontology.Ontology;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import org.junit.jupiter.api.Test;

/** The sample articles against what a careful reader expects of them: floors that only rise. */
class GoldenArticlesTest {
    private static final double LEAST_PRECISION = 0.75;
    private static final double LEAST_RECALL = 0.40;

    private int right;
    private int found;
    private int required;
    private int met;

    @Test
    void findsMostOfWhatAReaderFindsAndLittleElse() throws IOException {
        Ontology ontology = Ontology.load();
        Annotator annotator = Annotator.load(ontology);
        Extractor extractor = Extractor.load(ontology);
        ArticleParser parser = ArticleParser.create();
        InputFolder folder = new InputFolder(Path.of("input"), ReadLimits.standard());
        for (InputFile file : folder.list()) {
            folder.read(file, result -> {
                if (result instanceof ReadResult.Document document
                        && parser.parse(document.document()) instanceof ParseResult.Parsed parsed) {
                    compare(file.inputPath(), extractor.extract(annotator.annotate(parsed.article())));
                }
            });
        }

        assertThat(required).isGreaterThan(60);
        assertThat((double) right / found).as("precision of %d", found).isGreaterThan(LEAST_PRECISION);
        assertThat((double) met / required).as("recall of %d", required).isGreaterThan(LEAST_RECALL);
    }

    private void compare(String inputPath, CodedArticle coded) {
        Set<String> predicted = new HashSet<>();
        for (InteractionMention m : coded.mentions()) {
            if (m.status() == Status.OCCURRED || m.status() == Status.PLANNED) {
                predicted.add(key(
                        m.source().code(),
                        m.target().code(),
                        m.directed(),
                        m.eventType().name()));
            }
        }
        Set<String> allowed = new HashSet<>();
        for (String[] row : rows(inputPath)) {
            boolean directed = Boolean.parseBoolean(row[2]) && !row[3].equals("CONSULT");
            String key = key(row[0], row[1], directed, row[3]);
            boolean first = allowed.add(key);
            if (Boolean.parseBoolean(row[9]) && first) {
                required++;
                met += predicted.contains(key) ? 1 : 0;
            }
        }
        found += predicted.size();
        right += (int) predicted.stream().filter(allowed::contains).count();
    }

    private static String key(String source, String target, boolean directed, String type) {
        boolean turn = (!directed || type.equals("CONSULT")) && source.compareTo(target) > 0;
        return (turn ? target + " " + source : source + " " + target) + " " + type;
    }

    private static List<String[]> rows(String inputPath) {
        Path file = Path.of("src/test/resources/golden", inputPath.replaceAll("\\.(html|txt)(\\.gz)?$", "") + ".tsv");
        List<String[]> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.startsWith("source\t") && !line.isBlank()) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
