package org.bilateral.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Recognises in what a library threw a problem that a person can mend: a full disk, a damaged file. */
public final class StateProblem {
    private static final Set<Integer> DAMAGE = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_READING_FAILED);

    private static final Set<Integer> SQL_DAMAGE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1);

    /** What operating systems say of a full disk or of a quota that is used up. */
    private static final Set<String> FULL = Set.of("no space left on device", "disk quota exceeded");

    /** With less than that it is the disk that is to blame, though a library may tell it in other words or not at all. */
    private static final long LEAST_BYTES = 16_000_000;

    private StateProblem() {}

    /** The problem in words, if it is one of those. */
    public static Optional<RunException> find(StateFolder folder, Throwable thrown) {
        boolean damaged = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(message::contains)) {
                return Optional.of(full(thrown));
            }
            damaged |= cause instanceof MVStoreException store && DAMAGE.contains(store.getErrorCode())
                    || cause instanceof SQLException sql && SQL_DAMAGE.contains(sql.getErrorCode());
        }
        if (damaged) {
            return Optional.of(damaged(folder.database(), thrown));
        }
        return freeBytes(folder) < LEAST_BYTES ? Optional.of(full(thrown)) : Optional.empty();
    }

    private static RunException full(Throwable thrown) {
        return new RunException(ExitStatus.FAILED, "the disk is full. Make room on it; the next run resumes.", thrown);
    }

    private static long freeBytes(StateFolder folder) {
        try {
            return Files.getFileStore(folder.output()).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** A row that was staged is not what it was, or not there. */
    public static RunException damaged(String what) {
        return new RunException(
                ExitStatus.FAILED,
                "the state of earlier runs is damaged: " + what
                        + ". Run with --rebuild to make it anew from the input; no published table is touched.");
    }

    static RunException damaged(Path file, @Nullable Throwable cause) {
        return new RunException(
                ExitStatus.FAILED,
                "the state of earlier runs cannot be read: " + file + ".mv.db ("
                        + (cause == null ? "damaged" : cause.getMessage())
                        + "). Run with --rebuild to make it anew from the input; no published table is touched.",
                cause);
    }
}
