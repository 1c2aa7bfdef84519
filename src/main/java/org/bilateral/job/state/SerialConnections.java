package org.bilateral.job.state;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to H2 of which one at a time is at work, and which write to the disk what is committed.
 *
 * <p>H2's own writer takes the tables and indexes one after the other while other threads go on changing them. A process
 * that is killed then leaves rows behind that an index holds and its table does not, or half of a transaction. Here that
 * writer is off, and the store is written between two calls: what is open then is undone when the file is opened again.
 */
final class SerialConnections extends DelegatingDataSource {
    /** Between two writes, as long as calls come: what was committed since the last is done again after a kill. */
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);

    /** Bytes: from 19 MB on H2 writes by itself, in the middle of a call. */
    private static final int MOST_UNWRITTEN = 6_000_000;

    /** Chunks of the store that hold less than that are written anew, so many bytes at once: the file would grow. */
    private static final int FULL_PERCENT = 60;

    private static final int BYTES_MOVED = 4_000_000;

    private final ReentrantLock turn = new ReentrantLock();
    private final MVStore store;
    private long written = System.nanoTime();

    SerialConnections(JdbcConnectionPool pool, MVStore store) {
        super(pool);
        this.store = store;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return serial(Connection.class, super.getConnection());
    }

    private <T> T serial(Class<T> type, Object target) {
        InvocationHandler turns = (proxy, method, values) -> call(target, method, values);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, turns));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] values) throws Throwable {
        turn.lock();
        try {
            Object result = method.invoke(target, values);
            writeIfDue();
            return result instanceof Statement statement ? serial(kind(statement), statement) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            turn.unlock();
        }
    }

    private static Class<? extends Statement> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private void writeIfDue() {
        if (System.nanoTime() - written < INTERVAL && store.getUnsavedMemory() < MOST_UNWRITTEN) {
            return;
        }
        store.commit();
        store.compact(FULL_PERCENT, BYTES_MOVED);
        written = System.nanoTime();
    }
}
