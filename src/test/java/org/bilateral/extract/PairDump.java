package org.bilateral.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.ontology.Ontology;

/**
 * Writes what the encoder would be asked, for {@code src/data-tools/pair_reader} to learn from.
 *
 * <p>Arguments: the file to write, then folders of pages as {@code text_to_html.py} makes them.
 */
final class PairDump {
    private final Ontology ontology = Ontology.load();
    private final Annotator annotator = Annotator.load(ontology);
    private final ArticleParser parser = ArticleParser.create();
    private final ObjectMapper json = new ObjectMapper();
    private final List<NamedPairs> asked = new ArrayList<>();
    private final Extractor extractor = Extractor.load(ontology, asked::add);

    private PairDump() {}

    public static void main(String[] arguments) throws IOException {
        PairDump dump = new PairDump();
        try (PrintWriter out = new PrintWriter(arguments[0], StandardCharsets.UTF_8)) {
            for (String folder : List.of(arguments).subList(1, arguments.length)) {
                try (Stream<Path> pages = Files.list(Path.of(folder))) {
                    pages.sorted()
                            .forEach(page ->
                                    dump.write(Path.of(folder).getFileName().toString(), page, out));
                }
            }
        }
    }

    private void write(String set, Path page, PrintWriter out) {
        try {
            byte[] bytes = Files.readAllBytes(page);
            String name = page.getFileName().toString();
            ParseResult result = parser.parse(
                    new RawDocument(name, DocumentFormat.HTML, bytes, Identifiers.sha256(bytes), null, null));
            if (result instanceof ParseResult.Parsed parsed) {
                asked.clear();
                extractor.extract(annotator.annotate(parsed.article()));
                for (NamedPairs pairs : asked) {
                    write(
                            set,
                            name.replace(".html", ""),
                            pairs,
                            parsed.article().text(),
                            out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String set, String document, NamedPairs pairs, String text, PrintWriter out) throws IOException {
        if (pairs.pairs().isEmpty()) {
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("set", set);
        line.put("doc", document);
        line.put("sentence", pairs.sentence().index());
        line.put("text", pairs.sentence().span().of(text));
        line.put("kind", pairs.kind());
        line.put("words", pairs.words());
        line.put("actors", pairs.marked(ontology));
        line.put("pairs", pairs.pairs());
        out.println(json.writeValueAsString(line));
    }
}
