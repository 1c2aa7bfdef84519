package org.bilateral.job.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The embedded database that outlives a run: Spring Batch's tables and the staged results of coding. */
public final class StateDatabase implements AutoCloseable {
    private static final int SPARE_CONNECTIONS = 8;

    private final JdbcConnectionPool pool;

    private StateDatabase(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens the database and makes what tables it lacks.
     *
     * @throws RunException if the file is damaged or another program holds it, saying what to do
     */
    public static StateDatabase open(Path file, int threads) {
        if (file.toString().contains(";")) {
            throw new RunException(ExitStatus.USAGE, "the path of the output folder may not hold a semicolon");
        }
        // the pool closes it: H2's own hook would close the database under a run that is being stopped
        String url = "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        pool.setMaxConnections(threads + SPARE_CONNECTIONS);
        try (Connection connection = pool.getConnection()) {
            boolean fresh = !connection
                    .getMetaData()
                    .getTables(null, null, "BATCH_JOB_INSTANCE", null)
                    .next();
            if (fresh) {
                populate(connection, "org/springframework/batch/core/schema-h2.sql");
            }
            populate(connection, "org/bilateral/job/staging.sql");
            return new StateDatabase(pool);
        } catch (SQLException e) {
            pool.dispose();
            throw explain(file, e);
        }
    }

    private static void populate(Connection connection, String script) {
        new ResourceDatabasePopulator(new ClassPathResource(script)).populate(connection);
    }

    private static RunException explain(Path file, SQLException e) {
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new RunException(ExitStatus.LOCKED, "another program has the state open: " + file + ".mv.db", e);
        }
        return new RunException(
                ExitStatus.FAILED,
                "the state of earlier runs cannot be read: " + file + ".mv.db (" + e.getMessage()
                        + "). Run with --rebuild to make it anew from the input; no published table is touched.",
                e);
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Writes everything to the file and lets go of it. */
    @Override
    public void close() {
        new JdbcTemplate(pool).execute("CHECKPOINT SYNC");
        pool.dispose();
    }
}
