package org.bilateral.job.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The database that outlives a run: Spring Batch's tables and the staged results of coding. */
public final class StateDatabase implements AutoCloseable {
    private static final int SPARE_CONNECTIONS = 8;

    private final JdbcConnectionPool pool;
    private final Dialect dialect;
    private final Connection claim;
    private final DataSource connections;

    private StateDatabase(JdbcConnectionPool pool, Dialect dialect, Connection claim) throws SQLException {
        this.pool = pool;
        this.dialect = dialect;
        this.claim = claim;
        this.connections = dialect.connections(pool, claim);
    }

    /**
     * Opens the database and makes what tables it lacks.
     *
     * @throws org.bilateral.job.RunException if it cannot be reached, is damaged, or another program holds it, saying
     *     what to do
     */
    public static StateDatabase open(StateFolder folder, Repository repository, int threads) {
        Dialect dialect = dialect(folder, repository);
        JdbcConnectionPool pool = dialect.pool();
        pool.setMaxConnections(threads + SPARE_CONNECTIONS);
        boolean opened = false;
        try {
            Connection claim = pool.getConnection();
            dialect.claim(claim);
            if (dialect.isFresh(claim)) {
                populate(claim, new ClassPathResource(dialect.schema()));
            }
            populate(claim, staging(dialect));
            opened = true;
            return new StateDatabase(pool, dialect, claim);
        } catch (SQLException e) {
            throw dialect.explain(e);
        } finally {
            if (!opened) {
                pool.dispose();
            }
        }
    }

    private static Dialect dialect(StateFolder folder, Repository repository) {
        return repository.isEmbedded()
                ? new EmbeddedDialect(folder.database())
                : new PostgresDialect(repository, folder.output());
    }

    private static Resource staging(Dialect dialect) {
        try {
            String script =
                    new ClassPathResource("org/bilateral/job/staging.sql").getContentAsString(StandardCharsets.UTF_8);
            return new ByteArrayResource(
                    script.replace("PATH_TYPE", dialect.pathType()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void populate(Connection connection, Resource script) {
        new ResourceDatabasePopulator(script).populate(connection);
    }

    /** Number of files that are known. */
    public long countFiles() {
        try (Statement statement = claim.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM input_file")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw dialect.explain(e);
        }
    }

    public DataSource dataSource() {
        return connections;
    }

    /** Makes everything durable and lets go of it. */
    @Override
    public void close() {
        try (claim) {
            dialect.settle(claim);
        } catch (SQLException e) {
            throw dialect.explain(e);
        } finally {
            pool.dispose();
        }
    }
}
