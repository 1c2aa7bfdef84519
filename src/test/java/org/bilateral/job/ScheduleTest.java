package org.bilateral.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ready-made schedules, read as systemd, cron and Kubernetes read them: half past two, every night. */
class ScheduleTest {
    private static final ZonedDateTime EVENING = ZonedDateTime.of(2026, 2, 28, 18, 0, 0, 0, ZoneOffset.UTC);
    private static final ZonedDateTime NIGHT = ZonedDateTime.of(2026, 3, 1, 2, 30, 0, 0, ZoneOffset.UTC);
    private static final Pattern CRONTAB_LINE = Pattern.compile("(?m)^((?:\\S+[ \\t]+){5})(.+)$");

    @TempDir
    private Path folder;

    private static String read(String name) throws IOException {
        return Files.readString(Path.of("jobs", name));
    }

    /** By a parser that is not the program's own. */
    private static ZonedDateTime next(String fiveFields) {
        CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        return ExecutionTime.forCron(parser.parse(fiveFields).validate())
                .nextExecution(EVENING)
                .orElseThrow();
    }

    @Test
    void startsFromCron() throws IOException, InterruptedException {
        List<String> lines = read("bilateral.crontab")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(1);
        Matcher line = CRONTAB_LINE.matcher(lines.get(0));
        assertThat(line.matches()).isTrue();
        assertThat(next(line.group(1).strip())).isEqualTo(NIGHT);
        assertThat(line.group(2))
                .startsWith("/opt/bilateral/jobs/bilateral run ")
                .doesNotContain("%"); // a new line to cron
        assertThat(start("sh", "-n", "-c", line.group(2))).isEqualTo(new Ended(0, ""));
    }

    @Test
    void startsFromKubernetesWithoutOverlap() throws IOException {
        CronJob job = kubernetes(read("bilateral-cronjob.yaml"));
        assertThat(next(job.getSpec().getSchedule())).isEqualTo(NIGHT);
        assertThat(job.getSpec().getTimeZone()).isEqualTo("Etc/UTC");
        assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
        PodSpec pod = job.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().get(0);
        assertThat(container.getArgs()).containsExactly("run", "--input", "/input", "--output", "/output");
        assertThat(container.getVolumeMounts().stream().map(VolumeMount::getName))
                .containsExactlyInAnyOrderElementsOf(pod.getVolumes().stream()
                        .map(volume -> volume.getName())
                        .toList());
        // longer than the program waits for its safe point
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(60);
    }

    /** As the server reads it: a field that Kubernetes does not know is an error. */
    private static CronJob kubernetes(String yaml) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new Strict())
                .build()
                .readValue(yaml, CronJob.class);
    }

    /** The model would take fields that it does not know. */
    private static final class Strict extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
            return false;
        }
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(ScheduleTest.class.getResourceAsStream("cronjob.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    @Test
    void isACronJobByItsSchema() throws IOException {
        assertThat(schema().validate(read("bilateral-cronjob.yaml"), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "concurrencyPolicy: Forbid, concurrencyPolicy: Never",
        "schedule: \"30 2 * * *\", schedule: \"30 2 * *\"",
        "startingDeadlineSeconds, startingDeadlineSecond",
        "restartPolicy: Never, restartPolicy: Always",
        "readOnly: true, readonly: true",
        "memory: 2Gi, memory: 2 GB",
        "operator: In, operator: Is"
    })
    void tellsWhatIsNoCronJob(String right, String wrong) throws IOException {
        String yaml = read("bilateral-cronjob.yaml");
        assertThat(yaml).contains(right);
        assertThat(schema().validate(yaml.replace(right, wrong), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void theKubernetesModelRefusesAFieldThatItDoesNotKnow() throws IOException {
        String yaml = read("bilateral-cronjob.yaml").replace("startingDeadlineSeconds", "startingDeadlineSecond");
        assertThatThrownBy(() -> kubernetes(yaml)).isInstanceOf(JacksonException.class);
    }

    @Test
    void startsFromSystemdAndCatchesUp() throws IOException, InterruptedException {
        assertThat(read("bilateral.timer")).contains("Persistent=true\n");
        assertThat(read("bilateral.service"))
                .contains("Type=oneshot\n", "SuccessExitStatus=4 " + ExitStatus.LOCKED.code() + "\n");
        assumeSystemd();
        Matcher calendar = Pattern.compile("(?m)^OnCalendar=(.+)$").matcher(read("bilateral.timer"));
        assertThat(calendar.find()).isTrue();
        Ended ended = start("systemd-analyze", "calendar", "--base-time=2026-02-28 18:00 UTC", calendar.group(1));
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("Sun 2026-03-01 02:30:00 UTC");
        assertThat(verify(read("bilateral.service"))).isEqualTo(new Ended(0, ""));
    }

    @Test
    void systemdTellsOfAWordThatItDoesNotKnow() throws IOException, InterruptedException {
        assumeSystemd();
        assertThat(verify(read("bilateral.service") + "ProtectSystems=full\n").output())
                .contains("Unknown key");
    }

    private static void assumeSystemd() throws InterruptedException {
        boolean there;
        try {
            there = start("systemd-analyze", "--version").code() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "systemd-analyze is absent: apt-get install systemd");
    }

    /** With a program and a user that this machine has: systemd looks for both. */
    private Ended verify(String service) throws IOException, InterruptedException {
        Path unit = Files.writeString(
                folder.resolve("bilateral.service"),
                service.replaceAll("(?m)^User=.*$", "User=" + System.getProperty("user.name"))
                        .replace(
                                "/opt/bilateral/jobs/bilateral",
                                Path.of("jobs/bilateral").toAbsolutePath().toString()));
        Path timer = Files.copy(Path.of("jobs/bilateral.timer"), folder.resolve("bilateral.timer"));
        return start("systemd-analyze", "verify", unit.toString(), timer.toString());
    }

    private record Ended(int code, String output) {}

    private static Ended start(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** One paragraph of three lines each, as the pages of the docs are wide. */
    @Test
    void isDescribedForEachKind() throws IOException {
        assertThat(read("README.md").split("\n\n"))
                .filteredOn(paragraph -> paragraph.startsWith("**"))
                .hasSize(5)
                .allSatisfy(paragraph -> assertThat(paragraph.lines()).hasSize(3))
                .extracting(paragraph -> paragraph.replaceAll("(?s)^\\*\\*([^*.]+).*", "$1"))
                .containsExactly("systemd", "cron", "Kubernetes", "Container image", "Without any of them");
    }
}
