package org.bilateral.cli.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bilateral.cli.Answer;
import org.bilateral.cli.InputOption;
import org.bilateral.cli.OutputOption;
import org.bilateral.cli.ProjectFolders;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.coding.ProgramBuild;
import org.bilateral.job.publish.Doubts;
import org.bilateral.job.state.RunLock;
import org.bilateral.job.state.StateFolder;
import org.bilateral.ontology.Ontology;
import org.bilateral.release.ReleaseBuilder;
import org.bilateral.release.ReleaseRequest;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.Program;
import org.bilateral.release.facts.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code release}: what was last published, for archives. */
@Command(
        name = "release",
        header = "Make what was last published a release: versioned, described, never changed.",
        description = {
            "",
            "Leaves OUTPUT/releases/VERSION, a read-only BagIt bag with the tables and all that describes them, and"
                    + " its zip. The same tables give the same bytes on any day. The articles are looked at only to see"
                    + " whether the tables are as new.",
            "",
        })
public final class ReleaseCommand implements Callable<Integer> {
    @Option(
            names = "--version",
            paramLabel = "VERSION",
            required = true,
            description = "Three numbers: 2026.11.0; higher than that of every release.")
    private String version = "";

    @Option(names = "--note", paramLabel = "FILE", description = "Markdown for the release notes.")
    private @Nullable Path note;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Day of the release; default: that of the newest article.")
    private @Nullable LocalDate date;

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = "Title, authors, keywords; default: jobs/release.json.")
    private @Nullable Path about;

    @Mixin
    private InputOption input = new InputOption();

    @Option(
            names = "--without-text",
            description = "Leave out the publishers' sentences and headlines; hashes stand for them.")
    private boolean withoutText;

    @Option(
            names = "--spreadsheet-safe",
            description = "Add copies of the CSV that spreadsheets open without calculating cells of text.")
    private boolean spreadsheetSafe;

    @Option(
            names = "--force",
            paramLabel = "REASON",
            description = "Release in spite of a failed quality gate or newer inputs; the reason is recorded.")
    private String force = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("unused") // in the place of the standard one, which would claim --version, too
    private boolean help;

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec spec;

    @Override
    @SuppressWarnings("try") // the lock is held, not used
    public Integer call() throws IOException {
        Version number = Version.find(version)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no version of three numbers, such as 2026.11.0: " + version));
        output.latest();
        Path lock = StateFolder.below(output.folder()).lockFile();
        try (RunLock held = RunLock.take(lock, Instant.now())) {
            Path made = ReleaseBuilder.make(request(number), Ontology.load());
            return Answer.complete(spec, List.of("released " + number + ": " + made, credit()));
        }
    }

    private ReleaseRequest request(Version number) throws IOException {
        ProgramBuild build = ProgramBuild.current();
        return new ReleaseRequest(
                output.folder(),
                number,
                date,
                about(),
                new Program(build.version(), build.commit(), billOfMaterials()),
                Doubts.of(output.folder(), input.folder()),
                new ReleaseRequest.Choices(
                        note == null ? "" : read("note", note), !withoutText, spreadsheetSafe, force));
    }

    private About about() {
        Path file = about == null ? ProjectFolders.about() : about;
        return About.parse(file.toString(), read("about", file));
    }

    /** The names that everyone will cite; the project's file holds none of a person. */
    private String credit() {
        String authors = about().authors().stream().map(About.Author::name).collect(Collectors.joining("; "));
        return "to be cited as the work of " + authors
                + (about == null ? ": put your names into " + ProjectFolders.about() + " for the next one" : "");
    }

    private static String read(String what, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "--" + what + ": the file cannot be read: " + file, e);
        }
    }

    /** The build puts it beside the resources of the package {@code release}. */
    private static String billOfMaterials() throws IOException {
        try (InputStream in = Ontology.class.getResourceAsStream("/org/bilateral/release/sbom.cdx.json")) {
            if (in == null) {
                throw new RunException(
                        ExitStatus.USAGE,
                        "the program was built without its bill of materials: build it with mvn process-classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
