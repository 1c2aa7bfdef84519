package org.bilateral.cli.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilateral.job.Progress;

/** How long each step of a night took. */
final class StepTimes implements Progress {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final long begin = System.nanoTime();
    private String current = "";
    private long since = begin;

    @Override
    public synchronized void step(String what) {
        long now = System.nanoTime();
        nanos.merge(current, now - since, Long::sum);
        current = what;
        since = now;
    }

    @Override
    public void expect(long files) {}

    @Override
    public void advance() {}

    @Override
    public void note(String message) {}

    /** The night is over; nanoseconds of all of it. */
    long end() {
        step("");
        return since - begin;
    }

    /** Nanoseconds of the steps that begin with that word. */
    long of(String word) {
        return nanos.entrySet().stream()
                .filter(step -> step.getKey().startsWith(word))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
