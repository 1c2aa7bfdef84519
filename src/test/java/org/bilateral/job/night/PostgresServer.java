package org.bilateral.job.night;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's PostgreSQL with a cluster of its own in a temporary folder, and passwords by SCRAM. */
final class PostgresServer {
    static final String USER = "postgres";
    static final String PASSWORD = "do not print me";

    private final Path programs;
    private final Path folder;
    private final int port;
    private int schemas;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static PostgresServer start() throws IOException, InterruptedException {
        Optional<Path> programs = findPrograms();
        assumeTrue(programs.isPresent(), "PostgreSQL is absent: apt-get install postgresql");
        Path folder = Files.createTempDirectory("postgres");
        Path secret = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
        must("chown", "-R", isRoot() ? USER : System.getProperty("user.name"), folder.toString());
        PostgresServer server = new PostgresServer(programs.orElseThrow(), folder, freePort());
        server.postgres(
                "initdb", "-A", "scram-sha-256", "-U", USER, "--pwfile", secret.toString(), "--locale", "C.UTF-8");
        server.postgres(
                "pg_ctl",
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1",
                "start");
        return server;
    }

    private static Optional<Path> findPrograms() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to run as root. */
    private void postgres(String program, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.<String>of());
        all.add(programs.resolve(program).toString());
        all.addAll(List.of("-D", folder.resolve("data").toString()));
        all.addAll(List.of(words));
        must(all.toArray(String[]::new));
    }

    private static void must(String... words) throws IOException, InterruptedException {
        Shell.Ended ended = Shell.run(List.of(words));
        if (ended.code() != 0) {
            throw new IOException(String.join(" ", words) + ": " + ended.output());
        }
    }

    /** URL of a database of its own schema. */
    String newSchema() throws IOException {
        String name = "nights" + schemas++;
        String database = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = java.sql.DriverManager.getConnection(database, USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
        return database + "?currentSchema=" + name;
    }

    void close() throws IOException, InterruptedException {
        postgres("pg_ctl", "-m", "immediate", "stop");
        must("rm", "-rf", folder.toString());
    }
}
