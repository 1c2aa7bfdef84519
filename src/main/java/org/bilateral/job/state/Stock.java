package org.bilateral.job.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The frozen list of input files, and which of them are still to be coded. */
public final class Stock {
    /** Fixed, so that a restart with another number of threads finds the same partitions. */
    public static final int PARTITIONS = 16;

    private final JdbcTemplate jdbc;

    public Stock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A file as it was when the list was frozen. */
    public record Entry(String filePath, String fingerprint) {}

    /** How a new list differs from the one before. */
    public record Difference(long toCode, long kept, List<String> removedPaths) {
        /** How many files are gone. */
        public long removed() {
            return removedPaths.size();
        }
    }

    /** Puts a new list in the place of the old one; files that have not changed stay coded. */
    public Difference freeze(List<Entry> entries, String program) {
        Map<String, String[]> before = new HashMap<>();
        jdbc.query("SELECT file_path, fingerprint, coded_by FROM input_file", row -> {
            before.put(row.getString(1), new String[] {row.getString(2), row.getString(3)});
        });
        List<Object[]> fresh = new ArrayList<>();
        int next = 0;
        for (Entry entry : entries) {
            String[] old = before.remove(entry.filePath());
            boolean unchanged = old != null && old[0].equals(entry.fingerprint()) && old[1].equals(program);
            if (!unchanged) {
                fresh.add(new Object[] {entry.filePath(), entry.fingerprint(), next++ % PARTITIONS});
            }
        }
        fresh.forEach(row -> jdbc.update("DELETE FROM input_file WHERE file_path = ?", row[0]));
        jdbc.batchUpdate(
                "INSERT INTO input_file (file_path, fingerprint, partition_number, coded_by, documents_read)"
                        + " VALUES (?, ?, ?, '', 0)",
                fresh);
        before.keySet().forEach(path -> jdbc.update("DELETE FROM input_file WHERE file_path = ?", path));
        return new Difference(
                fresh.size(),
                (long) entries.size() - fresh.size(),
                before.keySet().stream().sorted().toList());
    }

    /** Makes every file one that is still to be coded, whatever was coded of it before. */
    public void forgetCoding() {
        jdbc.update("UPDATE input_file SET coded_by = ''");
        jdbc.update("UPDATE staged_document SET made_from = ''");
    }

    /** Makes the files with rejected documents ones that are still to be coded; how many they are. */
    public int forgetRejected() {
        int files = jdbc.update("UPDATE input_file SET coded_by = '' WHERE file_path IN"
                + " (SELECT file_path FROM staged_document WHERE rejection <> '')");
        jdbc.update("UPDATE staged_document SET made_from = '' WHERE rejection <> ''");
        return files;
    }

    /** The entries of the list, by path. */
    public List<Entry> list() {
        return jdbc.query(
                "SELECT file_path, fingerprint FROM input_file ORDER BY file_path",
                (row, number) -> new Entry(row.getString(1), row.getString(2)));
    }

    /** The next file of a partition that is still to be coded. */
    public Optional<Entry> findNext(int partition) {
        return jdbc
                .query(
                        "SELECT file_path, fingerprint FROM input_file WHERE partition_number = ? AND coded_by = ''"
                                + " ORDER BY file_path FETCH FIRST 1 ROW ONLY",
                        (row, number) -> new Entry(row.getString(1), row.getString(2)),
                        partition)
                .stream()
                .findFirst();
    }

    public void markCoded(Entry entry, String program, long documentsRead) {
        jdbc.update(
                "UPDATE input_file SET coded_by = ?, documents_read = ? WHERE file_path = ?",
                program,
                documentsRead,
                entry.filePath());
    }

    public long countToCode() {
        return number("SELECT COUNT(*) FROM input_file WHERE coded_by = ''");
    }

    /** Documents that were read from all coded files. */
    public long countDocumentsRead() {
        return number("SELECT COALESCE(SUM(documents_read), 0) FROM input_file");
    }

    private long number(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
