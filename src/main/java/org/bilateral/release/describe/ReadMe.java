package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.List;
import org.bilateral.release.facts.ReleaseFacts;
import org.bilateral.release.facts.TableFacts;

/** {@code README.md}: where to begin. */
final class ReadMe {
    private ReadMe() {}

    static String markdown(ReleaseFacts facts) {
        Page page = new Page(facts.about().title() + ", version " + facts.version());
        page.paragraph(facts.about().description());
        page.paragraph("Articles published from " + facts.coverage().firstPublished() + " to "
                + facts.coverage().lastPublished() + ". Released " + facts.date() + ".");
        page.heading(2, "Tables")
                .paragraph("Each as CSV and as Parquet in `data/`; `codebook.html` tells every column.");
        List<List<String>> rows = new ArrayList<>();
        for (TableFacts table : facts.tables()) {
            rows.add(List.of(
                    "`" + table.table().name() + "`",
                    Long.toString(table.rows()),
                    table.table().meaning()));
        }
        page.table(List.of("table", "rows", "a row is"), rows);
        page.heading(2, "Load them")
                .paragraph("`load.py` (pandas) and `load.R` (readr, jsonlite) read a table with the types of"
                        + " `datapackage.json`: `from load import load_table; load_table(\"interactions\")`, or"
                        + " `source(\"load.R\"); load_table(\"interactions\")`.");
        page.heading(2, "Other files");
        page.table(
                List.of("file", "what"),
                List.of(
                        List.of("`CHANGES.md`, `changes.csv`", "what is another than in the release before, and why"),
                        List.of("`KNOWN_ISSUES.md`", "what to know before using the data"),
                        List.of("`CITATION.cff`, `.zenodo.json`, `ro-crate-metadata.json`", "for archives"),
                        List.of("`datapackage.json`", "for programs: every column, its type and its keys"),
                        List.of("`manifest.json`", "what it was made from: inputs, program, vocabulary"),
                        List.of("`sbom.cdx.json`", "the program's libraries (CycloneDX)"),
                        List.of("`SHA256SUMS`", "check with `sha256sum -c SHA256SUMS`"),
                        List.of("`bagit.txt` and the like", "this folder is a BagIt bag (RFC 8493)")));
        page.heading(2, "Cite it").paragraph(Citation.sentence(facts));
        page.paragraph("The data are under the Creative Commons Attribution 4.0 licence (`LICENSE`)"
                + (facts.withText()
                        ? "; the quoted sentences and headlines belong to their publishers."
                        : "; the publishers' sentences are not in it."));
        return page.markdown();
    }
}
