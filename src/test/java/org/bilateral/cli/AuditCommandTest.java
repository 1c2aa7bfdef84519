package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilateral.report.GeneratedTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final String HEADER =
            "interaction_id,event_type,mode,confidence,stratum,stratum_rows,who,when,verdict,"
                    + "fix_source_code,fix_target_code,fix_event_type,fix_mode,fix_date_start,fix_date_end,fix_date_precision,"
                    + "fix_place_name,fix_status,note\n";
    private static final String RIGHT =
            "i00000000000000a1,AGREE,,0.85,AGREE 0.8-0.9,40,Ada,2026-11-28,right,,,,,,,,,,\n";
    private static final String WRONG =
            "i00000000000000a2,AGREE,,0.85,AGREE 0.8-0.9,40,Ada,2026-11-28,wrong_actor,%s,,,,,,,,,\n";

    @TempDir
    private Path output;

    @BeforeEach
    void publishTables() throws IOException {
        GeneratedTables.write(output.resolve("latest"), 80, 7);
    }

    private int run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--output";
        all[arguments.length + 1] = output.toString();
        return CommandLineProgram.execute(all);
    }

    private String judged(String rows) throws IOException {
        return Files.writeString(output.resolve("judged.csv"), HEADER + rows).toString();
    }

    @Test
    void drawsASampleByTypeAndConfidence() throws IOException {
        Path page = output.resolve("audit-page");
        String[] words = {"audit", "sample", "--n", "20", "--seed", "7", "--stratify", "type,confidence", "--out"};
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = page.toString();
        assertThat(run(all)).isZero();
        assertThat(page.resolve("index.html")).content().contains("max=\"20\"", "data-stratum=\"");
        assertThat(page.resolve("audit.js")).isNotEmptyFile();
    }

    @Test
    void refusesASampleThatNoPageHolds() {
        assertThat(run(
                        "audit",
                        "sample",
                        "--n",
                        "1001",
                        "--out",
                        output.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "audit",
                        "sample",
                        "--stratify",
                        "colour",
                        "--out",
                        output.resolve("x").toString()))
                .isEqualTo(2);
    }

    @Test
    void writesPrecisionAndCorrections() throws IOException {
        assertThat(run("audit", "import", judged(RIGHT + WRONG.formatted("KEN"))))
                .isZero();
        assertThat(output.resolve("audit/precision.md")).content().contains("| AGREE | 40 | 2 | 1 | 0.500 |");
        assertThat(output.resolve("audit/precision.csv"))
                .content()
                .startsWith("group,value,rows_in_tables,judged,right,precision,low_95,high_95,mean_confidence\n")
                .contains("overall,all,40,2,1,0.500,");
        assertThat(output.resolve("audit/corrections.csv")).content().isEqualTo("""
                        id,field,value,who,when,why
                        i00000000000000a2,source_code,KEN,Ada,2026-11-28,audit: Wrong actor
                        """);
    }

    @Test
    void leavesTheCorrectionsAloneIfAFixIsNone() throws IOException {
        Path corrections = output.resolve("corrections.csv");
        String before = "id,field,value,who,when,why\ni00000000000000b2,reject,,Eve,2026-01-01,no\n";
        Files.writeString(corrections, before);
        String file = judged(WRONG.formatted("NARNIA"));
        assertThat(run("audit", "import", file, "--corrections", corrections.toString()))
                .isEqualTo(2);
        assertThat(corrections).hasContent(before);
        assertThat(run("audit", "import", judged(WRONG.formatted("KEN")), "--corrections", corrections.toString()))
                .isZero();
        assertThat(corrections).content().startsWith(before).contains("source_code,KEN");
    }

    @Test
    void endsWithTwoIfThereIsNothingToReadOrItIsNoAudit() throws IOException {
        assertThat(run("audit", "import", output.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "audit",
                        "import",
                        Files.writeString(output.resolve("odd.csv"), "a,b\n").toString()))
                .isEqualTo(2);
        assertThat(run("audit")).isEqualTo(2);
    }
}
