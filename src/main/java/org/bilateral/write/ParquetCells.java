package org.bilateral.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Tells Parquet a table's schema and its cells. */
final class ParquetCells extends WriteSupport<List<@Nullable Object>> {
    private final MessageType schema;
    private RecordConsumer consumer;

    @NullUnmarked // Parquet hands over the consumer before the first row
    ParquetCells(Table<?> table) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        table.columns().forEach(column -> message.addField(field(column)));
        schema = message.named(table.name());
    }

    private static Type field(Column<?> column) {
        Type.Repetition repetition = column.nullable() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
        return switch (column.type()) {
            case STRING ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INT -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
            case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case TIMESTAMP ->
                Types.primitive(PrimitiveTypeName.INT64, repetition)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
                        .named(column.name());
            case LIST ->
                Types.requiredList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
        };
    }

    @Override
    @Deprecated // as in Parquet, which still declares it abstract
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<@Nullable Object> cells) {
        consumer.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                consumer.startField(schema.getFieldName(i), i);
                add(cell);
                consumer.endField(schema.getFieldName(i), i);
            }
        }
        consumer.endMessage();
    }

    private void add(Object cell) {
        if (cell instanceof String text) {
            consumer.addBinary(Binary.fromString(text));
        } else if (cell instanceof Integer number) {
            consumer.addInteger(number);
        } else if (cell instanceof Double number) {
            consumer.addDouble(number);
        } else if (cell instanceof Boolean flag) {
            consumer.addBoolean(flag);
        } else if (cell instanceof LocalDate day) {
            consumer.addInteger(Math.toIntExact(day.toEpochDay()));
        } else if (cell instanceof Instant instant) {
            consumer.addLong(instant.toEpochMilli());
        } else {
            addList((List<?>) cell);
        }
    }

    private void addList(List<?> items) {
        consumer.startGroup();
        if (!items.isEmpty()) {
            consumer.startField("list", 0);
            for (Object item : items) {
                consumer.startGroup();
                consumer.startField("element", 0);
                consumer.addBinary(Binary.fromString((String) item));
                consumer.endField("element", 0);
                consumer.endGroup();
            }
            consumer.endField("list", 0);
        }
        consumer.endGroup();
    }
}
