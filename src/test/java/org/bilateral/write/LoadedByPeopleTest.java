package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the CSV with the programs that its readers use. */
@Tag("slow")
class LoadedByPeopleTest {
    private static final String PANDAS = """
            import pandas, sys
            t = pandas.read_csv(sys.argv[1] + "/interactions.csv", keep_default_na=False, na_values=[""],
                                dtype={"cameo_code": str, "place_id": str}, parse_dates=["date_start", "date_end"])
            print(len(t), t.date_start.dtype, t.directed.dtype, t.quad_class.dtype, t.goldstein.dtype)
            print(t.cameo_code.map(len).min() >= 2, t.interaction_id.map(type).eq(str).all())
            row = t[t.source_code == "NAM"].iloc[0]
            print(row.evidence)
            m = pandas.read_csv(sys.argv[1] + "/articles.csv", keep_default_na=False, na_values=[""])
            print(m.publisher.tolist())
            """;

    private static final String R = """
            folder <- commandArgs(trailingOnly = TRUE)[1]
            t <- readr::read_csv(file.path(folder, "interactions.csv"), na = "", show_col_types = FALSE,
                                 col_types = readr::cols(cameo_code = "c", place_id = "c"))
            cat(nrow(t), class(t$date_start), class(t$directed), class(t$quad_class), class(t$goldstein), "\\n")
            cat(t$evidence[t$source_code == "NAM"], "\\n")
            b <- read.csv(file.path(folder, "articles.csv"), na.strings = "")
            cat(b$publisher, sep = ",")
            """;

    private static final String EVIDENCE = "=cmd|' /C calc'!A0, \"quoted\"; 1e10 NA";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws Exception {
        Tables tables = Tables.of(Ontology.load());
        TableFolder written = new TableFolder(folder);
        written.write(tables.interactions(), TableFolderTest.sample().interactions().stream());
        written.write(tables.articles(), TableFolderTest.articles().stream());
    }

    @Test
    void pandasReadsTheTypes() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(
                Files.isExecutable(python)
                        && run(python.toString(), "-c", "import pandas").isEmpty(),
                "Debian's python3-pandas is absent: apt-get install python3-pandas");
        Path script = Files.writeString(folder.resolve("load.py"), PANDAS);
        assertThat(run(python.toString(), script.toString(), folder.toString()).lines())
                .containsExactly("2 datetime64[ns] bool int64 float64", "True True", EVIDENCE, "['NA', 'Paper']");
    }

    @Test
    void rReadsTheTypes() throws Exception {
        Path rscript = Path.of("/usr/bin/Rscript");
        assumeTrue(
                Files.isExecutable(rscript)
                        && run(rscript.toString(), "-e", "invisible(loadNamespace('readr'))")
                                .isEmpty(),
                "R with readr is absent: apt-get install r-base-core r-cran-readr");
        Path script = Files.writeString(folder.resolve("load.R"), R);
        assertThat(run(rscript.toString(), script.toString(), folder.toString())
                        .lines()
                        .map(String::strip))
                .containsExactly("2 Date logical numeric numeric", EVIDENCE, "NA,Paper");
    }

    private String run(String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as(command[0] + " ended")
                .isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
