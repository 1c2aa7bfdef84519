package org.bilateral.job.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilateral.document.Identifiers;

/** What the tests of the job share. */
final class Outputs {
    static final Path SAMPLES = Path.of("input");

    private Outputs() {}

    /** Name and SHA-256 of each published file. */
    static SortedMap<String, String> hashes(Path output) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : list(output.resolve("latest"))) {
            hashes.put(file.getFileName().toString(), Identifiers.sha256(bytes(file)));
        }
        return hashes;
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copySamples(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : list(SAMPLES)) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    /** An article of a few sentences, another one for each number: other states, persons, days and acts. */
    static String article(int number) {
        String day = String.format("2024-%02d-%02d", number % 12 + 1, number % 28 + 1);
        String[] pair = PAIRS[number % PAIRS.length];
        String person = PERSONS[number % PERSONS.length] + " " + SURNAMES[number / 3 % SURNAMES.length];
        String title = pair[0] + " and " + pair[1] + ", report " + number;
        return "<html lang=\"en\"><head><title>" + title + "</title>"
                + "<meta property=\"article:published_time\" content=\"" + day
                + "T08:00:00Z\"></head><body><article><h1>" + title + "</h1><p>The foreign minister of " + pair[0]
                + ", " + person + ", met with his counterpart from " + pair[1]
                + " on Monday, according to report number " + number + ".</p><p>" + pair[1] + " accused " + pair[0]
                + " of breaking treaty " + number + " and imposed sanctions on it. "
                + ACTS[number % ACTS.length].replace("A", pair[0]).replace("B", pair[1])
                + "</p></article></body></html>";
    }

    private static final String[][] PAIRS = {
        {"France", "Japan"},
        {"Kenya", "Uganda"},
        {"Chile", "Peru"},
        {"Poland", "Belarus"},
        {"Egypt", "Sudan"},
        {"Norway", "Iceland"},
        {"Nepal", "Bhutan"}
    };
    private static final String[] PERSONS = {"Anton", "Maria", "Pavel", "Ines", "Jonas"};
    private static final String[] SURNAMES = {"Varela", "Okwaro", "Lindqvist", "Tamang", "Brodsky", "Haddad"};
    private static final String[] ACTS = {
        "The two sides signed an agreement on trade in the end.",
        "A expelled two diplomats of B.",
        "B thanked A for help."
    };
}
