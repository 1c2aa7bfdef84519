package org.bilateral.release.describe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilateral.ontology.Ontology;
import org.bilateral.release.bag.FileHash;
import org.bilateral.release.change.Change;
import org.bilateral.release.change.TableDifference;
import org.bilateral.release.facts.ReleaseFacts;
import org.bilateral.write.Table;

/** Writes every file that describes a release into its folder, where the tables are already. */
public final class Descriptions {
    private final Path root;
    private final ReleaseFacts facts;

    private Descriptions(Path root, ReleaseFacts facts) {
        this.root = root;
        this.facts = facts;
    }

    /**
     * Writes them all.
     *
     * @param root holds {@code data} and {@code changes.csv}
     * @param differences of the tables to the release before; empty for the first
     */
    public static void write(
            Path root, ReleaseFacts facts, Ontology ontology, List<Change> changes, List<TableDifference> differences)
            throws IOException {
        new Descriptions(root, facts).write(ontology, changes, differences);
    }

    private void write(Ontology ontology, List<Change> changes, List<TableDifference> differences) throws IOException {
        Table<?> changeTable = Change.table();
        Page codebook = Codebook.page(facts, ontology, changeTable);
        save("codebook.md", codebook.markdown());
        save("codebook.html", codebook.html());
        save("README.md", ReadMe.markdown(facts));
        save("CHANGES.md", ChangeNotes.markdown(facts, changes, differences));
        save("KNOWN_ISSUES.md", KnownIssues.markdown(facts, resource("known-issues.md")));
        save("CITATION.cff", Citation.cff(facts));
        save(".zenodo.json", Citation.zenodo(facts));
        save("LICENSE", resource("LICENSE-CC-BY-4.0.txt"));
        save("load.py", resource("load.py"));
        save("load.R", resource("load.R"));
        save("manifest.json", ManifestFile.json(facts));
        save("sbom.cdx.json", facts.program().billOfMaterials());
        save("datapackage.json", DataPackage.json(facts, files(), changeTable));
        save("ro-crate-metadata.json", RoCrate.json(facts, files().values()));
    }

    private SortedMap<String, ReleasedFile> files() throws IOException {
        SortedMap<String, ReleasedFile> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                files.put(name, new ReleasedFile(name, Files.size(path), FileHash.of(path)));
            }
        }
        return files;
    }

    private void save(String name, String text) throws IOException {
        Files.write(root.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Descriptions.class.getResourceAsStream("/org/bilateral/release/" + name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What {@code bag-info.txt} tells. */
    public static Map<String, String> bagInfo(ReleaseFacts facts) {
        Map<String, String> info = new java.util.LinkedHashMap<>();
        info.put("Source-Organization", facts.about().authors().get(0).name());
        info.put("Bagging-Date", facts.date().toString());
        info.put("External-Identifier", facts.fullName());
        info.put("External-Description", oneLine(facts.about().title() + ", version " + facts.version()));
        info.put("Bag-Software-Agent", "bilateral " + facts.program().version());
        return info;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
