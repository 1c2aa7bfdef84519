package org.bilateral.release;

/** A release is not made, for a reason that the person who asked for it can understand and mend. */
public final class ReleaseRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean quality;

    ReleaseRefusal(String message) {
        this(message, false);
    }

    private ReleaseRefusal(String message, boolean quality) {
        super(message);
        this.quality = quality;
    }

    static ReleaseRefusal quality(String message) {
        return new ReleaseRefusal(message, true);
    }

    /** Whether the last run, not the command, is what is wrong. */
    public boolean isAboutQuality() {
        return quality;
    }
}
