package org.bilateral.job;

/** What the program tells the scheduler when it ends. */
public enum ExitStatus {
    COMPLETE(0, "complete"),
    FAILED(1, "failed; after a run that failed, the next one resumes"),
    USAGE(2, "the command or its configuration is wrong; nothing was done"),
    BELOW_EXPECTATIONS(3, "the quality gate failed; nothing was published"),
    MANY_REJECTIONS(4, "complete, with more rejections than the warning level"),
    LOCKED(75, "another run holds the lock; try again later"),
    INTERRUPTED(130, "stopped by Ctrl-C; the next run resumes"),
    TERMINATED(143, "stopped by a signal; the next run resumes");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    /** Whether the tables of this night are published. */
    public boolean isSuccess() {
        return this == COMPLETE || this == MANY_REJECTIONS;
    }

    /** Whether a person or the machine stopped it. */
    public boolean isStopped() {
        return this == INTERRUPTED || this == TERMINATED;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }
}
