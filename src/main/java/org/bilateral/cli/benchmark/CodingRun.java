package org.bilateral.cli.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilateral.document.RawDocument;

/**
 * All documents coded once by so many threads.
 *
 * @param tally what was done, all threads together
 * @param nanos by the clock
 * @param process processor time of the whole program meanwhile, with its compiler and its garbage collector
 */
public record CodingRun(Coding.Tally tally, long nanos, long process) {
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Warms up, measures so many times and gives the median by the clock. */
    public static CodingRun median(Coding coding, List<RawDocument> documents, int threads, int warmUps, int passes) {
        for (int i = 0; i < warmUps; i++) {
            measure(coding, documents, threads);
        }
        List<CodingRun> runs = new ArrayList<>();
        for (int i = 0; i < passes; i++) {
            runs.add(measure(coding, documents, threads));
        }
        runs.sort(Comparator.comparingLong(CodingRun::nanos));
        return runs.get(passes / 2);
    }

    /** What the whole program has taken so far. */
    public static double processorSeconds() {
        return SYSTEM.getProcessCpuTime() / NANOS;
    }

    private static CodingRun measure(Coding coding, List<RawDocument> documents, int threads) {
        AtomicInteger next = new AtomicInteger();
        coding.annotator().forget();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long process = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            List<Future<Coding.Tally>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> work(coding, documents, next)));
            }
            Coding.Tally all = new Coding.Tally();
            for (Future<Coding.Tally> part : parts) {
                all.add(part.get());
            }
            return new CodingRun(all, System.nanoTime() - start, SYSTEM.getProcessCpuTime() - process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document cannot be coded", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Coding.Tally work(Coding coding, List<RawDocument> documents, AtomicInteger next) {
        Coding.Tally tally = new Coding.Tally();
        for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            coding.code(documents.get(i), tally);
        }
        return tally;
    }

    /** Documents a second by the clock. */
    public double speed() {
        return tally.documents() / (nanos / NANOS);
    }

    /** Documents a second of one processor that nothing else uses: what the clock would say on a quiet machine. */
    public double quietSpeed() {
        return tally.documents() / (tally.total() / NANOS);
    }

    /** How many times as much processor time a document takes here as there: threads share caches and memory. */
    public double dearer(CodingRun other) {
        return other.quietSpeed() / quietSpeed();
    }

    /** The part of the processor time that compiler and garbage collector took. */
    public double overhead() {
        return Math.max(0, 1 - (double) tally.total() / process);
    }
}
