package org.bilateral.cli.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.bilateral.article.ParserFloor;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RawDocument;

/** How many times as much the machine itself does on several threads as on one: ours cannot do better. */
public final class Ceiling {
    private static final int PIECES = 64;
    private static final int STEPS = 4_000_000;
    private static final int ROUNDS = 3;

    private Ceiling() {}

    /** Of arithmetic that needs no memory and makes no garbage. */
    public static double arithmetic(int threads) {
        return scaling(Ceiling::turn, PIECES, threads);
    }

    /** Of {@code Jsoup.parse} on the pages, so often that it takes a while; zero where there are no pages. */
    public static double jsoup(List<RawDocument> documents, int threads) {
        List<RawDocument> pages = documents.stream()
                .filter(d -> d.format() == DocumentFormat.HTML)
                .toList();
        int pieces = Math.max(pages.size(), 10 * PIECES);
        return pages.isEmpty() ? 0 : scaling(i -> ParserFloor.parse(pages.get(i % pages.size())), pieces, threads);
    }

    private static double turn(int seed) {
        double x = seed;
        for (int i = 0; i < STEPS; i++) {
            x = x * 0.999_999 + 1;
        }
        return x;
    }

    /** One thread and several in turn; the best of each, the first round only warms up. */
    private static double scaling(IntToDoubleFunction work, int pieces, int threads) {
        long one = Long.MAX_VALUE;
        long several = Long.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long alone = nanos(work, pieces, 1);
            long together = nanos(work, pieces, threads);
            if (round > 0) {
                one = Math.min(one, alone);
                several = Math.min(several, together);
            }
        }
        return (double) one / several;
    }

    private static long nanos(IntToDoubleFunction work, int pieces, int threads) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Double>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> all(work, pieces, next)));
            }
            double sum = 0;
            for (Future<Double> part : parts) {
                sum += part.get();
            }
            long nanos = System.nanoTime() - start;
            if (Double.isNaN(sum)) { // asked for, so that the compiler cannot leave the work out
                throw new IllegalStateException("the work gave no number");
            }
            return nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static double all(IntToDoubleFunction work, int pieces, AtomicInteger next) {
        double sum = 0;
        for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
            sum += work.applyAsDouble(i);
        }
        return sum;
    }
}
