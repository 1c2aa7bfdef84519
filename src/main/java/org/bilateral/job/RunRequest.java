package org.bilateral.job;

import java.nio.file.Path;

/**
 * What a nightly run is asked to do.
 *
 * @param input folder with the articles, absolute
 * @param output folder for tables and state, absolute; made if it is not there
 * @param threads how many articles are coded at once
 * @param rebuild whether the state of earlier runs is thrown away first
 * @param choices how the run departs from an ordinary night
 * @param balanced whether the panels get a row of zeros for each pair and time without interactions
 * @param report whether pages about the published tables are drawn
 */
public record RunRequest(
        Path input, Path output, int threads, boolean rebuild, RunChoices choices, boolean balanced, boolean report) {
    /** An ordinary night. */
    public RunRequest(Path input, Path output, int threads, boolean rebuild) {
        this(input, output, threads, rebuild, RunChoices.ORDINARY);
    }

    /** Panels without rows of zeros, and a report. */
    public RunRequest(Path input, Path output, int threads, boolean rebuild, RunChoices choices) {
        this(input, output, threads, rebuild, choices, false, true);
    }

    /** @throws RunException with {@link ExitStatus#USAGE} if the number of threads is not positive */
    public RunRequest {
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new RunException(ExitStatus.USAGE, "the number of threads must be at least 1, not " + threads);
        }
    }
}
