package org.bilateral.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilateral.ontology.Ontology;
import org.bilateral.release.bag.Bag;
import org.bilateral.release.change.Change;
import org.bilateral.release.change.Comparison;
import org.bilateral.release.change.TableDifference;
import org.bilateral.release.describe.Descriptions;
import org.bilateral.release.facts.ReleaseFacts;
import org.bilateral.release.facts.ReleaseFacts.Coverage;
import org.bilateral.release.facts.TableFacts;
import org.bilateral.release.facts.Version;
import org.bilateral.release.schema.ReleaseReading;
import org.bilateral.write.Provenance;
import org.bilateral.write.Table;
import org.bilateral.write.TableFolder;
import org.bilateral.write.TableReader;
import org.bilateral.write.Tables;

/** Makes a release of what was last published. A function of the request and the folders: no clock has a part in it. */
public final class ReleaseBuilder {
    private final ReleaseRequest request;
    private final Ontology ontology;
    private final ReleaseFolder releases;

    private ReleaseBuilder(ReleaseRequest request, Ontology ontology) {
        this.request = request;
        this.ontology = ontology;
        releases = new ReleaseFolder(request.output());
    }

    /**
     * Makes a release.
     *
     * @return its folder
     * @throws ReleaseRefusal if it may not be made
     */
    public static Path make(ReleaseRequest request, Ontology ontology) throws IOException {
        return new ReleaseBuilder(request, ontology).make();
    }

    private Path make() throws IOException {
        Optional<Version> previous = releases.findNewest();
        previous.ifPresent(this::checkVersion);
        Path latest = request.output().resolve("latest");
        if (Files.notExists(latest)) {
            throw new ReleaseRefusal("there is no " + latest + ": nothing was published yet");
        }
        Path tables = latest.toRealPath();
        Provenance provenance = Provenance.find(tables)
                .orElseThrow(() -> new ReleaseRefusal("the tables were published by an earlier version of the program,"
                        + " which did not tell what they were made from: run once more, then release"));
        List<String> doubts = doubts(provenance);
        Path partial = releases.begin(request.version());
        List<TableFacts> copied = copy(tables, Files.createDirectories(partial.resolve("data")));
        ReleaseFacts facts =
                facts(tables, provenance, copied, previous.map(Version::text).orElse(""), doubts);
        describe(partial, facts, previous);
        Bag.complete(partial, Descriptions.bagInfo(facts));
        return releases.publish(partial, request.version(), facts.date(), facts.fullName());
    }

    private void checkVersion(Version newest) {
        int order = request.version().compareTo(newest);
        if (order == 0) {
            throw new ReleaseRefusal(
                    "version " + newest + " is released already; a release is never changed: choose a higher number");
        }
        if (order < 0) {
            throw new ReleaseRefusal(
                    "version " + request.version() + " goes backwards: " + newest + " is released already");
        }
    }

    private List<String> doubts(Provenance provenance) {
        List<String> doubts = new ArrayList<>(request.doubts());
        if (!provenance.ontologyVersion().equals(ontology.version())) {
            doubts.add("The tables were made with another vocabulary (" + provenance.ontologyVersion()
                    + ") than this program's (" + ontology.version() + ").");
        }
        if (!doubts.isEmpty() && request.choices().force().isBlank()) {
            throw ReleaseRefusal.quality("no release:\n  " + String.join("\n  ", doubts)
                    + "\nRun once more, or give the reason for a release all the same: --force REASON");
        }
        return doubts;
    }

    private List<TableFacts> copy(Path tables, Path data) throws IOException {
        TableCopy copy = new TableCopy(tables, data);
        List<TableFacts> copied = new ArrayList<>();
        for (Table<?> table : Tables.of(ontology).listAll()) {
            TableFacts facts = copy.copy(table, request.choices().withText());
            copied.add(facts);
            if (request.choices().spreadsheetSafe()) {
                copy.spreadsheet(facts.table());
            }
        }
        return copied;
    }

    private ReleaseFacts facts(
            Path tables, Provenance provenance, List<TableFacts> copied, String previous, List<String> doubts)
            throws IOException {
        Coverage coverage = coverage(tables);
        return new ReleaseFacts(
                request.version(),
                date(coverage),
                request.about(),
                request.program(),
                provenance,
                copied,
                coverage,
                previous,
                doubts,
                doubts.isEmpty() ? "" : request.choices().force().strip(),
                request.choices().note(),
                precision(),
                request.choices().withText());
    }

    private LocalDate date(Coverage coverage) {
        LocalDate given = request.date();
        if (given == null && coverage.lastPublished().isEmpty()) {
            throw new ReleaseRefusal("there is no article whose day could be the release's: give --date DAY");
        }
        return given == null ? LocalDate.parse(coverage.lastPublished()) : given;
    }

    /** What the audit found, if there was one. */
    private String precision() throws IOException {
        Path audit = request.output().resolve("audit/precision.md");
        return Files.exists(audit) ? Files.readString(audit, StandardCharsets.UTF_8) : "";
    }

    private static Coverage coverage(Path tables) throws IOException {
        String first = "";
        String last = "";
        try (TableReader rows = TableReader.open(tables.resolve("articles.csv"))) {
            for (Map<String, String> row : rows) {
                String day = row.getOrDefault("published_date", "");
                first = first.isEmpty() || day.compareTo(first) < 0 ? day : first;
                last = day.compareTo(last) > 0 ? day : last;
            }
        }
        TreeMap<String, Integer> rejections = new TreeMap<>();
        try (TableReader rows = TableReader.open(tables.resolve("rejections.csv"))) {
            rows.forEach(row -> rejections.merge(row.getOrDefault("reason", ""), 1, Integer::sum));
        }
        return new Coverage(first, last, rejections);
    }

    private void describe(Path partial, ReleaseFacts facts, Optional<Version> previous) throws IOException {
        List<Change> changes = List.of();
        List<TableDifference> differences = new ArrayList<>();
        if (previous.isPresent()) {
            Path before = releases.of(previous.get());
            ReleaseReading reading = ReleaseReading.open(before);
            Path data = partial.resolve("data");
            changes = Comparison.between(
                    new Comparison.Side(before.resolve("data"), reading.ontologyVersion(), reading.codingVersion()),
                    new Comparison.Side(
                            data,
                            facts.provenance().ontologyVersion(),
                            facts.provenance().codingVersion()));
            for (TableFacts table : facts.tables()) {
                differences.add(TableDifference.of(table.table(), before.resolve("data"), data));
            }
        }
        new TableFolder(partial).writeCsv(Change.table(), changes.stream());
        Descriptions.write(partial, facts, ontology, changes, differences);
    }
}
