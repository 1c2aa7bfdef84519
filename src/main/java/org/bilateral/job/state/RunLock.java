package org.bilateral.job.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from working on one output folder.
 *
 * <p>The operating system frees the lock when the process ends, however it ends: a file left behind locks nothing.
 */
public final class RunLock implements AutoCloseable {
    private static final int MOST_BYTES = 200;
    /** The lock lies on a byte far behind the text, so that others may read who holds it where locks are mandatory. */
    private static final long POSITION = 1L << 40;

    private final FileChannel channel;

    private final Instant since;

    private RunLock(FileChannel channel, Instant since) {
        this.channel = channel;
        this.since = since;
    }

    /** When it was taken. */
    public Instant since() {
        return since;
    }

    /**
     * Takes the lock without waiting.
     *
     * @throws RunException with {@link ExitStatus#LOCKED} if another run holds it, saying who
     */
    public static RunLock take(Path file, Instant now) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new RunException(ExitStatus.LOCKED, "another run holds the lock " + file + ": " + holder);
            }
            write(channel, "process " + ProcessHandle.current().pid() + ", since " + now);
            return new RunLock(channel, now);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by a run in this very process
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    }

    private static void write(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot free the lock", e);
        }
    }
}
