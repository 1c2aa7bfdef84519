package org.bilateral.job.state;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bilateral.job.RunException;
import org.h2.jdbcx.JdbcConnectionPool;

/** What differs between the databases that may hold the state. */
sealed interface Dialect permits EmbeddedDialect, PostgresDialect {
    JdbcConnectionPool pool();

    /** The connections that a run works with; the one given is the state's own. */
    DataSource connections(JdbcConnectionPool pool, Connection own) throws SQLException;

    /** Spring Batch's script that makes its tables. */
    String schema();

    /** Type of a column of paths: compared by code, whatever the language of the machine. */
    String pathType();

    /** Whether the database holds no state yet. */
    boolean isFresh(Connection connection) throws SQLException;

    /** Takes what keeps others from the state while the connection is open. */
    void claim(Connection connection) throws SQLException;

    /** Makes everything durable, before the database is let go. */
    void settle(Connection connection) throws SQLException;

    /** What a person can do about it. */
    RunException explain(SQLException problem);
}
