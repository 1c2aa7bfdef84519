package org.bilateral.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.synthetic.SyntheticMentions;
import org.bilateral.job.ExitStatus;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark consolidate}: how long does it take to join many mentions? */
@Command(
        name = "consolidate",
        header = "Measure the joining of made-up mentions into interactions.",
        description = {"", "The mentions are the same in every run; nothing is written.", ""})
final class ConsolidationBenchmarkCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final long SEED = 1;

    @Option(names = "--mentions", paramLabel = "N", description = "How many; default: ${DEFAULT-VALUE}.")
    private int count = 200_000;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> codes =
                Ontology.load().listActors().stream().map(Actor::code).toList();
        SyntheticMentions corpus = SyntheticMentions.of(count, codes, SEED);
        long start = System.nanoTime();
        Consolidation joined = new Consolidator().consolidate(corpus.articles(), corpus.mentions());
        double seconds = (System.nanoTime() - start) / NANOS;
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%,d mentions of %,d articles became %,d interactions in %.1f s, peak heap %,.0f MB",
                joined.mentions().size(),
                corpus.articles().size(),
                joined.interactions().size(),
                seconds,
                peakHeap() / MEGABYTE));
        out.flush();
        return ExitStatus.COMPLETE.code();
    }

    /** Sum over the pools: somewhat above the true peak, since they do not all peak at once. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
