package org.bilateral.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamReaderTest {
    @TempDir
    private Path root;

    private static List<String> read(String path, InputStream in, long size) {
        List<String> results = new ArrayList<>();
        new StreamReader(ReadLimits.standard()).read(path, in, size, result -> results.add(tell(result)));
        return results;
    }

    private static String tell(ReadResult result) {
        return result instanceof ReadResult.Document document
                ? document.document().documentId() + " " + document.document().inputPath()
                : ((ReadResult.Rejected) result).rejection().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.html.gz", "a.jsonl", "a.exe", "a.warc.gz", "a.zip"})
    void readsAStreamLikeAFile(String name) throws IOException {
        byte[] page = "{\"title\":\"one\"}\n<p>two</p>\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = name.endsWith(".gz") ? gzip(page) : page;
        Files.write(root.resolve(name), bytes);
        List<String> fromFile = new ArrayList<>();
        InputFolder folder = new InputFolder(root, ReadLimits.standard());
        folder.list().forEach(file -> folder.read(file, result -> fromFile.add(tell(result))));
        assertThat(read(name, new ByteArrayInputStream(bytes), bytes.length))
                .isEqualTo(fromFile)
                .isNotEmpty();
    }

    @Test
    void rejectsAnEmptyFile() {
        assertThat(read("a.warc.gz", InputStream.nullInputStream(), 0))
                .singleElement()
                .asString()
                .contains("EMPTY_FILE");
    }

    /** Half an archive that was read as the whole of it would be lost for good. */
    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.html.gz", "a.jsonl", "a.warc", "a.warc.gz", "a.zip", "a.mhtml"})
    void throwsWhatTheStoreThrows(String name) throws IOException {
        byte[] bytes = name.endsWith(".gz") ? gzip(new byte[100_000]) : new byte[100_000];
        assertThatThrownBy(() -> read(name, new Breaking(new ByteArrayInputStream(bytes)), bytes.length))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("connection reset");
    }

    /** A store that gives some bytes and then fails. */
    private static final class Breaking extends FilterInputStream {
        private boolean begun;

        Breaking(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (begun) {
                throw new IOException("connection reset");
            }
            begun = true;
            return super.read(buffer, offset, Math.min(length, 10));
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
