package org.bilateral.cli.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bilateral.cli.ProjectFolders;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.job.night.NightlyJob;
import org.bilateral.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark nights}: does time grow with the number of articles, and the heap not? */
@Command(
        name = "nights",
        header = "Measure whole nights over more and more articles.",
        description = {
            "",
            "Makes articles from the samples (paragraphs of two, in another order, with other states, people, numbers"
                    + " and days), runs the nightly job over them from an empty state, and prints articles a second, the"
                    + " heap at its fullest and what full collections leave of it. A small night before them is not counted: it warms Java up. Needs some"
                    + " 10 KB of disk an article; what it writes it removes.",
            "",
        })
public final class NightsBenchmarkCommand implements Callable<Integer> {
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            description = "How many, a night for each number; default: ${DEFAULT-VALUE}.",
            defaultValue = "1000,5000,20000")
    private List<Integer> sizes = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Other articles; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are coded at once; default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--samples", paramLabel = "DIR", description = "Other samples than the project's.")
    private @Nullable Path samples;

    @Option(names = "--scratch", paramLabel = "DIR", description = "Where to write; default: the system's own.")
    private @Nullable Path scratch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path from = samples == null ? ProjectFolders.input() : samples;
        if (!Files.isDirectory(from)) {
            throw new RunException(ExitStatus.USAGE, "no such folder: " + from);
        }
        VariedArticles articles = VariedArticles.of(from, Ontology.load(), seed);
        if (articles.isEmpty()) {
            throw new RunException(ExitStatus.USAGE, "no article below " + from);
        }
        line("%,d MB of heap at most, %d threads", Runtime.getRuntime().maxMemory() / 1_000_000, threads);
        measure(articles, WARM_UP); // Java compiles what it runs often: without it the first night would seem slow
        for (int size : sizes) {
            line("%s", measure(articles, size));
        }
        return ExitStatus.COMPLETE.code();
    }

    private String measure(VariedArticles articles, int size) throws IOException {
        Path folder = scratch == null
                ? Files.createTempDirectory("bilateral-benchmark")
                : Files.createTempDirectory(scratch, "bilateral-benchmark");
        try {
            return measure(articles, size, folder);
        } finally {
            remove(folder);
        }
    }

    private String measure(VariedArticles articles, int size, Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        articles.write(input, size);
        StepTimes times = new StepTimes();
        long cpu = cpuNanos();
        try (HeapWatch heap = new HeapWatch()) {
            RunSummary summary = new NightlyJob(Clock.systemUTC(), times)
                    .run(new RunRequest(input, folder.resolve("output"), threads, false));
            long total = times.end();
            return String.format(
                    Locale.ROOT,
                    "%,7d articles: %.1f articles/s, %,.1f s (coding %,.1f, joining and tables %,.1f), %.1f CPU ms an"
                            + " article; heap at most %,.0f MB, in use after coding %,.0f MB, after joining %,.0f MB;"
                            + " %,d interactions, %,d rejections",
                    summary.articles(),
                    size / (total / NANOS),
                    total / NANOS,
                    times.of("coding") / NANOS,
                    (times.of("joining") + times.of("writing")) / NANOS,
                    (cpuNanos() - cpu) / NANOS_A_MILLI / size,
                    heap.peak() / MEGABYTE,
                    times.live("coding") / MEGABYTE,
                    times.live("joining") / MEGABYTE,
                    summary.interactionCount(),
                    summary.rejectionCount());
        }
    }

    /** Of all threads of this process: tells of the work, however busy the machine is. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot delete " + path, e);
                }
            });
        }
    }

    private void line(String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
