package org.bilateral.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilateral.ontology.EventType;
import org.bilateral.release.Published;
import org.bilateral.release.ReleaseDifference;
import org.bilateral.release.bag.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {
    @TempDir
    private Path folder;

    @AfterEach
    void openWhatIsReadOnly() throws IOException {
        Seal.remove(folder.resolve("releases"));
    }

    private List<Change> changes(Published before, Published after) throws IOException {
        Path one = before.release(folder, "2026.11.0");
        Path other = after.release(folder, "2026.11.1");
        ReleaseDifference difference = ReleaseDifference.between(one, other);
        difference.write(folder.resolve("diff"));
        assertThat(folder.resolve("diff/changes.csv")).hasSameBinaryContentAs(other.resolve("changes.csv"));
        return difference.changes();
    }

    @Test
    void tellsNothingWhereNothingChanged() throws IOException {
        assertThat(changes(Published.sample(), Published.sample())).isEmpty();
        assertThat(folder.resolve("releases/2026.11.1/CHANGES.md"))
                .content()
                .contains("Compared with version 2026.11.0", "None was added, removed or modified.");
    }

    @Test
    void tellsNewArticlesFromLateOnes() throws IOException {
        Published after = Published.sample()
                .article("autumn", "2021-09-01")
                .tell("autumn", "KEN", EventType.ACCUSE, "TZA", "2021-08-31", "")
                .article("found", "2001-01-02")
                .tell("found", "PER", EventType.ACCUSE, "CHL", "2001-01-01", "");
        String fresh = after.interaction("KEN", EventType.ACCUSE, "TZA");
        String late = after.interaction("PER", EventType.ACCUSE, "CHL");
        assertThat(changes(Published.sample(), after))
                .containsExactlyInAnyOrder(
                        new Change(fresh, "added", Reason.NEW_ARTICLE, "", "", "", ""),
                        new Change(late, "added", Reason.LATE_ARTICLE, "", "", "", ""));
    }

    @Test
    void tellsEachModifiedField() throws IOException {
        Published after = Published.sample()
                .article("again", "2021-07-02")
                .tell("again", "USA", EventType.SANCTION, "RUS", "2021-06-14", "");
        String id = after.interaction("USA", EventType.SANCTION, "RUS");
        assertThat(changes(Published.sample(), after))
                .allMatch(change -> change.interactionId().equals(id) && change.reason() == Reason.NEW_ARTICLE)
                .contains(
                        new Change(id, "modified", Reason.NEW_ARTICLE, "mention_count", "1", "2", ""),
                        new Change(
                                id, "modified", Reason.NEW_ARTICLE, "last_published", "2021-06-30", "2021-07-02", ""));
        assertThat(folder.resolve("releases/2026.11.1/CHANGES.md"))
                .content()
                .contains(
                        "| `new_article`: an article published since the release before | 0 | 0 | 1 |",
                        "| `mention_count` | 1 |",
                        "| articles | 3 | 4 | 1 | 0 | 0 |  |");
    }

    @Test
    void tellsCorrections() throws IOException {
        Published before = Published.sample();
        String rejected = before.interaction("USA", EventType.SANCTION, "RUS");
        String corrected = before.interaction("USA", EventType.ACCUSE, "CHN");
        Published after =
                Published.sample().correct(rejected, "reject", "").correct(corrected, "date_precision", "week");
        assertThat(changes(before, after))
                .containsExactlyInAnyOrder(
                        new Change(rejected, "removed", Reason.CORRECTION, "", "", "", ""),
                        new Change(corrected, "modified", Reason.CORRECTION, "date_precision", "day", "week", ""),
                        new Change(
                                corrected,
                                "modified",
                                Reason.CORRECTION,
                                "corrected_fields",
                                "",
                                "date_precision",
                                ""));
    }

    @Test
    void tellsArticlesThatAreGone() throws IOException {
        assertThat(changes(Published.sample(), Published.sample().without("spring")))
                .hasSize(3)
                .allMatch(change -> change.kind().equals("removed") && change.reason() == Reason.ARTICLE_GONE);
    }

    @Test
    void tellsWhatOtherRulesDid() throws IOException {
        Published after = Published.sample().withoutActs(EventType.ACCUSE).codedBy("c0000000000000002");
        assertThat(changes(Published.sample(), after))
                .hasSize(2)
                .allMatch(change -> change.kind().equals("removed") && change.reason() == Reason.RULE);
    }

    @Test
    void tellsWhatAnotherVocabularyDid() throws IOException {
        Path one = Published.sample().release(folder, "2026.11.0");
        Path other = Published.copy(one, folder.resolve("other"));
        Path csv = other.resolve("data/interactions.csv");
        Files.writeString(csv, Files.readString(csv).replace(",Zimbabwe,", ",Zimbabwe (Harare),"));
        Path manifest = other.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace(Published.ONTOLOGY.version(), "o0000000000000002"));
        assertThat(ReleaseDifference.between(one, other).changes())
                .hasSize(1)
                .allMatch(change -> change.reason() == Reason.ONTOLOGY
                        && change.field().equals("target_name")
                        && change.after().equals("Zimbabwe (Harare)"));
    }

    @Test
    void comparesOnlyColumnsOfBoth() throws IOException {
        Path one = Published.sample().release(folder, "2026.11.0");
        Path other = Published.copy(one, folder.resolve("other"));
        Path csv = other.resolve("data/interactions.csv");
        Files.writeString(csv, Files.readString(csv).replaceFirst(",evidence,", ",sentence,"));
        ReleaseDifference difference = ReleaseDifference.between(one, other);
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.tables())
                .filteredOn(table -> table.table().equals("interactions"))
                .first()
                .satisfies(table -> {
                    assertThat(table.newColumns()).containsExactly("sentence");
                    assertThat(table.goneColumns()).containsExactly("evidence");
                    assertThat(table.modified()).isZero();
                });
    }
}
