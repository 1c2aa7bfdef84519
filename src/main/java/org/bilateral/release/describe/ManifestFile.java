package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.ReleaseFacts;

/** {@code manifest.json}: what the release was made from and what it holds. */
final class ManifestFile {
    private ManifestFile() {}

    static String json(ReleaseFacts facts) {
        Map<String, Object> rows = new LinkedHashMap<>();
        facts.tables().forEach(table -> rows.put(table.table().name(), table.rows()));
        List<Object> inputs = new ArrayList<>();
        facts.provenance().inputs().forEach((path, hash) -> inputs.add(JsonText.map("path", path, "sha256", hash)));
        Map<String, Object> manifest = JsonText.map(
                "name",
                facts.about().name(),
                "version",
                facts.version().text(),
                "date",
                facts.date().toString(),
                "previous_version",
                facts.previous(),
                "with_text",
                facts.withText());
        manifest.put("coded_by", coder(facts));
        manifest.put(
                "released_by", build(facts.program().version(), facts.program().commit()));
        manifest.put("ontology_version", facts.provenance().ontologyVersion());
        manifest.putAll(JsonText.map(
                "first_published",
                facts.coverage().firstPublished(),
                "last_published",
                facts.coverage().lastPublished()));
        manifest.put("rows", rows);
        manifest.put("rejections", facts.coverage().rejections());
        if (!facts.force().isEmpty()) {
            manifest.put("forced", JsonText.map("reason", facts.force(), "in_spite_of", facts.doubts()));
        }
        manifest.put("inputs", inputs);
        return JsonText.of(manifest);
    }

    private static Map<String, Object> coder(ReleaseFacts facts) {
        Map<String, Object> coder =
                build(facts.provenance().program(), facts.provenance().commit());
        coder.put("coding_version", facts.provenance().codingVersion());
        return coder;
    }

    private static Map<String, Object> build(String version, String commit) {
        return JsonText.map(
                "program", "bilateral", "version", version, "commit", commit.isEmpty() ? "unknown" : commit);
    }
}
