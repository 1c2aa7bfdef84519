package org.bilateral.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParserFloor;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RawDocument;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark reading}: what does a page cost, beside the HTML parser alone? */
@Command(
        name = "reading",
        header = "Measure CPU time a page, beside jsoup alone.",
        description = {
            "",
            "Holds the HTML pages of a folder in memory, reads them some times to warm up, then takes the best of",
            "several rounds on one thread. Nothing is written.",
            ""
        })
final class ReadingBenchmarkCommand implements Callable<Integer> {
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 8;
    private static final double NANOS_PER_MILLI = 1e6;

    @Option(names = "--input", required = true, paramLabel = "DIR", description = "Folder with pages.")
    private Path input = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(input)) {
            throw new RunException(ExitStatus.USAGE, "no such folder: " + input);
        }
        List<RawDocument> pages = pages();
        if (pages.isEmpty()) {
            throw new RunException(ExitStatus.USAGE, "no HTML page below " + input);
        }
        ArticleParser parser = ArticleParser.create();
        double reading = millisAPage(pages, parser::parse);
        double floor = millisAPage(pages, ParserFloor::parse);
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%,d pages: %.2f CPU ms a page; jsoup.parse alone %.2f; %.1f times the floor",
                pages.size(),
                reading,
                floor,
                reading / floor));
        out.flush();
        return ExitStatus.COMPLETE.code();
    }

    private List<RawDocument> pages() {
        List<RawDocument> pages = new ArrayList<>();
        InputFolder folder = new InputFolder(input.toAbsolutePath().normalize(), ReadLimits.standard());
        folder.list()
                .forEach(file -> folder.read(file, read -> {
                    if (read instanceof ReadResult.Document document
                            && document.document().format() == DocumentFormat.HTML) {
                        pages.add(document.document());
                    }
                }));
        return pages;
    }

    private static double millisAPage(List<RawDocument> pages, Consumer<RawDocument> work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pages.forEach(work);
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = round < WARM_UP ? best : Math.min(best, used);
        }
        return best / NANOS_PER_MILLI / pages.size();
    }
}
