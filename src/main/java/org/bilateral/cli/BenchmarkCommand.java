package org.bilateral.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.cli.benchmark.NightsBenchmarkCommand;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.Extractor;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.ontology.Ontology;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark}: how fast are the stages, one after the other on one thread? */
@Command(
        name = "benchmark",
        subcommands = {ConsolidationBenchmarkCommand.class, NightsBenchmarkCommand.class, ReadingBenchmarkCommand.class
        },
        header = "Measure articles a second, peak heap and the share of each stage.",
        description = {"", "Reads and codes everything twice on one thread: to warm up, then to measure.", ""})
final class BenchmarkCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Folder with articles, one file, or a .jsonl file with an article a line.")
    private @Nullable Path given; // not required: the sub-command has none

    private Path input = Path.of("");

    @Spec
    private CommandSpec spec;

    /** Times of one pass, in nanoseconds. */
    private static final class Pass {
        private final ArticleParser parser;
        private final Annotator annotator;
        private final Extractor extractor;
        private long documents;
        private long articles;
        private long mentions;
        private long parsing;
        private long annotating;
        private long extracting;

        Pass(ArticleParser parser, Annotator annotator, Extractor extractor) {
            this.parser = parser;
            this.annotator = annotator;
            this.extractor = extractor;
        }

        void accept(ReadResult read) {
            documents++;
            if (read instanceof ReadResult.Document document) {
                long start = System.nanoTime();
                ParseResult result = parser.parse(document.document());
                parsing += System.nanoTime() - start;
                if (result instanceof ParseResult.Parsed parsed) {
                    code(parsed);
                }
            }
        }

        private void code(ParseResult.Parsed parsed) {
            articles++;
            long start = System.nanoTime();
            AnnotatedArticle annotated = annotator.annotate(parsed.article());
            long between = System.nanoTime();
            mentions += extractor.extract(annotated).mentions().size();
            annotating += between - start;
            extracting += System.nanoTime() - between;
        }
    }

    @Override
    public Integer call() {
        if (given == null) {
            throw new ParameterException(spec.commandLine(), "which articles? Give --input.");
        }
        input = given;
        if (!Files.exists(input)) {
            throw new RunException(ExitStatus.USAGE, "no such file or folder: " + input);
        }
        Ontology ontology = Ontology.load();
        ArticleParser parser = ArticleParser.create();
        Annotator annotator = Annotator.load(ontology);
        Extractor extractor = Extractor.load(ontology);
        readAll(new Pass(parser, annotator, extractor));
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Pass pass = new Pass(parser, annotator, extractor);
        long start = System.nanoTime();
        readAll(pass);
        print(pass, System.nanoTime() - start);
        return ExitStatus.COMPLETE.code();
    }

    private void readAll(Pass pass) {
        Path path = input.toAbsolutePath().normalize();
        if (path.toString().endsWith(".jsonl")) {
            readLines(path, pass);
            return;
        }
        Path parent = path.getParent();
        if (Files.isDirectory(path) || parent == null) {
            InputFolder folder = new InputFolder(path, ReadLimits.standard());
            folder.list().forEach(file -> folder.read(file, pass::accept));
        } else {
            new InputFolder(parent, ReadLimits.standard())
                    .read(new InputFile(path, String.valueOf(path.getFileName())), pass::accept);
        }
    }

    /** One article of a crawler a line. */
    private static void readLines(Path path, Pass pass) {
        try (Stream<String> lines = Files.lines(path)) {
            lines.map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .map(bytes -> new RawDocument(
                            path.toString(), DocumentFormat.JSON, bytes, Identifiers.sha256(bytes), null, null))
                    .forEach(document -> pass.accept(new ReadResult.Document(document)));
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the file cannot be read: " + e, e);
        }
    }

    private void print(Pass pass, long total) {
        PrintWriter out = spec.commandLine().getOut();
        line(
                out,
                "documents   %,d, of them %,d articles with %,d mentions",
                pass.documents,
                pass.articles,
                pass.mentions);
        line(
                out,
                "speed       %.1f documents/s on one thread (%.1f s)",
                pass.documents / (total / NANOS),
                total / NANOS);
        line(out, "parsing     %5.1f %%", 100.0 * pass.parsing / total);
        line(out, "annotating  %5.1f %%", 100.0 * pass.annotating / total);
        line(out, "extracting  %5.1f %%", 100.0 * pass.extracting / total);
        long rest = total - pass.parsing - pass.annotating - pass.extracting;
        line(out, "files       %5.1f %%", 100.0 * rest / total);
        line(out, "peak heap   %,.0f MB", peakHeap() / MEGABYTE);
        out.flush();
    }

    /** Sum over the pools: somewhat above the true peak, since they do not all peak at once. */
    private static long peakHeap() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
