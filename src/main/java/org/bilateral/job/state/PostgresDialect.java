package org.bilateral.job.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A schema of a PostgreSQL database.
 *
 * @param output the output folder whose state it holds
 */
record PostgresDialect(Repository repository, Path output) implements Dialect {
    /** Class 28 of SQLSTATE: the server knows no such user or password. */
    private static final String REFUSED = "28";

    @Override
    public JdbcConnectionPool pool() {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(repository.url());
        if (!repository.user().isEmpty()) {
            source.setUser(repository.user());
        }
        source.setPassword(repository.password());
        source.setApplicationName("bilateral");
        return JdbcConnectionPool.create(source);
    }

    @Override
    public DataSource connections(JdbcConnectionPool pool, Connection own) {
        return pool;
    }

    @Override
    public String schema() {
        return "org/springframework/batch/core/schema-postgresql.sql";
    }

    @Override
    public String pathType() {
        return "VARCHAR(4000) COLLATE \"C\"";
    }

    @Override
    public boolean isFresh(Connection connection) throws SQLException {
        return one(connection, "SELECT to_regclass(current_schema() || '.batch_job_instance')::text IS NULL")
                .equals("t");
    }

    /** The server frees the lock when the process ends, however it ends. */
    @Override
    public void claim(Connection connection) throws SQLException {
        if (one(connection, "SELECT pg_try_advisory_lock(hashtextextended('bilateral ' || current_schema(), 0))")
                .equals("f")) {
            throw new RunException(ExitStatus.LOCKED, "another run holds the repository " + repository);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS state_owner (output VARCHAR(4000) NOT NULL)");
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO state_owner SELECT ? WHERE NOT EXISTS (SELECT 1 FROM state_owner)")) {
            statement.setString(1, output.toString());
            statement.execute();
        }
        String owner = one(connection, "SELECT output FROM state_owner");
        if (!owner.equals(output.toString())) {
            throw new RunException(
                    ExitStatus.USAGE,
                    "the repository " + repository + " holds the state of " + owner
                            + ": give each output folder a schema of its own (?currentSchema=…)");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Objects.requireNonNullElse(rows.getString(1), "") : "";
        }
    }

    /** The server has made everything durable with each transaction. */
    @Override
    public void settle(Connection connection) {}

    @Override
    public RunException explain(SQLException problem) {
        String state = Objects.requireNonNullElse(problem.getSQLState(), "");
        return state.startsWith(REFUSED)
                ? new RunException(
                        ExitStatus.USAGE, "the repository " + repository + " refuses the user or the password", problem)
                : new RunException(
                        ExitStatus.FAILED,
                        "the repository " + repository + " cannot be used: " + problem.getMessage(),
                        problem);
    }
}
