package org.bilateral;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds docs/architecture.md: who may import whom, and where each library may be seen. */
class ArchitectureTest {
    private static final int MOST_PUBLIC_TYPES = 16;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bilateral");

    @ParameterizedTest
    @CsvSource({
        "document, ''",
        "ontology, document",
        "read, document",
        "article, document",
        "annotate, document article ontology",
        "encode, document ontology",
        "extract, document ontology article annotate encode",
        "consolidate, document ontology article extract",
        "write, document ontology article extract consolidate",
        "release, document ontology write",
        "report, document ontology write",
        "job, document ontology read article annotate extract consolidate write release report",
    })
    void importsOnlyWhatComesBeforeItInTheFlow(String stage, String allowed) {
        String[] own = Stream.concat(
                        Stream.of(stage), Arrays.stream(allowed.split(" ")).filter(name -> !name.isBlank()))
                .map(name -> "org.bilateral." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.bilateral." + stage + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.bilateral..").and(not(resideInAnyPackage(own))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup.., article",
        "edu.stanford.nlp.., annotate",
        "ai.onnxruntime.., encode",
        "org.netpreserve.., read",
        "org.apache.parquet.., write",
        "com.jerolba.carpet.., write",
        "org.apache.commons.csv.., write",
        "org.springframework.., job",
        "picocli.., cli",
        "me.tongfei.., cli",
        "org.h2.., job",
        "org.yaml.., job",
        "org.apache.spark.., spark",
        "scala.., spark",
    })
    void seesEachLibraryInOnePackageOnly(String library, String stage) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bilateral." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.bilateral.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The parts of the job go from what outlives a run to the night itself; only the night knows Spring Batch. */
    @Test
    void hasNoCyclesBetweenThePartsOfTheJob() {
        slices().matching("org.bilateral.job.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.bilateral.job")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bilateral.job.*..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bilateral.job.night..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void sealsEveryClassAgainstInheritance() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(FinalOrSealed.condition())
                .check(CLASSES);
    }

    @Test
    void keepsTheStagesPure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.bilateral.read..",
                        "org.bilateral.article..",
                        "org.bilateral.annotate..",
                        "org.bilateral.encode..",
                        "org.bilateral.extract..",
                        "org.bilateral.consolidate..",
                        "org.bilateral.release..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void readsNothingFromTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URLConnection|HttpURLConnection|Socket|ServerSocket|http\\..*)")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(CLASSES);
    }

    @Test
    void hasNoDrawerPackagesAndNoDrawerClasses() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .noneMatch(name -> name.matches(".*\\.(util|utils|common|model|helper|helpers|misc)(\\..*)?"));
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name ->
                        name.matches(".*(Manager|Helper|Util|Utils|Processor|Service|Impl)|Abstract.*|Default.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job", "job.coding", "job.night", "job.publish", "job.schedule", "job.state", "job.upkeep"})
    void keepsThePartsOfTheJobSmall(String name) {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isTopLevelClass()
                                && type.getPackageName().equals("org.bilateral." + name)
                                && !type.getSimpleName().equals("package-info")))
                .hasSizeBetween(1, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "release",
                "release.bag",
                "release.change",
                "release.describe",
                "release.facts",
                "release.schema",
                "release.text",
                "release.verify"
            })
    void keepsThePartsOfAReleaseSmall(String name) {
        keepsThePartsOfTheJobSmall(name);
    }

    @Test
    void hasNoCyclesBetweenThePartsOfARelease() {
        slices().matching("org.bilateral.release.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void showsFewPublicTypesPerPackage() {
        Map<String, Long> counts = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        Set<String> crowded = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_PUBLIC_TYPES)
                .map(Map.Entry::toString)
                .collect(Collectors.toSet());
        assertThat(crowded).as("packages with too many public types").isEmpty();
    }
}
