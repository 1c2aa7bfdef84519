package org.bilateral.job;

import org.jspecify.annotations.Nullable;

/** A run ends early, for a reason that the person who started it can understand and mend. */
public final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    public RunException(ExitStatus status, String message) {
        this(status, message, null);
    }

    public RunException(ExitStatus status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    public ExitStatus status() {
        return status;
    }
}
