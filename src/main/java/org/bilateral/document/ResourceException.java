package org.bilateral.document;

/** A table or parameter of ours is bad: the job does not start. The message reads {@code file:line: problem}. */
public final class ResourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResourceException(String resource, int line, String problem) {
        super(resource + ":" + line + ": " + problem);
    }

    public ResourceException(String problem) {
        super(problem);
    }
}
