package org.bilateral.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bilateral.article.ArticleParser;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articles}: what is read of each page, without coding it. */
@Command(
        name = "articles",
        header = "Write what is read of each page as a line of JSON.",
        description = {
            "",
            "For scoring the reading alone: id (the file's name without its endings), text, title, published,"
                    + " publisher, url, language.",
            "",
        })
final class ArticlesCommand implements Callable<Integer> {
    @Option(names = "--input", paramLabel = "DIR", required = true, description = "Folder with the pages.")
    private Path input;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write, JSON lines.")
    private Path out;

    @Override
    public Integer call() {
        if (!Files.isDirectory(input)) {
            throw new RunException(ExitStatus.USAGE, "the input is no folder: " + input);
        }
        InputFolder folder = new InputFolder(input, ReadLimits.standard());
        ArticleParser parser = ArticleParser.create();
        try (Writer writer = Files.newBufferedWriter(out)) {
            for (InputFile file : folder.list()) {
                folder.read(file, result -> write(parser, result, writer));
            }
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the file cannot be written: " + e, e);
        }
        return ExitStatus.COMPLETE.code();
    }

    private static void write(ArticleParser parser, ReadResult result, Writer writer) {
        if (result instanceof ReadResult.Document document) {
            parser.describe(document.document()).ifPresent(line -> {
                try {
                    writer.write(line + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
