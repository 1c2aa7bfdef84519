package org.bilateral.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.RawDocument;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import org.bilateral.report.Texts;
import org.bilateral.report.data.Article;

/** The texts of articles, read once more from the input folder. */
public final class InputTexts implements Texts {
    private final Path input;
    private final int most;

    /** @param most how many articles are worth reading; of more of them none is read */
    public InputTexts(Path input, int most) {
        this.input = input;
        this.most = most;
    }

    @Override
    public void read(Collection<Article> articles, BiConsumer<String, String> sink) throws IOException {
        if (articles.size() > most || !Files.isDirectory(input)) {
            return;
        }
        Map<String, Map<String, String>> wanted = new TreeMap<>();
        for (Article article : articles) {
            wanted.computeIfAbsent(file(article.path()), file -> new TreeMap<>())
                    .put(article.path(), article.id());
        }
        InputFolder folder = new InputFolder(input, ReadLimits.standard());
        ArticleParser parser = ArticleParser.create();
        wanted.forEach((file, ids) -> folder.read(new InputFile(input.resolve(file), file), result -> {
            if (result instanceof ReadResult.Document read) {
                text(parser, read.document(), ids, sink);
            }
        }));
    }

    private static void text(
            ArticleParser parser, RawDocument document, Map<String, String> ids, BiConsumer<String, String> sink) {
        String id = ids.get(document.inputPath());
        if (id != null && parser.parse(document) instanceof ParseResult.Parsed parsed) {
            sink.accept(id, parsed.article().text());
        }
    }

    /** What a container holds is named {@code container!part}. */
    private String file(String path) {
        int part = path.indexOf('!');
        return part < 0 || Files.exists(input.resolve(path)) ? path : path.substring(0, part);
    }
}
