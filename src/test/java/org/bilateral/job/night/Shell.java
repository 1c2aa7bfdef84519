package org.bilateral.job.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program and the shell as processes of their own, as an operator starts them. */
final class Shell {
    private Shell() {}

    /** How a process ended. */
    record Ended(int code, String output) {}

    /** The words that start the program with those arguments. */
    static List<String> program(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.bilateral.Main"));
        words.addAll(List.of(arguments));
        return words;
    }

    static Process start(List<String> words, Path log) throws IOException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static Ended run(List<String> words) throws IOException, InterruptedException {
        Path log = Files.createTempFile("shell", ".txt");
        int code = start(words, log).waitFor();
        Ended ended = new Ended(code, Files.readString(log));
        Files.delete(log);
        return ended;
    }

    /** Runs a script in which {@code "$@"} starts the program. */
    static Ended script(List<String> before, String script, List<String> program)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of("sh", "-c", script, "sh"));
        words.addAll(program);
        return run(words);
    }

    /** Whether the machine lets us do that; what is not installed cannot be done. */
    static boolean can(String... words) throws InterruptedException {
        try {
            return run(List.of(words)).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
