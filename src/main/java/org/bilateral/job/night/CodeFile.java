package org.bilateral.job.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.extract.InteractionMention;
import org.bilateral.job.DocumentNote;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.coding.EntryNames;
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
    private final EntryNames entries = new EntryNames();
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
            stage(new CodingResult.Rejected(entries.account(rejection)), rejection.documentId());
        }
    }

    private void add(RawDocument document) {
        Optional<Rejection> repeated = entries.account(document);
        if (repeated.isPresent()) {
            stage(new CodingResult.Rejected(repeated.get()), document.documentId());
            return;
        }
        String madeFrom = document.sha256() + " " + bench.program();
        if (!staging.findMadeFrom(document.inputPath()).filter(madeFrom::equals).isPresent()) {
            stage(bench.coder().code(document), madeFrom);
        }
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
        bench.transactions().executeWithoutResult(status -> staging.keepOnly(filePath, entries.paths()));
        return entries.paths().size();
    }
}
