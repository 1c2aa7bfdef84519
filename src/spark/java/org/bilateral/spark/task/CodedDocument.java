package org.bilateral.spark.task;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.state.StagedJson;
import org.jspecify.annotations.Nullable;

/** What became of a document, as a row: records of the pipeline stand in it as JSON. */
public final class CodedDocument {
    public static final String FILE = "file";
    public static final String PATH = "path";
    public static final String ARTICLE = "article";
    public static final String REJECTION = "rejection";
    public static final String PERSONS = "persons";
    public static final String STRANGERS = "strangers";
    public static final String MENTIONS = "mentions";

    /** Of {@code article} and {@code rejection} one is null. */
    public static final StructType SCHEMA = new StructType()
            .add(FILE, DataTypes.StringType)
            .add(PATH, DataTypes.StringType)
            .add(ARTICLE, DataTypes.StringType)
            .add(REJECTION, DataTypes.StringType)
            .add(PERSONS, DataTypes.StringType)
            .add(STRANGERS, DataTypes.StringType)
            .add(MENTIONS, DataTypes.createArrayType(DataTypes.StringType));

    private CodedDocument() {}

    /** @param file the file's path, without that of the document in it */
    static Row row(String file, CodingResult result) {
        if (result instanceof CodingResult.Coded coded) {
            return row(
                    file,
                    coded.inputPath(),
                    StagedJson.write(coded.article()),
                    null,
                    StagedJson.write(coded.persons()),
                    StagedJson.write(coded.strangers()),
                    coded.mentions().stream().map(StagedJson::write).toList());
        }
        String rejection = StagedJson.write(((CodingResult.Rejected) result).rejection());
        return row(file, result.inputPath(), null, rejection, "[]", "[]", List.of());
    }

    private static Row row(
            String file,
            String path,
            @Nullable String article,
            @Nullable String rejection,
            String persons,
            String strangers,
            List<String> mentions) {
        return RowFactory.create(file, path, article, rejection, persons, strangers, mentions.toArray(String[]::new));
    }
}
