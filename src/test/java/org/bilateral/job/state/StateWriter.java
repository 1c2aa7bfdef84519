package org.bilateral.job.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program that replaces rows of the state until it is killed: {@code StateWriter FOLDER THREADS DOCUMENTS}, the last
 * being documents a transaction.
 */
final class StateWriter {
    private static final int PATHS = 300;

    private StateWriter() {}

    public static void main(String... words) throws InterruptedException {
        StateFolder folder = StateFolder.below(Path.of(words[0]));
        int threads = Integer.parseInt(words[1]);
        int documents = Integer.parseInt(words[2]);
        try (StateDatabase database = StateDatabase.open(folder, Repository.EMBEDDED, threads)) {
            Thread[] writers = new Thread[threads];
            for (int i = 0; i < threads; i++) {
                String prefix = "writer" + i;
                writers[i] = new Thread(() -> write(database, prefix, documents));
                writers[i].start();
            }
            System.out.println("writing");
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void write(StateDatabase database, String prefix, int documents) {
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        Random random = new Random(prefix.hashCode());
        for (long stamp = 0; ; stamp++) {
            String made = prefix + " " + stamp;
            transactions.executeWithoutResult(status -> {
                for (int i = 0; i < documents; i++) {
                    replace(jdbc, prefix + "/" + random.nextInt(PATHS * documents), made);
                }
            });
        }
    }

    private static void replace(JdbcTemplate jdbc, String path, String made) {
        for (String table : List.of("staged_mention", "staged_stranger", "staged_document")) {
            jdbc.update("DELETE FROM " + table + " WHERE input_path = ?", path);
        }
        for (int i = 0; i < 3; i++) {
            jdbc.update("INSERT INTO staged_mention VALUES (?, ?, ?)", path, i, made);
        }
        jdbc.update("INSERT INTO staged_stranger VALUES (?, ?, '')", path, made);
        jdbc.update(
                "INSERT INTO staged_document VALUES (?, ?, ?, '', '', '')",
                path,
                path.substring(0, path.indexOf('/')),
                made);
    }
}
