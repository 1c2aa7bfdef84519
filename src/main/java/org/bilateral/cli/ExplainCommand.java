package org.bilateral.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.extract.Extractor;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.ontology.Ontology;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: why an article gave the rows it gave. */
@Command(
        name = "explain",
        header = "Show what was read and coded of one article, and why.",
        description = {
            "",
            "Prints title, publisher, date and each sentence with its actors, dates and the records coded from it"
                    + " with the rule that fired; and for a sentence with two actors that gave none, how far it came.",
            "",
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The article: .html, .html.gz or .txt.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new RunException(ExitStatus.USAGE, "no such file: " + file);
        }
        Path path = file.toAbsolutePath().normalize();
        Path folder = path.getParent();
        if (folder == null) {
            throw new RunException(ExitStatus.USAGE, "no file: " + file);
        }
        Ontology ontology = Ontology.load();
        Explaining explaining = new Explaining(
                ArticleParser.create(),
                Annotator.load(ontology),
                Extractor.load(ontology),
                spec.commandLine().getOut());
        String name = String.valueOf(path.getFileName());
        new InputFolder(folder, ReadLimits.standard()).read(new InputFile(path, name), explaining::accept);
        explaining.out().flush();
        return ExitStatus.COMPLETE.code();
    }

    private record Explaining(ArticleParser parser, Annotator annotator, Extractor extractor, PrintWriter out) {
        void accept(ReadResult result) {
            if (result instanceof ReadResult.Document document) {
                explain(document.document());
            } else if (result instanceof ReadResult.Rejected rejected) {
                reject(rejected.rejection());
            }
        }

        private void explain(RawDocument document) {
            ParseResult result = parser.parse(document);
            if (result instanceof ParseResult.Parsed parsed) {
                AnnotatedArticle article = annotator.annotate(parsed.article());
                new Explanation(article, extractor.extract(article)).print(out);
            } else if (result instanceof ParseResult.Rejected rejected) {
                reject(rejected.rejection());
            }
        }

        private void reject(Rejection rejection) {
            out.println(rejection.inputPath() + " is rejected: "
                    + rejection.reason().code() + ", " + rejection.reason().meaning()
                    + (rejection.detail().isEmpty() ? "" : " (" + rejection.detail() + ")"));
        }
    }
}
