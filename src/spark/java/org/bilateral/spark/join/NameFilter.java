package org.bilateral.spark.join;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.sketch.BloomFilter;
import org.apache.spark.util.sketch.IncompatibleMergeException;

/** Names that may be among many millions: says no for nearly all that are not, so that these need not be moved. */
final class NameFilter {
    private static final double MISTAKEN = 0.01;

    private NameFilter() {}

    /** A filter of the names, as bytes. */
    static byte[] of(JavaRDD<String> names) {
        long size = Math.max(1, names.count());
        return names.mapPartitions(part -> List.of(bytes(part, size)).iterator())
                .treeReduce(NameFilter::merge);
    }

    /** @param bytes as {@link #of} gives them */
    static BloomFilter read(byte[] bytes) {
        try {
            return BloomFilter.readFrom(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Iterator<String> names, long size) {
        BloomFilter filter = BloomFilter.create(size, MISTAKEN);
        names.forEachRemaining(filter::putString);
        return write(filter);
    }

    private static byte[] merge(byte[] a, byte[] b) {
        try {
            return write(read(a).mergeInPlace(read(b)));
        } catch (IncompatibleMergeException e) {
            throw new IllegalStateException("filters of one size must merge", e);
        }
    }

    private static byte[] write(BloomFilter filter) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            filter.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
