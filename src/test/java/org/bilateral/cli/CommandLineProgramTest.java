package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineProgramTest {
    @Test
    void endsWithTwoWhenNoCommandIsGiven() {
        assertThat(CommandLineProgram.execute()).isEqualTo(2);
    }

    @Test
    void endsWithTwoOnAnUnknownOption() {
        assertThat(CommandLineProgram.execute("--no-such-option")).isEqualTo(2);
    }

    @Test
    void findsThisMachineFitForANight() {
        assertThat(CommandLineProgram.execute("doctor", "--output", "target/not-there/output"))
                .isZero();
    }

    @Test
    void findsAFolderUnfitThatCannotBeWritten() {
        assertThat(CommandLineProgram.execute("doctor", "--output", "/proc/none"))
                .isEqualTo(2);
    }

    @Test
    void knowsItsVersion() {
        assertThat(ProgramVersion.number()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void describesEveryCommandAndEveryOption() {
        CommandLine root = new CommandLine(new RootCommand());
        for (CommandLine command : root.getSubcommands().values()) {
            assertThat(command.getCommandSpec().usageMessage().header()).isNotEmpty();
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        }
        assertThat(root.getUsageMessage()).contains("--verbose");
    }

    @Test
    void printsTheHelpOfEveryCommandAndRefusesWhatNoneKnows() {
        for (List<String> words : CommandsPage.names(CommandLineProgram.create())) {
            List<String> help = new ArrayList<>(words);
            help.add("--help");
            assertThat(CommandLineProgram.execute(help.toArray(String[]::new)))
                    .as(help.toString())
                    .isZero();
            help.set(help.size() - 1, "--no-such-option");
            assertThat(CommandLineProgram.execute(help.toArray(String[]::new)))
                    .as(help.toString())
                    .isEqualTo(2);
        }
    }

    /** Each command, asked for something that is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --input target/none --output target/none",
                "run --date 2024-01-01 --from 2024-01-01",
                "run --from 2024-01-02 --to 2024-01-01 --output target/none",
                "run --threads 0 --output target/none",
                "run --repository jdbc:mysql://host/database --output target/none",
                "schedule --cron tonight",
                "explain target/none.html",
                "articles --input target/none --out target/none.jsonl",
                "corrections",
                "corrections check --output target/none",
                "rejected",
                "prune --keep 0",
                "report --output target/none --out target/none",
                "benchmark",
                "benchmark --input target/none",
                "benchmark reading --input target/none",
                "benchmark nights --samples target/none"
            })
    void endsWithTwoWhenAskedForWhatIsNotThere(String line) {
        assertThat(CommandLineProgram.execute(line.split(" "))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "rejected list", "rejected retry", "prune", "check", "--version"})
    void endsWithZeroWithoutAnyRunBefore(String line, @TempDir Path folder) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        if (!line.equals("check") && !line.equals("--version")) {
            words.addAll(List.of("--output", folder.toString()));
        }
        assertThat(CommandLineProgram.execute(words.toArray(String[]::new))).isZero();
    }
}
