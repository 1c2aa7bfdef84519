package org.bilateral.spark;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;

/**
 * What is to be coded, and where the tables go.
 *
 * @param warcs path with wild cards, as Hadoop understands them
 * @param output folder for the tables
 * @param corrections file of corrections on the driver's machine, or empty
 * @param batch files that are coded before their results are safe
 */
record ArchiveRequest(String warcs, String output, String corrections, int batch) {
    static final String USAGE = "usage: CodeArchive --warcs 'PATH/*.warc.gz' --output FOLDER"
            + " [--corrections corrections.csv] [--batch FILES]";

    private static final Set<String> OPTIONS = Set.of("--warcs", "--output", "--corrections", "--batch");
    private static final String STANDARD_BATCH = "2000";

    /** @throws RunException if the words are no request */
    static ArchiveRequest parse(String... words) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!OPTIONS.contains(words[i]) || i + 1 == words.length || words[i + 1].isBlank()) {
                throw problem("not understood: " + words[i]);
            }
            if (given.put(words[i], words[i + 1]) != null) {
                throw problem(words[i] + " is given twice");
            }
        }
        return new ArchiveRequest(
                required(given, "--warcs"),
                required(given, "--output"),
                given.getOrDefault("--corrections", ""),
                positive(given.getOrDefault("--batch", STANDARD_BATCH)));
    }

    private static String required(Map<String, String> given, String option) {
        String value = given.get(option);
        if (value == null) {
            throw problem(option + " is missing");
        }
        return value;
    }

    private static int positive(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw problem("--batch takes a number from 1: " + text);
        }
        return Integer.parseInt(text);
    }

    private static RunException problem(String what) {
        return new RunException(ExitStatus.USAGE, what + "\n" + USAGE);
    }
}
