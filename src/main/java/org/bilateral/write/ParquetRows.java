package org.bilateral.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/** The Parquet file of a table, ZSTD; needs no Hadoop. */
final class ParquetRows implements AutoCloseable {
    /** A row group is held in memory until it is full. */
    private static final long ROW_GROUP_BYTES = 32L << 20;

    private final ParquetWriter<List<@Nullable Object>> writer;

    ParquetRows(Path file, Table<?> table) throws IOException {
        writer = new Builder(new LocalOutputFile(file), table)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    void add(List<@Nullable Object> cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final Table<?> table;

        Builder(OutputFile file, Table<?> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration conf) {
            return new ParquetCells(table);
        }

        @Override
        @SuppressWarnings("deprecation") // declared abstract by Parquet, never called: the configuration is plain
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
            return new ParquetCells(table);
        }
    }
}
