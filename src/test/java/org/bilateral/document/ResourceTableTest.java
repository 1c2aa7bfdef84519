package org.bilateral.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
    private static final List<String> COLUMNS = List.of("name", "count");

    @Test
    void givesCellsByColumnAndTheLineOfTheFile() {
        List<ResourceRow> rows = parse("# source: none\nname\tcount\na\t1.5\nb\t\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("name")).isEqualTo("a");
        assertThat(rows.get(0).decimal("count")).isEqualTo(1.5);
        assertThat(rows.get(1).text("count")).isEmpty();
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void readsAnEnumerationInEitherCase() {
        ResourceRow row = parse("name\tcount\nhtml\t1\n").get(0);

        assertThat(row.choice("name", DocumentFormat.class)).isEqualTo(DocumentFormat.HTML);
        assertBad(() -> row.choice("count", DocumentFormat.class), "t.tsv:2: count is no DocumentFormat: 1");
    }

    @Test
    void rejectsAnotherHeader() {
        assertBad(
                () -> parse("# c\nname\tnumber\n"), "t.tsv:2: expected the header [name, count], found [name, number]");
    }

    @Test
    void rejectsAFileWithoutHeader() {
        assertBad(() -> parse("# only a comment\n"), "t.tsv:2: no header row");
    }

    @Test
    void rejectsTooFewAndTooManyCells() {
        assertBad(() -> parse("name\tcount\na\n"), "t.tsv:2: expected 2 cells, found 1");
        assertBad(() -> parse("name\tcount\na\t1\t\n"), "t.tsv:2: expected 2 cells, found 3");
    }

    @Test
    void rejectsAnEmptyLineInTheMiddle() {
        assertBad(() -> parse("name\tcount\na\t1\n\nb\t2\n"), "t.tsv:3: expected 2 cells, found 1");
    }

    @Test
    void rejectsRowsOutOfOrder() {
        assertBad(() -> parse("name\tcount\nb\t1\na\t1\n"), "t.tsv:3: not sorted: belongs before \"b\t1\"");
    }

    @Test
    void rejectsTheSameRowTwice() {
        assertBad(() -> parse("name\tcount\na\t1\na\t1\n"), "t.tsv:3: the same row twice");
    }

    @Test
    void rejectsSpaceAroundACell() {
        assertBad(() -> parse("name\tcount\na \t1\n"), "t.tsv:2: space around a cell");
    }

    @Test
    void rejectsWindowsLineEnds() {
        assertBad(() -> parse("name\tcount\na\t1\r\n"), "t.tsv:2: space around a cell");
    }

    @Test
    void namesFileAndLineOfABadCell() {
        ResourceRow row = parse("name\tcount\na\t\n").get(0);

        assertBad(() -> row.required("count"), "t.tsv:2: count is empty");
        assertBad(() -> parse("name\tcount\na\tx\n").get(0).decimal("count"), "t.tsv:2: count is no number: x");
    }

    @Test
    void namesTheFileThatIsAbsent() {
        assertBad(
                () -> ResourceTable.read(ResourceTable.class, "no.tsv", COLUMNS),
                "document/no.tsv: not on the class path");
        assertBad(
                () -> ResourceTable.fingerprint(ResourceTable.class, "no.tsv"),
                "document/no.tsv: not on the class path");
    }

    private static List<ResourceRow> parse(String content) {
        return ResourceTable.parse("t.tsv", content, COLUMNS);
    }

    private static void assertBad(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ResourceException.class).hasMessage(message);
    }
}
