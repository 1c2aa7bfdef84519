package org.bilateral.cli.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilateral.job.Progress;

/** How long each step of a night took, and what it left in the heap. */
final class StepTimes implements Progress {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Map<String, Long> live = new LinkedHashMap<>();
    private String current = "";
    private long since = System.nanoTime();

    /** The collection between two steps counts for neither. */
    @Override
    public synchronized void step(String what) {
        nanos.merge(current, System.nanoTime() - since, Long::sum);
        live.merge(current, HeapWatch.live(), Math::max);
        current = what;
        since = System.nanoTime();
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
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Bytes in use at the end of the step that begins with that word. */
    long live(String word) {
        return live.entrySet().stream()
                .filter(step -> step.getKey().startsWith(word))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Nanoseconds of the steps that begin with that word. */
    long of(String word) {
        return nanos.entrySet().stream()
                .filter(step -> step.getKey().startsWith(word))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
