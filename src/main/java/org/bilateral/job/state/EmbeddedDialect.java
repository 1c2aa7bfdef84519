package org.bilateral.job.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;

/**
 * H2 in a file.
 *
 * @param file without its ending
 */
record EmbeddedDialect(Path file) implements Dialect {
    /** Milliseconds between two writes of H2's own: weeks. With 0 it would write at every commit. */
    private static final int NEVER = Integer.MAX_VALUE;

    EmbeddedDialect {
        if (file.toString().contains(";")) {
            throw new RunException(ExitStatus.USAGE, "the path of the output folder may not hold a semicolon");
        }
    }

    @Override
    public JdbcConnectionPool pool() {
        // the pool closes it: H2's own hook would close the database under a run that is being stopped;
        // SerialConnections write it
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=" + NEVER, "", "");
    }

    @Override
    public DataSource connections(JdbcConnectionPool pool, Connection own) throws SQLException {
        return new SerialConnections(pool, store(own));
    }

    private static MVStore store(Connection connection) throws SQLException {
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            return session.getDatabase().getStore().getMvStore();
        }
        throw new SQLException("H2 does not run in this process");
    }

    @Override
    public String schema() {
        return "org/springframework/batch/core/schema-h2.sql";
    }

    @Override
    public String pathType() {
        return "VARCHAR(4000)";
    }

    @Override
    public boolean isFresh(Connection connection) throws SQLException {
        return !connection
                .getMetaData()
                .getTables(null, null, "BATCH_JOB_INSTANCE", null)
                .next();
    }

    /** H2 locks its file itself. */
    @Override
    public void claim(Connection connection) {}

    @Override
    public void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public RunException explain(SQLException problem) {
        if (problem.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new RunException(
                    ExitStatus.LOCKED, "another program has the state open: " + file + ".mv.db", problem);
        }
        return StateProblem.damaged(file, problem);
    }
}
