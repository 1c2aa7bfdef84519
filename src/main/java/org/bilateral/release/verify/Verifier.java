package org.bilateral.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilateral.release.bag.Archive;
import org.bilateral.release.bag.Seal;
import org.bilateral.release.schema.ReleaseReading;
import org.bilateral.release.schema.Resource;
import org.bilateral.write.Table;

/** Checks a release, a folder or a zip, with nothing but what stands in it. */
public final class Verifier {
    private final Path root;
    private final Findings findings = new Findings();

    private Verifier(Path root) {
        this.root = root;
    }

    /**
     * Everything that is wrong.
     *
     * @param release the folder of a release, or its zip
     * @return empty if it is what it was
     * @throws IOException if it cannot be read at all
     */
    public static List<Finding> check(Path release) throws IOException {
        return Files.isDirectory(release) ? new Verifier(release).check() : checkZip(release);
    }

    private static List<Finding> checkZip(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("bilateral-verify");
        try {
            Path root;
            try {
                root = Archive.unpack(zip, folder.resolve("zip"));
            } catch (IOException | IllegalArgumentException e) {
                return List.of(new Finding(name(zip), "cannot be unpacked: " + e.getMessage()));
            }
            Verifier verifier = new Verifier(root);
            verifier.check();
            if (verifier.findings.list().isEmpty()) {
                verifier.repack(zip, root, folder.resolve("again.zip"));
            }
            return verifier.findings.list();
        } finally {
            Seal.remove(folder);
        }
    }

    /** What the zip adds to its files has to be what it always is. */
    private void repack(Path zip, Path root, Path again) throws IOException {
        ReleaseReading reading = ReleaseReading.open(root);
        String top = name(root);
        Archive.pack(root, top, LocalDate.parse(reading.date()), again);
        long difference = Files.mismatch(zip, again);
        if (difference >= 0) {
            findings.add(name(zip), "differs at byte " + difference + " from the zip that its files give");
        } else if (!top.equals(reading.fullName())) {
            findings.add(name(zip), "unpacks to " + top + ", not " + reading.fullName());
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private List<Finding> check() throws IOException {
        SumCheck sums = new SumCheck(root, findings);
        sums.check();
        ReleaseReading reading;
        try {
            reading = ReleaseReading.open(root);
        } catch (IOException e) {
            findings.add("datapackage.json", "cannot be read, or manifest.json cannot: " + e.getMessage());
            return findings.list();
        }
        checkVersions(reading);
        checkFiles(reading, sums.hashes());
        checkTables(reading);
        return findings.list();
    }

    private void checkVersions(ReleaseReading reading) throws IOException {
        if (!reading.packageVersion().equals(reading.version())) {
            findings.add(
                    "datapackage.json",
                    "is of version " + reading.packageVersion() + ", manifest.json of " + reading.version());
        }
        try {
            LocalDate.parse(reading.date());
        } catch (DateTimeException e) {
            findings.add("manifest.json", "the date is none: " + reading.date());
        }
        Path citation = root.resolve("CITATION.cff");
        String line = "version: \"" + reading.version() + "\"";
        if (Files.isRegularFile(citation)
                && new String(Files.readAllBytes(citation), StandardCharsets.UTF_8)
                        .lines()
                        .noneMatch(line::equals)) {
            findings.add("CITATION.cff", "does not say " + line);
        }
    }

    private void checkFiles(ReleaseReading reading, Map<String, String> hashes) throws IOException {
        for (Resource resource : reading.resources()) {
            String hash = hashes.get(resource.path());
            if (hash == null) {
                findings.add(resource.path(), "is named in datapackage.json and is not there");
            } else if (!hash.equals(resource.sha256())
                    || Files.size(root.resolve(resource.path())) != resource.bytes()) {
                findings.add(resource.path(), "is another file than datapackage.json describes");
            }
        }
    }

    private void checkTables(ReleaseReading reading) {
        Map<String, Set<String>> remembered = new HashMap<>();
        for (Resource resource : reading.resources()) {
            resource.references()
                    .forEach(reference -> remembered
                            .computeIfAbsent(reference.table(), key -> new HashSet<>())
                            .add(reference.target()));
        }
        Map<String, TableCheck> checks = new LinkedHashMap<>();
        Map<String, Long> counts = reading.rows();
        for (Resource resource : reading.resources()) {
            Table<Map<String, String>> table = resource.table();
            if (table != null) {
                TableCheck check = new TableCheck(
                        root, resource, table, remembered.getOrDefault(resource.name(), Set.of()), findings);
                checks.put(resource.name(), check);
                count(resource, check.check(), counts);
            }
        }
        counts.keySet().stream()
                .filter(name -> !checks.containsKey(name))
                .forEach(
                        name -> findings.add("manifest.json", "counts the rows of a table that is not there: " + name));
        for (Resource resource : reading.resources()) {
            TableCheck check = checks.get(resource.name());
            if (check != null) {
                resource.references().forEach(reference -> refer(check, reference, checks));
            }
        }
    }

    private void count(Resource resource, long rows, Map<String, Long> counts) {
        Long told = counts.get(resource.name());
        if (rows >= 0 && told != null && told != rows) {
            findings.add(resource.path(), "has " + rows + " rows, manifest.json says " + told);
        }
    }

    private void refer(TableCheck check, Resource.Reference reference, Map<String, TableCheck> checks) {
        TableCheck other = checks.get(reference.table());
        if (other == null) {
            findings.add("datapackage.json", "refers to a table that is not there: " + reference.table());
        } else {
            check.checkReference(reference, other.values(reference.target()));
        }
    }
}
