package org.bilateral.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilateral.annotate.CoreNlpAsItComes;
import org.bilateral.article.ArticleParser;
import org.bilateral.cli.benchmark.Baselines;
import org.bilateral.cli.benchmark.Ceiling;
import org.bilateral.cli.benchmark.Coding;
import org.bilateral.cli.benchmark.CodingRun;
import org.bilateral.cli.benchmark.Documents;
import org.bilateral.cli.benchmark.HeapWatch;
import org.bilateral.cli.benchmark.NightsBenchmarkCommand;
import org.bilateral.document.RawDocument;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark}: how fast are the stages, on one thread and on several, and how fast are others? */
@Command(
        name = "benchmark",
        subcommands = {ConsolidationBenchmarkCommand.class, NightsBenchmarkCommand.class, ReadingBenchmarkCommand.class
        },
        header = "Measure articles a second beside jsoup and CoreNLP, peak heap and the share of each stage.",
        description = {
            "",
            "Reads everything into memory and codes it several times: to warm up, then to measure on one thread, then on"
                    + " several. What a pass has learnt of sentences is forgotten before the next. Prints the median by the clock and, for a machine that has other things to do, by"
                    + " processor time (\"quiet\"). Then how much more the machine itself does on several threads,"
                    + " jsoup.parse alone on the same pages, and CoreNLP with its default"
                    + " annotators on the text of some of the articles.",
            ""
        })
final class BenchmarkCommand implements Callable<Integer> {
    private static final double MILLIS = 1e3;
    private static final double PERCENT = 100;
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Folder with articles, one file, or a .jsonl file with an article a line.")
    private @Nullable Path given; // not required: the sub-command has none

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to set beside one; default: ${DEFAULT-VALUE}.",
            defaultValue = "2")
    private int threads;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Passes before the measured ones; default: ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int warmUps;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "Measured passes; default: ${DEFAULT-VALUE}.",
            defaultValue = "3")
    private int passes;

    @Option(
            names = "--corenlp",
            paramLabel = "N",
            description = "Articles to give to CoreNLP, 0 for none; default: ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int sample;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (given == null) {
            throw new ParameterException(spec.commandLine(), "which articles? Give --input.");
        }
        if (!Files.exists(given)) {
            throw new RunException(ExitStatus.USAGE, "no such file or folder: " + given);
        }
        if (threads < 1 || warmUps < 0 || passes < 1 || sample < 0) {
            throw new ParameterException(spec.commandLine(), "--threads and --passes begin at 1, the others at 0.");
        }
        Coding coding = start(given);
        List<RawDocument> documents = Documents.read(given);
        if (documents.isEmpty()) {
            throw new RunException(ExitStatus.USAGE, "no document in " + given);
        }
        CodingRun one = ours(coding, documents);
        double floor = Baselines.jsoup(documents, warmUps + passes);
        if (floor > 0) {
            line("jsoup.parse %.1f pages/s alone: ours takes %.1f times as long", floor, floor / one.quietSpeed());
        }
        ceiling(documents);
        if (sample > 0) {
            coreNlp(documents);
        }
        spec.commandLine().getOut().flush();
        return ExitStatus.COMPLETE.code();
    }

    /** As a night does: it codes the first file as soon as it can, whatever else is there. */
    private Coding start(Path folder) {
        Coding coding = Coding.load();
        List<RawDocument> first = Documents.readFirst(folder);
        CodingRun.median(coding, first, 1, 0, 1);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        line(
                "start-up    %.1f s to the first document coded, %.1f s of processor time",
                (System.currentTimeMillis() - started) / MILLIS, CodingRun.processorSeconds());
        return coding;
    }

    private CodingRun ours(Coding coding, List<RawDocument> documents) {
        try (HeapWatch heap = new HeapWatch()) {
            CodingRun one = CodingRun.median(coding, documents, 1, warmUps, passes);
            print(one);
            compare(CodingRun.median(coding, documents, threads, 1, passes), one);
            line(
                    "peak heap   %,.0f MB, %,.0f MB after collections",
                    heap.peak() / MEGABYTE, heap.peakAfterCollections() / MEGABYTE);
            return one;
        }
    }

    private void compare(CodingRun more, CodingRun one) {
        line(
                "%d threads   %.1f documents/s, %.2f times one thread; a document takes %.2f times the processor time",
                threads, more.speed(), more.speed() / one.speed(), more.dearer(one));
        line(
                "overhead    compiler and collector take %.0f %% of the processor time on one thread, %.0f %% on %d",
                PERCENT * one.overhead(), PERCENT * more.overhead(), threads);
    }

    private void ceiling(List<RawDocument> documents) {
        line("ceiling     %d threads do %.2f times as much arithmetic as one", threads, Ceiling.arithmetic(threads));
        double jsoup = Ceiling.jsoup(documents, threads);
        if (jsoup > 0) {
            line("ceiling     and %.2f times as many jsoup.parse", jsoup);
        }
    }

    private void print(CodingRun run) {
        Coding.Tally tally = run.tally();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        line(
                "documents   %,d, of them %,d articles with %,d mentions",
                tally.documents(), tally.articles(), tally.mentions());
        line("1 thread    %.1f documents/s, quiet %.1f; load average %.1f", run.speed(), run.quietSpeed(), load);
        line("parsing     %5.1f %%", 100.0 * tally.parsing() / tally.total());
        line("annotating  %5.1f %%", 100.0 * tally.annotating() / tally.total());
        line("extracting  %5.1f %%", 100.0 * tally.extracting() / tally.total());
    }

    private void coreNlp(List<RawDocument> documents) {
        Optional<CoreNlpAsItComes> loaded = CoreNlpAsItComes.load();
        if (loaded.isEmpty()) {
            line("CoreNLP     not measured: only a source tree has all its models");
            return;
        }
        ArticleParser parser = ArticleParser.create();
        List<RawDocument> some = Baselines.sample(documents, parser, sample);
        double ours = CodingRun.median(Coding.load(), some, 1, warmUps, passes).quietSpeed();
        CoreNlpAsItComes pipeline = loaded.get();
        double[] speeds = Baselines.coreNlp(pipeline, some, parser);
        line(
                "CoreNLP     %.2f articles/s, %.0f sentences/s, with %s",
                speeds[0], speeds[1], String.join(", ", pipeline.annotators()));
        line("ours        %.1f articles/s on the same %d, %.0f times as many", ours, some.size(), ours / speeds[0]);
    }

    private void line(String format, Object... values) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
    }
}
