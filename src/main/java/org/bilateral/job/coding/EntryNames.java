package org.bilateral.job.coding;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;

/**
 * The paths of a file's documents, each once.
 *
 * <p>A container may hold two entries of one name: the second one is accounted for under a name of its own.
 */
public final class EntryNames {
    private final Set<String> paths = new HashSet<>();

    /** Takes a document's path; or, if a document before it has that one, gives the rejection to put in its place. */
    public Optional<Rejection> account(RawDocument document) {
        return paths.add(document.inputPath())
                ? Optional.empty()
                : Optional.of(repeated(document.documentId(), document.inputPath()));
    }

    /** The rejection itself, or one under a path of its own if an entry before it has that path. */
    public Rejection account(Rejection rejection) {
        return paths.add(rejection.inputPath()) ? rejection : repeated(rejection.documentId(), rejection.inputPath());
    }

    private Rejection repeated(String documentId, String inputPath) {
        int number = 2;
        while (!paths.add(inputPath + "#" + number)) {
            number++;
        }
        return new Rejection(
                documentId + "-" + number,
                inputPath + "#" + number,
                RejectionReason.DUPLICATE,
                "an entry of this name stands before it");
    }

    /** All paths that were taken. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }
}
