package org.bilateral.spark.task;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;
import org.bilateral.read.StreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file, pulled one by one, as Spark wants them.
 *
 * <p>Our reader pushes what it finds, so it does that on a thread of its own, at most some documents ahead: neither the
 * file nor what it holds is ever in memory as a whole.
 */
final class PulledDocuments implements Iterator<ReadResult>, AutoCloseable {
    private static final int AHEAD = 4;

    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private @Nullable Item next;

    private sealed interface Item {
        record Read(ReadResult result) implements Item {}

        /** The end, of the file or of the reading. */
        record End(@Nullable Throwable problem) implements Item {}
    }

    /** Nobody pulls any more. */
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException(InterruptedException cause) {
            super(cause);
        }
    }

    /** Opens the file's bytes. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** @param inputPath as in {@code RawDocument} */
    PulledDocuments(String inputPath, long size, Opening opening) {
        reader = new Thread(() -> read(inputPath, size, opening), "reading " + inputPath);
        reader.setDaemon(true);
        reader.start();
    }

    private void read(String inputPath, long size, Opening opening) {
        try {
            put(new Item.End(push(inputPath, size, opening)));
        } catch (AbandonedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong on this thread is thrown again on the one that pulls. */
    private @Nullable Throwable push(String inputPath, long size, Opening opening) {
        try (InputStream bytes = opening.open()) {
            new StreamReader(ReadLimits.standard()).read(inputPath, bytes, size, result -> put(new Item.Read(result)));
            return null;
        } catch (AbandonedException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            return e;
        }
    }

    private void put(Item item) {
        try {
            items.put(item);
        } catch (InterruptedException e) {
            throw new AbandonedException(e);
        }
    }

    @Override
    public boolean hasNext() {
        Item item = next == null ? take() : next;
        next = item;
        if (item instanceof Item.End end && end.problem() != null) {
            throw new IllegalStateException(reader.getName() + " failed: " + end.problem(), end.problem());
        }
        return item instanceof Item.Read;
    }

    private Item take() {
        try {
            return items.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(reader.getName() + " was given up", e);
        }
    }

    @Override
    public ReadResult next() {
        if (hasNext() && next instanceof Item.Read read) {
            next = null;
            return read.result();
        }
        throw new NoSuchElementException(reader.getName() + " is at its end");
    }

    /** Ends the reading, wherever it is. */
    @Override
    public void close() {
        reader.interrupt();
    }
}
