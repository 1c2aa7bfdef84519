package org.bilateral.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilateral.write.Tables;
import org.junit.jupiter.api.Test;

/** The border of the archive's job: it is another way to run the stages, and no stage knows of it. */
class SparkArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bilateral");

    @Test
    void onlyTheArchiveSeesSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bilateral.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", "org.bilateral.spark..")
                .check(CLASSES);
    }

    /** Of the nightly job it shares what is one document's coding, how records are staged, and how runs end. */
    @Test
    void seesTheStagesAndNothingOfTheNight() {
        noClasses()
                .that()
                .resideInAPackage("org.bilateral.spark..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.bilateral..")
                        .and(not(resideInAnyPackage(
                                "org.bilateral.spark..",
                                "org.bilateral.document..",
                                "org.bilateral.ontology..",
                                "org.bilateral.read..",
                                "org.bilateral.article..",
                                "org.bilateral.extract..",
                                "org.bilateral.consolidate..",
                                "org.bilateral.write..",
                                "org.bilateral.job",
                                "org.bilateral.job.coding..",
                                "org.bilateral.job.state.."))))
                .check(CLASSES);
    }

    /** What spark-submit takes does not hold them. */
    @Test
    void needsNoLibraryThatOnlyTheNightHas() {
        noClasses()
                .that()
                .resideInAPackage("org.bilateral.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "picocli..", "org.h2..", "org.apache.parquet..")
                .check(CLASSES);
    }

    /** Each table of the nightly job is named where the archive writes its own. */
    @Test
    void writesEveryTable() {
        Set<String> written = CLASSES.get(ArchiveTables.class).getMethodReferencesFromSelf().stream()
                .filter(reference -> reference.getTargetOwner().isEquivalentTo(Tables.class))
                .map(JavaMethodReference::getName)
                .collect(Collectors.toSet());
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Tables.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.bilateral.spark.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.bilateral.spark.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bilateral.spark")
                .check(CLASSES);
    }

    @Test
    void showsOnlyWhatSparkSubmitStarts() {
        classes()
                .that()
                .resideInAPackage("org.bilateral.spark")
                .and()
                .arePublic()
                .should()
                .haveSimpleName("CodeArchive")
                .check(CLASSES);
    }
}
