package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilateral.job.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program at seeded random moments: nothing is lost, nothing stands twice, every byte is equal. */
@Tag("slow")
class ChaosTest {
    private static final int KILLS = Integer.getInteger("chaos.kills", 30);
    private static final int ARTICLES = Integer.getInteger("chaos.articles", 300);
    private static final int KILLS_PER_ROUND = 3;
    private static final int CHAINS = 2;

    /** What is killed: mostly ordinary nights, but dry and dated ones and those that code everything anew, too. */
    private static final List<List<String>> NIGHTS = List.of(
            List.of(), List.of(), List.of("--dry-run"), List.of("--date", "2024-02-02"), List.of("--recode", "all"));

    @TempDir
    private Path folder;

    private Path input;
    private QuickProgram program;

    /** Kills of both chains. */
    private final AtomicInteger kills = new AtomicInteger();

    private SortedMap<String, String> expected = new TreeMap<>();
    private long starting;
    private long ending;

    @BeforeEach
    void writeArticles() throws IOException {
        program = QuickProgram.in(folder);
        input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(input.resolve("story" + i + ".html"), Outputs.article(i));
        }
    }

    private String[] arguments(Path output, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--log-format", "json", "--threads", "2"));
        arguments.addAll(List.of("--input", input.toString(), "--output", output.toString()));
        arguments.addAll(more);
        return arguments.toArray(String[]::new);
    }

    private static Process start(List<String> words) throws IOException {
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    /** Reads until so many lines held the word, or the process has ended; the last line read. */
    private static String follow(BufferedReader log, String word, int lines) throws IOException {
        String last = "nothing yet";
        int seen = 0;
        for (String line = ""; seen < lines && line != null; ) {
            line = log.readLine();
            last = line == null ? last : line;
            seen += line != null && line.contains(word) ? 1 : 0;
        }
        return last;
    }

    private void complete(Path output) throws IOException, InterruptedException {
        Shell.Ended ended = Shell.run(program.words(arguments(output, List.of())));
        assertThat(ended.code()).as(ended.output()).isZero();
    }

    /** A night that nobody disturbs: its tables, and how long its beginning and its end take. */
    private void measure() throws IOException, InterruptedException {
        Shell.run(program.archiving(arguments(folder.resolve("archiving"), List.of("--dry-run"))));
        Path output = folder.resolve("reference");
        long begin = System.nanoTime();
        Process process = start(program.words(arguments(output, List.of())));
        try (BufferedReader log = process.inputReader()) {
            follow(log, "\"event\":\"expect\"", 1);
            long coding = System.nanoTime();
            follow(log, "joining what", 1);
            long joining = System.nanoTime();
            String last = follow(log, "", Integer.MAX_VALUE);
            assertThat(process.waitFor()).as(last).isZero();
            starting = TimeUnit.NANOSECONDS.toMillis(coding - begin);
            ending = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - joining);
        }
        expected = Outputs.hashes(output);
        say("an undisturbed night takes %,d ms to begin and %,d ms to join and publish", starting, ending);
    }

    @Test
    void survivesKillsAtRandomMoments() throws Exception {
        measure();
        ExecutorService chains = Executors.newFixedThreadPool(CHAINS);
        try {
            List<Future<Integer>> ends = new ArrayList<>();
            for (int chain = 0; chain < CHAINS; chain++) {
                ends.add(chains.submit(chain(chain)));
            }
            int rounds = 0;
            for (Future<Integer> end : ends) {
                rounds += end.get();
            }
            say(
                    "%d kills of runs over %d articles, %d restarts to the end: nothing lost, nothing twice, bytes equal",
                    kills.get(), ARTICLES, rounds);
        } finally {
            chains.shutdownNow();
        }
        assertThat(kills.get()).isGreaterThanOrEqualTo(KILLS);
    }

    /** One round after the other, until both chains together have killed enough; how many rounds. */
    private Callable<Integer> chain(int chain) {
        return () -> {
            Random random = new Random(20_261_123 + chain);
            int round = 0;
            while (kills.get() < KILLS) {
                Path output = folder.resolve("chain" + chain + "round" + round++);
                for (int i = 0; i < KILLS_PER_ROUND; i++) {
                    kill(output, random);
                }
                complete(output);
                assertThat(Outputs.hashes(output))
                        .as("chain %d, round %d", chain, round)
                        .isEqualTo(expected);
                say("chain %d restarted to the end: all %d files equal, byte for byte", chain, expected.size());
            }
            return round;
        };
    }

    private void kill(Path output, Random random) throws IOException, InterruptedException {
        List<String> night = NIGHTS.get(random.nextInt(NIGHTS.size()));
        Killing killing = Killing.random(random, ARTICLES / KILLS_PER_ROUND, starting, ending);
        Process process = start(program.words(arguments(output, night)));
        try (BufferedReader log = process.inputReader()) {
            String last = follow(log, killing.word(), killing.lines());
            if (!process.waitFor(killing.millis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                say("kill %d %s %s; its last word: %s", kills.incrementAndGet(), killing, night, last);
            }
        }
        if (Files.exists(output.resolve("latest"))) { // whoever reads now reads whole tables
            assertThat(Outputs.hashes(output).keySet()).isEqualTo(expected.keySet());
        }
    }

    private static void say(String format, Object... values) {
        System.out.println("chaos: " + String.format(Locale.ROOT, format, values));
    }

    @Test
    void stopsOnSigtermAtASafePointAndResumes() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = start(program.words(arguments(output, List.of())));
        try (BufferedReader log = process.inputReader()) {
            follow(log, "\"event\":\"coded\"", 1);
            process.toHandle().destroy(); // not the process: that would close the log, too
            String last = follow(log, "", Integer.MAX_VALUE);
            assertThat(process.waitFor()).as(last).isEqualTo(ExitStatus.TERMINATED.code());
        }
        assertThat(output.resolve("last-run.json")).content().contains("\"exit_code\":143");
        Shell.Ended again = Shell.run(program.words(arguments(output, List.of())));
        assertThat(again.code()).as(again.output()).isZero();
        assertThat(again.output()).contains("resuming it");
        complete(folder.resolve("reference"));
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("reference")));
    }
}
