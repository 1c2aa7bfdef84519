package org.bilateral.job.night;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.bilateral.extract.InteractionMention;
import org.bilateral.job.DocumentNote;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.state.Staging;
import org.bilateral.read.ReadResult;

/**
 * Codes the documents of one file, one after the other, and stages what comes out.
 *
 * <p>What is staged already by the same program for the same bytes is left as it is: a large container that was cut off
 * in the middle, or that has grown, costs only its new documents.
 */
final class CodeFile {
    private static final int DOCUMENTS_PER_COMMIT = 25;

    private final String filePath;
    private final Workbench bench;
    private final Staging staging;
    private final Set<String> paths = new HashSet<>();
    private final List<Staged> waiting = new ArrayList<>();

    private record Staged(CodingResult result, String madeFrom) {}

    CodeFile(String filePath, Workbench bench) {
        this.filePath = filePath;
        this.bench = bench;
        this.staging = bench.staging();
    }

    void add(ReadResult read) {
        if (read instanceof ReadResult.Document document) {
            add(document.document());
        } else if (read instanceof ReadResult.Rejected rejected) {
            Rejection rejection = rejected.rejection();
            if (paths.add(rejection.inputPath())) {
                stage(new CodingResult.Rejected(rejection), rejection.documentId());
            } else {
                addRepeated(rejection.documentId(), rejection.inputPath());
            }
        }
    }

    private void add(RawDocument document) {
        if (!paths.add(document.inputPath())) {
            addRepeated(document.documentId(), document.inputPath());
            return;
        }
        String madeFrom = document.sha256() + " " + bench.program();
        if (!staging.findMadeFrom(document.inputPath()).filter(madeFrom::equals).isPresent()) {
            stage(bench.coder().code(document), madeFrom);
        }
    }

    /** A container may hold two entries of one name: the second one is accounted for under a name of its own. */
    private void addRepeated(String documentId, String inputPath) {
        int number = 2;
        while (!paths.add(inputPath + "#" + number)) {
            number++;
        }
        String path = inputPath + "#" + number;
        Rejection rejection = new Rejection(
                documentId + "-" + number, path, RejectionReason.DUPLICATE, "an entry of this name stands before it");
        stage(new CodingResult.Rejected(rejection), documentId);
    }

    private void stage(CodingResult result, String madeFrom) {
        waiting.add(new Staged(result, madeFrom));
        if (waiting.size() >= DOCUMENTS_PER_COMMIT) {
            flush();
        }
    }

    private void flush() {
        bench.transactions()
                .executeWithoutResult(
                        status -> waiting.forEach(staged -> staging.put(filePath, staged.result(), staged.madeFrom())));
        waiting.forEach(staged -> bench.progress().document(note(staged.result())));
        waiting.clear();
    }

    private static DocumentNote note(CodingResult result) {
        if (result instanceof CodingResult.Coded coded) {
            return new DocumentNote(
                    coded.inputPath(),
                    coded.article().articleId(),
                    "",
                    coded.mentions().stream().map(InteractionMention::ruleId).toList());
        }
        Rejection rejection = ((CodingResult.Rejected) result).rejection();
        return new DocumentNote(
                rejection.inputPath(),
                rejection.documentId(),
                rejection.reason().code(),
                List.of());
    }

    /**
     * Stages the rest and forgets documents that the file no longer holds.
     *
     * @return documents that the file holds
     */
    long finish() {
        flush();
        bench.transactions().executeWithoutResult(status -> staging.keepOnly(filePath, paths));
        return paths.size();
    }
}
