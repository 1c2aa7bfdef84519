package org.bilateral.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads a Parquet file of ours row by row, each cell as it stands in the CSV. Needs no Hadoop. */
public final class ParquetReading implements AutoCloseable {
    private final List<Type> fields;
    private final ParquetReader<Group> reader;

    private ParquetReading(GroupType schema, ParquetReader<Group> reader) {
        this.fields = schema.getFields();
        this.reader = reader;
    }

    /**
     * A column as the file declares it.
     *
     * @param type null if it is none that we write
     */
    public record Field(String name, @Nullable ColumnType type, boolean nullable) {}

    /** Opens a file and reads its schema. */
    public static ParquetReading open(Path parquet) throws IOException {
        InputFile file = new LocalInputFile(parquet);
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .build();
        try (ParquetFileReader footer = ParquetFileReader.open(file, options)) {
            GroupType schema = footer.getFileMetaData().getSchema();
            return new ParquetReading(schema, new Builder(file).build());
        }
    }

    /** The columns, in order. */
    public List<Field> fields() {
        return fields.stream()
                .map(field -> new Field(field.getName(), type(field), field.isRepetition(Type.Repetition.OPTIONAL)))
                .toList();
    }

    private static @Nullable ColumnType type(Type field) {
        if (!field.isPrimitive()) {
            return field.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation
                    ? ColumnType.LIST
                    : null;
        }
        LogicalTypeAnnotation logical = field.getLogicalTypeAnnotation();
        PrimitiveTypeName primitive = field.asPrimitiveType().getPrimitiveTypeName();
        return switch (primitive) {
            case BINARY -> LogicalTypeAnnotation.stringType().equals(logical) ? ColumnType.STRING : null;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case DOUBLE -> ColumnType.DOUBLE;
            case INT32 -> LogicalTypeAnnotation.dateType().equals(logical) ? ColumnType.DATE : ColumnType.INT;
            case INT64 ->
                logical instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation ? ColumnType.TIMESTAMP : null;
            default -> null;
        };
    }

    /** The next row, or null after the last one. */
    public @Nullable List<String> next() throws IOException {
        Group row = reader.read();
        if (row == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            cells.add(row.getFieldRepetitionCount(i) == 0 ? "" : cell(row, i));
        }
        return cells;
    }

    private String cell(Group row, int index) {
        ColumnType type = type(fields.get(index));
        if (type == null) {
            throw new IllegalArgumentException("no type of ours: " + fields.get(index));
        }
        return switch (type) {
            case STRING -> row.getString(index, 0);
            case INT -> Integer.toString(row.getInteger(index, 0));
            case DOUBLE -> Cells.text(row.getDouble(index, 0));
            case BOOLEAN -> Boolean.toString(row.getBoolean(index, 0));
            case DATE -> LocalDate.ofEpochDay(row.getInteger(index, 0)).toString();
            case TIMESTAMP -> Instant.ofEpochMilli(row.getLong(index, 0)).toString();
            case LIST -> list(row.getGroup(index, 0));
        };
    }

    private static String list(Group list) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            items.add(list.getGroup(0, i).getString(0, 0));
        }
        return String.join(";", items);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Builder extends ParquetReader.Builder<Group> {
        Builder(InputFile file) {
            super(file, new PlainParquetConfiguration());
            withCodecFactory(new Zstandard());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport() {
                @Override
                public ReadContext init(org.apache.parquet.hadoop.api.InitContext context) {
                    return new ReadContext(context.getFileSchema());
                }

                @Override
                public org.apache.parquet.io.api.RecordMaterializer<Group> prepareForRead(
                        ParquetConfiguration configuration,
                        java.util.Map<String, String> metadata,
                        org.apache.parquet.schema.MessageType schema,
                        ReadContext context) {
                    return new org.apache.parquet.example.data.simple.convert.GroupRecordConverter(schema);
                }
            };
        }
    }
}
