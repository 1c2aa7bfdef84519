package org.bilateral.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
