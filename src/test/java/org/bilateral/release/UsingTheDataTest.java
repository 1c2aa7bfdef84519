package org.bilateral.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilateral.release.bag.Seal;
import org.bilateral.release.verify.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of docs/using-the-data.md on a release, with the programs that its readers use. */
class UsingTheDataTest {
    @TempDir
    private static Path folder;

    private static Path release;

    @BeforeAll
    static void makeARelease() throws IOException {
        release = Published.sample().release(folder, "2026.11.0");
    }

    @AfterAll
    static void openWhatIsReadOnly() throws IOException {
        Seal.remove(folder.resolve("releases"));
    }

    private static List<String> examples(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher fences = Pattern.compile("(?s)\n```" + language + "\n(.*?)```")
                .matcher(Files.readString(Path.of("docs/using-the-data.md")));
        while (fences.find()) {
            blocks.add(fences.group(1));
        }
        return blocks;
    }

    private static List<String> run(Path program, String script, String ending) throws Exception {
        Path file = Files.writeString(folder.resolve("examples." + ending), script);
        Path out = folder.resolve("out." + ending);
        ProcessBuilder builder = new ProcessBuilder(program.toString(), file.toString())
                .directory(release.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("PYTHONPATH", release.toString());
        Process process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS))
                .as("the examples end")
                .isTrue();
        String said = Files.readString(out);
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    private static void assume(Path program, String option, String check, String packages) throws Exception {
        boolean there = Files.isExecutable(program)
                && new ProcessBuilder(program.toString(), option, check)
                                .redirectErrorStream(true)
                                .redirectOutput(folder.resolve("probe.txt").toFile())
                                .start()
                                .waitFor()
                        == 0;
        assumeTrue(there, "absent: apt-get install " + packages);
    }

    @Test
    @Tag("slow")
    void pandasGivesWhatTheExamplesPromise() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assume(python, "-c", "import pandas, networkx", "python3-pandas python3-networkx");
        List<String> said = run(python, String.join("\n", examples("python")), "py");
        assertThat(said)
                .containsSubsequence(
                        "date_start datetime64[ns]",
                        "directed boolean",
                        "quad_class Int64",
                        "goldstein float64",
                        "cameo_code string")
                .containsSubsequence("2021-03 2", "2021-06 1")
                .contains("CHN-RUS 2021 1.3 0.0 3", "NAM-RUS 2021 -2.0 1.0 1", "SRB-USA 1999 -10.0 1.0 1")
                .containsSubsequence(
                        "1999-04-01 USA SRB ASSAULT False",
                        "2021-03-02 CHN RUS CONSULT True",
                        "2021-03-22 CHN RUS CONSULT True")
                .contains("DEU USA 1985-05 260", "UN SDN 1998-02 <NA>")
                .contains("12 12 CHN");
        assertThat(Verifier.check(release))
                .as("the examples leave the release as it is")
                .isEmpty();
    }

    @Test
    @Tag("slow")
    void rGivesWhatTheExamplesPromise() throws Exception {
        Path rscript = Path.of("/usr/bin/Rscript");
        assume(
                rscript,
                "-e",
                "invisible(c(loadNamespace('readr'), loadNamespace('jsonlite')))",
                "r-base-core r-cran-readr r-cran-jsonlite");
        List<String> said = run(rscript, String.join("\n", examples("r")), "R");
        assertThat(said)
                .containsSubsequence(
                        "date_start directed quad_class goldstein cameo_code",
                        "\"Date\" \"logical\" \"integer\" \"numeric\" \"character\"")
                .containsSubsequence("1 2021-03 2", "2 2021-06 1")
                .anyMatch(line -> line.endsWith("CHN-RUS 2021 1.300000 0 3") || line.endsWith("CHN-RUS 2021 1.3 0 3"))
                .anyMatch(line -> line.matches("\\d+ SRB-USA 1999 -10\\.0+ 1 1"))
                .containsSubsequence(
                        "1999-04-01 USA SRB ASSAULT FALSE",
                        "2021-03-02 CHN RUS CONSULT TRUE",
                        "2021-03-22 CHN RUS CONSULT TRUE")
                .contains("12 12 CHN");
    }

    @Test
    void duckDbGivesWhatTheExamplesPromise() throws Exception {
        List<String> queries = examples("sql");
        assertThat(queries).isNotEmpty();
        for (String query : queries) {
            assertThat(query(query.replace("'data/", "'" + release + "/data/")))
                    .contains("ASSAULT | 1 | -10.0", "ACCUSE | 2 | -2.0");
        }
    }

    @Test
    void duckDbReadsTheSameFromCsvAndParquet() throws Exception {
        for (String table : List.of("interactions", "mentions", "articles", "actors", "state_codes", "dyad_month")) {
            String csv = "read_csv('" + release + "/data/" + table + ".csv', all_varchar=true)";
            String parquet = "'" + release + "/data/" + table + ".parquet'";
            assertThat(query("SELECT count(*) FROM " + parquet)).isEqualTo(query("SELECT count(*) FROM " + csv));
        }
        assertThat(query("SELECT column_type FROM (DESCRIBE SELECT date_start, directed, source_agents, source_cow_code"
                        + " FROM '" + release + "/data/interactions.parquet')"))
                .containsExactly("DATE", "BOOLEAN", "VARCHAR[]", "VARCHAR");
    }

    private static List<String> query(String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(result.getString(i));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    @Test
    void printsTheLoadersAsTheyAre() throws IOException {
        String page = Files.readString(Path.of("docs/using-the-data.md"));
        for (String name : List.of("load.py", "load.R")) {
            try (InputStream in = ReleaseBuilder.class.getResourceAsStream(name)) {
                String loader = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(page).contains("```\n" + loader + "```");
                assertThat(release.resolve(name)).hasContent(loader);
            }
        }
    }
}
