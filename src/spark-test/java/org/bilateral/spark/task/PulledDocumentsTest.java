package org.bilateral.spark.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilateral.read.ReadResult;
import org.junit.jupiter.api.Test;

class PulledDocumentsTest {
    private static byte[] lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"title\":\"").append(i).append("\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static PulledDocuments pull(byte[] bytes) {
        return new PulledDocuments("a.jsonl", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void givesEveryDocumentInTheFilesOrder() {
        List<String> paths = new ArrayList<>();
        try (PulledDocuments documents = pull(lines(100))) {
            documents.forEachRemaining(
                    read -> paths.add(((ReadResult.Document) read).document().inputPath()));
            assertThat(documents.hasNext()).isFalse();
            assertThatThrownBy(documents::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(paths).hasSize(100).startsWith("a.jsonl!1", "a.jsonl!2").endsWith("a.jsonl!100");
    }

    @Test
    void rejectsAnEmptyFile() {
        try (PulledDocuments documents = pull(new byte[0])) {
            assertThat(documents.next()).isInstanceOf(ReadResult.Rejected.class);
            assertThat(documents.hasNext()).isFalse();
        }
    }

    /** A connection that breaks must not pass for the end of the file. */
    @Test
    void failsWhenTheStoreFails() {
        byte[] bytes = lines(20_000);
        InputStream breaking = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                if (pos > 0) {
                    throw new java.io.UncheckedIOException(new IOException("connection reset"));
                }
                return super.read(buffer, offset, length);
            }
        };
        try (PulledDocuments documents = new PulledDocuments("a.jsonl", bytes.length, () -> breaking)) {
            assertThatThrownBy(() -> documents.forEachRemaining(read -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a.jsonl")
                    .hasMessageContaining("connection reset");
        }
    }

    /** What is not pulled is not read, and the reading ends when nobody pulls any more. */
    @Test
    void readsOnlySomeDocumentsAhead() throws InterruptedException {
        byte[] bytes = lines(200_000);
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch closed = new CountDownLatch(1);
        InputStream counting = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                int read = super.read(buffer, offset, length);
                taken.addAndGet(Math.max(0, read));
                return read;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        try (PulledDocuments documents = new PulledDocuments("a.jsonl", bytes.length, () -> counting)) {
            documents.next();
            assertThat(closed.getCount()).isEqualTo(1);
        }
        assertThat(closed.await(1, TimeUnit.MINUTES)).as("the stream is closed").isTrue();
        assertThat(taken.get()).isLessThan(bytes.length / 10);
    }
}
