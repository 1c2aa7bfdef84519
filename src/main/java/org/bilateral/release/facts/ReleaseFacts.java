package org.bilateral.release.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.write.Provenance;

/**
 * Everything that the files of a release speak of. Holds no time of its making.
 *
 * @param version its number
 * @param date its day
 * @param about what people say of it
 * @param program the program that makes it
 * @param provenance what the tables were made from
 * @param tables in their order
 * @param coverage what the tables cover
 * @param previous the release before, or empty
 * @param doubts what spoke against making it
 * @param force why it was made all the same, or empty
 * @param note Markdown for the release notes, or empty
 * @param precision Markdown of the latest audit, or empty
 * @param withText whether the articles' sentences are in it
 */
public record ReleaseFacts(
        Version version,
        LocalDate date,
        About about,
        Program program,
        Provenance provenance,
        List<TableFacts> tables,
        Coverage coverage,
        String previous,
        List<String> doubts,
        String force,
        String note,
        String precision,
        boolean withText) {
    public ReleaseFacts {
        tables = List.copyOf(tables);
        doubts = List.copyOf(doubts);
    }

    /**
     * What the tables cover.
     *
     * @param firstPublished day of the oldest article, or empty
     * @param lastPublished day of the newest article, or empty
     * @param rejections rejected documents by reason
     */
    public record Coverage(String firstPublished, String lastPublished, SortedMap<String, Integer> rejections) {
        public Coverage {
            rejections = new TreeMap<>(rejections);
        }
    }

    /** {@code bilateral-2026.11.0}. */
    public String fullName() {
        return about.name() + "-" + version;
    }

    /** Rows of a table. */
    public long rows(String table) {
        return tables.stream()
                .filter(one -> one.table().name().equals(table))
                .mapToLong(TableFacts::rows)
                .sum();
    }
}
