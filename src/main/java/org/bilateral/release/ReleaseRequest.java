package org.bilateral.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.Program;
import org.bilateral.release.facts.Version;
import org.jspecify.annotations.Nullable;

/**
 * What is to be released, and how.
 *
 * @param output the folder with {@code latest} and {@code releases}
 * @param version its number
 * @param date its day, or null for the day of the newest article
 * @param about what people said of the dataset
 * @param program the program that makes it
 * @param doubts why the tables should not be released: the quality gate, newer inputs; empty if there is nothing
 * @param choices what was chosen on the command line
 */
public record ReleaseRequest(
        Path output,
        Version version,
        @Nullable LocalDate date,
        About about,
        Program program,
        List<String> doubts,
        Choices choices) {
    public ReleaseRequest {
        doubts = List.copyOf(doubts);
    }

    /**
     * What was chosen.
     *
     * @param note Markdown for the release notes, or empty
     * @param withText whether the articles' sentences are in it
     * @param spreadsheetSafe whether it holds a copy that spreadsheets can open without danger
     * @param force why it is to be made in spite of the doubts, or empty
     */
    public record Choices(String note, boolean withText, boolean spreadsheetSafe, String force) {
        /** Everything as usual. */
        public static final Choices USUAL = new Choices("", true, false, "");
    }
}
