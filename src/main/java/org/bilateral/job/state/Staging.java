package org.bilateral.job.state;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Rejection;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.coding.CodingResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Results of coding in the database, one set of rows a document, under its path: written twice, they stand once. */
public final class Staging {
    private static final TypeReference<List<PersonMention>> PERSONS = new TypeReference<>() {};

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    public Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the staged rows of that document were made from, if there are any. */
    public Optional<String> findMadeFrom(String inputPath) {
        return jdbc
                .queryForList("SELECT made_from FROM staged_document WHERE input_path = ?", String.class, inputPath)
                .stream()
                .findFirst();
    }

    /** Replaces what is staged for the result's document. */
    public void put(String filePath, CodingResult result, String madeFrom) {
        remove(result.inputPath());
        String article = "";
        String rejection = "";
        String persons = Seal.write(List.of());
        if (result instanceof CodingResult.Coded coded) {
            article = Seal.write(coded.article());
            persons = Seal.write(coded.persons());
            putMentions(result.inputPath(), coded.mentions());
            jdbc.update(
                    "INSERT INTO staged_stranger (input_path, strangers, recalled) VALUES (?, ?, '')",
                    result.inputPath(),
                    Seal.write(coded.strangers()));
        } else if (result instanceof CodingResult.Rejected rejected) {
            rejection = Seal.write(rejected.rejection());
        }
        jdbc.update(
                "INSERT INTO staged_document (input_path, file_path, made_from, article, rejection, persons)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                result.inputPath(),
                filePath,
                madeFrom,
                article,
                rejection,
                persons);
    }

    /**
     * Replaces the mentions of an article that was coded once more; what it says by itself of people stays.
     *
     * @param recalled stands for the people whom it was told of
     */
    public void recode(CodingResult.Coded coded, String recalled) {
        String path = coded.inputPath();
        jdbc.update("DELETE FROM staged_mention WHERE input_path = ?", path);
        putMentions(path, coded.mentions());
        jdbc.update("UPDATE staged_document SET article = ? WHERE input_path = ?", Seal.write(coded.article()), path);
        jdbc.update("UPDATE staged_stranger SET recalled = ? WHERE input_path = ?", recalled, path);
    }

    private void putMentions(String inputPath, List<InteractionMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            jdbc.update(
                    "INSERT INTO staged_mention (input_path, position_number, mention) VALUES (?, ?, ?)",
                    inputPath,
                    i,
                    Seal.write(mentions.get(i)));
        }
    }

    /** Removes the documents of a file that are not among those it holds now. */
    public void keepOnly(String filePath, Set<String> inputPaths) {
        jdbc.queryForList("SELECT input_path FROM staged_document WHERE file_path = ?", String.class, filePath).stream()
                .filter(path -> !inputPaths.contains(path))
                .forEach(this::remove);
    }

    /** Removes the documents of files that are no longer in stock. */
    public void keepOnlyStock() {
        jdbc.queryForList(
                        "SELECT DISTINCT file_path FROM staged_document d WHERE NOT EXISTS"
                                + " (SELECT 1 FROM input_file f WHERE f.file_path = d.file_path)",
                        String.class)
                .forEach(gone -> keepOnly(gone, Set.of()));
    }

    private void remove(String inputPath) {
        jdbc.update("DELETE FROM staged_mention WHERE input_path = ?", inputPath);
        jdbc.update("DELETE FROM staged_stranger WHERE input_path = ?", inputPath);
        jdbc.update("DELETE FROM staged_document WHERE input_path = ?", inputPath);
    }

    /** Number of documents of all files. */
    public long count() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM staged_document", Long.class);
        return count == null ? 0 : count;
    }

    /** Every rejection, by path. */
    public void forEachRejection(Consumer<Rejection> sink) {
        jdbc.query(
                "SELECT rejection FROM staged_document WHERE rejection <> '' ORDER BY input_path",
                (RowCallbackHandler) row -> sink.accept(Seal.read(row.getString(1), Rejection.class)));
    }

    /** Every article with the persons it introduces, by path. */
    public void forEachArticle(ArticleSink sink) {
        jdbc.query(
                "SELECT article, persons FROM staged_document WHERE article <> '' ORDER BY input_path",
                (RowCallbackHandler) row -> sink.accept(
                        Seal.read(row.getString(1), ArticleFacts.class), Seal.read(row.getString(2), PERSONS)));
    }

    /** Every article with the names in it that it does not explain, by path. */
    public void forEachStranger(StrangerSink sink) {
        jdbc.query(
                "SELECT d.file_path, d.made_from, d.article, s.strangers, s.recalled FROM staged_document d"
                        + " JOIN staged_stranger s ON s.input_path = d.input_path ORDER BY d.input_path",
                (RowCallbackHandler) row -> sink.accept(
                        new StrangerRow(
                                row.getString(1),
                                row.getString(2),
                                Seal.read(row.getString(4), NAMES),
                                row.getString(5)),
                        Seal.read(row.getString(3), ArticleFacts.class)));
    }

    /** Every mention with the path of its document, by path and position. */
    public void forEachMention(MentionSink sink) {
        SharedParts parts = new SharedParts();
        jdbc.query(
                "SELECT input_path, mention FROM staged_mention ORDER BY input_path, position_number",
                (RowCallbackHandler) row ->
                        sink.accept(row.getString(1), parts.of(Seal.read(row.getString(2), InteractionMention.class))));
    }

    /** Takes articles. */
    public interface ArticleSink {
        void accept(ArticleFacts article, List<PersonMention> persons);
    }

    /**
     * The names that an article leaves unexplained.
     *
     * @param recalled stands for the people whom the article was told of, or empty
     */
    public record StrangerRow(String filePath, String madeFrom, List<String> strangers, String recalled) {}

    /** Takes articles with the names that they do not explain. */
    public interface StrangerSink {
        void accept(StrangerRow row, ArticleFacts article);
    }

    /** Takes mentions. */
    public interface MentionSink {
        void accept(String inputPath, InteractionMention mention);
    }
}
