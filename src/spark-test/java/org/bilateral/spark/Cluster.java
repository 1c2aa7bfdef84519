package org.bilateral.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real cluster on the loopback: Spark's standalone master and workers, each a process of its own. */
final class Cluster implements AutoCloseable {
    static final Path SPARK = Path.of(System.getProperty("spark.place", "target/spark"));
    static final Path JOB = Path.of(System.getProperty("spark.job", "target/bilateral-0.1.0-spark.jar"));

    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://[0-9.:]+)");

    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private final String master;

    private Cluster(Path folder) throws IOException, InterruptedException {
        Path log = Files.createDirectories(folder).resolve("master.txt");
        Process server = server(
                log,
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0");
        processes.add(server);
        master = await(server, log, MASTER).group(1);
    }

    /** Starts a master and workers of one core each, and waits until they know each other. */
    static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder);
        for (int i = 0; i < workers; i++) {
            cluster.startWorker(folder.resolve("worker" + i));
        }
        return cluster;
    }

    private void startWorker(Path place) throws IOException, InterruptedException {
        Path log = Files.createDirectories(place).resolve("worker.txt");
        Process worker = server(
                log,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "2g",
                "--webui-port",
                "0",
                "--work-dir",
                place.toString(),
                master);
        workers.add(worker);
        processes.add(worker);
        await(worker, log, Pattern.compile("Successfully registered with master"));
    }

    private Process server(Path log, String... program) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(SPARK.resolve("bin/spark-submit").toString(), "--program"));
        words.addAll(List.of(program));
        return start(words, log);
    }

    /** Submits the job; its driver is the process. */
    Process submit(Path log, List<String> options, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", master, "--executor-memory", "1200m"));
        all.addAll(options);
        return submitTo(all, arguments, log);
    }

    /** Submits the job to the master that the options name. */
    static Process submitTo(List<String> options, List<String> arguments, Path log) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(SPARK.resolve("bin/spark-submit").toString()));
        words.addAll(List.of(
                "--driver-memory",
                "1g",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1"));
        words.addAll(options);
        words.addAll(List.of("--class", "org.bilateral.spark.CodeArchive", JOB.toString()));
        words.addAll(arguments);
        return start(words, log);
    }

    private static Process start(List<String> words, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_DAEMON_MEMORY", "256m");
        return builder.start();
    }

    /** Kills a worker and all that runs on it, as a machine that loses its power. */
    void killWorker(int number) {
        Process worker = workers.get(number);
        List<ProcessHandle> executors = worker.descendants().toList();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until a process has said something; it must not end before. */
    static Matcher await(Process process, Path log, Pattern words) throws IOException, InterruptedException {
        while (true) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            String said = Files.readString(log);
            Matcher matcher = words.matcher(said);
            if (matcher.find()) {
                return matcher;
            }
            if (ended) {
                throw new AssertionError("ended without saying " + words + "\n" + said);
            }
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();
            process.onExit().join();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
