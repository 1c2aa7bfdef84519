package org.bilateral.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bilateral.article.Article;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.cli.Answer;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import org.bilateral.release.text.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence}: the publishers' sentences. */
@Command(
        name = "evidence",
        header = "Put the publishers' sentences back into a release that was made without them.",
        subcommands = EvidenceCommand.Restore.class,
        description = {"", "For people who hold the articles: see evidence restore --help.", ""})
public final class EvidenceCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: evidence restore");
    }

    /** {@code evidence restore}: reads the articles and writes the tables with their sentences. */
    @Command(
            name = "restore",
            header = "Write the tables of a release with the sentences that the articles of a folder give.",
            description = {
                "",
                "The release itself is never changed. A sentence is taken only if its hash is that of the release; one"
                        + " that no article gives stays missing.",
                "",
            })
    static final class Restore implements Callable<Integer> {
        @Parameters(paramLabel = "RELEASE", description = "Folder of a release made with --without-text.")
        private Path release;

        @Option(names = "--input", paramLabel = "DIR", required = true, description = "Folder with the articles.")
        private Path input;

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the tables.")
        private Path out;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (Files.notExists(release.resolve("datapackage.json")) || !Files.isDirectory(input)) {
                throw new RunException(
                        ExitStatus.USAGE,
                        Files.isDirectory(input)
                                ? release + " is no folder of a release"
                                : "the input is no folder: " + input);
            }
            Restoration restoration = open();
            InputFolder folder = new InputFolder(input, ReadLimits.standard());
            ArticleParser parser = ArticleParser.create();
            for (InputFile file : folder.list()) {
                folder.read(file, result -> offer(parser, result, restoration));
            }
            Restoration.Outcome outcome = restoration.write(out);
            return Answer.complete(
                    spec, outcome.found() + " of " + outcome.wanted() + " sentences and headlines restored: " + out);
        }

        private Restoration open() throws IOException {
            try {
                return Restoration.of(release);
            } catch (IllegalArgumentException e) {
                throw new RunException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
            }
        }

        private static void offer(ArticleParser parser, ReadResult result, Restoration restoration) {
            if (result instanceof ReadResult.Document document
                    && parser.parse(document.document()) instanceof ParseResult.Parsed parsed) {
                Article article = parsed.article();
                restoration.offer(article.articleId(), article.title(), article.text());
            }
        }
    }
}
