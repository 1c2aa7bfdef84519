package org.bilateral.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilateral.job.publish.Removals;
import org.bilateral.job.publish.RunFolder;
import org.bilateral.job.publish.RunRecord;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateFolder;
import org.bilateral.write.TableReader;

/** The published runs of one output folder. */
public final class RunHistory {
    private final Path output;

    public RunHistory(Path output) {
        this.output = output.toAbsolutePath().normalize();
    }

    /** Names of the published runs, the newest first. */
    public List<String> listRuns() throws IOException {
        Path runs = output.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The run that {@code latest} points to. */
    public Optional<String> findLatest() throws IOException {
        Path link = output.resolve("latest");
        return Files.isSymbolicLink(link)
                ? Optional.of(String.valueOf(Files.readSymbolicLink(link).getFileName()))
                : Optional.empty();
    }

    /** The tables of the run before the latest one, if they are still there. */
    public Optional<Path> findBefore() throws IOException {
        String latest = findLatest().orElse("");
        return listRuns().stream()
                .filter(run -> run.compareTo(latest) < 0)
                .findFirst()
                .map(run -> output.resolve("runs").resolve(run));
    }

    /** When the last complete run ended. */
    public Optional<Instant> findLastSuccess() throws IOException {
        return RunRecord.findPublished(output).map(fields -> Instant.parse(String.valueOf(fields.get("ended_at"))));
    }

    /** How the last run ended, published or not, in words. */
    public Optional<String> findLastEnding() throws IOException {
        return RunRecord.findLast(output)
                .map(fields -> fields.get("run") + " ended at " + fields.get("ended_at") + " with "
                        + fields.get("exit_code") + ": " + fields.get("message"));
    }

    /** Rejected documents of the latest run by reason. */
    public Map<String, Long> countRejections() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (Map<String, String> row : listRejections()) {
            counts.merge(row.getOrDefault("reason", ""), 1L, Long::sum);
        }
        return counts;
    }

    /** The rows of the latest {@code rejections} table. */
    public List<Map<String, String>> listRejections() throws IOException {
        Path csv = output.resolve("latest/rejections.csv");
        if (!Files.exists(csv)) {
            return List.of();
        }
        try (TableReader reader = TableReader.open(csv)) {
            return reader.stream().toList();
        }
    }

    /**
     * Removes published runs but the newest; what {@code latest} points to always stays.
     *
     * @param keep how many stay
     * @param now for the lock
     * @return the removed ones
     * @throws org.bilateral.job.RunException if a run holds the lock
     */
    @SuppressWarnings("try") // the lock is held for the length of the block, not used in it
    public List<String> prune(int keep, Instant now) throws IOException {
        try (RunLock held = RunLock.take(StateFolder.below(output).lockFile(), now)) {
            String latest = findLatest().orElse("");
            List<String> old = listRuns().stream()
                    .skip(keep)
                    .filter(name -> !name.equals(latest))
                    .toList();
            for (String name : old) {
                // hidden first, at once: whoever reads never sees half a run, and a kill leaves what the next one
                // sweeps
                Path runs = output.resolve("runs");
                Files.move(runs.resolve(name), runs.resolve("." + name + ".partial"), StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(Removals.file(output, name));
            }
            if (!old.isEmpty()) {
                RunFolder.sweep(output);
            }
            return old;
        }
    }
}
